import type { GrantRecord, NewGrant } from '../grant-records.ts';
import { pageBefore, pageOf } from '../paging.ts';
import { type Actor, INSTALLATION } from '../records.ts';
import type { Store } from '../store.ts';
import { RecordGone } from '../store-errors.ts';
import { COLUMNS } from './grant-rows.ts';
import type { Session } from './session.ts';

type Methods = Pick<Store, 'createGrant' | 'listGrants' | 'withdrawGrant' | 'isGranted'>;

/** The store's methods about grants. */
export function grantMethods(session: Session): Methods {
  const { read, write, grants } = session;
  const { select, list } = prepare(session);
  const create = grantCreator(session);
  const withdraw = grantWithdrawer(session);
  return {
    listGrants: (assessmentId, page) =>
      read(() => pageOf(list.all({ assessmentId, ...pageBefore(page) }), page)),
    isGranted: (assessmentId, organisationId, at) =>
      read(() => grants.inForce({ assessmentId, organisationId, at }) !== null),
    createGrant: (input, unit) =>
      write(unit, () => {
        create(input, unit);
        return grants.inForce({ ...input, at: unit.at }) as GrantRecord;
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

/** Inside a unit: makes the grant that will be in force, when it is not there yet. */
function grantCreator(session: Session) {
  const { chain, assessments, grants } = session;
  const { organisation, insert, addReaders } = prepare(session);
  const withdraw = grantWithdrawer(session);
  return (input: NewGrant, unit: { at: string; actor: Actor }): void => {
    const { id, assessmentId, organisationId, expiresAt } = input;
    assessments.get(assessmentId);
    if (organisation.get(organisationId) === undefined) throw new RecordGone('organisation', organisationId);
    const there = grants.inForce({ assessmentId, organisationId, at: unit.at });
    if (there?.expiresAt === expiresAt) return;
    // Ends at the moment the new one begins: whoever has an audit open keeps access without a gap.
    if (there !== null) withdraw(there, unit);
    insert.run({ id, assessmentId, organisationId, expiresAt, at: unit.at });
    addReaders.run({ assessmentId, organisationId, expiresAt });
    const after = { id, assessmentId, organisationId, expiresAt };
    chain.append(unit, { scope: INSTALLATION, type: 'grant.created', after });
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
      `SELECT ${COLUMNS} FROM named_grants WHERE id = :id AND assessment_id = :assessmentId`,
    ),
    list: db.prepare<{ assessmentId: string; before: string; limit: number }, GrantRecord>(
      `SELECT ${COLUMNS} FROM named_grants
       WHERE assessment_id = :assessmentId AND id < :before ORDER BY id DESC LIMIT :limit`,
    ),
    insert: db.prepare(
      `INSERT INTO grants (id, assessment_id, organisation_id, created_at, expires_at)
       VALUES (:id, :assessmentId, :organisationId, :at, :expiresAt)`,
    ),
    // One that is over and was never withdrawn may have left its readers behind.
    addReaders: db.prepare(
      `INSERT INTO report_readers (organisation_id, report_id, expires_at, company_id, issued_at, substantiated_band)
       SELECT :organisationId, id, :expiresAt, reports.organisation_id, reports.issued_at,
         coalesce((SELECT substantiated_band FROM report_overview WHERE report_id = id), -1)
       FROM reports WHERE assessment_id = :assessmentId
       ON CONFLICT (organisation_id, report_id) DO UPDATE SET expires_at = excluded.expires_at`,
    ),
  };
}
