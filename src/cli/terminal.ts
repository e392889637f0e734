import { writeFileSync } from 'node:fs';
import { visible } from '../reports/visible-text.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';

/** Standard output: what was asked for. */
export function print(text: string): void {
  process.stdout.write(`${plain(text)}\n`);
}

/** Standard output, byte for byte: what is compared with other bytes, and meant for a file. */
export function printExactly(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Standard output, as it would stand in a file: what ends its last line already. */
export function printAsFile(text: string): void {
  process.stdout.write(text);
}

/** Standard error: progress and remarks, so that output can be piped. */
export function remark(text: string): void {
  process.stderr.write(`${plain(text)}\n`);
}

/** JSON for machines; what a terminal would obey is written as an escape. */
export function printJson(value: unknown): void {
  print(
    JSON.stringify(value, null, 2).replace(
      /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}

/** One field of a line: it cannot begin another field or another line. */
export function oneField(text: string): string {
  return plain(text).replace(/\s+/g, ' ');
}

// Names and files come from strangers, and a terminal obeys control characters: it can be cleared, retitled, made to lie.
function plain(text: string): string {
  return visible(text).replaceAll('\r', '\u{FFFD}');
}

/** Writes a file that was asked for. @throws CommandEnd in words when it cannot be written */
export function writeOut(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    throw new CommandEnd(EXIT.invalid, `${path} cannot be written: ${(error as Error).message}`);
  }
}
