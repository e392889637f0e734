import type { Impact, Rating } from '../../generated/types.ts';
import { RATED_PARTS } from '../document/impact-rating.ts';
import type { CellContent, Columns } from './sheet.ts';

/** An impact in a row: what it comes to first, then each step with its reason, what is done, and what is left. */
export const IMPACT_COLUMNS: Columns<Impact> = [
  ['column.class', 7, ({ inherentSeverity }) => inherentSeverity.class],
  ['column.severity', 9, ({ inherentSeverity }) => inherentSeverity.severity],
  ['column.likelihood', 11, ({ inherentSeverity }) => inherentSeverity.likelihood],
  ['column.name', 36, ({ title }) => title],
  ['column.description', 60, ({ description }) => description],
  ['column.direction', 11, ({ direction }) => direction],
  ['column.occurrence', 11, ({ occurrence }) => occurrence],
  ['csv.stage', 12, ({ stage }) => stage],
  ['column.involvement', 13, ({ involvementIs }) => involvementIs],
  ['column.mitigation', 14, ({ mitigation }) => mitigation],
  ['column.status', 10, ({ status }) => status],
  ['column.groups', 30, ({ groups }) => groups.join('; ')],
  ['column.rights', 30, ({ rights }) => rights.join('; ')],
  ['column.standpoint', 12, ({ inherent }) => inherent.standpoint],
  ['column.scale', 7, ({ inherentSeverity }) => inherentSeverity.scale],
  ['column.scaleWhy', 50, (impact) => stepWords(impact, 'scale')],
  ['column.scope', 7, ({ inherentSeverity }) => inherentSeverity.scope],
  ['column.scopeWhy', 50, (impact) => stepWords(impact, 'scope')],
  ['column.irremediability', 14, ({ inherentSeverity }) => inherentSeverity.irremediability],
  ['column.irremediabilityWhy', 50, (impact) => stepWords(impact, 'irremediability')],
  ['column.likelihoodWhy', 50, (impact) => stepWords(impact, 'likelihood')],
  ['column.delay', 7, ({ inherent }) => (inherent.delay.value ? 'yes' : 'no')],
  ['column.delayWhy', 40, ({ inherent }) => inherent.delay.because],
  ['column.residualClass', 9, ({ residualSeverity }) => residualSeverity?.class ?? null],
  ['column.residualSeverity', 9, ({ residualSeverity }) => residualSeverity?.severity ?? null],
  ['column.residualWhy', 60, ({ residual }) => (residual === null ? null : ratingWords(residual))],
  [
    'column.raters',
    60,
    ({ raters }) => lines(raters.map(({ role, rating }) => `${role}: ${ratingWords(rating)}`)),
  ],
  ['column.disagreement', 30, differences],
  ['column.basis', 12, ({ basis }) => basis.kind],
  ['column.basisWords', 50, ({ basis }) => basis.words],
  ['column.involvementWhy', 50, involvementWords],
  ['column.mitigations', 60, ({ mitigations }) => lines(mitigations.map(mitigationWords))],
  ['column.closedBecause', 40, ({ closedBecause }) => closedBecause],
  ['column.engaged', 9, ({ engaged }) => (engaged ? 'yes' : 'no')],
  ['column.signedOff', 24, ({ signedOff }) => signedOff?.role ?? null],
  ['column.id', 38, ({ id }) => id],
];

type Part = (typeof RATED_PARTS)[number];

/** The sentence of the ruleset that was chosen, and why. */
function stepWords({ inherent, inherentSeverity }: Impact, part: Part): string {
  const assumed = inherentSeverity.assumed.includes(part) ? ' (assumed)' : '';
  return `${inherentSeverity.anchors[part]}${assumed} – ${inherent[part].because}`;
}

function ratingWords(rating: Rating): string {
  const parts = RATED_PARTS.map(
    (part) => `${part} ${rating[part].value ?? 'assumed 5'}: ${rating[part].because}`,
  );
  const { value, because } = rating.delay;
  return [rating.standpoint, ...parts, `delay ${value ? 'yes' : 'no'}: ${because}`].join('; ');
}

function differences({ disagreement }: Impact): CellContent {
  const ranges = RATED_PARTS.flatMap((part) => {
    const [least, most] = disagreement[part];
    return least === undefined ? [] : [`${part} ${least}–${most}`];
  });
  return ranges.length === 0 ? null : ranges.join('; ');
}

function involvementWords({ involvement: { alone, easier, knew, because } }: Impact): string {
  return `alone: ${alone}; easier: ${easier}; knew: ${knew} – ${because}`;
}

function mitigationWords({
  kind,
  what,
  ownerRole,
  dueOn,
  status,
  test,
  result,
}: Impact['mitigations'][number]): string {
  const came = result === null ? '' : ` – ${result.outcome}, ${result.on}: ${result.words}`;
  return `${kind}, ${status}, ${ownerRole}, ${dueOn}: ${what} – ${test}${came}`;
}

function lines(all: readonly string[]): CellContent {
  return all.length === 0 ? null : all.join('\n');
}
