import { type ContentProblem, problemAt, unknownId } from './content-problem.ts';
import { pointerTo } from './json-pointer.ts';
import type { VersionFiles } from './read-version.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Score cases answer items of their version and set facts of the taxonomy; the runner with the tests does the
 * rest.
 */
export function checkCases(version: VersionFiles, vocabulary: Vocabulary): ContentProblem[] {
  const file = version.cases;
  if (file === null) return [];
  const items = version.items.map(({ value }) => value.id);
  const facts = vocabulary.facts.map(({ id }) => id);
  return file.value.cases.flatMap((entry, at) => [
    ...Object.keys(entry.answers).flatMap((id) => {
      const finding = unknownId('CONTENT_UNKNOWN_ITEM', 'item', id, items, 'items/');
      return finding === null ? [] : [problemAt(file, pointerTo('/cases', at, 'answers', id), finding)];
    }),
    ...Object.keys(entry.profile ?? {}).flatMap((id) => {
      const finding = unknownId('CONTENT_UNKNOWN_FACT', 'profile fact', id, facts, 'taxonomy/facts.yaml');
      return finding === null ? [] : [problemAt(file, pointerTo('/cases', at, 'profile', id), finding)];
    }),
  ]);
}
