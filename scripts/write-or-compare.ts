import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes a generated file, or with --check compares it with what is there and sets a failing exit code on drift.
 * @param path relative to the project's folder
 */
export function writeOrCompare(path: string, content: string): void {
  const url = new URL(`../${path}`, import.meta.url);
  if (!process.argv.includes('--check')) {
    writeFileSync(url, content);
    return;
  }
  let present = '';
  try {
    present = readFileSync(url, 'utf8');
  } catch {
    // A missing file is drift like any other.
  }
  if (present !== content) {
    console.error(`${path} is not what its source makes it. Run: npm run gen`);
    process.exitCode = 1;
  }
}
