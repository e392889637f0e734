import type { ReportComparison } from '../generated/types.ts';
import { comparisonOf } from '../usecases/compare-reports.ts';
import { readReport } from './read-report.ts';
import { oneField, print, printJson } from './terminal.ts';

/** hrba compare BEFORE AFTER: what changed from one report to a later one, and why, without a server. */
export async function compareCommand(
  before: string,
  after: string,
  { json }: { json?: true },
): Promise<void> {
  const comparison = comparisonOf(readReport(before), readReport(after));
  if (json) printJson(comparison);
  else print(comparisonText(comparison));
}

/** A comparison for a terminal: what counts cause by cause, then what changed. */
export function comparisonText(comparison: ReportComparison): string {
  const { product, before, after, words, items, flags, gates, impacts, notes } = comparison;
  return [
    `${oneField(product)}: report ${before.number} of ${before.asOf} and report ${after.number} of ${after.asOf}`,
    '',
    words,
    ...section('What counts, one cause after the other', comparison.steps.map(stepLine)),
    ...section('Questions that changed', items.map(itemLine)),
    ...section('Flags that appeared', flags.appeared),
    ...section('Flags that are gone', flags.cleared),
    ...section(
      'Gates',
      gates.map((gate) => `${gate.stage}: ${gate.before}, now ${gate.after}`),
    ),
    ...section('Impacts added', impacts.added.map(oneField)),
    ...section('Impacts that are gone', impacts.gone.map(oneField)),
    ...section('Impacts that changed', impacts.changed.map(oneField)),
    ...section('Notes', notes),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}

function stepLine({
  cause,
  changed,
  verdict,
  declared,
  substantiated,
}: ReportComparison['steps'][number]): string {
  if (cause !== 'start' && !changed) return `${cause}: changes nothing`;
  const of = ({ final, lower }: ReportComparison['steps'][number]['declared']) =>
    final === null ? 'nothing to score' : `${final.percent} of 100 (${lower?.percent} before caps)`;
  return `${cause}: ${verdict}; shown by evidence ${of(substantiated)}, the company's own view ${of(declared)}`;
}

function itemLine({ item, causes, before, after }: ReportComparison['items'][number]): string {
  const state = (side: typeof before) =>
    side === null
      ? 'not in the checklist'
      : [
          side.applicability === 'applies' ? null : side.applicability,
          side.level === null ? side.state : `level ${side.level}`,
          side.override === null ? null : `overridden to ${side.override}`,
          side.assurance,
        ]
          .filter((part) => part !== null)
          .join(', ');
  return `${item}: ${state(before)}, now ${state(after)} (${causes.join(', ')})`;
}
