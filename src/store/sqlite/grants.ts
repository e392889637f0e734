import { pageBefore, pageOf } from '../paging.ts';
import { type Actor, type GrantRecord, INSTALLATION } from '../records.ts';
import type { Store } from '../store.ts';
import { RecordGone } from '../store-errors.ts';
import type { Session } from './session.ts';

type Methods = Pick<Store, 'createGrant' | 'listGrants' | 'withdrawGrant' | 'isGranted'>;

/** The store's methods about grants. A second grant to the same organisation is the one that is in force. */
export function grantMethods(session: Session): Methods {
  const { chain, assessments, read, write } = session;
  const { organisation, select, inForce, list, insert, addReaders } = prepare(session);
  const withdraw = grantWithdrawer(session);
  return {
    listGrants: (assessmentId, page) =>
      read(() => pageOf(list.all({ assessmentId, ...pageBefore(page) }), page)),
    isGranted: (assessmentId, organisationId) =>
      read(() => inForce.get({ assessmentId, organisationId }) !== undefined),
    createGrant: ({ id, assessmentId, organisationId }, unit) =>
      write(unit, () => {
        assessments.get(assessmentId);
        if (organisation.get(organisationId) === undefined)
          throw new RecordGone('organisation', organisationId);
        const there = inForce.get({ assessmentId, organisationId });
        if (there !== undefined) return there;
        insert.run({ id, assessmentId, organisationId, at: unit.at });
        addReaders.run({ assessmentId, organisationId });
        const after = { id, assessmentId, organisationId };
        chain.append(unit, { scope: INSTALLATION, type: 'grant.created', after });
        return select.get({ id, assessmentId }) as GrantRecord;
      }),
    withdrawGrant: (assessmentId, id, unit) =>
      write(unit, () => {
        const grant = select.get({ id, assessmentId });
        if (grant === undefined) return null;
        if (grant.withdrawnAt !== null) return grant;
        withdraw(grant, unit);
        return { ...grant, withdrawnAt: unit.at };
      }),
  };
}

type Who = { id: string; assessmentId: string; organisationId: string };

/** Inside a unit: withdraws a grant that is in force. */
export function grantWithdrawer({ db, chain }: Session) {
  const withdraw = db.prepare('UPDATE grants SET withdrawn_at = :at WHERE id = :id');
  const dropReaders = db.prepare(
    `DELETE FROM report_readers WHERE organisation_id = :organisationId
       AND report_id IN (SELECT id FROM reports WHERE assessment_id = :assessmentId)`,
  );
  return ({ id, assessmentId, organisationId }: Who, unit: { at: string; actor: Actor }): void => {
    withdraw.run({ id, at: unit.at });
    dropReaders.run({ assessmentId, organisationId });
    const grant = { id, assessmentId, organisationId };
    chain.append(unit, {
      scope: INSTALLATION,
      type: 'grant.withdrawn',
      before: { ...grant, withdrawnAt: null },
      after: { ...grant, withdrawnAt: unit.at },
    });
  };
}

function prepare({ db }: Session) {
  return {
    organisation: db.prepare<[string], unknown>('SELECT 1 FROM organisations WHERE id = ?'),
    select: db.prepare<{ id: string; assessmentId: string }, GrantRecord>(
      `SELECT id, assessment_id AS assessmentId, organisation_id AS organisationId,
         organisation_name AS organisationName, created_at AS createdAt, withdrawn_at AS withdrawnAt
       FROM named_grants WHERE id = :id AND assessment_id = :assessmentId`,
    ),
    inForce: db.prepare<{ assessmentId: string; organisationId: string }, GrantRecord>(
      `SELECT id, assessment_id AS assessmentId, organisation_id AS organisationId,
         organisation_name AS organisationName, created_at AS createdAt, withdrawn_at AS withdrawnAt
       FROM named_grants
       WHERE organisation_id = :organisationId AND assessment_id = :assessmentId AND withdrawn_at IS NULL`,
    ),
    list: db.prepare<{ assessmentId: string; before: string; limit: number }, GrantRecord>(
      `SELECT id, assessment_id AS assessmentId, organisation_id AS organisationId,
         organisation_name AS organisationName, created_at AS createdAt, withdrawn_at AS withdrawnAt
       FROM named_grants WHERE assessment_id = :assessmentId AND id < :before ORDER BY id DESC LIMIT :limit`,
    ),
    insert: db.prepare(
      `INSERT INTO grants (id, assessment_id, organisation_id, created_at)
       VALUES (:id, :assessmentId, :organisationId, :at)`,
    ),
    addReaders: db.prepare(
      `INSERT INTO report_readers (organisation_id, report_id)
       SELECT :organisationId, id FROM reports WHERE assessment_id = :assessmentId`,
    ),
  };
}
