import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import t from 'tap';
import type { Entry, Response, ScoredImpact } from '../../src/generated/types.ts';
import { impactsOf } from '../../src/register/impacts.ts';
import type { RegisterContext } from '../../src/register/register-context.ts';
import { scoredRegister } from '../../src/register/scored-register.ts';
import { completeImpact } from '../../src/usecases/impacts.ts';
import { scoreAnswers } from '../../src/usecases/score-state.ts';
import { impact, inPlace, rated } from '../support/calls/impact-rows.ts';
import { engagement } from '../support/calls/people-rows.ts';
import { SEED } from '../support/scoring-arbitraries.ts';
import { realContent } from '../support/test-app.ts';

const content = realContent();
const checklist = needed(content.findChecklist('hrba-tech', '0.1.0'));
const ruleset = needed(content.findRuleset('ungp', '1.0.0'));
const AS_OF = '2026-11-22';
const AT = '2026-11-22T09:00:00.000Z';
const author = { keyId: null, organisationId: null, role: 'company', name: 'lead' } as const;

function needed<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('the content is not there');
  return found;
}

function entry(id: string, body: object): Entry {
  const whole = completeImpact(body as Parameters<typeof completeImpact>[0]);
  return { kind: 'impact', id, body: { ...whole }, revision: 1, createdAt: AT, updatedAt: AT, author };
}

function contextOf(entries: readonly Entry[]): RegisterContext {
  return {
    entries,
    checklist: checklist.checklist,
    ruleset: ruleset.ruleset,
    taxonomy: content.taxonomy,
    profile: {},
    asOf: AS_OF,
    revision: 1,
    responses: new Map(),
    show: ({ role, name }) => ({ role, name }),
    digestOf: (value) => JSON.stringify(value),
  };
}

t.test('the vectors: impacts of a register come in the order, severity and class that they say', (t) => {
  const file = new URL('../fixtures/vectors/scoring.json', import.meta.url);
  const { priorities } = JSON.parse(readFileSync(file, 'utf8'));
  const idOf = (index: number) => String(index).padStart(3, '0');
  const entries: Entry[] = priorities.impacts.map((one: any, index: number) => {
    const steps = [one.scale, one.scope, one.irremediability, one.likelihood] as const;
    const occurrence = one.actual ? 'actual' : 'potential';
    return entry(idOf(index), impact('vector', { occurrence, inherent: rated(steps, { delay: one.delay }) }));
  });
  const shown = impactsOf(contextOf(entries));
  t.equal(shown.length, 12);
  t.same(
    shown.map(({ id }) => id),
    priorities.order.map(idOf),
  );
  for (const { id, inherentSeverity } of shown)
    t.match(inherentSeverity, priorities.impacts[Number(id)].expect, `impact ${id}`);
  t.end();
});

const step = fc.constantFrom(1, 2, 3, 4, 5, null);
const anyImpact = fc
  .record({
    steps: fc.tuple(step, step, step, step),
    delay: fc.boolean(),
    occurrence: fc.constantFrom('actual', 'potential'),
    direction: fc.constantFrom('adverse', 'positive'),
    status: fc.constantFrom('open', 'open', 'closed'),
    stage: fc.constantFrom('conception', 'design', 'deployment', 'operation'),
    mitigations: fc.constantFrom([], [inPlace()], [inPlace({ status: 'planned', result: null })]),
  })
  .map(({ steps, delay, ...rest }) => impact('any', { ...rest, inherent: rated(steps, { delay }) }));
const items = checklist.checklist.items.map(({ id }) => id);
const answers = fc.dictionary(
  fc.constantFrom(...items),
  fc.record({
    state: fc.constant('level' as const),
    level: fc.nat({ max: 4 }),
    justification: fc.constant('x'),
  }),
);

function scored(responses: Record<string, Response>, impacts: ScoredImpact[] | undefined) {
  const score = scoreAnswers(
    {
      asOf: AS_OF,
      stage: 'operation',
      profile: {},
      responses,
      reviews: {},
      ...(impacts === undefined ? {} : { impacts }),
    },
    { checklist, ruleset },
    content.taxonomy,
    '0.1.0',
  );
  // What impacts may change: the verdict and its words, reasons of gates, what to do first, and the digest over all of it.
  const {
    verdict: _v,
    because: _b,
    words: _w,
    nextActions: _n,
    trace: _t,
    responsesDigest: _d,
    ...rest
  } = score;
  return JSON.stringify({ ...rest, gates: rest.gates.map(({ lower, coverage }) => [lower, coverage]) });
}

t.test('P18: writing impacts into a register, or making one graver, changes no number and no item', (t) => {
  const property = fc.property(answers, fc.array(anyImpact, { minLength: 1, maxLength: 4 }), (said, list) => {
    const entries = list.map((body, index) => entry(`i${index}`, body));
    const graver = entries.map((one) => ({
      ...one,
      body: { ...(one.body as object), occurrence: 'actual', inherent: rated([5, 5, 5, 5], { delay: true }) },
    }));
    const without = scored(said, undefined);
    return [entries, graver].every(
      (register) => scored(said, scoredRegister(contextOf(register)).impacts) === without,
    );
  });
  fc.assert(property, { seed: SEED, numRuns: 60 });
  t.end();
});

t.test('what is closed, and what its test found useless, reaches the score as nothing', (t) => {
  const useless = inPlace({ result: { on: '2026-11-02', outcome: 'not-effective', words: 'No change.' } });
  const { impacts } = scoredRegister(
    contextOf([
      entry('closed', impact('closed', { status: 'closed', closedBecause: 'x' })),
      entry('useless', impact('useless', { mitigations: [useless] })),
      entry('helps', impact('helps', { mitigations: [inPlace()] })),
    ]),
  );
  t.same(
    impacts?.map(({ id, mitigation }) => [id, mitigation]),
    [
      ['helps', 'implemented'],
      ['useless', 'none'],
    ],
  );
  t.end();
});

t.test('an impact counts as engaged by people whom it harms, who were there and could say no', async (t) => {
  const talk = (change: object) => ({
    kind: 'engagement' as const,
    id: 'talk',
    body: { ...engagement(), impacts: ['one'], ...change },
    revision: 1,
    createdAt: AT,
    updatedAt: AT,
    author,
  });
  const isEngaged = (change: object): boolean =>
    impactsOf(contextOf([entry('one', impact()), talk(change)])).some(({ engaged }) => engaged);
  t.ok(isEngaged({}));
  t.ok(isEngaged({ groups: ['RG-05', 'RG-12'] }), 'one group of several is enough');
  t.ok(isEngaged({ people: null }), 'how many is not known');
  t.ok(isEngaged({ couldRefuse: 'unknown' }));
  t.ok(
    isEngaged({ means: 'proxy', proxy: 'a patients\u2019 association', people: 0 }),
    'a proxy speaks for them',
  );
  t.notOk(isEngaged({ groups: ['RG-05'] }), 'others were asked');
  t.notOk(isEngaged({ people: 0 }), 'no one was asked');
  t.notOk(isEngaged({ couldRefuse: 'no' }), 'nobody could refuse');
  t.notOk(isEngaged({ means: 'nobody' }));
  t.notOk(isEngaged({ impacts: ['other'] }));
  t.notOk(isEngaged({ evidence: [] }));
});
