import type { ReportIndex } from '../report-index.ts';

/** Whether people affected contest the answer to an item, and what an assessor made of it, in words. */
export function contestWords({ words, contest }: ReportIndex, id: string): string {
  const state = contest(id);
  return words.text(state === undefined ? 'contest.none' : `contest.${state}`);
}
