#!/usr/bin/env node
import { CommanderError } from 'commander';
import { keepCompiledCode } from '../compiled-code.ts';
import { explainStart } from '../explain-start.ts';
import { refuseOldNode } from '../node-guard.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';
import { buildProgram } from './program.ts';
import { remark } from './terminal.ts';

// A reader such as head closes the pipe when it has seen enough: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  refuseOldNode();
  keepCompiledCode();
  await buildProgram().parseAsync(process.argv);
} catch (error) {
  const code = endOf(error);
  // Of hrba gate 1 and 2 are answers: nothing that went wrong may look like one.
  const isGate = process.argv[2] === 'gate';
  process.exitCode = isGate && (code === EXIT.failed || code === EXIT.usage) ? EXIT.unanswered : code;
}

function endOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof CommandEnd) {
    if (error.message !== '') remark(error.message);
    return error.exitCode;
  }
  remark(explainStart(error).trimEnd());
  return EXIT.failed;
}
