import { compareVersions } from '../content/compare-versions.ts';
import { type Fault, HrbaError } from '../errors.ts';
import type { Crosswalk, Migration, MigrationInput } from '../generated/types.ts';
import type { AssessmentRecord, AssessmentState } from '../store/records.ts';
import { RevisionConflict } from '../store/store-errors.ts';
import { didYouMean } from './check-profile.ts';
import { type Caller, type Deps, type RetryOf, unitOf } from './deps.ts';
import { type Edition, pinnedEdition } from './edition.ts';
import { writableState } from './find-assessment.ts';
import { crosswalkPath } from './follow-crosswalk.ts';
import { planMove } from './plan-move.ts';
import { presentMigration } from './present-migration.ts';

/** How often a move without If-Match starts over when somebody writes in between. */
const ATTEMPTS = 20;

/**
 * What a move to another version would do; nothing is stored.
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ARCHIVED, HRBA_NOT_ALLOWED
 */
export async function previewMove(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  input: MigrationInput,
): Promise<Migration> {
  const state = await writableState(deps, caller, assessmentId);
  const unit = unitOf(deps, caller);
  const plan = planMove(state, routeOf(deps, state.assessment, input), unit);
  const { revision } = state.assessment;
  return presentMigration(deps, plan, { asOf: unit.at.slice(0, 10), revision, stored: false });
}

/**
 * Moves an assessment to a newer version of its checklist, as one unit: what it was stays as a past edition, what the
 * new version does not take as it stands waits to be confirmed. Reports stay what they are.
 * @param expected the revision the caller has read, or null
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ARCHIVED, HRBA_NOT_ALLOWED, HRBA_BUSY_RECORD; RevisionConflict
 */
export async function moveAssessment(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  input: MigrationInput,
  expected: number | null,
  retry?: RetryOf<Migration>,
): Promise<Migration> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const state = await writableState(deps, caller, assessmentId);
    refuseOther(state, expected);
    const unit = unitOf<AssessmentState>(deps, caller);
    const plan = planMove(state, routeOf(deps, state.assessment, input), unit);
    // Worked out before the unit, which holds up everybody for as long as it lasts.
    const answer = presentMigration(deps, plan, { asOf: unit.at.slice(0, 10), revision: 0, stored: true });
    const told = ({ assessment }: AssessmentState) => ({ ...answer, revision: assessment.revision });
    const remembered = retry && {
      ...retry,
      remember: (moved: AssessmentState) => retry.remember(told(moved)),
    };
    try {
      return told(await deps.store.moveAssessment(plan.change, { ...unit, retry: remembered }));
    } catch (error) {
      if (expected !== null || !(error instanceof RevisionConflict)) throw error;
    }
  }
  throw busy();
}

function busy(): HrbaError {
  return new HrbaError('HRBA_BUSY_RECORD', 'Others kept changing the assessment. Try again.', {
    retryAfter: 1,
  });
}

function refuseOther({ assessment: { revision } }: AssessmentState, expected: number | null): void {
  if (expected !== null && expected !== revision) throw new RevisionConflict({ revision });
}

interface Route {
  from: Edition;
  to: Edition;
  path: readonly Crosswalk[];
}

/** Where a move goes: the newest published version unless told, by crosswalks that lead there without a gap. */
function routeOf(deps: Deps, assessment: AssessmentRecord, input: MigrationInput): Route {
  const { id, version: current } = assessment.checklist;
  const checklist = deps.content.findChecklist(id, input.to);
  if (checklist === undefined) {
    const known = [...deps.content.checklists.values()].filter((loaded) => loaded.checklist.id === id);
    const near = didYouMean(
      input.to ?? '',
      known.map((loaded) => loaded.checklist.version),
    );
    throw refusal({
      pointer: '/to',
      code: 'UNKNOWN_VERSION',
      detail: `There is no ${id}@${input.to} here.${near}`,
    });
  }
  const { version, ruleset: named } = checklist.checklist;
  if (compareVersions(version, current) <= 0) {
    const detail = `The assessment uses ${id}@${current}, and ${version} is not newer: a move goes forward only.`;
    throw refusal({ pointer: '/to', code: 'NOT_NEWER', detail });
  }
  const path = crosswalkPath(deps.content, id, { from: current, to: version });
  if (path === null) {
    const detail = `No crosswalk leads from ${id}@${current} to ${version}, so nobody can say which responses still hold.`;
    throw refusal({ pointer: '/to', code: 'NO_CROSSWALK', detail });
  }
  const wanted = input.ruleset ?? named;
  const ruleset = deps.content.findRuleset(wanted.id, wanted.version);
  if (ruleset === undefined) {
    throw refusal({
      pointer: '/ruleset',
      code: 'UNKNOWN_RULESET',
      detail: `There is no ruleset ${wanted.id}@${wanted.version} here.`,
    });
  }
  return { from: pinnedEdition(deps, assessment), to: { checklist, ruleset }, path };
}

function refusal(fault: Fault): HrbaError {
  return new HrbaError('HRBA_NOT_ALLOWED', fault.detail, { errors: [fault] });
}
