import { pageBefore, pageOf } from '../paging.ts';
import { INSTALLATION, type KeyRecord } from '../records.ts';
import type { Store } from '../store.ts';
import { RecordGone } from '../store-errors.ts';
import type { Session } from './session.ts';

type Methods = Pick<Store, 'createKey' | 'findKey' | 'listKeys' | 'revokeKey' | 'hasAnyKey'>;
type StoredKey = KeyRecord & { secretHash: string };

/** The store's methods about keys. Their events never carry the hash of the secret. */
export function keyMethods(session: Session): Methods {
  const { chain, read, write } = session;
  const { select, list, listAll, insert, revoke, any, isLive } = prepare(session);
  return {
    findKey: (id) => read(() => select.get(id) ?? null),
    listKeys: (organisationId, page) =>
      read(() => {
        const window = pageBefore(page);
        return pageOf(
          organisationId === null ? listAll.all(window) : list.all({ organisationId, ...window }),
          page,
        );
      }),
    hasAnyKey: () => read(() => any.get() !== undefined),
    createKey: ({ secretHash, ...input }, unit) =>
      write(unit, () => {
        const { assessmentId } = input;
        if (assessmentId !== null && isLive.get(assessmentId) === undefined) {
          throw new RecordGone('assessment', assessmentId);
        }
        const created = { ...input, createdAt: unit.at, revokedAt: null };
        insert.run({ ...created, secretHash });
        const { id, organisationId, role, actor, expiresAt } = input;
        const after = { id, organisationId, role, actor, assessmentId, expiresAt };
        chain.append(unit, { scope: INSTALLATION, type: 'key.created', after });
        return created;
      }),
    revokeKey: (id, unit) =>
      write(unit, () => {
        const found = select.get(id);
        if (found === undefined) return null;
        const { secretHash: _, ...key } = found;
        if (key.revokedAt !== null) return key;
        revoke.run({ id, at: unit.at });
        const before = { id, revokedAt: null };
        const after = { id, revokedAt: unit.at };
        chain.append(unit, { scope: INSTALLATION, type: 'key.revoked', before, after });
        return { ...key, revokedAt: unit.at };
      }),
  };
}

function prepare({ db }: Session) {
  return {
    select: db.prepare<[string], StoredKey>(
      `SELECT id, organisation_id AS organisationId, role, actor, secret_hash AS secretHash,
         assessment_id AS assessmentId, expires_at AS expiresAt, created_at AS createdAt, revoked_at AS revokedAt
       FROM keys WHERE id = ?`,
    ),
    list: db.prepare<{ organisationId: string; before: string; limit: number }, KeyRecord>(
      `SELECT id, organisation_id AS organisationId, role, actor, assessment_id AS assessmentId,
         expires_at AS expiresAt, created_at AS createdAt, revoked_at AS revokedAt
       FROM keys WHERE organisation_id = :organisationId AND id < :before ORDER BY id DESC LIMIT :limit`,
    ),
    listAll: db.prepare<{ before: string; limit: number }, KeyRecord>(
      `SELECT id, organisation_id AS organisationId, role, actor, assessment_id AS assessmentId,
         expires_at AS expiresAt, created_at AS createdAt, revoked_at AS revokedAt
       FROM keys WHERE id < :before ORDER BY id DESC LIMIT :limit`,
    ),
    insert: db.prepare<StoredKey>(
      `INSERT INTO keys
         (id, organisation_id, role, actor, secret_hash, assessment_id, expires_at, created_at, revoked_at)
       VALUES
         (:id, :organisationId, :role, :actor, :secretHash, :assessmentId, :expiresAt, :createdAt, :revokedAt)`,
    ),
    revoke: db.prepare<{ id: string; at: string }>('UPDATE keys SET revoked_at = :at WHERE id = :id'),
    any: db.prepare<[], unknown>('SELECT 1 FROM keys LIMIT 1'),
    isLive: db.prepare<[string], unknown>('SELECT 1 FROM assessments WHERE id = ? AND erased_at IS NULL'),
  };
}
