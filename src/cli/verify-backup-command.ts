import { existsSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { checkFiles } from '../store/carry-files.ts';
import { diskBlobs } from '../store/disk-files/blobs.ts';
import { examineBackup } from '../store/sqlite/examine-backup.ts';
import type { Inspection } from '../store/sqlite/inspect-record.ts';
import { StoreUnavailable } from '../store/store-errors.ts';
import { contentsOf, headLines } from './backup-command.ts';
import { folderOfFiles, hasFaults, printFiles, remarksOf } from './backup-files.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';
import { print, printJson, remark } from './terminal.ts';

export interface VerifyBackupOptions {
  json?: true;
  files?: string;
  withoutFiles?: true;
}

/** hrba verify-backup FILE: looks at all of a backup, and at every file of evidence that its record names. */
export async function verifyBackupCommand(file: string, options: VerifyBackupOptions): Promise<void> {
  if (!existsSync(file)) throw new CommandEnd(EXIT.invalid, `There is no file ${file}.`);
  setPriority(constants.priority.PRIORITY_LOW);
  remark(`Looking at ${file}.`);
  const { named, ...inspection } = await examineBackup(file).catch(unsound);
  const folder = options.withoutFiles ? null : folderOfFiles(file, options.files);
  const files = folder === null ? null : await check(folder, named);
  if (options.json) printJson({ folder, ...inspection, files });
  else {
    printRecord(file, inspection);
    if (files === null) print(`Files of evidence were not looked at; the record names ${named.length}.`);
    else printFiles(files, `in ${folder}`);
  }
  const isWhole = files === null || !hasFaults(files);
  if (inspection.verification.broken !== null || !isWhole) process.exitCode = EXIT.different;
}

function printRecord(file: string, inspection: Inspection): void {
  const { broken } = inspection.verification;
  print(
    `${file}: ${contentsOf(inspection)}. ${broken === null ? 'Every link holds.' : 'A link does not hold.'}`,
  );
  for (const line of headLines(inspection)) print(line);
  if (broken !== null) print(`Broken: ${broken.scope} event ${broken.seq}: ${broken.what}`);
}

async function check(folder: string, named: Parameters<typeof checkFiles>[0]) {
  const onProgress = remarksOf(named, `Files of evidence, in ${folder}`);
  return checkFiles(named, { at: diskBlobs(folder), onProgress });
}

function unsound(error: unknown): never {
  if (!(error instanceof StoreUnavailable)) throw error;
  throw new CommandEnd(error.reason === 'corrupt' ? EXIT.invalid : EXIT.failed, `${error.message}.`);
}
