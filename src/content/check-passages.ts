import type { Item, Passage } from '../generated/types.ts';
import { type ContentProblem, type Finding, type Place, problemAt, unknownId } from './content-problem.ts';
import { pointerTo } from './json-pointer.ts';
import type { ContentFile } from './read-yaml.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A place in a document: what passages, provenance entries and structure lines have in common. */
export interface Range {
  document: string;
  lines: readonly number[];
}

/** Ranges name documents of sources.yaml and lines that those have. */
export function checkRanges(
  place: Place,
  pointer: string,
  ranges: readonly Range[],
  vocabulary: Vocabulary,
): ContentProblem[] {
  return ranges.flatMap((range, at) => {
    const here = pointerTo(pointer, at);
    const ids = vocabulary.sources.keys();
    const unknown = unknownId('CONTENT_UNKNOWN_SOURCE', 'document', range.document, ids, 'sources.yaml');
    if (unknown !== null) return [problemAt(place, pointerTo(here, 'document'), unknown)];
    const finding = linesFinding(range, vocabulary.sources.get(range.document)!.lines);
    return finding === null ? [] : [problemAt(place, pointerTo(here, 'lines'), finding)];
  });
}

function linesFinding({ document, lines }: Range, count: number): Finding | null {
  const [first = 0, last = 0] = lines;
  if (first <= last && last <= count) return null;
  const order = first > last ? 'the first line is after the last' : `${document} has ${count} lines`;
  return {
    code: 'CONTENT_LINES_OUTSIDE',
    message: `lines ${first} to ${last}: ${order}`,
    mend: 'count the lines of the document again',
  };
}

/**
 * An item is derived from at least one passage, and what carries it is more than one speaker's view
 * (CONTENT.md, "An item": relation and standing). Contrasting passages carry nothing.
 */
export function checkSourced(file: ContentFile<Item>): ContentProblem[] {
  const { sources } = file.value;
  const carrying = sources.filter(({ relation }: Passage) => relation !== 'contrasts');
  if (!sources.some(({ relation }) => relation === 'derived')) {
    const message = 'no passage has the relation "derived"';
    return [unsourced(file, message, 'name the passage that the item is derived from')];
  }
  if (carrying.some(({ standing }) => standing !== 'one-speaker')) return [];
  const message = 'the item is carried by passages of one speaker alone';
  return [unsourced(file, message, 'add a passage that several share, or retire the item')];
}

function unsourced(file: ContentFile<Item>, message: string, mend: string): ContentProblem {
  return problemAt(file, '/sources', { code: 'CONTENT_UNSOURCED', message, mend });
}

/** True when two places in documents have a line in common. */
export function overlaps(one: Range, other: Range): boolean {
  const [first = 0, last = 0] = one.lines;
  const [start = 0, end = 0] = other.lines;
  return one.document === other.document && first <= end && start <= last;
}
