import { readConfig } from '../config.ts';
import { HrbaError } from '../errors.ts';
import { openContent } from '../open-deps.ts';
import { readDifferences } from '../usecases/read-differences.ts';
import { differencesText } from './differences-text.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';
import { print, printJson } from './terminal.ts';

/** hrba content diff CHECKLIST FROM TO: what changed from one version to a later one. */
export async function diffContentCommand(
  checklistId: string,
  from: string,
  to: string,
  { json }: { json?: true },
): Promise<void> {
  const content = openContent(readConfig(process.env));
  try {
    const differences = readDifferences({ content }, { checklistId, version: to, from }).tell();
    if (json) printJson(differences);
    else print(differencesText(differences));
  } catch (error) {
    if (!(error instanceof HrbaError)) throw error;
    throw new CommandEnd(EXIT.invalid, error.message);
  }
}
