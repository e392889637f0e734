import type { Fault } from '../errors.ts';
import type { Finding, FindingDecisionInput, FindingInput, FindingReplyInput } from '../generated/types.ts';
import { type FindingBody, findingsOf } from '../register/findings.ts';
import type { RegisterContext } from '../register/register-context.ts';
import type { AssessmentState } from '../store/records.ts';
import { authorOf, ownAudit, ownOpenAudit } from './audits.ts';
import { checkFinding, checkLevel, isUpward } from './check-finding.ts';
import { evidenceTexts, namingTexts } from './check-people-text.ts';
import type { Caller, Deps } from './deps.ts';
import { type Remember, refuseFaults, refuseTooMany, standingEntry } from './entries.ts';
import { examinableState, writableState } from './find-assessment.ts';
import { recordChecked } from './record-checked.ts';
import { today } from './score-state.ts';

/** Findings as they are shown. */
export const FINDINGS = { kind: 'finding', shown: findingsOf } as const;

/**
 * States what an auditor found about one response or profile fact of the sample, tied to what was examined (SCORING
 * section 3). It counts once it is final, and for no other item.
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ENTRY_NOT_FOUND, HRBA_FORBIDDEN, HRBA_ARCHIVED, HRBA_NOT_ALLOWED,
 *   HRBA_BUSY_RECORD
 */
export async function recordFinding(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  input: FindingInput,
  remember?: Remember<Finding>,
): Promise<Finding> {
  const id = deps.newId();
  const { level = null, evidence = [], corroboration = null } = input;
  const whole = { ...input, level, evidence, corroboration };
  const make = (context: RegisterContext) => {
    const audit = ownOpenAudit(caller, input.audit, context);
    refuseTooMany('finding', context.entries);
    refuseFaults([...checkFinding(whole, audit.body, context), ...findingTextFaults(whole)]);
    const body: FindingBody = {
      ...whole,
      ...examined(input.subject, context),
      upward: level !== null && isUpward(level, input.subject.id, context),
      by: authorOf(deps, caller),
      recordedOn: today(deps),
      reply: null,
      decision: null,
    };
    return { kind: 'finding' as const, id, body, expectedRevision: 0 };
  };
  const find = () => examinableState(deps, caller, assessmentId);
  return recordChecked(deps, caller, { ...FINDINGS, find, make }, remember);
}

function findingTextFaults({ because, evidence, corroboration }: Required<FindingInput>): Fault[] {
  return namingTexts({
    '/because': because,
    ...evidenceTexts(evidence),
    // People affected spoke in confidence, and somebody spoke for them.
    '/corroboration/how': corroboration?.how ?? '',
    '/corroboration/organisation': corroboration?.organisation ?? '',
  });
}

/** What a finding is tied to: the revision of the response, or the value of the fact. */
function examined(
  { kind, id }: FindingInput['subject'],
  { responses, profile, entries }: RegisterContext,
): Pick<FindingBody, 'subjectRevision' | 'subjectValue'> {
  if (kind === 'item') return { subjectRevision: responses.get(id)?.revision ?? 0, subjectValue: null };
  const basis = entries.find((entry) => entry.kind === 'fact-basis' && entry.id === id);
  return { subjectRevision: basis?.revision ?? 0, subjectValue: profile[id] ?? null };
}

/**
 * The company's reply to a finding: once, within its days. Accepting makes it final at once.
 * @throws HrbaError as recordFinding
 */
export async function replyToFinding(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  findingId: string,
  { accepted, words, evidence = [] }: FindingReplyInput,
  remember?: Remember<Finding>,
): Promise<Finding> {
  const find = () => writableState(deps, caller, assessmentId);
  const step = changeOf(find, findingId, (body, _context, state) => {
    refuseFaults(
      state === 'awaiting-reply'
        ? []
        : [
            {
              pointer: '',
              detail: `This finding takes no reply: it is ${NOW[state]}.`,
              code: 'NO_REPLY_NOW',
            },
          ],
    );
    refuseFaults(namingTexts({ '/words': words, ...evidenceTexts(evidence) }));
    const by = authorOf(deps, caller);
    return { ...body, reply: { at: deps.clock().toISOString(), by, accepted, words, evidence } };
  });
  return recordChecked(deps, caller, step, remember);
}

/**
 * The auditor's decision on a reply: the finding stands, has another level, or is withdrawn. Withdrawing is possible at
 * any time.
 * @throws HrbaError as recordFinding
 */
export async function decideFinding(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  findingId: string,
  input: FindingDecisionInput,
  remember?: Remember<Finding>,
): Promise<Finding> {
  const find = () => examinableState(deps, caller, assessmentId);
  const step = changeOf(find, findingId, (body, context, state) => {
    ownAudit(caller, body.audit, context);
    const { outcome, words, level = null } = input;
    refuseFaults([
      ...checkDecision({ outcome, level }, body, state, context),
      ...namingTexts({ '/words': words }),
    ]);
    const decision = { at: deps.clock().toISOString(), by: authorOf(deps, caller), outcome, level, words };
    return { ...body, decision: { ...decision, on: today(deps) } };
  });
  return recordChecked(deps, caller, step, remember);
}

const NOW: Record<Finding['state'], string> = {
  'awaiting-reply': 'awaiting a reply of the company',
  'awaiting-decision': 'replied to already',
  final: 'final',
  withdrawn: 'withdrawn',
  superseded: 'about what the company has changed since',
};

function checkDecision(
  { outcome, level }: { outcome: FindingDecisionInput['outcome']; level: number | null },
  body: FindingBody,
  state: Finding['state'],
  context: RegisterContext,
): Fault[] {
  const { subject, evidence, reply } = body;
  const isInTime = outcome === 'withdrawn' ? state !== 'withdrawn' : state === 'awaiting-decision';
  if (!isInTime) {
    const detail = `This finding takes no such decision: it is ${NOW[state]}.`;
    return [{ pointer: '/outcome', detail, code: 'NO_DECISION_NOW' }];
  }
  if (outcome !== 'changed') {
    if (level === null) return [];
    return [
      { pointer: '/level', detail: 'Only a changed finding has another level.', code: 'LEVEL_NOT_ASKED' },
    ];
  }
  if (subject.kind === 'fact') {
    const detail = 'A fact has no level: uphold the finding or withdraw it.';
    return [{ pointer: '/outcome', detail, code: 'VERDICT_DOES_NOT_FIT' }];
  }
  // What the company shows in its reply is as new as what the auditor found.
  return checkLevel(level, subject.id, [...evidence, ...(reply?.evidence ?? [])], context);
}

function changeOf(
  find: () => Promise<AssessmentState>,
  findingId: string,
  next: (body: FindingBody, context: RegisterContext, state: Finding['state']) => FindingBody,
) {
  return {
    ...FINDINGS,
    find,
    make: (context: RegisterContext) => {
      const { body } = standingEntry<FindingBody>('finding', findingId, context.entries);
      const state = findingsOf(context).find(({ id }) => id === findingId)?.state ?? 'withdrawn';
      return {
        kind: 'finding' as const,
        id: findingId,
        body: next(body, context, state),
        expectedRevision: null,
      };
    },
  };
}
