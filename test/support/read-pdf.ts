import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Test } from 'tap';

export interface PdfReader {
  /** Pages, parted by form feeds. */
  text(bytes: Uint8Array): string;
  /** Names of the elements of the structure tree, in order. */
  structure(bytes: Uint8Array): string[];
  /** What it says of itself. */
  information(bytes: Uint8Array): string;
}

/** Reads PDFs with poppler; null, with a comment in the test, where the machine does not have it. */
export function pdfReader(t: Test): PdfReader | null {
  if (spawnSync('pdftotext', ['-v']).error !== undefined) {
    t.comment('pdftotext and pdfinfo (poppler-utils) are not on this machine: PDFs were not looked into');
    t.pass('nothing to read a PDF with');
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), 'hrba-pdf-'));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'document.pdf');
  const run = (bytes: Uint8Array, tool: string, ...args: string[]) => {
    writeFileSync(file, bytes);
    // Poppler complains of a flag that PDF/UA asks for; what it says of that is not of interest.
    const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
    return execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio });
  };
  return {
    text: (bytes) => run(bytes, 'pdftotext', '-layout', file, '-'),
    structure: (bytes) =>
      [...run(bytes, 'pdfinfo', '-struct', file).matchAll(/^ *([A-Z][A-Za-z]*\d?)\b/gm)].map(
        ([, name = '']) => name,
      ),
    information: (bytes) => run(bytes, 'pdfinfo', file) + run(bytes, 'pdfinfo', '-meta', file),
  };
}
