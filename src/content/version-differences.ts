import type { ContentChange, Item, ItemDifference, Module, VersionDifferences } from '../generated/types.ts';
import { chainCrosswalks, type ItemFate } from './chain-crosswalks.ts';
import { compareItems, conditionText, type ItemChange, kindOf } from './compare-items.ts';
import { changeWords, itemWords, versionWords } from './difference-words.ts';
import type { LoadedChecklist } from './loaded-content.ts';

type Checklist = LoadedChecklist['checklist'];
type Target = ItemDifference['to'][number];

/**
 * The difference between two versions of a checklist in data and in words: what became of every item, with every change
 * of its words, weight, flag, criteria, tags and minutes, and the reasons that the crosswalks give. Pure.
 * @param steps the versions on the way, first and last among them, each with a crosswalk from the one before it; a
 * single one when both ends are the same
 */
export function versionDifferences(steps: readonly LoadedChecklist[]): VersionDifferences {
  const first = steps[0]?.checklist;
  const last = steps.at(-1)?.checklist;
  if (first === undefined || last === undefined) throw new TypeError('there is no version to compare');
  const crosswalks = steps.slice(1).map(({ crosswalk, checklist }) => {
    if (crosswalk === null) throw new TypeError(`${checklist.id} ${checklist.version} has no crosswalk`);
    return crosswalk;
  });
  const idsOf = ({ items }: Checklist): string[] => items.map(({ id }) => id);
  const fates = chainCrosswalks(idsOf(first), idsOf(last), crosswalks);
  const before = new Map(first.items.map((item) => [item.id, item]));
  const after = new Map(last.items.map((item) => [item.id, item]));
  const items = fates.map((fate) => itemDifference(fate, fates, before, after));
  const found = {
    checklist: last.id,
    from: first.version,
    to: last.version,
    digests: { from: first.digest, to: last.digest },
    steps: steps.map(({ checklist }) => checklist.version),
    counts: countsOf(items, first, last),
    changes: compareChecklists(first, last),
    modules: compareModuleLists(first, last),
    items,
  };
  return { ...found, words: versionWords(found) };
}

function itemDifference(
  fate: ItemFate,
  fates: readonly ItemFate[],
  before: ReadonlyMap<string, Item>,
  after: ReadonlyMap<string, Item>,
): ItemDifference {
  const was = fate.isNew ? undefined : before.get(fate.item);
  const targets = fate.to.map((id) => after.get(id)!);
  const changes = targets.map((target) => (was === undefined ? [] : compareItems(was, target)));
  const kind = kindOfFate(fate, fates, was, targets);
  const touches = (group: ItemChange['group']): boolean =>
    changes.some((own) => own.some((change) => change.group === group));
  const found = {
    item: fate.item,
    kind,
    reWeighted: touches('weight') || touches('tags'),
    question: (was ?? targets[0]!).question,
    to: targets.map(
      ({ id, module, stage, question }, at): Target => ({
        id,
        module,
        stage,
        question,
        changes: changes[at]!.map(({ group: _group, ...change }) => told(change)),
      }),
    ),
    reasons: fate.reasons.map((reason) => ({ ...reason })),
  };
  return { ...found, words: itemWords(found) };
}

/** One crosswalk says it; over several it is what holds between the two ends. */
function kindOfFate(
  { item, isNew, to, reasons }: ItemFate,
  fates: readonly ItemFate[],
  was: Item | undefined,
  targets: readonly Item[],
): ItemDifference['kind'] {
  if (isNew || was === undefined) return 'new';
  if (targets.length === 0) return 'retired';
  const shares = fates.some((other) => other.item !== item && other.to.some((id) => to.includes(id)));
  if (shares && reasons.some(({ kind }) => kind === 'merged')) return 'merged';
  return targets.length > 1 ? 'split' : kindOf(was, targets[0]!);
}

function countsOf(
  items: readonly ItemDifference[],
  first: Checklist,
  last: Checklist,
): VersionDifferences['counts'] {
  const of = (kind: ItemDifference['kind']): number => items.filter((item) => item.kind === kind).length;
  const minutes = (checklist: Checklist): number =>
    checklist.items.reduce((sum, item) => sum + item.minutes, 0);
  return {
    items: { before: first.items.length, after: last.items.length },
    minutes: { before: minutes(first), after: minutes(last) },
    same: of('same'),
    reworded: of('reworded'),
    reWeighted: of('re-weighted'),
    rewordedAndReWeighted: items.filter(({ kind, reWeighted }) => kind === 'reworded' && reWeighted).length,
    split: of('split'),
    merged: of('merged'),
    retired: of('retired'),
    new: of('new'),
  };
}

function compareChecklists(first: Checklist, last: Checklist): ContentChange[] {
  const ruleset = ({ ruleset: { id, version } }: Checklist): string => `${id} ${version}`;
  return [
    ...changed('title', first.title, last.title),
    ...changed('about', first.about, last.about),
    ...changed('disclaimer', first.disclaimer, last.disclaimer),
    ...changed('status', first.status, last.status),
    ...changed('ruleset', ruleset(first), ruleset(last)),
  ];
}

function compareModuleLists(first: Checklist, last: Checklist): VersionDifferences['modules'] {
  const find = (modules: readonly Module[], wanted: string): Module | undefined =>
    modules.find(({ id }) => id === wanted);
  const added = last.modules.filter(({ id }) => find(first.modules, id) === undefined);
  const removed = first.modules.filter(({ id }) => find(last.modules, id) === undefined);
  return {
    added: added.map(({ id, title, about, appliesWhen }) => ({
      id,
      title,
      about,
      appliesWhen: conditionText(appliesWhen),
      items: last.items.filter(({ module }) => module === id).length,
    })),
    removed: removed.map(({ id, title }) => ({ id, title })),
    changed: last.modules.flatMap((module) => {
      const was = find(first.modules, module.id);
      const changes = was === undefined ? [] : compareModules(was, module);
      return changes.length === 0 ? [] : [{ id: module.id, title: module.title, changes }];
    }),
  };
}

function compareModules(was: Module, is: Module): ContentChange[] {
  const harms = ({ seededHarms }: Module): string =>
    seededHarms.map((harm) => harm.title).join('; ') || 'none';
  return [
    ...changed('title', was.title, is.title),
    ...changed('about', was.about, is.about),
    ...changed('appliesWhen', conditionText(was.appliesWhen), conditionText(is.appliesWhen)),
    ...changed('seededHarms', harms(was), harms(is)),
  ];
}

function changed(part: ContentChange['part'], before: string | null, after: string | null): ContentChange[] {
  return before === after ? [] : [told({ part, place: null, before, after })];
}

function told(change: Omit<ContentChange, 'words'>): ContentChange {
  return { ...change, words: changeWords(change) };
}
