import { readFileSync } from 'node:fs';
import { schemaErrors } from '../content/validator.ts';
import type { Report } from '../generated/types.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';

/** Reads a report from its file. @throws CommandEnd in words when it is none */
export function readReport(path: string): Report {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new CommandEnd(EXIT.invalid, `${path} is not readable JSON: ${(error as Error).message}`);
  }
  const errors = schemaErrors('Report', value);
  if (errors.length > 0) {
    const first = errors
      .slice(0, 5)
      .map(({ instancePath, message }) => `  ${instancePath || '/'} ${message}`);
    throw new CommandEnd(EXIT.invalid, `${path} is not a report (hrba-report/1):\n${first.join('\n')}`);
  }
  return value as Report;
}
