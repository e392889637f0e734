import { type ContentProblem, problemAt } from '../content-problem.ts';
import type { DocumentText } from '../read-documents.ts';
import type { PlacedText } from './edition-texts.ts';
import { runsOf, wordsOf } from './words.ts';

const RUN = 9;
/** Words that stand in names without a capital. */
const SMALL = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to', 'at', 'a', 'an', 'by', 'with']);

/** Where each run of nine words stands in the documents. */
export type DocumentRuns = ReadonlyMap<string, string>;

/** The runs of nine words of all documents at hand, across their lines. */
export function documentRuns(documents: ReadonlyMap<string, DocumentText>): DocumentRuns {
  const runs = new Map<string, string>();
  for (const { id, lines } of documents.values()) {
    const words = lines.flatMap((line, at) => wordsOf(line).map((word) => ({ word, line: at + 1 })));
    const all = words.map(({ word }) => word);
    for (const [at, run] of runsOf(all, RUN).entries()) {
      if (!runs.has(run)) runs.set(run, `${id} line ${words[at]!.line}`);
    }
  }
  return runs;
}

/**
 * Texts with nine words in a row that a document has too: we say it in our own words (CONTENT.md, "An item"). The name
 * of a body or a treaty is no sentence, however long.
 */
export function checkCopied(texts: readonly PlacedText[], runs: DocumentRuns): ContentProblem[] {
  if (runs.size === 0) return [];
  return texts.flatMap(({ place, pointer, text }) => {
    const copied = runsOf(wordsOf(text), RUN).find((run) => runs.has(run) && !isName(run, text));
    if (copied === undefined) return [];
    return [
      problemAt(place, pointer, {
        code: 'CONTENT_COPIED',
        message: `the words "${copied}" are those of ${runs.get(copied)}`,
        mend: 'say it in your own words',
      }),
    ];
  });
}

function isName(run: string, text: string): boolean {
  return run
    .split(' ')
    .filter((word) => !SMALL.has(word))
    .every(
      (word) => text.includes(word[0]!.toUpperCase() + word.slice(1)) || text.includes(word.toUpperCase()),
    );
}
