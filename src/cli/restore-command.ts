import { existsSync, realpathSync } from 'node:fs';
import { readConfig } from '../config.ts';
import { databasePath } from '../open-deps.ts';
import { type Restored, restore } from '../store/sqlite/restore.ts';
import { StoreUnavailable } from '../store/store-errors.ts';
import { contentsOf, headLines } from './backup-command.ts';
import { bringerFrom, folderOfFiles, hasFaults, printFiles } from './backup-files.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';
import { print, printJson, remark } from './terminal.ts';

export interface RestoreCommandOptions {
  serviceIsStopped?: true;
  json?: true;
  /** Where the files of evidence of the backup are. */
  files?: string;
  withoutFiles?: true;
  despiteMissingFiles?: true;
}

/**
 * hrba restore FILE: a backup takes the record's place, once it and the files it names were found sound and nobody has
 * the record open.
 */
export async function restoreCommand(file: string, options: RestoreCommandOptions): Promise<void> {
  const config = readConfig(process.env);
  const path = databasePath(config);
  if (!existsSync(file)) throw new CommandEnd(EXIT.invalid, `There is no file ${file}.`);
  if (existsSync(path) && realpathSync(file) === realpathSync(path)) {
    throw new CommandEnd(EXIT.invalid, `${file} is the record itself. Give a backup.`);
  }
  remark(`Checking ${file}, then putting it in the place of ${path}.`);
  const bringFiles = options.withoutFiles
    ? undefined
    : bringerFrom(folderOfFiles(file, options.files), config, options.despiteMissingFiles === true);
  const serviceIsStopped = options.serviceIsStopped === true;
  const restored = await restore(path, file, { serviceIsStopped, now: new Date(), bringFiles }).catch(
    refused,
  );
  if (options.json) printJson(restored);
  else printRestored(path, restored);
  if (restored.files !== null && hasFaults(restored.files)) process.exitCode = EXIT.different;
}

/** The record is as it was in every case; a file that is not a sound record is the caller's to mend. */
function refused(error: unknown): never {
  if (!(error instanceof StoreUnavailable)) throw error;
  const exit = error.reason === 'corrupt' ? EXIT.invalid : EXIT.failed;
  throw new CommandEnd(exit, `${error.message}. Nothing was changed.`);
}

function printRestored(path: string, restored: Restored): void {
  print(`${path} holds the backup now: ${contentsOf(restored)}. Every link holds.`);
  for (const line of headLines(restored)) print(line);
  if (restored.files === null) print('Files of evidence were not looked at, as --without-files says.');
  else printFiles(restored.files, 'among the files of the service');
  const { aside, difference } = restored;
  if (aside === null) return void print('There was no record before.');
  print(
    `What was there is kept as ${aside}. It holds what companies answered: delete it when it is not needed.`,
  );
  if (difference === null) return void print('It is too damaged to be compared with.');
  print(`Events that were there and are not in the backup: ${difference.lost}.`);
  for (const scope of difference.parted) {
    print(`The chain ${scope} went another way in the backup: the two are not one history.`);
  }
}
