import { canonical } from '../../digest.ts';
import type { Response } from '../../generated/types.ts';
import {
  type AssessmentRecord,
  assessmentScope,
  type ResponseRecord,
  type ResponsesChange,
  type ResponsesRecorded,
  type Unit,
} from '../records.ts';
import type { Store } from '../store.ts';
import { EditionMoved, RevisionConflict } from '../store-errors.ts';
import type { Session } from './session.ts';

/** The store's method that records responses: all of them or none. */
export function responseMethods(session: Session): Pick<Store, 'recordResponses'> {
  const { assessments, responses } = session;
  const record = recorder(session);
  return {
    recordResponses: (input, unit) =>
      session.write(unit, () => {
        const { assessmentId, changes } = input;
        const assessment = assessments.getOpen(assessmentId);
        const found = new Map(changes.map(({ itemId }) => [itemId, responses.find(assessmentId, itemId)]));
        const stored = (itemId: string) => {
          const known = found.get(itemId);
          return known === undefined ? responses.find(assessmentId, itemId) : known;
        };
        refuseIfMoved(input, assessment, stored);
        const changing = changes.filter(({ itemId, response }) => !isSame(stored(itemId), response));
        const revision =
          changing.length === 0 ? assessment.revision : assessments.raiseRevision(assessmentId, unit.at);
        for (const change of changing) {
          const was = stored(change.itemId);
          found.set(change.itemId, record({ assessmentId, revision }, change, was, unit));
        }
        return {
          assessmentRevision: revision,
          changed: changing.map((change) => change.itemId),
          responses: changes.flatMap(({ itemId }) => found.get(itemId) ?? []),
        };
      }),
  };
}

function recorder({ chain, responses }: Session) {
  return (
    { assessmentId, revision: assessmentRevision }: { assessmentId: string; revision: number },
    { itemId, response }: ResponsesChange['changes'][number],
    was: ResponseRecord | null,
    unit: Unit<ResponsesRecorded>,
  ): ResponseRecord => {
    const revision = (was?.revision ?? 0) + 1;
    const record = { itemId, response, revision, updatedAt: unit.at, author: unit.actor };
    responses.put(assessmentId, record);
    chain.append(unit, {
      scope: assessmentScope(assessmentId),
      type: response === null ? 'response.cleared' : 'response.recorded',
      itemId,
      before: was && { response: was.response, revision: was.revision },
      // Without the assessment's revision it could not be rebuilt: one unit raises it once for all its events.
      after: { response, revision, assessmentRevision },
    });
    return record;
  };
}

type Find = (itemId: string) => ResponseRecord | null;

function refuseIfMoved(input: ResponsesChange, assessment: AssessmentRecord, stored: Find): void {
  const { expectedAssessmentRevision, expectedRevisions, expectedUnanswered, expectedChecklist } = input;
  if (expectedChecklist !== null && expectedChecklist !== assessment.checklist.digest) {
    throw new EditionMoved({ revision: assessment.revision });
  }
  if (expectedAssessmentRevision !== null && expectedAssessmentRevision !== assessment.revision) {
    throw new RevisionConflict({ revision: assessment.revision });
  }
  for (const [itemId, expected] of Object.entries(expectedRevisions)) {
    const revision = stored(itemId)?.revision ?? 0;
    if (revision !== expected) throw new RevisionConflict({ revision, itemId });
  }
  for (const itemId of expectedUnanswered) {
    const found = stored(itemId);
    if (found !== null && found.response !== null)
      throw new RevisionConflict({ revision: found.revision, itemId });
  }
}

function isSame(stored: ResponseRecord | null, next: Response | null): boolean {
  return canonical(stored?.response ?? null) === canonical(next);
}
