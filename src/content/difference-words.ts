import type { ContentChange, ItemDifference, VersionDifferences } from '../generated/types.ts';

type Part = ContentChange['part'];
type Untold = Omit<ContentChange, 'words'>;

/** What each part is called in a sentence. */
const NAMES: Record<Part, string> = {
  question: 'question',
  why: 'reason for asking',
  ladder: 'ladder',
  levels: 'levels',
  evidence: 'evidence',
  do: 'example to follow',
  dont: 'example to avoid',
  caution: 'caution',
  naGuidance: 'guidance on not-applicable',
  weight: 'weight',
  flag: 'flag',
  criteria: 'criteria',
  stage: 'stage',
  module: 'module',
  core: 'asked of everyone',
  appliesWhen: 'condition',
  minTier: 'smallest size of company',
  naAllowed: 'not-applicable allowed',
  voice: 'rights-holders have to confirm',
  principles: 'principles',
  panel: 'PANEL principles',
  rights: 'rights',
  groups: 'groups of rights-holders',
  roles: 'roles that usually answer',
  minutes: 'minutes',
  title: 'title',
  about: 'description',
  disclaimer: 'disclaimer',
  status: 'status',
  ruleset: 'ruleset',
  seededHarms: 'plausible harms',
};

const SENTENCES = new Set<Part>([
  'question',
  'why',
  'ladder',
  'levels',
  'evidence',
  'do',
  'dont',
  'caution',
  'naGuidance',
  'title',
  'about',
  'disclaimer',
  'seededHarms',
]);

/** True of a part whose text is shown beside the words; false of one whose values stand in them. */
export function isSentence(part: Part): boolean {
  return SENTENCES.has(part);
}

/** One change in a sentence: "Weight: from 3 to 4." or "Level 2: other words." */
export function changeWords(change: Untold): string {
  const name = capital(placeName(change));
  if (!isSentence(change.part)) return `${name}: ${fromTo(change)}.`;
  if (change.before === null) return `${name}: added.`;
  return change.after === null ? `${name}: left out.` : `${name}: other words.`;
}

/** What became of an item in a sentence or two. */
export function itemWords({ kind, reWeighted, to, ...item }: Omit<ItemDifference, 'words'>): string {
  const ids = to.map(({ id }) => id).join(', ');
  const [target] = to;
  if (kind === 'new') return `New in the module ${target?.module}, stage ${target?.stage}.`;
  if (kind === 'retired') return 'Retired: nothing asks it any more.';
  if (kind === 'split') return `Split: asked by ${ids} now.`;
  if (kind === 'merged') return `Merged: asked by ${ids} now, together with what another item asked.`;
  const name = target?.id === item.item ? '' : ` It is called ${ids} now.`;
  const changes = listChanges(target?.changes ?? []);
  if (kind === 'same') return `The same${changes === '' ? '' : ` (${changes})`}.${name}`;
  const also = kind === 'reworded' && reWeighted ? ' and re-weighted' : '';
  return `${capital(kind)}${also}: ${changes}.${name}`;
}

/** The whole in a few sentences. */
export function versionWords(found: Omit<VersionDifferences, 'words'>): string {
  const { checklist, from, to, counts, modules, changes } = found;
  if (from === to) return `${checklist} ${from} is the same version: nothing changed.`;
  const { items, minutes } = counts;
  const lines = [
    `${checklist} ${to} asks ${things(items.after)} where ${from} asked ${items.before}.`,
    `Of those ${items.before}, ${fates(counts)}; ${newWords(counts.new)}.`,
    `To answer everything takes ${minutes.after} minutes by its own estimate, and took ${minutes.before}.`,
    ...moduleLine('added', modules.added),
    ...moduleLine('left out', modules.removed),
    ...moduleLine('changed', modules.changed),
    ...changes.map((change) => `${change.words.replace(':', ' of the checklist:')}`),
  ];
  return lines.join(' ');
}

function fates(counts: VersionDifferences['counts']): string {
  const both = counts.rewordedAndReWeighted;
  const parts: [number, string][] = [
    [counts.same, 'the same'],
    [counts.reworded, `reworded${both === 0 ? '' : ` (${both} re-weighted too)`}`],
    [counts.reWeighted, 're-weighted only'],
    [counts.split, 'split'],
    [counts.merged, 'merged'],
    [counts.retired, 'retired'],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, words], at) => `${count} ${at > 0 ? '' : count === 1 ? 'is ' : 'are '}${words}`)
    .join(', ');
}

function newWords(count: number): string {
  if (count === 0) return 'none is new';
  return count === 1 ? '1 is new' : `${count} are new`;
}

function moduleLine(what: string, modules: readonly { title: string }[]): string[] {
  if (modules.length === 0) return [];
  const count = modules.length === 1 ? '1 module was' : `${modules.length} modules were`;
  return [`${count} ${what}: ${modules.map(({ title }) => title).join(', ')}.`];
}

/** "other words in question, level 2, evidence; weight from 3 to 4" */
function listChanges(changes: readonly Untold[]): string {
  const worded = changes.filter(({ part }) => isSentence(part)).map(placeName);
  const valued = changes.filter(({ part }) => !isSentence(part));
  return [
    ...(worded.length === 0 ? [] : [`other words in ${[...new Set(worded)].join(', ')}`]),
    ...valued.map((change) => `${placeName(change)} ${fromTo(change)}`),
  ].join('; ');
}

function placeName({ part, place }: Pick<Untold, 'part' | 'place'>): string {
  if (place === null) return NAMES[part];
  return part === 'levels' ? `level ${place}` : `question ${place} of the ladder`;
}

function fromTo({ before, after }: Pick<Untold, 'before' | 'after'>): string {
  return `from ${before ?? 'none'} to ${after ?? 'none'}`;
}

function things(count: number): string {
  return count === 1 ? '1 item' : `${count} items`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
