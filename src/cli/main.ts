#!/usr/bin/env node
import { CommanderError } from 'commander';
import { refuseOldNode } from '../node-guard.ts';
import { explainStart } from '../server.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';
import { buildProgram } from './program.ts';

try {
  refuseOldNode();
  await buildProgram().exitOverride().configureHelp({ showGlobalOptions: true }).parseAsync(process.argv);
} catch (error) {
  process.exitCode = endOf(error);
}

function endOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof CommandEnd) {
    if (error.message !== '') process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  process.stderr.write(explainStart(error));
  return EXIT.failed;
}
