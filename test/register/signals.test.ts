import t from 'tap';
import type { Finding, Register, Response } from '../../src/generated/types.ts';
import { type SignalSources, signalsOf } from '../../src/register/signals.ts';
import { EMPTY_REGISTER } from '../support/empty-register.ts';
import { realContent } from '../support/test-app.ts';

const { facts } = realContent().taxonomy;
const sources = (changed: Partial<SignalSources> = {}): SignalSources => ({
  number: 3,
  earlier: [],
  responses: [],
  reviews: [],
  profile: {},
  facts,
  register: EMPTY_REGISTER,
  asOf: '2026-11-22',
  ...changed,
});
const level = (evidence: Response['evidence'] = []): Response => ({ state: 'level', level: 2, evidence });
const written = (count: number, updatedAt: string, by = 'key-1') =>
  Array.from({ length: count }, (_none, n) => ({
    itemId: `${updatedAt}.${n}`,
    response: level(),
    updatedAt,
    by,
  }));

t.test(
  'ten responses of one author in one go are bulk, nine are not, and cleared ones count nowhere',
  (t) => {
    const responses = [
      ...written(10, 'a'),
      ...written(9, 'b'),
      ...written(5, 'c', 'key-1'),
      ...written(5, 'c', 'key-2'),
      { itemId: 'x', response: null, updatedAt: 'a', by: 'key-1' },
    ];
    t.same(signalsOf(sources({ responses })).answeredInBulk, { count: 10, of: 29 });
    t.same(signalsOf(sources()).answeredInBulk, { count: 0, of: 0 });
    t.end();
  },
);

t.test(
  'the time between reviews is told of one reader, without pauses; of two in the middle the smaller',
  (t) => {
    const at = (minute: number, second: number, by: string) => ({
      reviewedAt: `2026-11-22T09:${String(minute).padStart(2, '0')}:${String(second).padStart(2, '0')}.000Z`,
      by,
    });
    const reviews = [at(0, 0, 'a'), at(0, 4, 'a'), at(1, 0, 'a'), at(59, 0, 'a'), at(0, 1, 'b')];
    t.same(signalsOf(sources({ reviews })).reviewing, { reviews: 5, timed: 2, medianSeconds: 4 });
    t.same(signalsOf(sources({ reviews: [at(0, 0, 'a')] })).reviewing, {
      reviews: 1,
      timed: 0,
      medianSeconds: null,
    });
    t.end();
  },
);

t.test(
  'one file that serves three items is named with them, whatever it is called there; two are no signal',
  (t) => {
    const file = (title: string) => ({ title, shows: 'it', sha256: 'ab'.repeat(32) });
    const page = { title: 'page', shows: 'it', url: 'https://example.org/x' };
    const responses = ['c', 'a', 'b'].map((itemId, n) => ({
      itemId,
      response: level(n < 2 ? [file(`title ${n}`), page] : [file('third')]),
      updatedAt: itemId,
      by: 'k',
    }));
    t.same(signalsOf(sources({ responses })).sharedEvidence, [{ title: 'title 0', items: ['a', 'b', 'c'] }]);
    t.end();
  },
);

t.test('dates of evidence: the oldest, the newest, and how much was made in the week before', (t) => {
  const made = (madeOn: string) => ({ title: 't', shows: 's', url: 'https://example.org', madeOn });
  const evidence = ['2026-11-22', '2026-11-15', '2026-11-14', '2026-11-23'].map(made);
  const responses = [{ itemId: 'a', response: level(evidence), updatedAt: 'a', by: 'k' }];
  t.same(signalsOf(sources({ responses })).evidenceDates, {
    pieces: 4,
    oldest: '2026-11-14',
    newest: '2026-11-23',
    inLastWeek: 2,
  });
  t.same(signalsOf(sources()).evidenceDates, { pieces: 0, oldest: null, newest: null, inLastWeek: 0 });
  t.end();
});

t.test('facts that are set are self-declared until an auditor has confirmed them', (t) => {
  const profile = { childrenReachable: false, organisationSize: 'under-5' };
  const finding = (state: 'final' | 'awaiting-reply', verdict: 'confirmed' | 'disputed') =>
    ({ subject: { kind: 'fact', id: 'childrenReachable' }, state, verdict }) as Finding;
  const facts = (...findings: Finding[]) =>
    signalsOf(sources({ profile, register: { ...EMPTY_REGISTER, findings } }));
  const both = ['childrenReachable', 'organisationSize'];
  t.same(facts().selfDeclaredFacts.sort(), both);
  t.same(facts(finding('awaiting-reply', 'confirmed')).selfDeclaredFacts.sort(), both, 'not final');
  t.same(facts(finding('final', 'confirmed')).selfDeclaredFacts, ['organisationSize']);
  const disputed = facts(finding('final', 'confirmed'), finding('final', 'disputed'));
  t.same(disputed.selfDeclaredFacts.sort(), both, 'one who disputes weighs more');
  t.notOk(facts().unsetFacts.includes('organisationSize'));
  t.ok(facts().unsetFacts.includes('technologies'));
  t.end();
});

t.test('at most twenty earlier reports are named', (t) => {
  const earlier = Array.from({ length: 30 }, (_none, n) => ({
    number: 30 - n,
    issuedAt: '',
    verdict: 'GAPS',
  }));
  t.equal(signalsOf(sources({ number: 31, earlier })).reports.earlier.length, 20);
  t.end();
});

t.test(
  'harms closed with one reason are counted, whatever its case and signs, with the shortest reason',
  (t) => {
    const closed = (closedBecause: string, change: object = {}) =>
      ({ status: 'closed', direction: 'adverse', closedBecause, ...change }) as Register['impacts'][number];
    const signal = (...impacts: Register['impacts']) =>
      signalsOf(sources({ register: { ...EMPTY_REGISTER, impacts } })).closedHarms;
    t.same(signal(), { count: 0, sameReason: 0, shortest: null });
    const long = 'We left the feature out before anybody used it.';
    t.same(signal(closed(long), closed('Nobody wears it.')), { count: 2, sameReason: 0, shortest: 16 });
    const emptied = [closed('x'), closed(' X. '), closed('x'), closed(long)];
    t.same(signal(...emptied), { count: 4, sameReason: 3, shortest: 1 });
    const apart = [closed('x', { status: 'open' }), closed('x', { direction: 'positive' })];
    t.same(signal(closed('x'), ...apart), { count: 1, sameReason: 0, shortest: 1 });
    t.end();
  },
);
