import fc from 'fast-check';
import t from 'tap';
import { comparisonText } from '../../src/cli/compare-command.ts';
import type { Evidence, Report, Response } from '../../src/generated/types.ts';
import { comparisonOf } from '../../src/usecases/compare-reports.ts';
import { MEDIUM_PROFILE, sampleReport } from '../support/sample-reports.ts';

const evidence: Evidence[] = [
  {
    title: 'notes',
    shows: 'what was decided',
    url: 'https://example.org/x',
    madeBy: 'lead',
    madeOn: '2026-05-12',
  },
];
const level = (value: number, pieces: Evidence[] = []): Response => ({
  state: 'level',
  level: value,
  justification: 'The product lead, since May, in the folder.',
  ...(pieces.length > 0 ? { evidence: pieces } : {}),
});
const items = sampleReport({ stage: 'conception', profile: MEDIUM_PROFILE, responses: {} }).checklist.items;
const ITEMS = items.filter(({ core, stage }) => core && stage === 'conception').map(({ id }) => id);
const all = (response: Response) => Object.fromEntries(ITEMS.map((id) => [id, response]));
const report = (sample: Partial<Parameters<typeof sampleReport>[0]>, number = 1): Report =>
  sampleReport({ stage: 'conception', profile: MEDIUM_PROFILE, responses: all(level(2)), ...sample, number });
const causesIn = (before: Report, after: Report) =>
  comparisonOf(before, after)
    .steps.filter(({ changed }) => changed)
    .map(({ cause }) => cause);

t.test('a report compared with itself has no changed step, item, flag, gate or impact', (t) => {
  const same = comparisonOf(report({}), report({}, 2));
  t.same(causesIn(report({}), report({}, 2)), []);
  t.match(same, { items: [], flags: { appeared: [], cleared: [] }, gates: [], impacts: { added: [] } });
  t.match(
    same.words,
    /^The verdict is the same: .*Questions that changed: 0\. Nothing that is scored changed\.$/,
  );
  t.end();
});

t.test('each change is put down to its cause, and to no other', (t) => {
  const [first = ''] = ITEMS;
  const raised = { ...all(level(2)), [first]: level(4) };
  t.same(causesIn(report({}), report({ responses: raised }, 2)), ['answers']);
  t.match(comparisonOf(report({}), report({ responses: raised }, 2)).items, [
    { item: first, causes: ['answers'], before: { level: 2 }, after: { level: 4 } },
  ]);
  const backed = { ...all(level(2)), [first]: level(2, evidence) };
  t.same(causesIn(report({}), report({ responses: backed }, 2)), ['evidence']);
  t.match(comparisonOf(report({}), report({ responses: backed }, 2)).items, [
    { item: first, causes: ['evidence'], before: { assurance: 'A0' }, after: { assurance: 'A1' } },
  ]);
  const moved = report({ stage: 'design' }, 2);
  t.same(causesIn(report({}), moved), ['scope']);
  t.ok(comparisonOf(report({}), moved).items.every(({ causes }) => causes.join() === 'scope'));
  t.match(comparisonOf(report({}), moved).notes.join(' '), /change of scope, not worse performance/);
  t.end();
});

t.test('an override, a review and a contest are causes of their own, and none of them is evidence', (t) => {
  const [first = '', second = '', third = ''] = ITEMS;
  const before = report({});
  const found = { by: 'assessor', verdict: 'confirmed', override: 0 } as const;
  const read = { by: 'second-person', verdict: 'disputed' } as const;
  const overridden = comparisonOf(before, report({ reviews: { [first]: found } }, 2));
  t.same(causesIn(before, report({ reviews: { [first]: found } }, 2)), ['reviews']);
  t.match(overridden.items, [
    {
      item: first,
      causes: ['finding'],
      before: { level: 2, override: null },
      after: { level: 2, override: 0 },
    },
  ]);
  t.match(overridden.words, 'What is scored changed because of: reviews, findings and contests.');
  t.match(comparisonText(overridden), `${first}: level 2, A0, now level 2, overridden to 0, A3 (finding)`);
  const reviewed = report({ reviews: { [second]: read } }, 2);
  t.match(comparisonOf(before, reviewed).items, [{ item: second, causes: ['review'] }]);
  const contested = { ...before, answers: { ...before.answers, contests: { [third]: 'upheld' as const } } };
  t.match(comparisonOf(before, contested).items, [{ item: third, causes: ['contest'] }]);
  t.end();
});

t.test('an edit of the evidence drops a review, which is put down to the evidence', (t) => {
  const [first = ''] = ITEMS;
  const read = { by: 'second-person', verdict: 'confirmed' } as const;
  const shown = { ...all(level(2)), [first]: level(4, evidence) };
  const before = report({ responses: shown, reviews: { [first]: read } });
  const after = report(
    { responses: { ...shown, [first]: level(4, [{ ...evidence[0]!, title: 'other notes' }]) } },
    2,
  );
  t.same(causesIn(before, after), ['evidence']);
  t.end();
});

t.test('the last step is the later report, whatever changed in between', (t) => {
  const response = fc.oneof(
    fc.constant<Response>({ state: 'unknown' }),
    fc.tuple(fc.nat({ max: 4 }), fc.boolean()).map(([value, shown]) => level(value, shown ? evidence : [])),
  );
  const answers = fc.dictionary(fc.constantFrom(...ITEMS), response, { maxKeys: ITEMS.length });
  const sample = fc.record({
    responses: answers,
    stage: fc.constantFrom('conception' as const, 'design' as const),
  });
  fc.assert(
    fc.property(sample, sample, (one, other) => {
      const [before, after] = [report(one), report(other, 2)];
      const { steps } = comparisonOf(before, after);
      const { verdict, declared, substantiated } = after.score;
      const last = steps.at(-1);
      const finals = [last?.verdict, last?.declared.final, last?.substantiated.lower];
      const start = [steps[0]?.verdict, steps[0]?.declared.final];
      return (
        JSON.stringify(finals) === JSON.stringify([verdict, declared.final, substantiated.lower]) &&
        JSON.stringify(start) === JSON.stringify([before.score.verdict, before.score.declared.final])
      );
    }),
    { numRuns: 60 },
  );
  t.end();
});

t.test(
  'a changed checklist is a cause of its own, and the reader is told that scores are not comparable',
  (t) => {
    const later = report({}, 2);
    const [first] = later.checklist.items;
    const heavier = { ...later.checklist.items[0]!, weight: '9' };
    const after = {
      ...later,
      checklist: {
        ...later.checklist,
        digest: 'f'.repeat(64),
        items: [heavier, ...later.checklist.items.slice(1)],
      },
    };
    const comparison = comparisonOf(report({}), after);
    t.same(
      comparison.items.map(({ item, causes }) => [item, causes]),
      [[first?.id, ['checklist']]],
    );
    t.match(comparison.notes.join(' '), /not comparable/);
    t.end();
  },
);

t.test('impacts are told by their titles: added, gone, changed', (t) => {
  const withImpacts = (base: Report, ...impacts: [string, number][]) => {
    const register = { impacts: impacts.map(([id, revision]) => ({ id, revision, title: `title ${id}` })) };
    return { ...base, register } as unknown as Report;
  };
  const before = withImpacts(report({}), ['a', 1], ['b', 1], ['c', 1]);
  const after = withImpacts(report({}, 2), ['b', 2], ['c', 1], ['d', 1]);
  t.same(comparisonOf(before, after).impacts, {
    added: ['title d'],
    gone: ['title a'],
    changed: ['title b'],
  });
  t.end();
});
