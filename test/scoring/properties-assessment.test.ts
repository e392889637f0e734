import fc from 'fast-check';
import t from 'tap';
import type { Profile } from '../../src/generated/types.ts';
import { scoreAssessment } from '../../src/scoring/score-assessment.ts';
import type { ScoringInput } from '../../src/scoring/scoring-input.ts';
import { answer, asked, check, impacts, ruleset } from '../support/scoring-arbitraries.ts';
import { assessment, assessmentOf, realItems, responseOf, reviewOf } from '../support/scoring-assessments.ts';
import { deepFreeze } from '../support/scoring-cases.ts';

const REAL = realItems();
const stage = fc.constantFrom<ScoringInput['stage']>('conception', 'design', 'deployment', 'operation');
const profile: fc.Arbitrary<Profile> = fc.record(
  {
    organisationSize: fc.constantFrom('under-5', 'under-50', 'more'),
    childrenReachable: fc.boolean(),
    technologies: fc.subarray(['ai', 'biometrics', 'health']),
    contestedUses: fc.constantFrom(['none-of-these'], ['none-of-these'], ['social-scoring']),
  },
  { requiredKeys: [], noNullPrototype: true },
);

/** Assessments of the real checklist, and of small ones made up. */
const input: fc.Arbitrary<ScoringInput> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.array(answer, { minLength: REAL.length, maxLength: REAL.length }), stage, profile, impacts)
      .map(([answers, reached, facts, harms]) => {
        const rows = REAL.map(({ id }, index) => ({ id, said: answers[index] ?? {} }));
        const defined = <T>(list: [string, T | undefined][]) =>
          Object.fromEntries(list.filter((row): row is [string, T] => row[1] !== undefined));
        return assessment({
          stage: reached,
          profile: facts,
          impacts: harms,
          responses: defined(rows.map(({ id, said }) => [id, responseOf(said)])),
          reviews: defined(rows.map(({ id, said }) => [id, reviewOf(said)])),
        });
      }),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(asked, stage, profile, impacts)
      .map(([list, reached, facts, harms]) =>
        assessmentOf(list, { stage: reached, profile: facts, impacts: harms }),
      ),
  },
);

const bytes = (value: unknown) => JSON.stringify(value);

function turned<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).reverse());
}

t.test('P7 determinism: the same input, frozen to the last leaf, gives the same bytes twice', (t) => {
  check(
    t,
    fc.property(input, (given) => {
      const before = bytes(given);
      const frozen = deepFreeze(given);
      const [once, again] = [bytes(scoreAssessment(frozen)), bytes(scoreAssessment(frozen))];
      return once === again && bytes(given) === before;
    }),
  );
  t.end();
});

t.test('P7 determinism: the order in which answers, reviews and facts were given leaves no trace', (t) => {
  check(
    t,
    fc.property(input, (given) => {
      const other = {
        ...given,
        responses: turned(given.responses),
        reviews: turned(given.reviews),
        profile: turned(given.profile),
      };
      return bytes(scoreAssessment(given)) === bytes(scoreAssessment(other));
    }),
  );
  t.end();
});

t.test('P7 idempotence: giving the same answer again is a no-op', (t) => {
  check(
    t,
    fc.property(input, (given) => {
      const again = structuredClone(given.responses);
      const other = { ...given, responses: { ...given.responses, ...again } };
      return bytes(scoreAssessment(given)) === bytes(scoreAssessment(other));
    }),
  );
  t.end();
});

t.test(
  'P18 no disclosure penalty: what stands in the impact register changes no score, coverage or due item',
  (t) => {
    check(
      t,
      fc.property(input, impacts, (given, harms) => {
        const score = (of: typeof harms) => {
          const {
            verdict: _v,
            because: _b,
            words: _w,
            gates,
            nextActions,
            trace,
            declared,
            substantiated,
            ...rest
          } = scoreAssessment({ ...given, impacts: of });
          const unbanded = [declared, substantiated];
          return bytes({
            ...rest,
            unbanded,
            gates: gates.map(({ stage: of_, lower, coverage }) => ({ of_, lower, coverage })),
            nextActions: nextActions.filter(({ kind }) => kind !== 'mitigate-impact'),
            trace: trace.filter(({ rule }) => rule !== 'decideVerdict' && rule !== 'rateImpact'),
          });
        };
        return score([]) === score(harms);
      }),
    );
    t.end();
  },
);

t.test('P18 impacts of class 1 and 2 do speak where they should: in the verdict and the gates', (t) => {
  const full = assessmentOf([
    { item: { id: 'one', stage: 'conception', blocks: { POL: '1' } }, answer: { level: 4, assurance: 'A4' } },
  ]);
  const harm = { id: 'harm', class: 1, stage: 'conception', adverse: true, actual: true } as const;
  const spoken = scoreAssessment({
    ...full,
    impacts: [{ ...harm, mitigation: 'none', engaged: false, signedOff: false }],
  });
  t.equal(scoreAssessment(full).verdict, 'NO_OPEN_CONDITION');
  t.equal(spoken.verdict, 'HARM_OPEN');
  t.equal(spoken.gates[0]?.result, 'BLOCKED');
  t.same(
    spoken.nextActions.map(({ kind, subject }) => `${kind} ${subject}`),
    ['mitigate-impact harm'],
  );
  t.end();
});

t.test('P20 size: the same items and the same backing score the same in a company of any size', (t) => {
  const size = fc.constantFrom(...ruleset.tiers);
  check(
    t,
    fc.property(input, size, size, (given, one, other) => {
      const sized = (organisationSize: string) =>
        bytes(scoreAssessment({ ...given, profile: { ...given.profile, organisationSize } }));
      return sized(one) === sized(other);
    }),
  );
  t.end();
});

t.test('P20 size: it changes only which items are asked and whose reading counts', (t) => {
  const asked_ = [
    { item: { id: 'one', blocks: { POL: '1' } }, answer: { level: 4, assurance: 'A1' as const } },
  ];
  const given = assessmentOf(asked_, { reviews: { one: { by: 'second-person', verdict: 'confirmed' } } });
  const shown = (organisationSize: string) => {
    const { declared, substantiated, counts } = scoreAssessment({ ...given, profile: { organisationSize } });
    return [declared.lower?.percent, substantiated.lower?.percent, counts.readBySecondPerson];
  };
  t.same(shown('under-5'), [100, 50, 0], 'a colleague in a company of four is no second person yet');
  t.same(shown('under-50'), [100, 75, 1]);
  t.same(shown('more'), shown('under-50'));
  t.end();
});
