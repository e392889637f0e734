import type { Impact, Rating, Ruleset, Severity } from '../generated/types.ts';
import { type Severity as Rated, type Rating as RatedParts, rateImpact } from '../scoring/severity.ts';

const PARTS = ['scale', 'scope', 'irremediability', 'likelihood'] as const;

/** The numbers of a rating, without their reasons. */
export function partsOf(rating: Rating, actual: boolean): RatedParts {
  return {
    scale: rating.scale.value,
    scope: rating.scope.value,
    irremediability: rating.irremediability.value,
    likelihood: rating.likelihood.value,
    delay: rating.delay.value,
    actual,
  };
}

/** What a rating comes to (SCORING section 9), as it is shown. */
export function severityOf(rating: Rating, actual: boolean, ruleset: Ruleset): Severity {
  return shownSeverity(rateImpact(partsOf(rating, actual), ruleset), rating.delay.value, ruleset);
}

/** What was rated, as it is shown, with the sentence of the ruleset that each step stands for. */
export function shownSeverity(rated: Rated, delay: boolean, ruleset: Ruleset): Severity {
  const { severity, class: grade, scale, scope, irremediability, likelihood, assumed } = rated;
  const anchors = {
    scale: anchorOf('scale', scale, ruleset),
    scope: anchorOf('scope', scope, ruleset),
    irremediability: anchorOf('irremediability', irremediability, ruleset),
    likelihood: anchorOf('likelihood', likelihood, ruleset),
  };
  return { severity, class: grade, scale, scope, irremediability, likelihood, delay, assumed, anchors };
}

/** The sentence that the ruleset publishes for a step of a part, from 1 to 5. */
export function anchorOf(part: (typeof PARTS)[number], step: number, ruleset: Ruleset): string {
  return ruleset.severity[part][step - 1] ?? '';
}

/** Whether a second rating says more harm than a first: a graver class or severity, or one part that is worse. */
export function isGraver(second: Severity, first: Severity): boolean {
  return second.class < first.class || PARTS.some((part) => second[part] > first[part]);
}

/** Where raters who rated apart differ: the least and the most of each part. A part that nobody could rate is left out. */
export function disagreementOf(ratings: readonly Rating[]): Impact['disagreement'] {
  const range = (part: (typeof PARTS)[number]): number[] => {
    const values = ratings.flatMap((rating) => rating[part].value ?? []);
    const ends = [Math.min(...values), Math.max(...values)];
    return values.length > 1 && ends[0] !== ends[1] ? ends : [];
  };
  return {
    scale: range('scale'),
    scope: range('scope'),
    irremediability: range('irremediability'),
    likelihood: range('likelihood'),
  };
}
