import t from 'tap';
import { ASSURANCE } from '../../src/scoring/assurance.ts';
import { asText } from '../../src/scoring/fraction.ts';
import { levelValue, type Resolved, resolveResponse } from '../../src/scoring/resolve-response.ts';
import { ruleset } from '../support/scoring-arbitraries.ts';
import { answerOf, type PlainAnswer, type PlainItem, scoredItem } from '../support/scoring-cases.ts';

const show = (resolved: Resolved) =>
  resolved.kind === 'determinate' ? asText(resolved.lower) : resolved.kind === 'open' ? 'open' : 'out';

function counts(answer: PlainAnswer, item: Partial<PlainItem> = {}) {
  const full = scoredItem({ id: 'x', blocks: { POL: '1' }, ...item });
  const { declared, substantiated, assurance } = resolveResponse(full, answerOf(answer), ruleset);
  return [show(declared), show(substantiated), assurance].join(' ');
}

t.test(
  'level 4 shows a quarter on word, a half with evidence, three quarters read, all when examined',
  (t) => {
    t.same(
      ASSURANCE.map((assurance) => counts({ level: 4, assurance })),
      ['1 1/4 A0', '1 1/2 A1', '1 3/4 A2', '1 1 A3', '1 1 A4'],
    );
    t.same(
      [0, 1, 2, 3, 4].map((level) => counts({ level, assurance: 'A1' })),
      ['0 0 A1', '1/4 1/4 A1', '1/2 1/2 A1', '3/4 1/2 A1', '1 1/2 A1'],
      'a cap never lifts',
    );
    t.throws(() => levelValue(5, ruleset), /level 5 is not on the scale/);
    t.end();
  },
);

t.test('on a voice item an assessor alone shows three quarters; with the people affected all', (t) => {
  t.equal(counts({ level: 4, assurance: 'A3' }, { voice: true }), '1 3/4 A3');
  t.equal(counts({ level: 4, assurance: 'A4' }, { voice: true }), '1 1 A4');
  t.equal(counts({ level: 4, assurance: 'A1' }, { voice: true }), '1 1/2 A1');
  t.end();
});

t.test('each situation of the table of resolution counts as it says', (t) => {
  const na = { state: 'not-applicable' } as const;
  t.equal(counts({ state: 'scoped-out' }), 'out out A0');
  t.equal(counts({ ...na }), 'out open A0', 'claimed, not accepted');
  t.equal(counts({ ...na, naAccepted: true }), 'out out A0', 'accepted');
  t.equal(counts({ ...na, naAccepted: true }, { naAllowed: false }), 'open open A0', 'not allowed');
  t.equal(counts({ ...na, naAccepted: true, justified: false }), 'open open A0', 'without a justification');
  t.equal(counts({ state: 'unknown' }), 'open open A0');
  t.equal(counts({}), 'open open A0', 'unanswered');
  t.end();
});

t.test('a finding replaces the claim whatever its state, and nothing brings in what is scoped out', (t) => {
  t.equal(counts({ level: 4, assurance: 'A0', override: 1 }), '1/4 1/4 A3');
  t.equal(counts({ level: 0, override: 3 }), '3/4 3/4 A3');
  t.equal(counts({ state: 'not-applicable', naAccepted: true, override: 2 }), '1/2 1/2 A3');
  t.equal(counts({ override: 0 }), '0 0 A3', 'of an unanswered item');
  t.equal(counts({ level: 1, assurance: 'A4', override: 4 }, { voice: true }), '1 1 A4', 'A4 stays A4');
  t.equal(counts({ level: 1, override: 4 }, { voice: true }), '1 3/4 A3');
  t.equal(counts({ state: 'scoped-out', override: 0 }), 'out out A0');
  t.end();
});
