import t from 'tap';
import { carried, seedComparison } from '../../scripts/seed-comparison.ts';
import { readSeeds } from '../../src/cli/read-seeds.ts';
import type { Crosswalk, Item } from '../../src/generated/types.ts';
import { ENGINE_VERSION, SEEDS } from '../../src/product.ts';
import { realContent } from '../support/test-app.ts';

const content = realContent();
const checklist = content.findChecklist('hrba-tech', '0.1.0')!;
const ruleset = content.findRuleset('ungp', '1.0.0')!;
const from = { checklist, ruleset };
const seeds = readSeeds(SEEDS);
const old = checklist.checklist.items;

/** The draft as a next version: one item re-weighted, one retired, one split, one new, the others the same. */
const items: Item[] = [
  ...old
    .filter(({ id }) => id !== 'design.red-team')
    .map((item): Item => (item.id === 'design.engagement' ? { ...item, weight: '3', flag: 'STOP' } : item)),
  { ...old[0]!, id: 'conception.good-for-people', flag: 'NONE' },
];
const entries: Crosswalk['entries'] = [
  ...old.map(({ id }): Crosswalk['entries'][number] => {
    if (id === 'design.red-team') return { item: id, kind: 'retired', to: [], reason: 'Asked elsewhere.' };
    if (id === 'design.engagement')
      return { item: id, kind: 're-weighted', to: [id], reason: 'It matters more.' };
    if (id === 'operation.remedy') return { item: id, kind: 'split', to: [id], reason: 'It was two.' };
    return { item: id, kind: 'same', to: [id], reason: 'It stayed.' };
  }),
  {
    item: 'conception.good-for-people',
    kind: 'new',
    to: ['conception.good-for-people'],
    reason: 'It was missing.',
  },
];
const crosswalk: Crosswalk = { checklist: 'hrba-tech', from: '0.1.0', to: '0.2.0', entries };
const to = {
  ruleset,
  checklist: { ...checklist, checklist: { ...checklist.checklist, version: '0.2.0', items } },
};
const comparison = { from, to, crosswalk, taxonomy: content.taxonomy, engineVersion: ENGINE_VERSION };
const text = seedComparison(comparison, seeds);
const clinic = text.split(/^## /m).find((part) => part.startsWith('An AI triage')) ?? '';
const rowOf = (id: string): string => clinic.split('\n').find((line) => line.startsWith(`| \`${id}\``)) ?? '';

t.test(
  'an answer is carried where its item is the same, reworded or re-weighted, and nowhere else',
  async (t) => {
    const by = Object.fromEntries(old.map(({ id }) => [id, id]));
    const found = carried(by, crosswalk);
    t.equal(found['design.engagement'], 'design.engagement');
    t.equal(Object.keys(found).length, old.length - 2);
    t.same(carried({}, crosswalk), {});
  },
);

t.test('each company has both results and one row for each item that is due', async (t) => {
  t.match(text, /^# How the demo companies score under hrba-tech 0\.1\.0 and 0\.2\.0$/m);
  for (const { title } of seeds) t.ok(text.includes(`## ${title}`), title);
  t.equal(clinic.split('\n').filter((line) => line.startsWith('| `')).length, old.length + 1);
  t.match(clinic, /^\| verdict \| GAPS \| \w+ \|$/m, 'what seeds/ expects of it comes out under the first');
  t.match(clinic, /^\| answered \| \d+ of 28 \| \d+ of 28 \|$/m);
  t.equal(seedComparison(comparison, seeds), text);
});

t.test('each difference has its reason', async (t) => {
  t.match(
    rowOf('design.engagement'),
    /re-weighted .*It matters more\. Weight: 5 → 3\. Flag: CRITICAL → STOP\./,
  );
  t.match(
    rowOf('design.red-team'),
    /retired .*→ not asked .*Asked elsewhere\. It is no longer asked of this product\./,
  );
  t.match(
    rowOf('operation.remedy'),
    /split .*→ open \(0 to 1\).*It was two\. It is open until somebody answers it\./,
  );
  t.match(rowOf('operation.remedy'), /CRITICAL open/);
  t.match(
    rowOf('conception.good-for-people'),
    /new \| not asked → open \(0 to 1\).*It was missing\. It is open until somebody answers it\./,
  );
  t.match(
    rowOf('conception.red-lines'),
    /same \| [^→]* \| .*Only its share changes, because others are asked too\./,
  );
});

t.test(
  'a cap that binds is named, and so is one that holds down the best that can still come out',
  async (t) => {
    const camera = text.split(/^## /m).find((part) => part.startsWith('A camera')) ?? '';
    t.match(camera, /^\| shown \| 36 of 100, held at 19 \|/m);
    t.match(camera, /^\| held down by \| STOP conception\.red-lines, STOP design\.irreversible-harm \|/m);
    // Of the camera only its confirmed stop is left, and everything else is open.
    const few = entries.filter(({ item, kind }) => kind === 'new' || item === 'conception.red-lines');
    const open = seedComparison({ ...comparison, crosswalk: { ...crosswalk, entries: few } }, seeds);
    const left = open.split(/^## /m).find((part) => part.startsWith('A camera')) ?? '';
    t.match(left, /^\| shown \| .* \| \d to \d\d of 100, at best 19 \|$/m);
    t.match(left, /^\| held down by \| .* \| STOP conception\.red-lines \|$/m);
  },
);

t.test('against itself nothing changes', async (t) => {
  const same: Crosswalk = {
    ...crosswalk,
    entries: old.map(({ id }) => ({ item: id, kind: 'same', to: [id], reason: 'It stayed.' })),
  };
  const rows = seedComparison({ ...comparison, to: from, crosswalk: same }, seeds).split('\n');
  for (const row of rows.filter((line) => line.startsWith('| `'))) t.match(row, /\| Nothing changes\. \|$/);
});
