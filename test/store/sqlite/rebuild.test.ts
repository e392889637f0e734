import fc from 'fast-check';
import t from 'tap';
import type { Response } from '../../../src/generated/types.ts';
import { type AssessmentState, assessmentScope } from '../../../src/store/records.ts';
import { replayHistory } from '../../../src/store/replay-history.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { AnsweredSince, RevisionConflict } from '../../../src/store/store-errors.ts';
import { verifyHistory } from '../../../src/store/verify-chain.ts';
import { cleared, keptAt, moveInput, version } from '../fixtures/edition-contract.ts';
import * as sample from '../fixtures/samples.ts';

const { by, level } = sample;
const item = fc.constantFrom('a', 'b', 'c', '__proto__', 'Ω');
const response = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 4 }), fc.string({ minLength: 1, unit: 'grapheme' }))
    .map(([n, text]) => level(n, text)),
  fc.constant<Response>({ state: 'unknown' }),
  fc.constant(null),
);
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('respond' as const),
      changes: fc.uniqueArray(fc.record({ itemId: item, response }), {
        selector: (change) => change.itemId,
        maxLength: 4,
      }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('review' as const),
      itemId: item,
      note: fc.string({ unit: 'grapheme' }),
    }),
  },
  fc.record({
    do: fc.constant('change' as const),
    stage: fc.constantFrom('conception', 'design', 'operation'),
    fact: fc.boolean(),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('enter' as const),
      kind: fc.constantFrom('impact', 'action', 'finding'),
      id: item,
      body: fc.oneof(fc.constant(null), fc.record({ title: fc.string({ unit: 'grapheme' }) })),
    }),
  },
  fc.record({ do: fc.constant('archive' as const), archived: fc.boolean() }),
  fc.record({ do: fc.constant('report' as const) }),
  fc.record({ do: fc.constant('move' as const), carry: fc.boolean(), itemId: item }),
  fc.record({ do: fc.constant('undo' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Moves on with one response changed and all of them kept, or back where that is still possible. */
async function move(
  store: Store,
  state: AssessmentState,
  next: Extract<Step, { do: 'move' }>,
): Promise<void> {
  const { assessment, responses, reviews, editions } = state;
  const given = responses.find(({ itemId }) => itemId === next.itemId);
  const review = reviews.find(({ itemId }) => itemId === next.itemId) ?? null;
  const { updatedAt, author, response } = given ?? { ...cleared(next.itemId) };
  const changed = next.carry ? { response, review } : { response: null, review: null };
  const input = moveInput(assessment, {
    checklist: version(`${editions.length + 2}.0.0`),
    changes: [{ itemId: next.itemId, updatedAt, author, ...changed }],
    kept: responses.filter((record) => record.response !== null).map(({ itemId }) => keptAt(itemId, itemId)),
  });
  await store.moveAssessment(input, by());
}

async function undo(store: Store, { assessment: { id, revision } }: AssessmentState): Promise<void> {
  const failure = await sample.failureOf(
    store.undoMove({ assessmentId: id, expectedRevision: revision }, by()),
  );
  const isExpected =
    failure === 'nothing was thrown' ||
    failure instanceof AnsweredSince ||
    failure instanceof RevisionConflict;
  if (!isExpected) throw failure;
}

async function take(store: Store, id: string, next: Step): Promise<void> {
  const state = (await store.readState(id))!;
  const { assessment, responses } = state;
  const expectedRevision = assessment.revision;
  // An archived assessment takes no answers, and nothing of them stays behind.
  if (assessment.archivedAt !== null && !['change', 'archive', 'report'].includes(next.do)) return;
  if (next.do === 'respond') {
    const input = { ...sample.responsesInput(id, {}), changes: next.changes };
    await store.recordResponses(input, by());
  } else if (next.do === 'enter') {
    const { kind, id: entry, body } = next;
    const changes = [{ kind, id: entry, body, expectedRevision: null }];
    await store.recordEntries({ assessmentId: id, changes, expectedAssessmentRevision: null }, by());
  } else if (next.do === 'review') {
    const responseRevision = responses.find((record) => record.itemId === next.itemId)?.revision;
    const input = { note: next.note, responseRevision: responseRevision ?? 0 };
    if (responseRevision !== undefined) {
      await store.recordReview(sample.reviewInput(id, next.itemId, input), by(sample.REVIEWER));
    }
  } else if (next.do === 'change') {
    const { description, language } = assessment;
    const facts = { description, language, stage: next.stage, profile: { ai: next.fact } };
    await store.changeAssessment({ id, expectedRevision, next: facts, reason: 'because' }, by());
  } else if (next.do === 'archive') {
    await store.setArchived(id, next.archived, by());
  } else if (next.do === 'move') {
    await move(store, state, next);
  } else if (next.do === 'undo') {
    await undo(store, state);
  } else {
    const number = (await store.countReports(assessment.product.id)) + 1;
    await store.issueReport(sample.reportInput(assessment, { number }), by());
  }
}

t.test('after any series of operations the chain alone rebuilds the state', async (t) => {
  const seed = Number(process.env['HRBA_TEST_SEED'] ?? Date.now() % 2 ** 31);
  t.comment(`seed ${seed}; run again with HRBA_TEST_SEED=${seed}`);
  const store = await openSqliteStore({ path: ':memory:' });
  t.teardown(() => store.close());
  const property = fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
    const { id } = await sample.startedAssessment(store);
    for (const next of steps) await take(store, id, next);
    const state = (await store.readState(id))!;
    const events = await store.history(assessmentScope(id), { limit: 1000, cursor: null });
    const rebuilt = replayHistory(events.items)!;
    const found = {
      assessment: rebuilt.assessment,
      responses: sorted([...rebuilt.responses.values()]),
      reviews: sorted([...rebuilt.reviews.values()]),
      kept: rebuilt.kept,
      editions: rebuilt.editions.map(({ state: _state, ...edition }) => edition),
    };
    const { assessment, responses, reviews, kept, editions } = state;
    const expected = { assessment, responses: sorted(responses), reviews: sorted(reviews), kept, editions };
    if (JSON.stringify(ordered(found)) !== JSON.stringify(ordered(expected))) {
      throw new Error(`${JSON.stringify(found)}\nis not\n${JSON.stringify(expected)}`);
    }
  });
  await t.resolves(fc.assert(property, { seed, numRuns: 150 }));
  t.equal((await verifyHistory(store)).broken, null);
});

t.test('nothing is rebuilt from no events, nor from those of an erased assessment', async (t) => {
  const store = await openSqliteStore({ path: ':memory:' });
  t.teardown(() => store.close());
  const { id } = await sample.startedAssessment(store);
  await store.eraseAssessment(id, 'asked', by());
  const { items } = await store.history(assessmentScope(id), { limit: 9, cursor: null });
  t.equal(replayHistory(items), null);
  t.equal(replayHistory([]), null);
});

function sorted<T extends { itemId: string }>(records: T[]): T[] {
  return records.sort((one, other) => (one.itemId < other.itemId ? -1 : 1));
}

function ordered(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(ordered);
  return Object.entries(value)
    .sort()
    .map(([key, inner]) => [key, ordered(inner)]);
}
