import { verifyHistory } from '../store/verify-chain.ts';
import { EXIT } from './exit-codes.ts';
import { withDeps } from './keys-command.ts';
import { print, printJson } from './terminal.ts';

/** hrba verify-history: recomputes every link of every chain and names the first broken one. */
export async function verifyHistoryCommand({ json }: { json?: true }): Promise<void> {
  await withDeps(async ({ store }) => {
    const result = await verifyHistory(store);
    if (json) printJson(result);
    else if (result.broken === null) {
      print(`Every link holds: ${result.events} events in ${result.scopes} chains, ${result.erased} erased.`);
    } else print(`Broken: ${result.broken.scope} event ${result.broken.seq}: ${result.broken.what}`);
    if (result.broken !== null) process.exitCode = EXIT.different;
  });
}
