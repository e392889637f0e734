import t from 'tap';
import type { Stage } from '../../src/scoring/applicability.ts';
import { evaluateGate } from '../../src/scoring/gates.ts';
import type { Impact } from '../../src/scoring/impact.ts';
import { ruleset } from '../support/scoring-arbitraries.ts';
import { impact } from '../support/scoring-assessments.ts';
import { type Asked, type PlainAnswer, type PlainItem, resolveAll } from '../support/scoring-cases.ts';

const item = (id: string, stage: Stage, answer: PlainAnswer, change: Partial<PlainItem> = {}): Asked => ({
  item: { id, stage, blocks: { POL: '1' }, ...change },
  answer,
});
const GOOD = { level: 4, assurance: 'A4' } as const;

/** Result and reasons of a gate, as one list. */
function gate(stage: Stage, asked: Asked[], impacts: Impact[] = [], purpose: string[] = []) {
  const items = resolveAll(asked, ruleset);
  const { result, reasons } = evaluateGate(stage, { items, gateItems: [], impacts, purpose, ruleset });
  return [result, ...reasons.map((reason) => `${reason.result}: ${reason.because}`)];
}

t.test('conception and design read what is said, deployment and operation what is shown', (t) => {
  const said = (stage: Stage) => gate(stage, [item('a', stage, { level: 4 })]);
  t.same(said('conception'), ['PASS']);
  t.same(said('design'), ['PASS']);
  t.same(said('deployment'), ['BLOCKED', 'BLOCKED: stage score 1/4 < 3/5']);
  t.same(said('operation'), ['BLOCKED', 'BLOCKED: stage score 1/4 < 3/5']);
  t.end();
});

t.test('a gate at its limit passes, and one step below does not', (t) => {
  const mean = (level: number) => gate('conception', [item('a', 'conception', { level })]);
  t.same(mean(2), ['PASS'], '1/2 is enough');
  t.same(mean(1), ['BLOCKED', 'BLOCKED: stage score 1/4 < 1/2']);
  const covered = (weight: string) =>
    gate('conception', [item('a', 'conception', GOOD, { weight }), item('b', 'conception', {})]);
  t.same(covered('4'), ['PASS'], 'coverage 4/5 is enough');
  t.same(covered('3'), ['NOT_READY', 'NOT_READY: coverage 3/4 < 4/5']);
  t.end();
});

t.test('a stop or critical flag gates from its own stage on; a major flag never does', (t) => {
  const flagged = (flag: 'STOP' | 'CRITICAL' | 'MAJOR', answer: PlainAnswer, stage: Stage = 'conception') =>
    gate('design', [item('good', 'design', GOOD), item('x', stage, answer, { flag, weight: '0' })]);
  t.same(flagged('STOP', { level: 2, assurance: 'A3' }), ['BLOCKED', 'BLOCKED: STOP x confirmed']);
  t.same(flagged('STOP', { level: 3 }), ['NOT_READY', 'NOT_READY: STOP x unsubstantiated']);
  t.same(flagged('CRITICAL', {}), ['NOT_READY', 'NOT_READY: CRITICAL x open']);
  t.same(flagged('CRITICAL', { level: 0 }), ['BLOCKED', 'BLOCKED: CRITICAL x confirmed']);
  t.same(flagged('MAJOR', { level: 0 }), ['PASS']);
  t.same(flagged('STOP', { level: 0 }, 'deployment'), ['PASS'], 'a flag of a later stage');
  t.end();
});

t.test('before design the flags are read in what is said, from design on in what is shown', (t) => {
  const word = (stage: Stage) => gate(stage, [item('x', stage, { level: 4 }, { flag: 'STOP' })]);
  t.same(word('conception'), ['PASS']);
  t.same(word('design'), ['NOT_READY', 'NOT_READY: STOP x unsubstantiated']);
  t.end();
});

t.test(
  'a stage whose every item went out as N/A is not ready; a stage without items has no conditions',
  (t) => {
    const na = item('a', 'design', { state: 'not-applicable', naAccepted: true });
    t.same(gate('design', [na]), ['NOT_READY', 'NOT_READY: nothing in this stage is determinate']);
    t.same(gate('design', [item('b', 'conception', GOOD)]), ['PASS']);
    t.end();
  },
);

t.test('a harm of class 1 needs mitigation, engagement and a sign-off; one of class 2 a plan', (t) => {
  const with_ = (change: Partial<Impact>, stage: Stage = 'design') =>
    gate(stage, [item('a', stage, GOOD)], [impact({ engaged: true, signedOff: true, ...change })]);
  t.same(with_({ mitigation: 'implemented' }), ['PASS']);
  t.same(with_({ mitigation: 'planned' }, 'conception'), ['PASS'], 'planned is enough at conception');
  t.same(with_({ mitigation: 'planned' }), [
    'BLOCKED',
    'BLOCKED: impact harm mitigation planned < implemented',
  ]);
  t.same(with_({ mitigation: 'implemented', engaged: false }), [
    'BLOCKED',
    'BLOCKED: impact harm no engagement evidence',
  ]);
  t.same(with_({ mitigation: 'implemented', signedOff: false }), [
    'BLOCKED',
    'BLOCKED: impact harm not signed off',
  ]);
  t.same(with_({ class: 2, mitigation: 'planned', engaged: false, signedOff: false }), ['PASS']);
  t.same(with_({ class: 2, mitigation: 'none' }), [
    'BLOCKED',
    'BLOCKED: impact harm mitigation none < planned',
  ]);
  t.same(with_({ class: 3, mitigation: 'none', engaged: false }), ['PASS']);
  t.same(with_({ adverse: false }), ['PASS'], 'a positive impact');
  t.same(with_({ stage: 'operation' }), ['PASS'], 'an impact of a later stage');
  t.end();
});

t.test('with the purpose in question a gate is blocked, whatever else, and every reason is listed', (t) => {
  t.same(gate('conception', [item('a', 'conception', GOOD)], [], ['x is y']), [
    'BLOCKED',
    'BLOCKED: purpose in question: x is y',
  ]);
  const all = gate('deployment', [item('a', 'deployment', {}, { flag: 'STOP' })], [impact()], ['x is y']);
  t.same(all, [
    'BLOCKED',
    'BLOCKED: purpose in question: x is y',
    'BLOCKED: stage score 0 < 3/5',
    'NOT_READY: coverage 0 < 9/10',
    'NOT_READY: STOP a open',
    'BLOCKED: impact harm mitigation none < implemented',
    'BLOCKED: impact harm no engagement evidence',
    'BLOCKED: impact harm not signed off',
  ]);
  t.end();
});
