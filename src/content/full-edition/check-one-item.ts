import type { ContentProblem } from '../content-problem.ts';
import { sortProblems } from '../content-problem.ts';
import { type ContentPlaces, readAndCheck } from '../load-content.ts';
import { versionKey } from '../vocabulary.ts';
import { answeringGrade, ladderGrade } from './reading-level.ts';

/** One item as a writer sees it while the rest of the version is still being written. */
export interface OneItem {
  /** Everything that is wrong in the item's file or names the item, sorted. */
  problems: ContentProblem[];
  /** Where the item was found and fits its schema, with how hard it is to read. */
  found: { version: string; grade: number; ladderGrade: number }[];
}

/** Checks everything, and keeps what concerns one item: that other files are missing or broken is no matter. */
export function checkOneItem(places: ContentPlaces, id: string): OneItem {
  const { read, problems } = readAndCheck({ ...places, fullEditions: true });
  const named = new RegExp(`(?<![\\w.-])${id.replaceAll('.', '\\.')}(?![\\w-]|\\.\\w)`);
  const own = problems.filter(
    ({ file, message, mend }) =>
      file.endsWith(`/items/${id}.yaml`) || named.test(message) || named.test(mend),
  );
  const found = read.flatMap(({ versions }) =>
    versions.flatMap((version) =>
      version.items
        .filter(({ value }) => value.id === id)
        .map(({ value }) => ({
          version: versionKey(version.id, version.version),
          grade: answeringGrade(value),
          ladderGrade: ladderGrade(value),
        })),
    ),
  );
  return { problems: sortProblems(own), found };
}
