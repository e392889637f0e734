import type { Fraction, Score } from '../../generated/types.ts';
import type { ReportIndex, Stage, Track } from '../report-index.ts';

export type Cell = Score['views']['matrix'][number];

/** "Design": a stage's own name, without what its title explains. */
export function stageName(stage: Stage): string {
  return stage.charAt(0).toUpperCase() + stage.slice(1);
}

/** The cell of one stage and block; undefined where no item that is due speaks to both. */
export function cellAt({ score }: ReportIndex, stage: string, block: string): Cell | undefined {
  return score.views.matrix.find((cell) => cell.stage === stage && cell.block === block);
}

/** "14 to 39", or "14" where nothing is open, or "nothing to score". */
export function intervalWords(cell: Cell, track: Track): string {
  const { lower, upper } = cell[track];
  if (lower === null || upper === null) return 'nothing';
  return sameValue(lower, upper) ? String(lower.percent) : `${lower.percent} to ${upper.percent}`;
}

function sameValue(a: NonNullable<Fraction>, b: NonNullable<Fraction>): boolean {
  return a.num === b.num && a.den === b.den;
}
