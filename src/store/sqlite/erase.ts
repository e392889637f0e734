import type { NewGrant } from '../grant-records.ts';
import {
  type Actor,
  assessmentScope,
  type ErasedRecord,
  INSTALLATION,
  readingsScope,
  type Unit,
} from '../records.ts';
import type { Store } from '../store.ts';
import { grantWithdrawer } from './grants.ts';
import { requireScrub } from './scrub.ts';
import type { Session } from './session.ts';

/** Who erased is told by role only: the act is logged for good, and a name would outlive the erasure. */
const nameless = ({ role }: Actor): Actor => ({ keyId: null, organisationId: null, role, name: '' });

/** The store's method that erases an assessment: what people typed goes, the chain's digests stay. */
export function eraseMethods(session: Session): Pick<Store, 'eraseAssessment'> {
  const { db, chain, assessments, write, scrub } = session;
  const endAccess = accessEnder(session);
  const purge = purger(session);
  const blankProduct = productBlanker(session);

  const erase = (id: string, reason: string, unit: Unit<ErasedRecord>): ErasedRecord => {
    const { product, organisationId } = assessments.get(id);
    const acting = { at: unit.at, actor: nameless(unit.actor) };
    endAccess(id, acting);
    purge(id, unit.at);
    blankProduct({ productId: product.id, organisationId, at: unit.at });
    requireScrub(db);
    const readings = readingsScope(id);
    // Says why what was read of it is gone, too.
    if (chain.end(readings).count > 0) {
      chain.append(acting, { scope: readings, type: 'assessment.erased', after: {} });
    }
    const scope = assessmentScope(id);
    const end = chain.append(acting, { scope, type: 'assessment.erased', after: { reason } });
    return { assessmentId: id, erasedAt: unit.at, events: end.count, head: end.head };
  };

  return {
    eraseAssessment: async (id, reason, unit) => {
      const erased = await write(unit, () => erase(id, reason, unit));
      await scrub();
      return erased;
    },
  };
}

/** Grants stay as withdrawn and embed keys as revoked, each with its event in the installation's chain. */
function accessEnder(session: Session) {
  const { db, chain } = session;
  const withdraw = grantWithdrawer(session);
  const grants = db.prepare<[string], NewGrant>(
    `SELECT id, assessment_id AS assessmentId, organisation_id AS organisationId,
       expires_at AS expiresAt FROM grants WHERE assessment_id = ? AND withdrawn_at IS NULL ORDER BY id`,
  );
  const revoke = db.prepare<{ id: string; at: string }, { id: string }>(
    'UPDATE keys SET revoked_at = :at WHERE assessment_id = :id AND revoked_at IS NULL RETURNING id',
  );
  return (assessmentId: string, unit: { at: string; actor: Actor }): void => {
    for (const grant of grants.all(assessmentId)) withdraw(grant, unit);
    for (const { id } of revoke.all({ id: assessmentId, at: unit.at })) {
      chain.append(unit, {
        scope: INSTALLATION,
        type: 'key.revoked',
        before: { id, revokedAt: null },
        after: { id, revokedAt: unit.at },
      });
    }
  };
}

function purger({ db }: Session) {
  // Reviews before the responses they point at; links and readers go with their reports.
  const purges = [
    db.prepare<[string]>('DELETE FROM reviews WHERE assessment_id = ?'),
    db.prepare<[string]>('DELETE FROM responses WHERE assessment_id = ?'),
    db.prepare<[string]>('DELETE FROM entries WHERE assessment_id = ?'),
    db.prepare<[string]>('DELETE FROM kept_responses WHERE assessment_id = ?'),
    db.prepare<[string]>('DELETE FROM editions WHERE assessment_id = ?'),
    db.prepare<[string]>('DELETE FROM reports WHERE assessment_id = ?'),
    db.prepare<[string]>('DELETE FROM retries WHERE assessment_id = ?'),
  ];
  const payloads = db.prepare<[string]>('DELETE FROM event_payloads WHERE scope = ?');
  const blank = db.prepare(
    `UPDATE assessments SET description = '', profile = '{}', erased_at = :at, updated_at = :at WHERE id = :id`,
  );
  return (id: string, at: string): void => {
    for (const purge of purges) purge.run(id);
    for (const scope of [assessmentScope(id), readingsScope(id)]) payloads.run(scope);
    blank.run({ id, at });
  };
}

function productBlanker({ db }: Session) {
  const blank = db.prepare<{ productId: string; at: string }>(
    `UPDATE products SET name = '', description = '', erased_at = :at WHERE id = :productId
       AND NOT EXISTS (SELECT 1 FROM assessments WHERE product_id = :productId AND erased_at IS NULL)`,
  );
  // Retries of the organisation that belong to no assessment may hold the product's name, if it was made by itself.
  const forget = db.prepare<[string]>(
    'DELETE FROM retries WHERE organisation_id = ? AND assessment_id IS NULL',
  );
  return ({
    productId,
    organisationId,
    at,
  }: {
    productId: string;
    organisationId: string;
    at: string;
  }): void => {
    const { changes } = blank.run({ productId, at });
    if (changes > 0) forget.run(organisationId);
  };
}
