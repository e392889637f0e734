import fc from 'fast-check';
import { digestOf } from '../../src/digest.ts';
import type { Entry, Register, Report } from '../../src/generated/types.ts';
import { registerOf } from '../../src/register/register.ts';
import type { RegisterContext } from '../../src/register/register-context.ts';
import { scoredRegister } from '../../src/register/scored-register.ts';
import { STAGES } from '../../src/scoring/applicability.ts';
import { reportOn, typed } from './oscal-samples.ts';
import { AS_OF, evidence, MEDIUM_PROFILE } from './sample-reports.ts';

const AT = '2026-11-20T09:00:00.000Z';

const author = { keyId: 'k', organisationId: 'o', role: 'company' as const, name: 'Ada Named' };
/** Who states a finding, as its body keeps it. */
export const AUDITOR = { ...author, role: 'auditor' as const, name: 'Eve Named' };

/** An entry as the record keeps it. */
export function entry(kind: Entry['kind'], id: string, body: unknown): Entry {
  return { kind, id, body, revision: 1, createdAt: AT, updatedAt: AT, author };
}

/** A report on what was answered to the 28 items, with a register made from entries as the service makes it. */
export function reportWith(entries: readonly Entry[]): Report {
  const red = { state: 'level' as const, level: 3, justification: 'Since May.', evidence: [evidence()] };
  const answers = {
    stage: 'operation' as const,
    profile: MEDIUM_PROFILE,
    responses: { 'conception.red-lines': red },
  };
  const plain = reportOn('0.1.0', answers);
  const context: RegisterContext = {
    entries,
    checklist: plain.checklist,
    ruleset: plain.ruleset,
    taxonomy: plain.taxonomy,
    profile: MEDIUM_PROFILE,
    asOf: AS_OF,
    revision: 1,
    responses: new Map([['conception.red-lines', { response: red, revision: 1 }]]),
    show: ({ role }) => ({ role, name: role }),
    digestOf,
  };
  const register: Register = registerOf(context, {
    includeEngagement: true,
    // Gates that hold but for what was declared and what is overdue.
    judge: () => ({ reasons: [] }),
  });
  const { reviews, ...scored } = scoredRegister(context);
  return { ...reportOn('0.1.0', { ...answers, ...scored, reviews }), register };
}

const words = typed.map((text) => `${text}w`);
const day = fc.constantFrom('2026-11-01', '2026-12-24', '2027-02-28');
const part = fc.record({ value: fc.constantFrom(1, 2, 3, 4, 5, null), because: words });
const rating = fc.record({
  standpoint: words,
  scale: part,
  scope: part,
  irremediability: part,
  likelihood: part,
  delay: fc.record({ value: fc.boolean(), because: typed }),
});
const result = fc.record({
  on: day,
  outcome: fc.constantFrom('effective', 'partly', 'not-effective'),
  words,
});
const mitigation = fc.record({
  id: fc.constantFrom('a', 'b-2', 'c'),
  kind: fc.constantFrom('avoid', 'reduce', 'restore', 'remediate'),
  what: words,
  ownerRole: words,
  dueOn: day,
  status: fc.constantFrom('planned', 'in-progress', 'implemented', 'dropped'),
  test: words,
  result: fc.option(result, { nil: null }),
  evidence: fc.constant([]),
});
const answer = fc.constantFrom('yes', 'no', 'unknown');
const remedy = fc.record({
  asked: words,
  received: fc.array(fc.record({ kind: fc.constantFrom('apology', 'compensation'), on: day, words }), {
    maxLength: 2,
  }),
  accepted: fc.constantFrom('yes', 'partly', 'no', 'not-asked'),
  acceptedWords: typed,
});
const impactBody = fc.record({
  title: words,
  description: words,
  groups: fc.subarray(['RG-01', 'RG-02', 'RG-03']),
  rights: fc.subarray(['R01', 'R02']),
  direction: fc.constantFrom('adverse', 'adverse', 'adverse', 'positive'),
  occurrence: fc.constantFrom('actual', 'potential'),
  stage: fc.constantFrom(...STAGES),
  basis: fc.record({ kind: fc.constantFrom('pathway', 'known-case', 'expert-view'), words }),
  involvement: fc.record({ alone: answer, easier: answer, knew: answer, because: words }),
  inherent: rating,
  residual: fc.option(rating, { nil: null }),
  raters: fc.array(fc.record({ role: words, rating }), { maxLength: 1 }),
  mitigations: fc.uniqueArray(mitigation, { maxLength: 3, selector: ({ id }) => id }),
  status: fc.constantFrom('open', 'open', 'closed'),
  closedBecause: words,
  harm: fc.constantFrom(null, 'a-harm'),
  remedy: fc.option(remedy, { nil: null }),
});
const actionBody = fc.record({
  title: words,
  what: typed,
  ownerRole: words,
  dueOn: day,
  status: fc.constantFrom('planned', 'in-progress', 'done', 'dropped'),
  doneOn: fc.option(day, { nil: null }),
  note: typed,
  items: fc.subarray(['conception.red-lines', 'conception.commitment', 'no.such-item']),
  impacts: fc.subarray(['i0', 'i1', 'i9']),
  from: fc.constantFrom(null, { kind: 'answer', subject: 'conception.commitment' }),
});
const audit = entry('audit', 'au', {
  auditors: [{ role: 'lead auditor', competence: 'Ten years of it' }],
  paidBy: 'the company',
  ties: 'none',
  organisation: { id: 'auditors', name: 'Independent & Co' },
  endedAt: null,
  withdrawnAt: null,
  sample: null,
});
const findingBody = fc.record({
  by: fc.constant(AUDITOR),
  audit: fc.constantFrom('au', 'gone'),
  subject: fc.constantFrom(
    { kind: 'item', id: 'conception.red-lines' },
    { kind: 'item', id: 'conception.commitment' },
    { kind: 'fact', id: 'reach' },
  ),
  verdict: fc.constantFrom('confirmed', 'disputed', 'override'),
  level: fc.constantFrom(null, 1),
  because: words,
  evidence: fc.constant([evidence()]),
  corroboration: fc.constantFrom(null, { people: 3, organisation: '', how: 'Talks.', on: '2026-11-02' }),
  subjectRevision: fc.constant(1),
  subjectValue: fc.constant('under-100000'),
  upward: fc.boolean(),
  recordedOn: fc.constantFrom('2026-10-01', '2026-11-20'),
  reply: fc.constant(null),
  decision: fc.constant(null),
});

/** Reports with impacts, actions and findings of every kind. */
export const anyRegisterReport: fc.Arbitrary<Report> = fc
  .record({
    impacts: fc.array(impactBody, { maxLength: 3 }),
    actions: fc.array(actionBody, { maxLength: 2 }),
    findings: fc.array(findingBody, { maxLength: 2 }),
    signed: fc.boolean(),
  })
  .map(({ impacts, actions, findings, signed }) =>
    reportWith([
      ...impacts.map((body, at) => entry('impact', `i${at}`, body)),
      ...actions.map((body, at) => entry('action', `a${at}`, body)),
      audit,
      ...findings.map((body, at) => entry('finding', `f${at}`, body)),
      ...(signed && impacts.length > 0
        ? [
            entry('sign-off', 's', {
              impact: 'i0',
              impactRevision: 1,
              role: 'director',
              words: 'I stand for it.',
            }),
          ]
        : []),
    ]),
  );
