import { writeFileSync } from 'node:fs';
import { CommandEnd, EXIT } from './exit-codes.ts';

/** Standard output: what was asked for. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Standard error: progress and remarks, so that output can be piped. */
export function remark(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** JSON for machines. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** Writes a file that was asked for. @throws CommandEnd in words when it cannot be written */
export function writeOut(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new CommandEnd(EXIT.invalid, `${path} cannot be written: ${(error as Error).message}`);
  }
}
