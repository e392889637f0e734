import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../digest.ts';
import type { Source } from '../generated/types.ts';
import { type ContentProblem, problemAt } from './content-problem.ts';
import { pointerTo } from './json-pointer.ts';
import type { ContentDirectory } from './read-directory.ts';

/** A document that was found and is the one cited. */
export interface DocumentText {
  readonly id: string;
  readonly lines: readonly string[];
}

export interface DocumentsResult {
  documents: Map<string, DocumentText>;
  problems: ContentProblem[];
}

/**
 * Reads <documentsDirectory>/<id>.txt for every source and compares digest and line count with sources.yaml.
 * The documents themselves are no part of the project, so without their directory nothing is checked.
 */
export function readDocuments(
  directories: readonly ContentDirectory[],
  documentsDirectory: string | undefined,
): DocumentsResult {
  const result: DocumentsResult = { documents: new Map(), problems: [] };
  if (documentsDirectory === undefined) return result;
  for (const { sources } of directories) {
    for (const [at, source] of (sources?.value.sources ?? []).entries()) {
      const path = join(documentsDirectory, `${source.id}.txt`);
      const pointer = pointerTo('/sources', at);
      if (!existsSync(path)) {
        const message = `the documents directory has no ${source.id}.txt`;
        const mend = 'put the document there, or leave HRBA_DOCUMENTS_DIR unset';
        result.problems.push(
          problemAt(sources!, pointer, { code: 'CONTENT_DOCUMENT_MISSING', message, mend }),
        );
        continue;
      }
      const bytes = readFileSync(path);
      const lines = linesOf(bytes.toString('utf8'));
      const changes = changed(source, sha256(bytes), lines.length);
      for (const [name, message] of changes) {
        const mend = 'cite this text anew (digest, line count and every passage), or put the cited one back';
        const finding = { code: 'CONTENT_DOCUMENT_CHANGED' as const, message, mend };
        result.problems.push(problemAt(sources!, pointerTo(pointer, name), finding));
      }
      if (changes.length === 0) result.documents.set(source.id, { id: source.id, lines });
    }
  }
  return result;
}

/** Lines as an editor counts them: a last one counts even when no newline ends it. */
function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function changed(source: Source, digest: string, count: number): [string, string][] {
  const found: [string, string][] = [];
  if (source.sha256 !== digest) found.push(['sha256', `${source.id}.txt has the SHA-256 ${digest}`]);
  if (source.lines !== count)
    found.push(['lines', `${source.id}.txt has ${count} lines, not ${source.lines}`]);
  return found;
}
