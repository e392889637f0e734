import { canonical } from '../digest.ts';
import { HrbaError } from '../errors.ts';
import type { Report, ReportInput } from '../generated/types.ts';
import { type Actor, type AssessmentState, assessmentScope } from '../store/records.ts';
import type { ReportRecord } from '../store/report-records.ts';
import { RevisionConflict } from '../store/store-errors.ts';
import { type Caller, type Deps, type RetryOf, unitOf } from './deps.ts';
import { pinnedEdition } from './edition.ts';
import { writableState } from './find-assessment.ts';
import { orUnavailable } from './or-unavailable.ts';
import { registerOfState } from './read-register.ts';
import { ROLES_ONLY, WITH_NAMES } from './register-context.ts';
import { signalsOfReport } from './report-signals.ts';
import { answersOf } from './score-state.ts';
import { signStatement, timestampReport } from './sign-report.ts';
import type { PartsToFreeze } from './workshop.ts';

/** How often issuing starts over when somebody writes in between. */
const ATTEMPTS = 20;

/**
 * Issues a report: freezes the assessment as it stands, scored, with everything needed to recompute it offline, and
 * signs it. It is never changed afterwards.
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ARCHIVED, HRBA_BUSY_RECORD, HRBA_UNAVAILABLE
 */
export async function issueReport(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  input: ReportInput,
  retry?: RetryOf<ReportRecord>,
): Promise<ReportRecord> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const state = await writableState(deps, caller, assessmentId);
    const number = (await deps.store.countReports(state.assessment.product.id)) + 1;
    const unit = unitOf(deps, caller, retry);
    const parts = await partsOf(deps, state, { number, issuedAt: unit.at, issuer: unit.actor, input });
    const { statement, ...frozen } = await orUnavailable(
      deps.workshop.freeze(parts),
      'The report could not be made now. Nothing was recorded. Try again.',
    );
    const { kid, envelope } = await signStatement(deps, statement);
    try {
      const issued = await deps.store.issueReport(
        {
          ...frozen,
          id: parts.id,
          assessmentId,
          organisationId: state.assessment.organisationId,
          product: state.assessment.product,
          number,
          signature: { kid, envelope: canonical(envelope) },
          expectedRevision: state.assessment.revision,
        },
        unit,
      );
      await timestampReport(deps, caller, issued.id, envelope);
      return issued;
    } catch (error) {
      if (!(error instanceof RevisionConflict)) throw error;
    }
  }
  throw new HrbaError(
    'HRBA_BUSY_RECORD',
    'The assessment kept changing while the report was made. Try again.',
    {
      retryAfter: 1,
    },
  );
}

interface Issue {
  number: number;
  issuedAt: string;
  issuer: Actor;
  input: ReportInput;
}

/** All that the report is made from, as the assessment stands. */
async function partsOf(deps: Deps, state: AssessmentState, issue: Issue): Promise<PartsToFreeze> {
  const { assessment, chain } = state;
  const edition = pinnedEdition(deps, assessment);
  // Always the day of issue: a date of the company's choice could bring expired evidence back to life.
  const answers = answersOf(deps, state, issue.issuedAt.slice(0, 10));
  const organisation = await deps.store.findOrganisation(assessment.organisationId);
  const register = registerOfState(deps, state, answers.asOf, {
    show: issue.input.includeNames === true ? WITH_NAMES : ROLES_ONLY,
    includeEngagement: issue.input.includeEngagement === true,
  });
  const shown = (actor: Actor) => (issue.input.includeNames === true ? actor.name : actor.role);
  return {
    id: deps.newId(),
    assessmentId: assessment.id,
    number: issue.number,
    issuedAt: issue.issuedAt,
    issuedBy: shown(issue.issuer),
    organisation: { id: assessment.organisationId, name: organisation?.name ?? '' },
    answers: {
      format: 'hrba-answers/1',
      product: { name: assessment.product.name, description: assessment.description },
      checklist: assessment.checklist,
      ruleset: assessment.ruleset,
      ...answers,
    },
    people: peopleOf(state, shown),
    checklist: edition.checklist.checklist,
    ruleset: edition.ruleset.ruleset,
    taxonomy: deps.content.taxonomy,
    sources: deps.content.sources,
    published: { checklist: edition.checklist.published, ruleset: edition.ruleset.published },
    engineVersion: deps.engineVersion,
    installation: deps.signing.installation,
    register,
    complaints: issue.input.complaints ?? null,
    signals: await signalsOfReport(deps, state, register, { number: issue.number, asOf: answers.asOf }),
    history: { scope: assessmentScope(assessment.id), ...chain },
  };
}

function peopleOf(
  { responses, reviews }: AssessmentState,
  shown: (actor: Actor) => string,
): Report['people'] {
  return responses
    .filter(({ response }) => response !== null)
    .map(({ itemId, author, updatedAt, revision }) => {
      const review = reviews.find((own) => own.itemId === itemId && own.responseRevision === revision);
      return {
        item: itemId,
        answeredBy: shown(author),
        answeredAt: updatedAt,
        reviewedBy: review === undefined ? null : shown(review.reviewer),
        reviewedAt: review?.reviewedAt ?? null,
      };
    });
}
