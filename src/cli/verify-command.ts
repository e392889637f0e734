import { readFileSync } from 'node:fs';
import { readConfig } from '../config.ts';
import { schemaErrors } from '../content/validator.ts';
import type { Report } from '../generated/types.ts';
import { openContent } from '../open-deps.ts';
import { ENGINE_VERSION } from '../product.ts';
import { verifyReport } from '../usecases/verify-report.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';
import { print, printJson } from './terminal.ts';

/** hrba verify FILE: recomputes a report offline and says whether it is the same. */
export async function verifyCommand(path: string, { json }: { json?: true }): Promise<void> {
  const report = readReport(path);
  const content = openContent(readConfig(process.env));
  const verification = verifyReport(report, { content, engineVersion: ENGINE_VERSION });
  if (json) printJson(verification);
  else {
    print(`${path}: ${verification.words}`);
    for (const line of verification.differences) print(`  ${line}`);
    for (const note of verification.notes) print(`  Note: ${note}`);
  }
  if (verification.outcome === 'different') process.exitCode = EXIT.different;
}

function readReport(path: string): Report {
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
