import type { Item } from '../generated/types.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkRanges } from './check-passages.ts';
import { type ContentProblem, problemAt, unknownId } from './content-problem.ts';
import { pointerTo } from './json-pointer.ts';
import type { ContentDirectory } from './read-directory.ts';
import type { ContentFile } from './read-yaml.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The catalogue of frameworks (CONTENT.md, "Provenance, both ways"): every row is there once, the lines that name
 * it are lines of the documents, and the items it lists are items of some version.
 */
export function checkFrameworks(
  { frameworks: file }: ContentDirectory,
  vocabulary: Vocabulary,
  items: readonly string[],
): ContentProblem[] {
  if (file === null) return [];
  const { frameworks } = file.value;
  const ids = frameworks.map(({ id }) => id);
  return [
    ...checkDuplicates(file, '/frameworks', 'framework', ids),
    ...frameworks.flatMap((row, at) => {
      const here = pointerTo('/frameworks', at);
      const unknown = row.items.flatMap((id, inner) => {
        const finding = unknownId('CONTENT_UNKNOWN_ITEM', 'item', id, items, 'any version');
        return finding === null ? [] : [problemAt(file, pointerTo(here, 'items', inner), finding)];
      });
      return [...unknown, ...checkRanges(file, pointerTo(here, 'mentions'), row.mentions, vocabulary)];
    }),
  ];
}

/** Every framework that an item points to has a row in the catalogue, where there is one. */
export function checkPointers(
  file: ContentFile<Item>,
  frameworks: ReadonlySet<string> | null,
): ContentProblem[] {
  if (frameworks === null) return [];
  return file.value.crosswalk.flatMap(({ framework }, at) => {
    const finding = unknownId(
      'CONTENT_UNKNOWN_FRAMEWORK',
      'framework',
      framework,
      frameworks,
      'frameworks.yaml',
    );
    return finding === null ? [] : [problemAt(file, pointerTo('/crosswalk', at, 'framework'), finding)];
  });
}
