import type { Crosswalk } from '../generated/types.ts';
import { checkCrosswalkEntry, type Sides } from './check-crosswalk-entry.ts';
import { compareVersions } from './compare-versions.ts';
import { type ContentProblem, placeOf, problemAt } from './content-problem.ts';
import { pointerTo } from './json-pointer.ts';
import type { ContentDirectory } from './read-directory.ts';
import type { VersionFiles } from './read-version.ts';
import type { ContentFile } from './read-yaml.ts';
import { versionKey } from './vocabulary.ts';

type CrosswalkFile = ContentFile<Crosswalk>;

/**
 * Every version from 1.0.0 on says in its crosswalk what became of each item of the version before it (CONTENT.md,
 * "Versions"). What was published without one stays as it is; drafts before 1.0.0 may leave it out. A crosswalk that
 * is there accounts for every item of both versions, once, and what it says of each is so.
 */
export function checkCrosswalks(directories: readonly ContentDirectory[]): ContentProblem[] {
  const all = directories.flatMap(({ versions }) => versions);
  return directories.flatMap(({ manifest, versions }) =>
    versions
      .filter(({ complete }) => complete)
      .flatMap((version) => {
        const earlier = all.filter(
          ({ id, version: other }) => id === version.id && compareVersions(other, version.version) < 0,
        );
        earlier.sort((a, b) => compareVersions(b.version, a.version));
        const key = versionKey(version.id, version.version);
        return checkVersion(version, earlier, Object.hasOwn(manifest?.value.checklists ?? {}, key));
      }),
  );
}

/** @param earlier the versions before it, the newest first */
function checkVersion(
  version: VersionFiles,
  earlier: readonly VersionFiles[],
  published: boolean,
): ContentProblem[] {
  const file = version.crosswalk;
  const before = earlier[0]?.version;
  if (file === null) {
    if (published || before === undefined || compareVersions(version.version, '1.0.0') < 0) return [];
    const place = placeOf(version.directory, `${version.folder}/crosswalk.yaml`);
    const message = `${version.id} ${version.version} does not say what became of the items of ${before}`;
    const mend = `add crosswalk.yaml with from: ${before}, and an entry for every item of both versions`;
    return [problemAt(place, '', { code: 'CONTENT_MISSING_FILE', message, mend })];
  }
  const owner = checkOwner(file, version);
  const from = earlier.find(({ version: other }) => other === file.value.from);
  if (from === undefined || (!published && from.version !== before)) {
    return [...owner, wrongStart(file, version, before)];
  }
  return from.complete ? [...owner, ...checkItems(file, from, version)] : owner;
}

function checkOwner(file: CrosswalkFile, { id, version, folder }: VersionFiles): ContentProblem[] {
  const { checklist, to } = file.value;
  if (checklist === id && to === version) return [];
  const message = `it is the crosswalk to ${checklist} ${to}, in the folder of ${folder}`;
  const mend = `write checklist: ${id} and to: ${version}`;
  return [
    problemAt(file, checklist === id ? '/to' : '/checklist', { code: 'CONTENT_FILE_NAME', message, mend }),
  ];
}

function wrongStart(file: CrosswalkFile, { id, version }: VersionFiles, before?: string): ContentProblem {
  const finding =
    before === undefined
      ? { message: `${id} has no version before ${version}`, mend: 'remove crosswalk.yaml' }
      : {
          message: `${file.value.from} is not the version of ${id} before ${version}`,
          mend: `write from: ${before}, and entries for its items`,
        };
  return problemAt(file, '/from', { code: 'CONTENT_CROSSWALK_FROM', ...finding });
}

function checkItems(file: CrosswalkFile, from: VersionFiles, to: VersionFiles): ContentProblem[] {
  const { entries } = file.value;
  const itemsOf = ({ items }: VersionFiles): Sides['before'] =>
    new Map(items.map(({ value }) => [value.id, value]));
  const sides: Sides = {
    before: itemsOf(from),
    after: itemsOf(to),
    names: { before: `${from.id} ${from.version}`, after: `${to.id} ${to.version}` },
    entries,
  };
  const found = entries.flatMap((entry, at) => {
    const pointer = pointerTo('/entries', at);
    return isSecond(entries, at)
      ? [accountedTwice(file, entry.item, pointer)]
      : checkCrosswalkEntry(file, entry, pointer, sides);
  });
  // A slip in an id would be told again as an item that nothing leads to.
  if (found.some(({ code }) => code === 'CONTENT_UNKNOWN_ITEM')) return found;
  const told = new Set(entries.map(({ item }) => item));
  const reached = new Set(entries.flatMap((entry) => entry.to));
  const left = [...sides.before.keys()].filter((id) => !told.has(id));
  const unreached = [...sides.after.keys()].filter(
    (id) => !told.has(id) && !reached.has(id) && !left.includes(id),
  );
  return [
    ...unaccounted(file, left, sides.names.before, 'say what became of it'),
    ...unaccounted(file, unreached, sides.names.after, 'let an entry lead to it, or call it new'),
    ...found,
  ];
}

function unaccounted(
  file: CrosswalkFile,
  ids: readonly string[],
  version: string,
  mend: string,
): ContentProblem[] {
  if (ids.length === 0) return [];
  const some = ids.slice(0, 10).join(', ') + (ids.length > 10 ? ', …' : '');
  const message = `not accounted for of ${version} (${ids.length}): ${some}`;
  return [problemAt(file, '/entries', { code: 'CONTENT_CROSSWALK_ITEM', message, mend })];
}

function isSecond(entries: Crosswalk['entries'], at: number): boolean {
  return entries.findIndex(({ item }) => item === entries[at]?.item) !== at;
}

function accountedTwice(file: CrosswalkFile, item: string, pointer: string): ContentProblem {
  const message = `the item "${item}" is accounted for twice`;
  const mend = 'keep one of the entries, with everything it leads to';
  return problemAt(file, pointer, { code: 'CONTENT_CROSSWALK_ITEM', message, mend });
}
