import type { Impact, Rating, Severity } from '../../generated/types.ts';
import { markupOf } from './markup.ts';
import type { Characterization, Facet, Origin } from './oscal-model.ts';
import { NAMESPACE, neededIn, propOf, propsOf, valueIn } from './property.ts';

const PARTS = ['scale', 'scope', 'irremediability', 'likelihood'] as const;
type Part = (typeof PARTS)[number];

/** A rating as it is read back: what was chosen, and what it comes to. */
export interface ReadRating {
  rated: Record<Part, number | null>;
  /** Without the ruleset's sentences: OSCAL carries the steps. */
  severity: Omit<Severity, 'anchors'>;
}

/** The ratings of an impact: inherent, residual where something is implemented, and those of people who rated apart. */
export function characterizationsOf(impact: Impact, origin: Origin): Characterization[] {
  const { inherent, inherentSeverity, residual, residualSeverity, raters } = impact;
  const apart = raters.map(({ role, rating }) => ({
    props: propsOf({ rating: 'apart', 'rater-role': role, standpoint: rating.standpoint }),
    origin,
    facets: PARTS.map((part) => chosenFacet(part, rating)),
  }));
  return [
    comesTo('inherent', 'initial', inherent, inherentSeverity, origin),
    ...(residual === null || residualSeverity === null
      ? []
      : [comesTo('residual', 'adjusted', residual, residualSeverity, origin)]),
    ...apart,
  ];
}

function comesTo(
  name: string,
  state: 'initial' | 'adjusted',
  rating: Rating,
  severity: Severity,
  origin: Origin,
): Characterization {
  const facet = (key: string, value: string, more: Partial<Facet> = {}): Facet => ({
    name: key,
    system: NAMESPACE,
    value,
    ...more,
    props: [{ name: 'state', value: state }, ...(more.props ?? [])],
  });
  const parts = PARTS.map((part) => {
    const assumed = severity.assumed.includes(part) ? 'yes' : 'no';
    const props = propsOf({ rated: rating[part].value ?? 'unknown', assumed });
    return facet(part, String(severity[part]), { props, ...because(rating[part].because) });
  });
  return {
    props: propsOf({ rating: name, standpoint: rating.standpoint }),
    origin,
    facets: [
      ...parts,
      facet('delay', severity.delay ? 'yes' : 'no', because(rating.delay.because)),
      facet('severity', String(severity.severity)),
      facet('class', String(severity.class)),
    ],
  };
}

function chosenFacet(part: Part, rating: Rating): Facet {
  const { value, because: reason } = rating[part];
  return { name: part, system: NAMESPACE, value: String(value ?? 'unknown'), ...because(reason) };
}

function because(text: string): { remarks?: string } {
  return text.trim() === '' ? {} : { remarks: markupOf(text) };
}

/** Reads a rating of a name back; null when there is none. @throws RangeError when its facets are not ours */
export function readRating(name: string, characterizations: readonly Characterization[]): ReadRating | null {
  const found = characterizations.find(({ props }) => valueIn(props, 'rating') === name);
  if (found === undefined) return null;
  const facets = new Map(
    found.facets.filter(({ system }) => system === NAMESPACE).map((facet) => [facet.name, facet]),
  );
  const valueAt = (key: string) => neededIn(propOf(key, facets.get(key)?.value), key);
  const rated = (part: Part) => {
    const value = neededIn(facets.get(part)?.props ?? [], 'rated');
    return value === 'unknown' ? null : Number(value);
  };
  const numbers = <T>(of: (part: Part) => T) =>
    Object.fromEntries(PARTS.map((part) => [part, of(part)])) as Record<Part, T>;
  return {
    rated: numbers(rated),
    severity: {
      severity: Number(valueAt('severity')),
      class: Number(valueAt('class')),
      ...numbers((part) => Number(valueAt(part))),
      delay: valueAt('delay') === 'yes',
      assumed: PARTS.filter((part) => valueIn(facets.get(part)?.props ?? [], 'assumed') === 'yes'),
    },
  };
}
