import type { Fraction, Score } from '../generated/types.ts';
import type { ReportIndex, Stage, Track } from './report-index.ts';
import { stageWords } from './words/engine-words.ts';
import { sentence } from './words/number-words.ts';

export type Cell = Score['views']['matrix'][number];

/** "Design": a stage's own name, without what its title explains. */
export function stageName(index: ReportIndex, stage: Stage): string {
  return sentence(stageWords(index, stage));
}

/** The cell of one stage and block; undefined where no item that is due speaks to both. */
export function cellAt({ score }: ReportIndex, stage: string, block: string): Cell | undefined {
  return score.views.matrix.find((cell) => cell.stage === stage && cell.block === block);
}

/** "14 to 39", or "14" where nothing is open, or "nothing to score". */
export function intervalWords({ words }: ReportIndex, cell: Cell, track: Track): string {
  const { lower, upper } = cell[track];
  if (lower === null || upper === null) return words.text('matrix.empty');
  if (sameValue(lower, upper)) return String(lower.percent);
  return words.text('number.interval', { lower: lower.percent, upper: upper.percent });
}

function sameValue(a: NonNullable<Fraction>, b: NonNullable<Fraction>): boolean {
  return a.num === b.num && a.den === b.den;
}
