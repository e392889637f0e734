import { type MovedRecords, movedRecords, restoredRecords } from '../moved-records.ts';
import type { AssessmentState } from '../records.ts';
import { assessmentScope, type KeptRecord, type NewEdition, type Unit, type VersionRef } from '../records.ts';
import type { Store } from '../store.ts';
import { AnsweredSince, RevisionConflict } from '../store-errors.ts';
import type { Session } from './session.ts';
import { stateReader } from './state.ts';

type Methods = Pick<Store, 'moveAssessment' | 'undoMove' | 'readEdition'>;

/** The store's methods that move an assessment to another version of its checklist, and back. */
export function editionMethods(session: Session): Methods {
  const { editions, read, write } = session;
  const move = mover(session);
  const undo = undoer(session);
  return {
    moveAssessment: (input, unit) => write(unit, () => move(input, unit)),
    undoMove: (input, unit) => write(unit, () => undo(input, unit)),
    readEdition: (assessmentId, version) => read(() => editions.find(assessmentId, version)),
  };
}

type Work<Input> = (input: Input, unit: Unit<AssessmentState>) => AssessmentState;
interface Expected {
  assessmentId: string;
  expectedRevision: number;
}

function mover(session: Session): Work<NewEdition> {
  const change = changer(session);
  const expected = expectedState(session);
  return (input, unit) => {
    const state = expected(input);
    const { assessment, responses, reviews, entries, kept } = state;
    const { checklist, ruleset, revision } = assessment;
    const end = change(unit, state, {
      type: 'assessment.moved',
      checklist: input.checklist,
      ruleset: input.ruleset,
      moved: movedRecords(state, input.changes),
      kept: input.kept,
    });
    const frozen = { assessment, responses, reviews, entries, kept };
    const number = state.editions.length + 1;
    const left = { number, checklist, ruleset, revision, leftAt: unit.at, leftBy: unit.actor };
    session.editions.put(assessment.id, { ...left, state: frozen }, end.seq);
    return end.state();
  };
}

function undoer(session: Session): Work<Expected> {
  const { editions } = session;
  const change = changer(session);
  const expected = expectedState(session);
  const answeredSince = answerFinder(session);
  return (input, unit) => {
    const state = expected(input);
    const { id, revision } = state.assessment;
    const past = editions.newest(id);
    if (past === null) throw new RevisionConflict({ revision });
    const answered = answeredSince(id, past.leftSeq);
    if (answered.length > 0) throw new AnsweredSince(answered);
    const { edition } = past;
    editions.remove(id, edition.number);
    const end = change(unit, state, {
      type: 'assessment.move-undone',
      checklist: edition.checklist,
      ruleset: edition.ruleset,
      moved: restoredRecords(edition.state, state, unit),
      kept: edition.state.kept,
    });
    return end.state();
  };
}

/** The state that a move is to start from, when it is still the one that was read. */
function expectedState(session: Session) {
  const readState = stateReader(session);
  return ({ assessmentId, expectedRevision }: Expected): AssessmentState => {
    const { revision } = session.assessments.getOpen(assessmentId);
    const state = readState(assessmentId);
    if (state === null || revision !== expectedRevision) throw new RevisionConflict({ revision });
    return state;
  };
}

interface Change {
  type: 'assessment.moved' | 'assessment.move-undone';
  checklist: VersionRef;
  ruleset: VersionRef;
  moved: MovedRecords;
  kept: KeptRecord[];
}

/** Puts an assessment under another version, with its event. */
function changer(session: Session) {
  const { db, chain, assessments, responses, reviews, editions } = session;
  const readState = stateReader(session);
  const update = db.prepare(
    `UPDATE assessments SET checklist_id = :checklistId, checklist_version = :checklistVersion,
       checklist_digest = :checklistDigest, ruleset_id = :rulesetId, ruleset_version = :rulesetVersion,
       ruleset_digest = :rulesetDigest WHERE id = :id`,
  );
  return (
    unit: Unit<AssessmentState>,
    { assessment }: AssessmentState,
    { type, moved, kept, ...to }: Change,
  ) => {
    const { id } = assessment;
    const { checklist, ruleset } = to;
    update.run({
      id,
      checklistId: checklist.id,
      checklistVersion: checklist.version,
      checklistDigest: checklist.digest,
      rulesetId: ruleset.id,
      rulesetVersion: ruleset.version,
      rulesetDigest: ruleset.digest,
    });
    for (const record of moved.responses) responses.put(id, record);
    for (const record of moved.reviews) reviews.put(record);
    for (const itemId of moved.dropped) reviews.remove(id, itemId);
    editions.keep(id, kept);
    const assessmentRevision = assessments.raiseRevision(id, unit.at);
    const before = { checklist: assessment.checklist, ruleset: assessment.ruleset };
    const after = { ...to, ...moved, kept, assessmentRevision };
    const { count: seq } = chain.append(unit, { scope: assessmentScope(id), type, before, after });
    return { seq, state: () => readState(id) as AssessmentState };
  };
}

/** Items that were answered, cleared or reviewed after an event of the chain. */
function answerFinder({ db }: Session) {
  const select = db.prepare<{ scope: string; seq: number }, { itemId: string; at: string }>(
    `SELECT payload ->> '$.itemId' AS itemId, at FROM events JOIN event_payloads USING (scope, seq)
     WHERE scope = :scope AND seq > :seq AND type IN ('response.recorded', 'response.cleared', 'review.recorded')
     ORDER BY seq`,
  );
  return (assessmentId: string, seq: number) => {
    const found = select.all({ scope: assessmentScope(assessmentId), seq });
    return [...new Map(found.map((answer) => [answer.itemId, answer])).values()];
  };
}
