import { existsSync, realpathSync, statSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { readConfig } from '../config.ts';
import { databasePath } from '../open-deps.ts';
import { type Backup, backUp } from '../store/sqlite/backup.ts';
import { inMiB } from '../store/sqlite/durable-files.ts';
import type { Inspection } from '../store/sqlite/inspect-record.ts';
import { folderOfFiles, hasFaults, keeperInto, printFiles } from './backup-files.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';
import { print, printJson, remark } from './terminal.ts';

export interface BackupCommandOptions {
  force?: true;
  json?: true;
  /** Where the files of evidence go. */
  files?: string;
  withoutFiles?: true;
}

/**
 * hrba backup FILE: one moment of the record, copied beside whoever uses it, with the files that it names, and checked
 * before it gets its name.
 */
export async function backupCommand(
  file: string,
  { force, json, files, withoutFiles }: BackupCommandOptions,
): Promise<void> {
  const config = readConfig(process.env);
  const path = databasePath(config);
  refuseTarget(file, path, force === true);
  const folder = withoutFiles ? null : folderOfFiles(file, files);
  const keepFiles = folder === null ? undefined : keeperInto(folder, config);
  // Checking takes a whole core for a while, and the service beside it has people waiting.
  setPriority(constants.priority.PRIORITY_LOW);
  remark(`Copying ${path}, then checking the copy.`);
  const began = performance.now();
  const backup = await backUp(path, file, { replace: force === true, keepFiles }).catch(inWords(file));
  const seconds = (performance.now() - began) / 1000;
  if (json) printJson({ file: resolve(file), seconds, folder, ...backup });
  else {
    printBackup(file, backup, seconds);
    printKept(backup, folder);
  }
  const isWhole = backup.files === null || !hasFaults(backup.files);
  if (backup.verification.broken !== null || !isWhole) process.exitCode = EXIT.different;
}

function refuseTarget(file: string, path: string, force: boolean): void {
  const folder = dirname(resolve(file));
  if (!existsSync(folder)) throw new CommandEnd(EXIT.invalid, `There is no folder ${folder}.`);
  const place = join(realpathSync(folder), basename(file));
  const own = existsSync(path) ? realpathSync(path) : path;
  if (['', '-wal', '-shm', '-journal'].some((suffix) => place === `${own}${suffix}`)) {
    throw new CommandEnd(EXIT.invalid, `${file} is the record itself. Give the backup another place.`);
  }
  if (!existsSync(file)) return;
  if (statSync(file).isDirectory()) throw new CommandEnd(EXIT.invalid, `${file} is a folder. Name a file.`);
  if (!force) throw alreadyThere(file);
}

function alreadyThere(file: string): CommandEnd {
  return new CommandEnd(
    EXIT.invalid,
    `${file} is already there. Nothing was written; --force writes over it.`,
  );
}

function inWords(file: string) {
  return (error: NodeJS.ErrnoException): never => {
    if (error.code === 'EEXIST') throw alreadyThere(file);
    throw error;
  };
}

function printBackup(file: string, backup: Backup, seconds: number): void {
  print(
    `${file}: ${inMiB(backup.bytes)}, ${contentsOf(backup)}. Copied and checked in ${seconds.toFixed(1)} s.`,
  );
  for (const line of headLines(backup)) print(line);
  print(`SHA-256 of the file: ${backup.sha256}`);
  if (backup.verification.broken === null) return;
  const { scope, seq, what } = backup.verification.broken;
  print(`The copy is faithful, and the history in it does not hold: ${scope} event ${seq}: ${what}`);
}

function printKept({ files }: Backup, folder: string | null): void {
  if (files === null || folder === null) {
    print('Files of evidence were left out, as --without-files says: this is a backup of the record alone.');
    return;
  }
  printFiles(files, `in ${folder}`);
  if (hasFaults(files)) print('This backup is not whole: the record is in it, and these files are not.');
}

/** How much is in a record, in words. */
export function contentsOf({ verification: { events, scopes, erased } }: Inspection): string {
  return `${events} events in ${scopes} chains, ${erased} erased`;
}

/** The head to keep elsewhere: of the chain that every record has. */
export function headLines({ heads }: Inspection): string[] {
  return heads
    .filter(({ scope }) => scope === 'installation')
    .map(({ head, count }) => `Head of the installation's chain: ${head} after ${count} events`);
}
