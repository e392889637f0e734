import { join, relative } from 'node:path';
import type { ContentProblem } from './content-problem.ts';

/**
 * Problems as text for a terminal: where and code, what is wrong, how to mend it; then their number. Places
 * are relative to `from` when given, so that a terminal can open them.
 */
export function formatProblems(problems: readonly ContentProblem[], from?: string): string {
  const blocks = problems.map((problem) => {
    const path = join(problem.directory, problem.file);
    const shown = from === undefined ? path : relative(from, path);
    const meant = problem.didYouMean === undefined ? '' : ` Did you mean "${problem.didYouMean}"?`;
    const lines = [
      `${shown}:${problem.line} ${problem.code}`,
      `  ${problem.message}.${meant}`,
      `  ${problem.mend}`,
    ];
    return lines.join('\n');
  });
  return [...blocks, countProblems(problems)].join('\n\n');
}

function countProblems(problems: readonly ContentProblem[]): string {
  if (problems.length === 0) return 'No problems.';
  const files = new Set(problems.map(({ directory, file }) => join(directory, file))).size;
  const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
  return `${many(problems.length, 'problem')} in ${many(files, 'file')}.`;
}
