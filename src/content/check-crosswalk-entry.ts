import type { Crosswalk, Item } from '../generated/types.ts';
import { compareItems, kindOf } from './compare-items.ts';
import { type ContentProblem, type Finding, type Place, problemAt, unknownId } from './content-problem.ts';
import { pointerTo } from './json-pointer.ts';

type Entry = Crosswalk['entries'][number];
type Kind = Entry['kind'];

/** The two versions that a crosswalk leads between. */
export interface Sides {
  readonly before: ReadonlyMap<string, Item>;
  readonly after: ReadonlyMap<string, Item>;
  /** "mini 0.1.0", for messages. */
  readonly names: { readonly before: string; readonly after: string };
  readonly entries: readonly Entry[];
}

/** How many items an entry leads to, by its kind: at least, at most, and in words. */
const REACH: Record<Kind, readonly [number, number, string]> = {
  same: [1, 1, 'exactly one'],
  reworded: [1, 1, 'exactly one'],
  're-weighted': [1, 1, 'exactly one'],
  split: [2, Number.POSITIVE_INFINITY, 'at least two'],
  merged: [1, Number.POSITIVE_INFINITY, 'at least one'],
  retired: [0, 0, 'none'],
  new: [1, 1, 'itself'],
};

/** What one entry names is there, and what it says of its item is so. */
export function checkCrosswalkEntry(
  place: Place,
  entry: Entry,
  pointer: string,
  sides: Sides,
): ContentProblem[] {
  const unknown = checkIds(place, entry, pointer, sides);
  if (unknown.length > 0) return unknown;
  const finding = findInReach(entry, sides) ?? findInKind(entry, sides);
  if (finding === null) return [];
  const code = 'CONTENT_CROSSWALK_KIND';
  return [problemAt(place, pointerTo(pointer, 'kind'), { code, ...finding })];
}

function checkIds(
  place: Place,
  { item, kind, to }: Entry,
  pointer: string,
  { before, after, names }: Sides,
): ContentProblem[] {
  const code = 'CONTENT_UNKNOWN_ITEM';
  const own = kind === 'new' ? after : before;
  const home = kind === 'new' ? names.after : names.before;
  const finding = unknownId(code, 'item', item, own.keys(), home);
  return [
    ...(finding === null ? [] : [problemAt(place, pointerTo(pointer, 'item'), finding)]),
    ...to.flatMap((id, at) => {
      const wrong = unknownId(code, 'item', id, after.keys(), names.after);
      return wrong === null ? [] : [problemAt(place, pointerTo(pointer, 'to', at), wrong)];
    }),
  ];
}

type Untrue = Omit<Finding, 'code'> | null;

function findInReach({ item, kind, to }: Entry, { after, names }: Sides): Untrue {
  const [least, most, words] = REACH[kind];
  if (to.length < least || to.length > most || (kind === 'new' && to[0] !== item)) {
    const message = `${item} is called ${kind}, so it leads to ${words}, not to ${to.join(', ') || 'none'}`;
    return { message, mend: 'correct the kind, or what it leads to' };
  }
  if (kind === 'new' || !after.has(item) || to.includes(item)) return null;
  const message = `${item} is still in ${names.after}, so it leads to itself among others`;
  return { message, mend: `add ${item} to what it leads to, or give the item of ${names.after} a new id` };
}

function findInKind(entry: Entry, { before, after, names, entries }: Sides): Untrue {
  const { item, kind, to } = entry;
  const others = entries.filter((other) => other !== entry && other.to.some((id) => to.includes(id)));
  if (kind === 'new') {
    const message = before.has(item)
      ? `${item} is called new and was in ${names.before} already`
      : `${item} is called new, and ${others[0]?.item} leads to it`;
    const mend = 'say what became of the item it was, or let nothing else lead to it';
    return before.has(item) || others.length > 0 ? { message, mend } : null;
  }
  if (kind === 'merged') {
    const message = `${item} is called merged, and nothing else leads to ${to.join(', ')}`;
    return others.length > 0 ? null : { message, mend: 'let the others lead there too, or correct the kind' };
  }
  if (kind === 'split' || kind === 'retired') return null;
  return findInTexts(entry, kindOf(before.get(item)!, after.get(to[0]!)!), before, after);
}

function findInTexts(
  { item, kind, to }: Entry,
  real: 'same' | 'reworded' | 're-weighted',
  before: Sides['before'],
  after: Sides['after'],
): Untrue {
  if (kind === real) return null;
  const parts = compareItems(before.get(item)!, after.get(to[0]!)!).filter(
    ({ group }) => group !== 'minutes',
  );
  const names = [...new Set(parts.map(({ part }) => part))].join(', ');
  const differs = names === '' ? 'nothing differs' : `what differs is ${names}`;
  return { message: `${item} is called ${kind}, and ${differs}`, mend: `write kind: ${real}` };
}
