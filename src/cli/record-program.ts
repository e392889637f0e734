import type { Command } from 'commander';
import { command } from './load-command.ts';

/** Commands about the record as a whole: its backups. */
export function recordCommands(program: Command): void {
  program
    .command('backup')
    .description('copy the record and its files of evidence, beside the running service, and check the copy')
    .argument('<file>', 'where to')
    .option('--force', 'write over a file that is there')
    .option('--files <folder>', 'where the files of evidence go (evidence-files beside FILE unless told)')
    .option('--without-files', 'the record alone; the files have a backup of their own')
    .option('--json', 'for machines: with the head of every chain')
    .action(command(() => import('./backup-command.ts'), 'backupCommand'));
  program
    .command('verify-backup')
    .description('look at all of a backup and at every file of evidence that it names')
    .argument('<file>', 'a backup')
    .option('--files <folder>', 'where its files of evidence are (evidence-files beside FILE unless told)')
    .option('--without-files', 'look at the record alone')
    .option('--json', 'for machines: with the head of every chain')
    .action(command(() => import('./verify-backup-command.ts'), 'verifyBackupCommand'));
  program
    .command('restore')
    .description('put a backup in the place of the record, with its files; what was there is kept beside it')
    .argument('<file>', 'a backup')
    .option('--service-is-stopped', 'vouch for it when the record is too damaged to tell')
    .option('--files <folder>', 'where its files of evidence are (evidence-files beside FILE unless told)')
    .option('--without-files', 'leave the files of evidence alone')
    .option('--despite-missing-files', 'go on when files are in neither place')
    .option('--json', 'for machines: with the head of every chain')
    .action(command(() => import('./restore-command.ts'), 'restoreCommand'));
}
