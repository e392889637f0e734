import type { ContentChange, Item } from '../generated/types.ts';
import { describeCondition } from '../scoring/condition.ts';

/** What a change touches: what an item says, what it weighs, what else is said of it, or only how long it takes. */
export type ChangeGroup = 'words' | 'weight' | 'tags' | 'minutes';

/** A change of an item, not yet in a sentence. */
export type ItemChange = Omit<ContentChange, 'words'> & { readonly group: ChangeGroup };

type Part = ContentChange['part'];

/** Each part in the order it is told, with its group and its texts; null where an item has none. */
const PARTS: readonly [Part, ChangeGroup, (item: Item) => readonly (string | null)[]][] = [
  ['question', 'words', ({ question }) => [question]],
  ['why', 'words', ({ why }) => [why]],
  ['ladder', 'words', ({ ladder }) => ladder],
  ['levels', 'words', ({ levels }) => levels.map(({ text }) => text)],
  ['do', 'words', (item) => [item.do]],
  ['dont', 'words', ({ dont }) => [dont]],
  ['caution', 'words', ({ caution }) => [caution]],
  ['naGuidance', 'words', ({ naGuidance }) => [naGuidance]],
  ['weight', 'weight', ({ weight }) => [weight]],
  ['flag', 'weight', (item) => [flagText(item)]],
  ['criteria', 'weight', (item) => [criteriaText(item)]],
  ['stage', 'tags', ({ stage }) => [stage]],
  ['module', 'tags', ({ module }) => [module]],
  ['core', 'tags', ({ core }) => [yesOrNo(core)]],
  ['appliesWhen', 'tags', ({ appliesWhen }) => [conditionText(appliesWhen)]],
  ['minTier', 'tags', ({ minTier }) => [minTier]],
  ['naAllowed', 'tags', ({ naAllowed }) => [yesOrNo(naAllowed)]],
  ['voice', 'tags', ({ voice }) => [yesOrNo(voice)]],
  ['principles', 'tags', ({ principles }) => [listed(principles)]],
  ['panel', 'tags', ({ panel }) => [listed(panel)]],
  ['rights', 'tags', ({ rights }) => [listed(rights)]],
  ['groups', 'tags', ({ groups }) => [listed(groups)]],
  ['roles', 'tags', ({ roles }) => [listed(roles)]],
  ['minutes', 'minutes', ({ minutes }) => [String(minutes)]],
];

/** Where counting its texts begins; a part that has one text has no places. */
const FIRST_PLACE: Partial<Record<Part, number>> = { ladder: 1, levels: 0 };

/**
 * What differs between an item and the one that became of it, part by part. Where it is derived from and its pointers
 * to other frameworks are no part of what is asked, and the order of ids in a list says nothing. Pure.
 */
export function compareItems(before: Item, after: Item): ItemChange[] {
  const changes = PARTS.flatMap(([part, group, textsOf]): ItemChange[] => {
    const [was, is] = [textsOf(before), textsOf(after)];
    const first = FIRST_PLACE[part];
    return was.flatMap((text, at) => {
      const now = is[at] ?? null;
      const place = first === undefined ? null : first + at;
      return text === now ? [] : [{ part, group, place, before: text, after: now }];
    });
  });
  const others = changes.findIndex(({ group }) => group !== 'words');
  const at = others === -1 ? changes.length : others;
  return changes.toSpliced(at, 0, ...compareEvidence(before, after));
}

/**
 * What became of an item that stayed one item: reworded when a word of it differs, whatever else does; re-weighted
 * when only weight, flag, threshold, criteria or tags do; else the same. How long it takes to answer says nothing.
 */
export function kindOf(before: Item, after: Item): 'same' | 'reworded' | 're-weighted' {
  const groups = new Set(compareItems(before, after).map(({ group }) => group));
  if (groups.has('words')) return 'reworded';
  return groups.has('weight') || groups.has('tags') ? 're-weighted' : 'same';
}

/** Evidence has no fixed places: what is gone stands beside what came, as far as both go. */
function compareEvidence(before: Item, after: Item): ItemChange[] {
  const [was, is] = [before, after].map(({ evidence }) =>
    evidence.map(({ size, text }) => `${size}: ${text}`),
  );
  const gone = was!.filter((text) => !is!.includes(text));
  const come = is!.filter((text) => !was!.includes(text));
  const longer = gone.length > come.length ? gone : come;
  return longer.map((_, at) => ({
    part: 'evidence',
    group: 'words',
    place: null,
    before: gone[at] ?? null,
    after: come[at] ?? null,
  }));
}

/** A condition in words; null for none. */
export function conditionText(condition: Item['appliesWhen']): string | null {
  return condition === null ? null : describeCondition(condition);
}

function flagText({ flag, flagThreshold }: Item): string | null {
  if (flag === 'NONE') return null;
  return flagThreshold === null
    ? `${flag} (threshold of the ruleset)`
    : `${flag} (threshold ${flagThreshold})`;
}

function criteriaText({ criteria }: Item): string {
  return listed(criteria.map(({ id, coefficient }) => (coefficient === '1' ? id : `${id} × ${coefficient}`)));
}

function listed(ids: readonly string[]): string {
  return [...ids].sort().join(', ');
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
