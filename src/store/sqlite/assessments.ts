import { canonical } from '../../digest.ts';
import {
  type AssessmentFacts,
  type AssessmentRecord,
  assessmentScope,
  type NewAssessment,
  type Unit,
} from '../records.ts';
import type { Store } from '../store.ts';
import { RevisionConflict } from '../store-errors.ts';
import { productMaker } from './products.ts';
import type { Session } from './session.ts';

type Methods = Pick<Store, 'startAssessment' | 'findAssessment' | 'changeAssessment' | 'setArchived'>;

/** The store's methods that start and change assessments. */
export function assessmentMethods(session: Session): Methods {
  const { db, chain, assessments, read, write } = session;
  const start = starter(session);
  const update = db.prepare(
    `UPDATE assessments SET description = :description, profile = :profile, stage = :stage, language = :language
     WHERE id = :id`,
  );
  const archive = db.prepare('UPDATE assessments SET archived_at = :archivedAt WHERE id = :id');
  return {
    findAssessment: (id) => read(() => assessments.find(id)),
    startAssessment: (input, unit) => write(unit, () => start(input, unit)),
    changeAssessment: ({ id, expectedRevision, next, reason }, unit) =>
      write(unit, () => {
        const current = assessments.get(id);
        const { revision } = current;
        if (revision !== expectedRevision) throw new RevisionConflict({ revision });
        const before = factsOf(current);
        const after = factsOf(next);
        if (canonical(before) === canonical(after)) return current;
        update.run({ id, ...after, profile: canonical(after.profile) });
        assessments.raiseRevision(id, unit.at);
        const told = reason === null ? after : { ...after, reason };
        chain.append(unit, { scope: assessmentScope(id), type: 'assessment.changed', before, after: told });
        return assessments.get(id);
      }),
    setArchived: (id, archived, unit) =>
      write(unit, () => {
        const current = assessments.get(id);
        if ((current.archivedAt !== null) === archived) return current;
        const archivedAt = archived ? unit.at : null;
        archive.run({ id, archivedAt });
        assessments.raiseRevision(id, unit.at);
        chain.append(unit, {
          scope: assessmentScope(id),
          type: archived ? 'assessment.archived' : 'assessment.restored',
          before: { archivedAt: current.archivedAt },
          after: { archivedAt },
        });
        return assessments.get(id);
      }),
  };
}

function factsOf({ description, profile, stage, language }: AssessmentFacts): AssessmentFacts {
  return { description, profile, stage, language };
}

function starter(session: Session) {
  const { db, chain, assessments } = session;
  const productOf = productMaker(session);
  const insert = db.prepare(
    `INSERT INTO assessments
       (id, organisation_id, product_id, checklist_id, checklist_version, checklist_digest, ruleset_id,
        ruleset_version, ruleset_digest, description, profile, stage, language, revision, created_at, updated_at)
     VALUES
       (:id, :organisationId, :productId, :checklistId, :checklistVersion, :checklistDigest, :rulesetId,
        :rulesetVersion, :rulesetDigest, :description, :profile, :stage, :language, 1, :at, :at)`,
  );
  return (input: NewAssessment, unit: Unit<AssessmentRecord>): AssessmentRecord => {
    const { id, organisationId, checklist, ruleset } = input;
    const product = productOf({ ...input.product, organisationId }, unit);
    insert.run({
      id,
      organisationId,
      productId: product.id,
      checklistId: checklist.id,
      checklistVersion: checklist.version,
      checklistDigest: checklist.digest,
      rulesetId: ruleset.id,
      rulesetVersion: ruleset.version,
      rulesetDigest: ruleset.digest,
      ...factsOf(input),
      profile: canonical(input.profile),
      at: unit.at,
    });
    const after = assessments.get(id);
    chain.append(unit, { scope: assessmentScope(id), type: 'assessment.started', after });
    return after;
  };
}
