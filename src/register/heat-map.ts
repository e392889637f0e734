import type { HeatMap, Impact } from '../generated/types.ts';

type Cell = HeatMap['cells'][number];

/**
 * Where the open adverse impacts of a register stand: severity by likelihood, of the inherent rating (SCORING section 9).
 * Those with a part that nobody could rate stand apart, since they are where they are only because it counts as 5.
 * @param impacts in the order of action, as impactsOf gives them
 */
export function heatMapOf(impacts: readonly Impact[], revision: number): HeatMap {
  const open = impacts.filter(({ status }) => status === 'open');
  const adverse = open
    .filter(({ direction }) => direction === 'adverse')
    .map((impact, index) => ({ impact, number: index + 1 }));
  const isAssumed = ({ impact }: Placed) => impact.inherentSeverity.assumed.length > 0;
  return {
    revision,
    cells: cellsOf(adverse.filter((placed) => !isAssumed(placed))),
    assumed: cellsOf(adverse.filter(isAssumed)),
    left: { positive: open.length - adverse.length, closed: impacts.length - open.length },
  };
}

interface Placed {
  impact: Impact;
  number: number;
}

function cellsOf(placed: readonly Placed[]): Cell[] {
  const cells: Cell[] = [];
  for (const { impact, number } of placed) {
    const { id, title, occurrence, inherentSeverity } = impact;
    const { severity, likelihood, assumed } = inherentSeverity;
    const known = cells.find((cell) => cell.severity === severity && cell.likelihood === likelihood);
    const cell = known ?? { severity, likelihood, impacts: [] };
    if (known === undefined) cells.push(cell);
    cell.impacts.push({
      number,
      id,
      title,
      class: inherentSeverity.class,
      actual: occurrence === 'actual',
      assumed: [...assumed],
    });
  }
  return cells.sort((a, b) => b.severity - a.severity || b.likelihood - a.likelihood);
}
