import type { Crosswalk } from '../generated/types.ts';

type Entry = Crosswalk['entries'][number];

/** What became of one item over one or several crosswalks. */
export interface ItemFate {
  /** An item of the first version; for one that is new, an item of the last. */
  readonly item: string;
  /** The items of the last version that ask what it asked; none when it is retired. */
  readonly to: readonly string[];
  readonly isNew: boolean;
  /** What the crosswalks on the way said of it, oldest first. */
  readonly reasons: readonly { version: string; kind: Entry['kind']; reason: string }[];
}

/**
 * What became of the items of a version, through the crosswalks that lead from it to a later one, and which items of
 * that one are new. What came on the way and went again is not told. Pure.
 * @param first the item ids of the version where the first crosswalk begins
 * @param last those of the version where the last one ends
 * @param crosswalks in order, each beginning where the one before ends; none when the versions are the same
 */
export function chainCrosswalks(
  first: readonly string[],
  last: readonly string[],
  crosswalks: readonly Crosswalk[],
): ItemFate[] {
  const fates = first.map((item): ItemFate => ({ item, isNew: false, ...followed(item, crosswalks) }));
  const reached = new Set(fates.flatMap(({ to }) => to));
  const arrivals = crosswalks.flatMap((_, at) => arrivalsOf(crosswalks, at));
  const fresh = last
    .filter((id) => !reached.has(id))
    .map((item): ItemFate => {
      const reasons = arrivals.filter(({ to }) => to.includes(item)).flatMap((arrival) => arrival.reasons);
      return { item, isNew: true, to: [item], reasons };
    });
  return [...fates, ...fresh];
}

/** Items that the crosswalk at a place brought in, and what became of them from there on. */
function arrivalsOf(crosswalks: readonly Crosswalk[], at: number): Pick<ItemFate, 'to' | 'reasons'>[] {
  const { to: version, entries } = crosswalks[at]!;
  return entries
    .filter(({ kind }) => kind === 'new')
    .map(({ item, kind, reason }) => {
      const later = followed(item, crosswalks.slice(at + 1));
      return { to: later.to, reasons: [{ version, kind, reason }, ...later.reasons] };
    });
}

function followed(item: string, crosswalks: readonly Crosswalk[]): Pick<ItemFate, 'to' | 'reasons'> {
  let current = [item];
  const reasons: { version: string; kind: Entry['kind']; reason: string }[] = [];
  for (const { to: version, entries } of crosswalks) {
    const own = entries.filter((entry) => entry.kind !== 'new' && current.includes(entry.item));
    reasons.push(...own.map(({ kind, reason }) => ({ version, kind, reason })));
    current = [...new Set(own.flatMap(({ to }) => to))];
  }
  return { to: current, reasons };
}
