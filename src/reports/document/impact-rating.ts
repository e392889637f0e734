import type { Impact, Rating, Severity } from '../../generated/types.ts';
import { anchorOf } from '../../register/ratings.ts';
import type { ReportIndex } from '../report-index.ts';
import type { Inline, Text } from './block.ts';
import { rulesetInline } from './content-inline.ts';
import { richInline } from './rich-inline.ts';
import { groupInline } from './taxonomy-terms.ts';

/** The parts of a rating that have steps, in the order of SCORING section 9. */
export const RATED_PARTS = ['scale', 'scope', 'irremediability', 'likelihood'] as const;
type Part = (typeof RATED_PARTS)[number];

/**
 * Where the class of an impact comes from: each step with the anchor sentence of the ruleset that was chosen and why,
 * from whose standpoint; then what is left with what is implemented, and where raters who rated apart differ.
 */
export function ratingRows(index: ReportIndex, impact: Impact): Text[] {
  const { inherent, inherentSeverity, residual, residualSeverity } = impact;
  return [
    ...oneRating(index, 'impacts.inherent', inherent, inherentSeverity),
    ...(residual === null || residualSeverity === null
      ? []
      : oneRating(index, 'impacts.residual', residual, residualSeverity)),
    ...impact.raters.map(({ role, rating }) => raterRow(index, role, rating)),
    ...differences(index, impact),
  ];
}

function oneRating(
  index: ReportIndex,
  title: 'impacts.inherent' | 'impacts.residual',
  rating: Rating,
  severity: Severity,
): Text[] {
  const { words } = index;
  const rated = richInline(index, 'register.rating', {
    class: severity.class,
    severity: severity.severity,
    group: groupInline(index, rating.standpoint),
  });
  const { value, because } = rating.delay;
  const delay = richInline(index, 'register.delay', {
    delay: value ? 'yes' : 'no',
    because: { typed: because },
  });
  return [
    [{ strong: [`${words.text(title)}.`] }, ' ', ...rated],
    ...RATED_PARTS.map((part) => stepRow(index, part, rating, severity)),
    delay,
  ];
}

/** A step by its number, its sentence, and the reason for it. A part that nobody could rate counts as 5. */
function stepRow(index: ReportIndex, part: Part, rating: Rating, severity: Severity): Text {
  const { words, report } = index;
  const step = severity[part];
  const assumed = severity.assumed.includes(part) ? ` (${words.text('impacts.assumed')})` : '';
  return [
    `${words.text(`impacts.${part}`)} – ${step}${assumed}: `,
    rulesetInline(index, anchorOf(part, step, report.ruleset)),
    ' ',
    { typed: rating[part].because },
  ];
}

/** One line for a rater: the steps, each with its reason. */
function raterRow(index: ReportIndex, role: string, rating: Rating): Text {
  const { words } = index;
  const steps = RATED_PARTS.flatMap((part): Inline[] => [
    ` · ${words.text(`column.${part}`)} ${rating[part].value ?? `5 (${words.text('impacts.assumed')})`}: `,
    { typed: rating[part].because },
  ]);
  return [
    ...richInline(index, 'register.rater', {
      role: { typed: role },
      group: groupInline(index, rating.standpoint),
    }),
    ...steps,
  ];
}

function differences({ words }: ReportIndex, { disagreement }: Impact): Text[] {
  return RATED_PARTS.flatMap((part): Text[] => {
    const [least, most] = disagreement[part];
    if (least === undefined || most === undefined) return [];
    return [[`${words.text(`impacts.${part}`)} – ${words.text('impacts.disagree', { least, most })}`]];
  });
}
