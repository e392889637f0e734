import { isSentence } from '../content/difference-words.ts';
import type { ContentChange, ItemDifference, VersionDifferences } from '../generated/types.ts';
import { oneField } from './terminal.ts';

type Kind = ItemDifference['kind'];
type Target = ItemDifference['to'][number];

/** The kinds in the order of what a reader has to look at, with their headings. */
const HEADINGS: readonly [Kind, string][] = [
  ['reworded', 'Reworded'],
  ['re-weighted', 'Re-weighted, in the same words'],
  ['split', 'Split'],
  ['merged', 'Merged'],
  ['retired', 'Retired'],
  ['new', 'New'],
  ['same', 'The same'],
];

/** The difference between two versions as plain text: the whole first, then item by item, the old line above the new. */
export function differencesText(differences: VersionDifferences): string {
  const { checklist, from, to, words, items, modules, changes } = differences;
  const head = [`${checklist} ${from} to ${to}`, '', words];
  if (from === to) return head.join('\n');
  return [
    head,
    ...HEADINGS.map(([kind, heading]) =>
      section(
        heading,
        items.filter((item) => item.kind === kind).map(kind === 'same' ? sameLines : itemLines),
      ),
    ),
    section('Modules added', modules.added.map(moduleLines)),
    section(
      'Modules left out',
      modules.removed.map(({ id, title }) => [`  ${id}: ${oneField(title)}`]),
    ),
    section(
      'Modules changed',
      modules.changed.map((module) => [`  ${module.id}`, ...module.changes.flatMap(changeLines)]),
    ),
    section(
      'The checklist itself',
      changes.map((change) => changeLines(change)),
    ),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** Nothing, not even the heading, when there is nothing under it. */
function section(heading: string, parts: readonly string[][]): string[] {
  return parts.length === 0 ? [] : [`${heading} (${parts.length})`, ...parts.flat()];
}

function sameLines({ item, words }: ItemDifference): string[] {
  return [`  ${item}${words === 'The same.' ? '' : `: ${words}`}`];
}

function itemLines(difference: ItemDifference): string[] {
  const { item, kind, question, to, reasons, words } = difference;
  const isAlone = kind === 'new' || kind === 'retired';
  const namesTargets = kind === 'split' || kind === 'merged' || to.some(({ id }) => id !== item);
  return [
    '',
    `  ${item}`,
    `    ${oneField(words)}`,
    ...reasons.map(({ version, reason }) => `    Why (${version}): ${oneField(reason)}`),
    ...(isAlone ? [`    ${oneField(question)}`] : to.flatMap((target) => targetLines(target, namesTargets))),
  ];
}

/** Of an item that stayed one, the words told the values already. */
function targetLines({ id, question, changes }: Target, isNamed: boolean): string[] {
  if (!isNamed) return changes.filter(({ part }) => isSentence(part)).flatMap(changeLines);
  return [`    ${id}: ${oneField(question)}`, ...changes.flatMap(changeLines)];
}

function moduleLines({
  id,
  title,
  appliesWhen,
  items,
}: VersionDifferences['modules']['added'][number]): string[] {
  const when = appliesWhen === null ? 'for everyone' : `when ${appliesWhen}`;
  return [`  ${id}: ${oneField(title)}, ${items === 1 ? '1 item' : `${items} items`}, ${when}`];
}

/** A value on one line; a text as the old one above the new one. */
function changeLines({ part, words, before, after }: ContentChange): string[] {
  if (!isSentence(part)) return [`    ${oneField(words)}`];
  return [
    `    ${words}`,
    ...(before === null ? [] : [`      - ${oneField(before)}`]),
    ...(after === null ? [] : [`      + ${oneField(after)}`]),
  ];
}
