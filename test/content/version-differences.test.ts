import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import { chainCrosswalks } from '../../src/content/chain-crosswalks.ts';
import { compareItems, kindOf } from '../../src/content/compare-items.ts';
import { loadContent } from '../../src/content/load-content.ts';
import type { Content } from '../../src/content/loaded-content.ts';
import { stepsBetween } from '../../src/content/steps-between.ts';
import { schemaErrors } from '../../src/content/validator.ts';
import { versionDifferences } from '../../src/content/version-differences.ts';
import { ItemSchema } from '../../src/generated/schemas.ts';
import type { Crosswalk, Item, ItemDifference, VersionDifferences } from '../../src/generated/types.ts';
import { type ContentCopy, copyContent } from '../fixtures/content/content-copy.ts';
import { addLaterVersion, addNextVersion } from '../fixtures/content/two-versions.ts';

function contentWith(
  add: (copy: ContentCopy) => void,
  change: (copy: ContentCopy) => void = () => {},
): Content {
  const copy = copyContent();
  add(copy);
  change(copy);
  return loadContent(copy);
}

function differencesOf(content: Content, from: string, to: string): VersionDifferences {
  const [start, end] = [from, to].map((version) => content.findChecklist('mini', version)!);
  return versionDifferences(stepsBetween(content, start!, end!)!);
}

function itemOf({ items }: VersionDifferences, id: string): ItemDifference {
  return items.find(({ item }) => item === id)!;
}

t.test('the difference tells what became of each item, what changed in it, and why', (t) => {
  const found = differencesOf(contentWith(addNextVersion), '0.1.0', '1.0.0');
  t.same(schemaErrors('VersionDifferences', found), []);
  t.same(
    found.items.map(({ item, kind, reWeighted, to }) => [item, kind, reWeighted, to.map(({ id }) => id)]),
    [
      ['conception.ask', 're-weighted', true, ['conception.ask']],
      ['design.ask', 'reworded', true, ['design.ask']],
      ['deployment.repair', 'same', false, ['deployment.repair']],
      ['operation.repair', 'split', true, ['operation.repair', 'operation.repair-soon']],
      ['operation.ai-watch', 'merged', true, ['design.ask']],
      ['design.pay-back', 'new', false, ['design.pay-back']],
    ],
    'old items in their order, then new ones',
  );
  const reworded = itemOf(found, 'design.ask');
  t.same(reworded.to[0]?.changes, [
    {
      part: 'question',
      place: null,
      before: 'How well do you ask the people affected?',
      after: 'How well do you ask everyone it reaches?',
      words: 'Question: other words.',
    },
    {
      part: 'levels',
      place: 2,
      before: 'A written plan says who is asked.',
      after: 'A plan says who is asked and when.',
      words: 'Level 2: other words.',
    },
    {
      part: 'evidence',
      place: null,
      before: 'any: Notes of a talk.',
      after: 'more: A report.',
      words: 'Evidence: other words.',
    },
    { part: 'weight', place: null, before: '3', after: '2', words: 'Weight: from 3 to 2.' },
  ]);
  t.equal(
    reworded.words,
    'Reworded and re-weighted: other words in question, level 2, evidence; weight from 3 to 2.',
  );
  t.same(reworded.reasons, [
    { version: '1.0.0', kind: 'reworded', reason: 'Companies asked what affected means.' },
  ]);
  t.equal(
    itemOf(found, 'conception.ask').words,
    'Re-weighted: weight from 3 to 4; flag from MAJOR (threshold of the ruleset) to CRITICAL (threshold 3/4).',
  );
  t.equal(itemOf(found, 'deployment.repair').words, 'The same (minutes from 5 to 7).');
  t.match(itemOf(found, 'operation.ai-watch').to[0]?.changes, [
    { part: 'question' },
    { part: 'levels' },
    { part: 'naGuidance', after: null, words: 'Guidance on not-applicable: left out.' },
    { part: 'evidence' },
    { part: 'weight' },
    { part: 'flag', before: null, words: 'Flag: from none to CRITICAL (threshold of the ruleset).' },
    { part: 'stage' },
    { part: 'module', before: 'ai', after: 'core' },
    { part: 'core' },
    { part: 'appliesWhen', before: 'technologies includes ai', after: null },
    { part: 'naAllowed' },
  ]);
  t.same(found.modules.added, [
    {
      id: 'pay',
      title: 'Payments',
      about: 'For products that move money.',
      appliesWhen: 'technologies includes payments',
      items: 1,
    },
  ]);
  t.same(found.counts, {
    items: { before: 5, after: 6 },
    minutes: { before: 25, after: 32 },
    same: 1,
    reworded: 1,
    reWeighted: 1,
    rewordedAndReWeighted: 1,
    split: 1,
    merged: 1,
    retired: 0,
    new: 1,
  });
  t.equal(
    found.words,
    'mini 1.0.0 asks 6 items where 0.1.0 asked 5. Of those 5, 1 is the same, 1 reworded (1 re-weighted too), ' +
      '1 re-weighted only, 1 split, 1 merged; 1 is new. To answer everything takes 32 minutes by its own estimate, ' +
      'and took 25. 1 module was added: Payments.',
  );
  t.end();
});

t.test('over several versions what holds between the two ends is told, with every reason on the way', (t) => {
  const content = contentWith(addLaterVersion);
  const found = differencesOf(content, '0.1.0', '1.1.0');
  t.same(schemaErrors('VersionDifferences', found), []);
  t.same(found.steps, ['0.1.0', '1.0.0', '1.1.0']);
  const repair = itemOf(found, 'operation.repair');
  t.equal(repair.kind, 'reworded', 'what was split and put together again is one item with other words');
  t.same(
    repair.reasons.map(({ version, kind }) => [version, kind]),
    [
      ['1.0.0', 'split'],
      ['1.1.0', 'same'],
      ['1.1.0', 'merged'],
    ],
  );
  t.equal(itemOf(found, 'conception.ask').kind, 'reworded', 're-weighted, then reworded');
  t.ok(itemOf(found, 'conception.ask').reWeighted);
  t.equal(itemOf(found, 'operation.ai-watch').kind, 'merged');
  t.notOk(itemOf(found, 'design.pay-back'), 'what came and went on the way is not told');
  t.match(itemOf(found, 'operation.money-back'), {
    kind: 'new',
    reasons: [{ version: '1.1.0', kind: 'new', reason: 'Here is where it belongs.' }],
    words: 'New in the module pay, stage operation.',
  });
  const last = differencesOf(content, '1.0.0', '1.1.0');
  t.match(itemOf(last, 'design.pay-back'), {
    kind: 'retired',
    to: [],
    words: 'Retired: nothing asks it any more.',
  });
  t.match(itemOf(last, 'operation.repair-soon'), { kind: 'merged' });
  t.end();
});

t.test('a version does not differ from itself', (t) => {
  const content = contentWith(addNextVersion);
  const found = differencesOf(content, '1.0.0', '1.0.0');
  t.same(schemaErrors('VersionDifferences', found), []);
  t.ok(
    found.items.every(
      ({ kind, words, reasons }) => kind === 'same' && words === 'The same.' && reasons.length === 0,
    ),
  );
  t.equal(found.items.length, 6);
  t.equal(found.words, 'mini 1.0.0 is the same version: nothing changed.');
  t.end();
});

t.test('no way leads from a version that the crosswalks pass by, or backwards', (t) => {
  const content = contentWith(addLaterVersion);
  const [first, middle, last] = ['0.1.0', '1.0.0', '1.1.0'].map(
    (version) => content.findChecklist('mini', version)!,
  );
  t.equal(stepsBetween(content, last!, first!), null);
  t.equal(
    stepsBetween(content, { ...middle!, checklist: { ...middle!.checklist, version: '1.0.1' } }, last!),
    null,
  );
  t.equal(
    stepsBetween(content, { ...first!, checklist: { ...first!.checklist, version: '0.0.1' } }, last!),
    null,
  );
  t.throws(() => versionDifferences([first!, { ...middle!, crosswalk: null }]), { name: 'TypeError' });
  t.throws(() => versionDifferences([]), { name: 'TypeError' });
  t.end();
});

t.test('modules and the checklist itself are compared too', (t) => {
  const content = contentWith(addNextVersion, (copy) => {
    const file = 'mini/1.0.0/checklist.yaml';
    copy.edit(file, 'title: A small checklist', 'title: A checklist');
    copy.edit(file, 'about: For products that learn.', 'about: For what learns.');
    copy.edit(file, 'title: A wrong guess', 'title: A false guess');
    copy.edit(file, 'status: draft-for-consultation', 'status: published');
  });
  const found = differencesOf(content, '0.1.0', '1.0.0');
  t.same(
    found.changes.map(({ words }) => words),
    ['Title: other words.', 'Status: from draft-for-consultation to published.'],
  );
  t.match(
    found.words,
    /1 module was changed: AI\. Title of the checklist: other words\. Status of the checklist: from/,
  );
  t.match(found.modules.changed, [
    {
      id: 'ai',
      changes: [{ part: 'about' }, { part: 'seededHarms', before: 'A wrong guess', after: 'A false guess' }],
    },
  ]);
  t.end();
});

/** A value that differs from the one that is there, of whatever shape the part has. */
function other(value: unknown): unknown {
  if (Array.isArray(value))
    return value.length === 0 ? ['more'] : [...value.slice(0, -1), other(value.at(-1))];
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (value === null) return 'something';
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, other(inner)]));
  return `${value} or so`;
}

t.test('every part of an item is compared, but where it comes from and where it points', (t) => {
  const item = contentWith(addNextVersion).findChecklist('mini', '0.1.0')!.checklist.items[0]!;
  const silent = ['id', 'sources', 'crosswalk', 'terms', 'translation'];
  const flagged = { ...item, flag: 'MAJOR', flagThreshold: '1/2' } as Item;
  for (const part of Object.keys(ItemSchema.properties) as (keyof Item)[]) {
    const value = part === 'appliesWhen' ? { fact: 'safetyCritical', equals: true } : other(flagged[part]);
    const changed = { ...flagged, [part]: value } as Item;
    const names = compareItems(flagged, changed).map((change) => change.part);
    const name = part === 'flagThreshold' ? 'flag' : part;
    t.same(names, silent.includes(part) ? [] : [name], part);
  }
  t.same(kindOf(item, { ...item, minutes: 99 }), 'same', 'how long it takes makes no other item of it');
  t.same(kindOf(item, { ...item, rights: ['HR-02'] }), 're-weighted', 'nor does a tag change its words');
  t.same(
    kindOf(item, { ...item, roles: [...item.roles].reverse() }),
    'same',
    'the order of ids says nothing',
  );
  t.end();
});

t.test('evidence is told as gone, come or worded otherwise, wherever it stands in the list', (t) => {
  const item = contentWith(addNextVersion).findChecklist('mini', '0.1.0')!.checklist.items[0]!;
  const evidence = (...texts: string[]): Item => ({
    ...item,
    evidence: texts.map((text) => ({ size: 'any', text })),
  });
  const told = (before: Item, after: Item) =>
    compareItems(before, after).map((change) => [change.before, change.after]);
  t.same(told(evidence('a', 'b'), evidence('b', 'a')), []);
  t.same(told(evidence('a', 'b'), evidence('c', 'a', 'b')), [[null, 'any: c']]);
  t.same(told(evidence('a', 'b', 'c'), evidence('d', 'c')), [
    ['any: a', 'any: d'],
    ['any: b', null],
  ]);
  t.end();
});

type Choice = { kind: 'same' | 'split' | 'retired'; parts: number };

/** Crosswalks in a row from the items of a first version, each with one new item, and the items at their end. */
function rowOf(
  start: readonly string[],
  steps: readonly Choice[][],
): { crosswalks: Crosswalk[]; end: string[] } {
  let end = [...start];
  const crosswalks = steps.map((choices, at) => {
    const entries = end.map((item, place) => {
      const { kind, parts } = choices[place] ?? { kind: 'same' as const, parts: 0 };
      const more = Array.from({ length: parts }, (_, part) => `item.part-${at}-${place}-${part}`);
      const to = { same: [item], split: [item, ...more], retired: [] }[kind];
      return { item, kind, to, reason: 'So it is.' };
    });
    const fresh = `item.new-${at}`;
    const all = [...entries, { item: fresh, kind: 'new' as const, to: [fresh], reason: 'It was missing.' }];
    end = all.flatMap(({ to }) => to);
    return { checklist: 'x', from: `${at}.0.0`, to: `${at + 1}.0.0`, entries: all };
  });
  return { crosswalks, end };
}

t.test(
  'through any crosswalks every item of both ends is told once, and leads only to what is there',
  (t) => {
    const names = fc.uniqueArray(fc.nat(12), { minLength: 1, maxLength: 8 });
    const kind = fc.constantFrom('same' as const, 'split' as const, 'retired' as const);
    const choice = fc.record({ kind, parts: fc.integer({ min: 1, max: 3 }) });
    const steps = fc.array(fc.array(choice, { maxLength: 10 }), { maxLength: 4 });
    fc.assert(
      fc.property(names, steps, (first, choices) => {
        const start = first.map((name) => `item.old-${name}`);
        const { crosswalks, end } = rowOf(start, choices);
        const fates = chainCrosswalks(start, end, crosswalks);
        const old = fates.filter(({ isNew }) => !isNew).map(({ item }) => item);
        deepEqual(old, start);
        deepEqual(fates.flatMap(({ to }) => to).sort(), [...end].sort(), 'nothing merges here');
        return fates.every(({ isNew, reasons }) => reasons.length > 0 || (!isNew && crosswalks.length === 0));
      }),
    );
    t.end();
  },
);
