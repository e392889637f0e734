import type { ContentCode } from './content-codes.ts';
import { nearest } from './nearest.ts';

/** One thing that is wrong with content: where, what, and how to mend it. */
export interface ContentProblem {
  code: ContentCode;
  /** The content directory, as it was given. */
  directory: string;
  /** Relative to the directory, with forward slashes. */
  file: string;
  line: number;
  /** JSON pointer into the file. */
  pointer: string;
  message: string;
  mend: string;
  didYouMean?: string;
}

/** Something a problem can be pinned to: a file that knows on which line a pointer stands. */
export interface Place {
  readonly directory: string;
  readonly file: string;
  lineOf(pointer: string): number;
}

/** What is wrong, without where. */
export interface Finding {
  code: ContentCode;
  message: string;
  mend: string;
  didYouMean?: string | undefined;
}

/** Content that may not be served. Holds everything that is wrong, not only the first thing. */
export class ContentError extends Error {
  readonly code = 'CONTENT_INVALID';
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    const first = problems[0];
    const where = first === undefined ? '' : `; first: ${first.file}:${first.line} ${first.message}`;
    super(`The content has ${problems.length} problem${problems.length === 1 ? '' : 's'}${where}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** Pins a finding to a pointer in a file. */
export function problemAt(place: Place, pointer: string, finding: Finding): ContentProblem {
  const { didYouMean, ...rest } = finding;
  const where = { directory: place.directory, file: place.file, line: place.lineOf(pointer), pointer };
  return didYouMean === undefined ? { ...rest, ...where } : { ...rest, ...where, didYouMean };
}

/** A place for a file or folder that is not there or was not read: every pointer is on its first line. */
export function placeOf(directory: string, file: string): Place {
  return { directory, file, lineOf: () => 1 };
}

/** The finding that an id is not among the known ones; null when it is. */
export function unknownId(
  code: ContentCode,
  what: string,
  id: string,
  known: Iterable<string>,
  home: string,
): Finding | null {
  const ids = [...known];
  if (ids.includes(id)) return null;
  return {
    code,
    message: `the ${what} "${id}" is not known`,
    mend: `use an id from ${home}, or add it there first`,
    didYouMean: nearest(id, ids),
  };
}

/** By directory, file, line and code, so that two runs print the same. */
export function sortProblems(problems: readonly ContentProblem[]): ContentProblem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.directory, b.directory) ||
      compareText(a.file, b.file) ||
      a.line - b.line ||
      compareText(a.code, b.code) ||
      compareText(a.pointer, b.pointer),
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
