import t from 'tap';
import type { Impact } from '../../src/scoring/impact.ts';
import { decideVerdict, type VerdictId } from '../../src/scoring/verdict.ts';
import { ruleset } from '../support/scoring-arbitraries.ts';
import { impact } from '../support/scoring-assessments.ts';
import { type Asked, type PlainAnswer, type PlainItem, scoreOf } from '../support/scoring-cases.ts';

interface Situation {
  asked: Asked[];
  harms?: Impact[];
  purpose?: string[];
}

function verdict({ asked, harms = [], purpose = [] }: Situation) {
  const { flags, declared, substantiated } = scoreOf(asked, ruleset);
  return decideVerdict({ purpose, impacts: harms, flags, declared, substantiated, ruleset });
}

const item = (id: string, answer: PlainAnswer, change: Partial<PlainItem> = {}): Asked => ({
  item: { id, blocks: { POL: '1' }, ...change },
  answer,
});
const good = item('good', { level: 4, assurance: 'A4' }, { weight: '40' });
const flagged = (flag: 'STOP' | 'CRITICAL' | 'MAJOR', answer: PlainAnswer) => item(flag, answer, { flag });
const weak = item('weak', { level: 0, assurance: 'A3' }, { blocks: { REM: '1' } });

/** For each verdict, in order, what alone brings it about. */
const CAUSES: [VerdictId, Situation, RegExp][] = [
  ['PURPOSE_IN_QUESTION', { asked: [], purpose: ['x includes y'] }, /^the profile says: x includes y$/],
  ['HARM_OPEN', { asked: [], harms: [impact()] }, /^open harms of class 1: harm$/],
  ['STOPPED', { asked: [flagged('STOP', { level: 2, assurance: 'A3' })] }, /^stop questions: STOP$/],
  [
    'NO_RESULT_YET',
    { asked: [item('open', {}, { weight: '1000' })] },
    /^only \d+ of 100 of what is due, by weight, is answered$/,
  ],
  [
    'SERIOUS_GAP',
    { asked: [flagged('CRITICAL', { level: 1, assurance: 'A3' })] },
    /^critical questions: CRITICAL$/,
  ],
  [
    'NOT_SHOWN',
    { asked: [flagged('STOP', { level: 3 })] },
    /^stop or critical questions open or not backed: STOP$/,
  ],
  ['GAPS', { asked: [flagged('MAJOR', { level: 0, assurance: 'A3' })] }, /^major questions: MAJOR$/],
  ['NO_OPEN_CONDITION', { asked: [] }, /^no condition of another verdict holds$/],
];

t.test('each of the eight verdicts comes about by its own condition, which it names', (t) => {
  for (const [expected, { asked, ...rest }, because] of CAUSES) {
    t.match(verdict({ asked: [good, ...asked], ...rest }), { verdict: expected, because });
  }
  t.end();
});

t.test('of all conditions that hold the first in the order wins', (t) => {
  for (const [index, [expected]] of CAUSES.entries()) {
    const all = CAUSES.slice(index).map(([, situation]) => situation);
    const seen = new Map(
      all.flatMap(({ asked }) => asked).map((one) => [`${one.item.id}${one.answer.level}`, one]),
    );
    const together = {
      asked: [
        good,
        ...[...seen.values()].map((one, at) => ({ ...one, item: { ...one.item, id: `i${at}` } })),
      ],
      harms: all.flatMap(({ harms = [] }) => harms),
      purpose: all.flatMap(({ purpose = [] }) => purpose),
    };
    t.equal(
      verdict(together).verdict,
      expected,
      `${expected} before ${CAUSES.slice(index + 1)
        .map(([id]) => id)
        .join(', ')}`,
    );
  }
  t.end();
});

t.test('the verdicts of the code are those of the ruleset, in its order', (t) => {
  t.same(
    CAUSES.map(([id]) => id),
    ruleset.verdicts.map(({ id }) => id),
  );
  t.end();
});

t.test('each further cause of a verdict brings it about by itself', (t) => {
  const of = (situation: Partial<Situation>) => verdict({ asked: [good], ...situation }).verdict;
  t.equal(of({ harms: [impact({ mitigation: 'planned' })] }), 'HARM_OPEN', 'a plan ends no harm');
  t.equal(of({ harms: [impact({ mitigation: 'implemented' })] }), 'NO_OPEN_CONDITION');
  t.equal(of({ harms: [impact({ actual: false })] }), 'SERIOUS_GAP', 'class 1, not mitigated at all');
  t.equal(of({ harms: [impact({ class: 2 })] }), 'SERIOUS_GAP', 'class 2, not mitigated at all');
  t.equal(of({ harms: [impact({ class: 2, mitigation: 'planned' })] }), 'NO_OPEN_CONDITION');
  t.equal(of({ harms: [impact({ class: 3 })] }), 'NO_OPEN_CONDITION');
  t.equal(of({ harms: [impact({ adverse: false })] }), 'NO_OPEN_CONDITION', 'a positive impact');
  t.equal(of({ asked: [] }), 'NO_RESULT_YET', 'nothing to score');
  t.equal(of({ asked: [good, flagged('CRITICAL', {})] }), 'NOT_SHOWN', 'a critical question is open');
  t.equal(of({ asked: [item('word', { level: 4 })] }), 'NOT_SHOWN', 'well said and nothing shown');
  t.equal(
    of({ asked: [item('low', { level: 1, assurance: 'A3' })] }),
    'GAPS',
    'little said and little shown',
  );
  t.equal(of({ asked: [good, weak] }), 'GAPS', 'the weakest block binds');
  t.end();
});
