import { pageBefore, pageOf } from '../paging.ts';
import { assessmentScope } from '../records.ts';
import type { LinkRecord } from '../report-records.ts';
import type { Store } from '../store.ts';
import { RecordGone } from '../store-errors.ts';
import type { Session } from './session.ts';

type Methods = Pick<Store, 'createLink' | 'listLinks' | 'findLink' | 'revokeLink'>;

/** The store's methods about links to reports. Their events, in the assessment's chain, never carry the token's hash. */
export function linkMethods(session: Session): Methods {
  const { chain, read, write } = session;
  const { list, byToken, select, assessmentOf, insert, revoke } = prepare(session);
  const scopeOf = (reportId: string): string => {
    const found = assessmentOf.get(reportId);
    if (found === undefined) throw new RecordGone('report', reportId);
    return assessmentScope(found.assessmentId);
  };
  return {
    listLinks: (reportId, page) => read(() => pageOf(list.all({ reportId, ...pageBefore(page) }), page)),
    findLink: (tokenHash) => read(() => byToken.get(tokenHash) ?? null),
    createLink: ({ id, reportId, redactionId, tokenHash, expiresAt }, unit) =>
      write(unit, () => {
        const scope = scopeOf(reportId);
        const created = { id, reportId, redactionId, expiresAt, createdAt: unit.at, revokedAt: null };
        insert.run({ id, reportId, redactionId, expiresAt, tokenHash, at: unit.at });
        const after = { id, reportId, expiresAt, ...(redactionId === null ? {} : { redactionId }) };
        chain.append(unit, { scope, type: 'link.created', after });
        return created;
      }),
    revokeLink: (reportId, id, unit) =>
      write(unit, () => {
        const link = select.get({ id, reportId });
        if (link === undefined) return null;
        if (link.revokedAt !== null) return link;
        revoke.run({ id, at: unit.at });
        chain.append(unit, {
          scope: scopeOf(reportId),
          type: 'link.revoked',
          before: { id, reportId, revokedAt: null },
          after: { id, reportId, revokedAt: unit.at },
        });
        return { ...link, revokedAt: unit.at };
      }),
  };
}

function prepare({ db }: Session) {
  return {
    list: db.prepare<{ reportId: string; before: string; limit: number }, LinkRecord>(
      `SELECT id, report_id AS reportId, redaction_id AS redactionId, expires_at AS expiresAt, created_at AS createdAt,
         revoked_at AS revokedAt
       FROM links WHERE report_id = :reportId AND id < :before ORDER BY id DESC LIMIT :limit`,
    ),
    byToken: db.prepare<[string], LinkRecord>(
      `SELECT id, report_id AS reportId, redaction_id AS redactionId, expires_at AS expiresAt, created_at AS createdAt,
         revoked_at AS revokedAt
       FROM links WHERE token_hash = ?`,
    ),
    select: db.prepare<{ id: string; reportId: string }, LinkRecord>(
      `SELECT id, report_id AS reportId, redaction_id AS redactionId, expires_at AS expiresAt, created_at AS createdAt,
         revoked_at AS revokedAt
       FROM links WHERE id = :id AND report_id = :reportId`,
    ),
    assessmentOf: db.prepare<[string], { assessmentId: string }>(
      'SELECT assessment_id AS assessmentId FROM reports WHERE id = ?',
    ),
    insert: db.prepare(
      `INSERT INTO links (id, report_id, redaction_id, token_hash, expires_at, created_at)
       VALUES (:id, :reportId, :redactionId, :tokenHash, :expiresAt, :at)`,
    ),
    revoke: db.prepare('UPDATE links SET revoked_at = :at WHERE id = :id'),
  };
}
