import t from 'tap';
import type { Evidence, Response, ScoredReview } from '../../src/generated/types.ts';
import { assuranceOf, atLeast } from '../../src/scoring/assurance.ts';
import { scoreAssessment } from '../../src/scoring/score-assessment.ts';
import { ruleset } from '../support/scoring-arbitraries.ts';
import { assessmentOf, EVIDENCE } from '../support/scoring-assessments.ts';

interface Situation {
  evidence?: Evidence[];
  review?: ScoredReview;
  size?: string;
  flagged?: boolean;
  state?: Response['state'];
}

function backing({ evidence, review, size = 'under-50', flagged = false, state = 'level' }: Situation) {
  const response = { state, ...(evidence === undefined ? {} : { evidence }) };
  return assuranceOf(response, review, {
    asOf: '2026-11-22',
    profile: { organisationSize: size },
    ruleset,
    flagged,
  });
}

const until = (validUntil: string): Evidence => ({ ...EVIDENCE, validUntil });
const colleague: ScoredReview = { by: 'second-person', verdict: 'confirmed' };
const outsider: ScoredReview = { ...colleague, outsider: true, ties: 'Our former adviser.' };
const assessor: ScoredReview = { by: 'assessor', verdict: 'confirmed' };
const evidence = [EVIDENCE];

t.test('without evidence an answer is the word of the company, A0', (t) => {
  t.match(backing({}), { assurance: 'A0', because: /company's word/, stale: false });
  t.match(backing({ evidence: [] }), { assurance: 'A0' });
  t.match(
    backing({ review: colleague }),
    { assurance: 'A0', because: /a second person read it/ },
    'reading a word',
  );
  t.end();
});

t.test('evidence made on the day counts, and evidence from the future does not', (t) => {
  const made = (madeOn: string) => backing({ evidence: [{ ...EVIDENCE, madeOn }] });
  t.match(made('2026-11-22'), { assurance: 'A1' });
  t.match(made('2026-11-23'), { assurance: 'A0' });
  t.end();
});

t.test('evidence that says what it shows, who made it and when is A1', (t) => {
  t.match(backing({ evidence }), { assurance: 'A1', stale: false });
  const { madeBy: _by, ...noMaker } = EVIDENCE;
  const { madeOn: _on, ...noDate } = EVIDENCE;
  t.match(backing({ evidence: [noMaker] }), { assurance: 'A0', because: /who made it and when/ });
  t.match(backing({ evidence: [noDate] }), { assurance: 'A0' });
  t.match(backing({ evidence: [noDate, EVIDENCE] }), { assurance: 'A1' }, 'one whole piece is enough');
  t.end();
});

t.test('evidence counts on its last day and no longer on the day after', (t) => {
  t.match(backing({ evidence: [until('2026-11-22')] }), { assurance: 'A1', stale: false });
  t.match(backing({ evidence: [until('2026-11-21')] }), {
    assurance: 'A0',
    because: /has expired/,
    stale: true,
  });
  t.match(
    backing({ evidence: [until('2026-11-21'), EVIDENCE] }),
    { assurance: 'A1', stale: true },
    'one is left',
  );
  t.end();
});

t.test('when every piece has expired only the word is left, whoever had examined it', (t) => {
  const gone = [until('2026-11-21'), until('2026-01-01')];
  for (const review of [colleague, outsider, assessor, { ...assessor, corroborated: true }]) {
    t.match(backing({ evidence: gone, review }), { assurance: 'A0', because: /expired/ });
  }
  t.match(backing({ evidence: [...gone, EVIDENCE], review: assessor }), { assurance: 'A3', stale: true });
  t.end();
});

t.test('a review that disputes an answer leaves A0, by whomever', (t) => {
  t.match(backing({ evidence, review: { ...colleague, verdict: 'disputed' } }), {
    assurance: 'A0',
    because: /disputes/,
  });
  t.match(backing({ evidence, review: { ...assessor, verdict: 'disputed' } }), { assurance: 'A0' });
  t.end();
});

t.test('a second person makes A2; in a company under five it takes an outsider with declared ties', (t) => {
  t.match(backing({ evidence, review: colleague }), { assurance: 'A2' });
  t.match(backing({ evidence, review: colleague, size: 'under-5' }), {
    assurance: 'A1',
    because: /colleague read it/,
  });
  t.match(backing({ evidence, review: outsider, size: 'under-5' }), { assurance: 'A2' });
  const { ties: _ties, ...noTies } = outsider;
  t.match(
    backing({ evidence, review: noTies, size: 'under-5' }),
    { assurance: 'A1' },
    'ties are not declared',
  );
  t.match(
    backing({ evidence, review: { ...outsider, ties: '  ' }, size: 'under-5' }),
    { assurance: 'A1' },
    'blank ties',
  );
  t.match(backing({ evidence, review: { ...outsider, outsider: false }, size: 'under-5' }), {
    assurance: 'A1',
  });
  t.end();
});

t.test('an assessor makes A3, and with the people affected A4, in a company of any size', (t) => {
  for (const size of ['under-5', 'under-50', 'more']) {
    t.match(backing({ evidence, review: assessor, size }), { assurance: 'A3' });
    t.match(backing({ evidence, review: { ...assessor, corroborated: true }, size }), { assurance: 'A4' });
  }
  t.match(
    backing({ evidence, review: { ...colleague, corroborated: true } }),
    { assurance: 'A2' },
    'not by a colleague',
  );
  t.end();
});

t.test('only an assessor can override', (t) => {
  t.equal(backing({ evidence, review: { ...assessor, override: 1 } }).override, 1);
  t.equal(backing({ evidence, review: { ...assessor, verdict: 'disputed', override: 0 } }).override, 0);
  t.equal(backing({ evidence, review: { ...colleague, override: 4 } }).override, null);
  t.equal(backing({ evidence, review: assessor }).override, null);
  t.end();
});

t.test('a not-applicable is accepted from A2, and on a flagged item from A3', (t) => {
  const of = (review: ScoredReview, change: Situation = {}) =>
    backing({ state: 'not-applicable', review, ...change }).naAccepted;
  const second: ScoredReview = { ...colleague, verdict: 'na-accepted' };
  const named: ScoredReview = { ...outsider, verdict: 'na-accepted' };
  const outside: ScoredReview = { ...assessor, verdict: 'na-accepted' };
  t.same([of(second), of(outside)], [true, true], 'unflagged');
  t.same([of(second, { flagged: true }), of(outside, { flagged: true })], [false, true], 'flagged');
  t.same(
    [of(second, { size: 'under-5' }), of(named, { size: 'under-5' })],
    [false, true],
    'a company under five',
  );
  t.equal(of({ ...outside, verdict: 'na-refused' }), false, 'refused');
  t.equal(of({ ...outside, verdict: 'confirmed' }), false, 'to confirm is not to accept');
  t.equal(of(outside, { state: 'level' }), false, 'only of an answer that says so');
  t.end();
});

t.test('an N/A without a justification, or where it is not allowed, stays open even when accepted', (t) => {
  const answer = { state: 'not-applicable', naAccepted: true } as const;
  const kind = (naAllowed: boolean, justified: boolean) => {
    const asked = [{ item: { id: 'x', naAllowed, blocks: { POL: '1' } }, answer: { ...answer, justified } }];
    const { counts, declared } = scoreAssessment(assessmentOf(asked));
    return [counts.open, declared.status];
  };
  t.same(kind(true, true), [0, 'NOT_APPLICABLE']);
  t.same(kind(true, false), [1, 'INSUFFICIENT']);
  t.same(kind(false, true), [1, 'INSUFFICIENT']);
  t.end();
});

t.test('assurance is ordered from A0 to A4', (t) => {
  t.ok(atLeast('A3', 'A2') && atLeast('A2', 'A2') && !atLeast('A1', 'A2'));
  t.end();
});
