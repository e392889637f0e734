import type { Content } from '../../src/content/loaded-content.ts';
import type { Crosswalk, Item } from '../../src/generated/types.ts';
import { withVersions } from './next-version.ts';
import { realContent } from './test-app.ts';

export const START = '89.0.0';
export const NEXT = '90.0.0';
export const LATEST = '91.0.0';

export const SAME = 'conception.red-lines';
export const REWORDED = 'conception.commitment';
export const WEIGHTED = 'conception.foreseeable-misuse';
export const RENAMED = 'conception.due-diligence-plan';
export const RENAMED_TO = 'conception.plan';
export const RETIRED = 'conception.power-to-stop';
export const SPLIT = 'design.engagement';
export const SPLIT_OFF = 'design.engaged-early';
export const MERGED = 'design.red-team';
export const MERGED_INTO_IT = 'design.unequal-effects';
/** May be not-applicable in START only. */
export const NARROWED = 'design.control-and-choice';
export const ADDED = 'conception.asked-since';

type Entry = Crosswalk['entries'][number];
const entry = (item: string, kind: Entry['kind'], to: string[], reason: string): Entry => ({
  item,
  kind,
  to,
  reason,
});
const copied = (items: readonly Item[], from: string, change: Partial<Item>): Item => ({
  ...items.find(({ id }) => id === from)!,
  ...change,
});
const changed = (items: readonly Item[], id: string, change: Partial<Item>): Item[] =>
  items.map((item) => (item.id === id ? { ...item, ...change } : item));

let content: Content | undefined;

/** The project's checklist in three further versions, in which something of every kind happened on the way. */
export function movingContent(): Content {
  content ??= withVersions(realContent(), 'hrba-tech', [
    {
      version: START,
      after: '0.1.0',
      published: true,
      crosswalk: false,
      items: (items) => changed(items, NARROWED, { naAllowed: true, core: false }),
    },
    { version: NEXT, after: START, published: true, items: nextItems, entries: NEXT_ENTRIES },
    {
      version: LATEST,
      after: NEXT,
      published: true,
      items: (items) => changed(items, RENAMED_TO, { question: 'Is there a plan that people follow?' }),
      entries: [
        entry(RENAMED_TO, 'reworded', [RENAMED_TO], 'A plan that nobody follows is none.'),
        entry(SPLIT_OFF, 'retired', [], 'It was asked for one edition too many.'),
      ],
    },
  ]);
  return content;
}

function nextItems(items: readonly Item[]): Item[] {
  const narrowed = changed(items, NARROWED, { naAllowed: false, core: true });
  const weighted = changed(narrowed, WEIGHTED, { weight: '5' });
  const reworded = changed(weighted, REWORDED, { question: 'Who at the top has committed to all rights?' });
  return [
    ...reworded,
    copied(items, RENAMED, { id: RENAMED_TO }),
    copied(items, SPLIT, { id: SPLIT_OFF, question: 'Was the engagement early enough?', minutes: 7 }),
    copied(items, SAME, { id: ADDED, flag: 'NONE', question: 'What has nobody asked before?', minutes: 11 }),
  ];
}

const NEXT_ENTRIES: Entry[] = [
  entry(REWORDED, 'reworded', [REWORDED], 'Two words were understood in two ways.'),
  entry(WEIGHTED, 're-weighted', [WEIGHTED], 'It was found to matter more.'),
  entry(RENAMED, 'same', [RENAMED_TO], 'Only its id is shorter.'),
  entry(RETIRED, 'retired', [], 'Another item asks it better.'),
  entry(SPLIT, 'split', [SPLIT, SPLIT_OFF], 'It asked two things at once.'),
  entry(MERGED, 'merged', [MERGED], 'Both were answered in the same words.'),
  entry(MERGED_INTO_IT, 'merged', [MERGED], 'Both were answered in the same words.'),
  entry(ADDED, 'new', [ADDED], 'It was missed.'),
];
