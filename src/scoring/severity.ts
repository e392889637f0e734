import type { Ruleset } from '../generated/types.ts';

/** How an impact is rated, each from 1 to 5; a component nobody could rate is null and counts as 5. */
export interface Rating {
  scale: number | null;
  scope: number | null;
  irremediability: number | null;
  likelihood: number | null;
  actual: boolean;
  delay: boolean;
}

export interface Severity {
  severity: number;
  class: number;
  likelihood: number;
  /** Components that count as 5 because nobody rated them. */
  assumed: string[];
  scale: number;
  scope: number;
  irremediability: number;
}

const WORST = 5;

/**
 * Severity and class of an impact (GP 24, SCORING section 9). Likelihood never changes the class; an actual impact is
 * as likely as can be.
 */
export function rateImpact(rating: Rating, ruleset: Ruleset): Severity {
  const { scopeAbove, irremediabilityAbove } = ruleset.severity;
  const scale = rating.scale ?? WORST;
  const scope = rating.scope ?? WORST;
  const irremediability = rating.irremediability ?? WORST;
  const severity = Math.max(
    scale,
    Math.min(scope, scale + scopeAbove),
    Math.min(irremediability, scale + irremediabilityAbove),
  );
  const measured = { severity, scale, scope, irremediability, delay: rating.delay, actual: rating.actual };
  const assumed = (['scale', 'scope', 'irremediability', 'likelihood'] as const).filter(
    (part) => rating[part] === null && !(part === 'likelihood' && rating.actual),
  );
  const likelihood = rating.actual ? WORST : (rating.likelihood ?? WORST);
  return { severity, class: classOf(measured, ruleset), likelihood, assumed, scale, scope, irremediability };
}

type Measured = Record<'severity' | 'scale' | 'scope' | 'irremediability', number> &
  Record<'delay' | 'actual', boolean>;

function classOf(measured: Measured, ruleset: Ruleset): number {
  const met = ruleset.classes.find(({ anyOf }) =>
    anyOf.some((row) =>
      Object.entries(row).every(([part, least]) => Number(measured[part as keyof Measured]) >= Number(least)),
    ),
  );
  return met?.class ?? ruleset.classes.length;
}

/** Order of action, gravest first: class, severity, delay, irremediability, sum, likelihood, id (SCORING section 9). */
export function compareImpacts(
  a: { id: string; rating: Rating; severity: Severity },
  b: { id: string; rating: Rating; severity: Severity },
): number {
  const sum = (severity: Severity) => severity.scale + severity.scope + severity.irremediability;
  return (
    a.severity.class - b.severity.class ||
    b.severity.severity - a.severity.severity ||
    Number(b.rating.delay) - Number(a.rating.delay) ||
    b.severity.irremediability - a.severity.irremediability ||
    sum(b.severity) - sum(a.severity) ||
    b.severity.likelihood - a.severity.likelihood ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}
