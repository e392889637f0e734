import { existsSync } from 'node:fs';
import { readConfig } from '../config.ts';
import { databasePath } from '../open-deps.ts';
import { verifyHistory } from '../store/verify-chain.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';
import { withDeps } from './keys-command.ts';
import { print, printJson } from './terminal.ts';

/** hrba verify-history: recomputes every link of every chain and names the first broken one. */
export async function verifyHistoryCommand({ json }: { json?: true }): Promise<void> {
  const path = databasePath(readConfig(process.env));
  // Opening would make an empty record, whose history holds: a wrong HRBA_DATA_DIR would look like a good answer.
  if (!existsSync(path)) throw new CommandEnd(EXIT.failed, `There is no record at ${path}.`);
  await withDeps(async ({ store }) => {
    const result = await verifyHistory(store);
    if (json) printJson(result);
    else if (result.broken === null) {
      print(`Every link holds: ${result.events} events in ${result.scopes} chains, ${result.erased} erased.`);
    } else print(`Broken: ${result.broken.scope} event ${result.broken.seq}: ${result.broken.what}`);
    if (result.broken !== null) process.exitCode = EXIT.different;
  });
}
