import { HrbaError } from '../errors.ts';
import type { Audit, AuditInput, SampleInput } from '../generated/types.ts';
import { type AuditBody, auditsOf } from '../register/audits.ts';
import { contradictedFacts } from '../register/contradictions.ts';
import type { Kept } from '../register/entries.ts';
import { findingsOf, subjectKey } from '../register/findings.ts';
import { type Chosen, proposeSample, sampleCandidates, usualSize } from '../register/propose-sample.ts';
import type { RegisterContext } from '../register/register-context.ts';
import type { AssessmentState } from '../store/records.ts';
import { namingTexts } from './check-people-text.ts';
import { unknownSubjects } from './check-subject.ts';
import { type Caller, type Deps, unitOf } from './deps.ts';
import { type Remember, refuseFaults, refuseTooMany, standingEntry } from './entries.ts';
import { examinableState } from './find-assessment.ts';
import { contradictionsOfState } from './list-contradictions.ts';
import { recordChecked } from './record-checked.ts';
import { resultOfState, today } from './score-state.ts';

/** Audits as they are shown, with what their findings come to. */
export const AUDITS = {
  kind: 'audit',
  shown: (context: RegisterContext): Audit[] => auditsOf(context, findingsOf(context)),
} as const;

/**
 * Opens an audit of the caller's organisation: who, with what competence, paid by whom, with what ties. One at a time.
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ARCHIVED, HRBA_NOT_ALLOWED, HRBA_BUSY_RECORD
 */
export async function openAudit(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  input: AuditInput,
  remember?: Remember<Audit>,
): Promise<Audit> {
  const id = deps.newId();
  const organisation = await organisationOf(deps, caller);
  return recordChecked(
    deps,
    caller,
    {
      ...AUDITS,
      find: () => examinableState(deps, caller, assessmentId),
      make: (context) => {
        refuseTooMany('audit', context.entries);
        refuseSecond(AUDITS.shown(context), organisation.id);
        refuseFaults(namingTexts(auditorTexts(input)));
        const body: AuditBody = { ...input, organisation, endedAt: null, sample: null };
        return { kind: 'audit', id, body, expectedRevision: 0 };
      },
    },
    remember,
  );
}

/** Auditors go by a role; who they are is the grant's, and what they can do may name a register that they are in. */
function auditorTexts({ auditors }: AuditInput): Record<string, string> {
  return Object.fromEntries(auditors.map(({ role }, at) => [`/auditors/${at}/role`, role]));
}

async function organisationOf(deps: Deps, { organisationId }: Caller): Promise<Audit['organisation']> {
  const found = organisationId === null ? null : await deps.store.findOrganisation(organisationId);
  return { id: organisationId ?? '', name: found?.name ?? '' };
}

function refuseSecond(audits: readonly Audit[], organisationId: string): void {
  const open = audits.find(
    ({ state, organisation }) => state === 'open' && organisation.id === organisationId,
  );
  if (open === undefined) return;
  const detail = `Audit ${open.id} of your organisation is open: end it before you open another.`;
  refuseFaults([{ pointer: '', detail, code: 'AUDIT_OPEN' }]);
}

/**
 * Records what will be examined, before it is: what the service proposes by risk, and what the auditor adds. A sample can
 * be extended and never shrinks.
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ENTRY_NOT_FOUND, HRBA_FORBIDDEN, HRBA_NOT_ALLOWED, HRBA_BUSY_RECORD
 */
export async function extendSample(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  auditId: string,
  input: SampleInput,
  remember?: Remember<Audit>,
): Promise<Audit> {
  const step = changeOf(deps, caller, assessmentId, auditId, (body, context, state) => {
    const added = input.add ?? [];
    const subjects = added.map(({ subject }) => subject);
    const reasons = added.map(({ because }, at) => [`/add/${at}/because`, because]);
    refuseFaults([
      ...unknownSubjects(subjects, context, '/add'),
      ...namingTexts(Object.fromEntries(reasons)),
    ]);
    return { ...body, sample: sampleOf(deps, body, state, input) };
  });
  return recordChecked(deps, caller, step, remember);
}

function sampleOf(
  deps: Deps,
  body: AuditBody,
  state: AssessmentState,
  input: SampleInput,
): AuditBody['sample'] {
  const asOf = today(deps);
  const contradicted = contradictedFacts(contradictionsOfState(deps, state, asOf));
  const candidates = sampleCandidates(resultOfState(deps, state, asOf), contradicted);
  const before = body.sample?.chosen ?? [];
  const own = before.filter(({ by }) => by === 'service').length;
  const size = input.size ?? (body.sample === null ? usualSize(candidates.length) : own);
  const proposed = proposeSample(candidates, before, size);
  const known = new Set(proposed.map(({ subject }) => subjectKey(subject)));
  const added: Chosen[] = [];
  for (const { subject, because } of input.add ?? []) {
    const key = subjectKey(subject);
    if (!known.has(key)) added.push({ subject, because, by: 'auditor' });
    known.add(key);
  }
  const chosen = [...proposed, ...added];
  if (body.sample !== null && chosen.length === before.length) return body.sample;
  const proposedAt = body.sample?.proposedAt ?? deps.clock().toISOString();
  return { proposedAt, of: Math.max(candidates.length, chosen.length), chosen };
}

/** Ends an audit: nothing is stated in it any more. Replies to its findings are still decided on. */
export async function endAudit(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  auditId: string,
  remember?: Remember<Audit>,
): Promise<Audit> {
  const step = changeOf(deps, caller, assessmentId, auditId, (body) => ({
    ...body,
    endedAt: deps.clock().toISOString(),
  }));
  return recordChecked(deps, caller, step, remember);
}

function changeOf(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  auditId: string,
  next: (body: AuditBody, context: RegisterContext, state: AssessmentState) => AuditBody,
) {
  return {
    ...AUDITS,
    find: () => examinableState(deps, caller, assessmentId),
    make: (context: RegisterContext, state: AssessmentState) => {
      const { body } = ownOpenAudit(caller, auditId, context);
      return {
        kind: 'audit' as const,
        id: auditId,
        body: next(body, context, state),
        expectedRevision: null,
      };
    },
  };
}

/** The audit, when it is the caller's organisation's. @throws HrbaError HRBA_ENTRY_NOT_FOUND, HRBA_FORBIDDEN */
export function ownAudit(caller: Caller, auditId: string, { entries }: RegisterContext): Kept<AuditBody> {
  const entry = standingEntry<AuditBody>('audit', auditId, entries);
  if (entry.body.organisation.id === caller.organisationId) return entry;
  // Every auditor with a grant reads it, so that it is there is no secret.
  throw new HrbaError(
    'HRBA_FORBIDDEN',
    `Audit ${auditId} is of another organisation: you read it, and write your own.`,
  );
}

/** The same, when it is open. @throws HrbaError HRBA_NOT_ALLOWED besides */
export function ownOpenAudit(caller: Caller, auditId: string, context: RegisterContext): Kept<AuditBody> {
  const entry = ownAudit(caller, auditId, context);
  const state = AUDITS.shown(context).find(({ id }) => id === auditId)?.state;
  if (state !== 'open') {
    const detail = `Audit ${auditId} is ${state === 'ended' ? 'ended' : 'withdrawn: your access ended before it did'}.`;
    refuseFaults([{ pointer: '', detail, code: 'AUDIT_NOT_OPEN' }]);
  }
  return entry;
}

/** Who a caller is, in what an entry says of its authors. */
export function authorOf(deps: Deps, caller: Caller) {
  return unitOf(deps, caller).actor;
}
