import type { Content } from '../content/loaded-content.ts';
import type { Crosswalk } from '../generated/types.ts';

export type ChangeKind = Crosswalk['entries'][number]['kind'];
export type FollowedKind = Exclude<ChangeKind, 'new'>;

/** What became of one item of the older version: an item of the newer that asks it, or none. */
export interface Link {
  from: string;
  to: string | null;
  /** The gravest change on the way. */
  kind: FollowedKind;
  reason: string;
}

/** From what leaves a response as it stands to what leaves nothing to respond to. */
const GRAVITY: readonly FollowedKind[] = ['same', 're-weighted', 'reworded', 'split', 'merged', 'retired'];

/** The crosswalks that lead from one version of a checklist to another, in order; null when they do not meet. */
export function crosswalkPath(
  content: Content,
  id: string,
  { from, to }: { from: string; to: string },
): Crosswalk[] | null {
  const path: Crosswalk[] = [];
  for (let version = to; version !== from; ) {
    const step = content.findChecklist(id, version)?.crosswalk ?? null;
    // Each leads to a smaller version, as the content check sees to; a circle would have no end.
    if (step === null || path.includes(step)) return null;
    path.unshift(step);
    version = step.from;
  }
  return path;
}

/** Follows items along crosswalks: one link for each item of the last version that asks what an item asked. */
export function followCrosswalks(path: readonly Crosswalk[], items: readonly string[]): Link[] {
  let links = items.map((item): Link => ({ from: item, to: item, kind: 'same', reason: '' }));
  for (const crosswalk of path) {
    const entries = new Map(
      crosswalk.entries.flatMap((entry) => (entry.kind === 'new' ? [] : [[entry.item, entry] as const])),
    );
    links = withoutRepetition(links.flatMap((link) => step(link, entries.get(link.to ?? ''))));
  }
  return links;
}

/** Why the last version asks an item that the first one did not: in the words of the newest crosswalk that tells. */
export function reasonOfNew(path: readonly Crosswalk[], item: string): string {
  const entries = path.flatMap((crosswalk) => crosswalk.entries).reverse();
  const own =
    entries.find((entry) => entry.kind === 'new' && entry.item === item) ??
    entries.find((entry) => entry.to.includes(item));
  return own?.reason ?? '';
}

type Entry = Crosswalk['entries'][number];

function step(link: Link, entry: Entry | undefined): Link[] {
  if (link.to === null) return [link];
  // What a crosswalk is silent on is never taken for the same.
  if (entry === undefined) return [{ ...link, kind: graver(link.kind, 'reworded') }];
  const kind = graver(link.kind, entry.kind as FollowedKind);
  const reason = entry.kind === 'same' && link.reason !== '' ? link.reason : told(link, entry);
  if (entry.to.length === 0) return [{ from: link.from, to: null, kind: 'retired', reason: entry.reason }];
  return entry.to.map((to) => ({ from: link.from, to, kind, reason }));
}

function told(link: Link, { reason }: Entry): string {
  return link.kind === 'same' ? reason : `${link.reason} ${reason}`;
}

/** The graver of two changes. */
export function graver<Kind extends FollowedKind>(one: Kind, other: Kind): Kind {
  return GRAVITY.indexOf(one) < GRAVITY.indexOf(other) ? other : one;
}

/** An item that is split and merged again meets its target twice; one that is asked elsewhere is not retired. */
function withoutRepetition(links: readonly Link[]): Link[] {
  const kept = new Map<string, Link>();
  for (const link of links) {
    const key = `${link.from} ${link.to}`;
    const known = kept.get(key);
    if (known === undefined || graver(known.kind, link.kind) !== known.kind) kept.set(key, link);
  }
  const asked = new Set([...kept.values()].flatMap(({ from, to }) => (to === null ? [] : [from])));
  return [...kept.values()].filter(({ from, to }) => to !== null || !asked.has(from));
}
