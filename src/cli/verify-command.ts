import { readConfig } from '../config.ts';
import { openContent } from '../open-deps.ts';
import { ENGINE_VERSION } from '../product.ts';
import { verifyReport } from '../usecases/verify-report.ts';
import { EXIT } from './exit-codes.ts';
import { readReport } from './read-report.ts';
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
