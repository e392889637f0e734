import type { ImpactDecisionsInput, Rating, SeededHarm } from '../generated/types.ts';
import type { ImpactBody } from '../register/impacts.ts';
import { anchorOf } from '../register/ratings.ts';
import type { RegisterContext } from '../register/register-context.ts';

export type Decision = ImpactDecisionsInput['decisions'][number];

/** The longest basis an impact may have (schema ImpactInput). */
const MOST_WORDS = 2000;

/** A seeded harm as an impact of the register: rated as the checklist rates it, on the passages that it rests on. */
export function keptHarm(harm: SeededHarm, decision: Decision, context: RegisterContext): ImpactBody {
  const isClosed = decision.decision === 'close';
  return {
    title: harm.title,
    description: harm.story,
    groups: [...harm.groups],
    rights: [...harm.rights],
    direction: 'adverse',
    occurrence: 'potential',
    // It was to be foreseen from the start, so every gate reads it.
    stage: decision.stage ?? 'conception',
    basis: basisOf(harm),
    involvement: UNASKED,
    inherent: ratingOf(harm, decision, context),
    residual: null,
    raters: [],
    mitigations: [],
    status: isClosed ? 'closed' : 'open',
    closedBecause: isClosed ? (decision.because ?? '') : '',
    harm: harm.id,
    remedy: null,
  };
}

/** In doubt a company contributes (SCORING section 9): unknown until somebody answers. */
const UNASKED: ImpactBody['involvement'] = {
  alone: 'unknown',
  easier: 'unknown',
  knew: 'unknown',
  because: 'Nobody has answered the three questions for this product yet.',
};

function ratingOf(
  harm: SeededHarm,
  { likelihood }: Decision,
  { checklist, ruleset }: RegisterContext,
): Rating {
  const { id, version } = checklist;
  const places = harm.sources.map(({ document, lines }) => `${document} ${linesOf(lines)}`).join(', ');
  const rated = (part: 'scale' | 'scope' | 'irremediability') => ({
    value: harm[part],
    because: `${id} ${version} rates it so, after ${places}: ${anchorOf(part, harm[part], ruleset)}`,
  });
  return {
    standpoint: harm.groups[0] ?? '',
    scale: rated('scale'),
    scope: rated('scope'),
    irremediability: rated('irremediability'),
    likelihood: likelihood ?? {
      value: null,
      because: 'Nobody has rated it for this product yet: it counts as 5, assumed.',
    },
    delay: { value: harm.delay, because: `${id} ${version} says so, after ${places}.` },
  };
}

/** The passages of the harm, as many as there is room for. */
function basisOf({ sources }: SeededHarm): ImpactBody['basis'] {
  const isView = sources.some(({ standing }) => standing !== 'text');
  const passages = sources.map(
    ({ document, lines, standing, paraphrase }) =>
      `${document} ${linesOf(lines)} (${standing}): ${paraphrase.trim()}`,
  );
  const fitting = passages.filter((_, index) => passages.slice(0, index + 1).join('\n').length <= MOST_WORDS);
  return { kind: isView ? 'expert-view' : 'pathway', words: fitting.join('\n') };
}

function linesOf([first, last]: readonly number[]): string {
  return first === last ? `line ${first}` : `lines ${first}-${last}`;
}
