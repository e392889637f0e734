import type { Condition, Fact, Item, Profile, Ruleset } from '../generated/types.ts';
import { describeCondition, evaluateCondition, factsOf } from './condition.ts';
import { oncePer } from './once.ts';

export const STAGES = ['conception', 'design', 'deployment', 'operation'] as const;
export type Stage = (typeof STAGES)[number];

export interface Applicability {
  applicability: 'applies' | 'not-due' | 'not-applicable-to-profile';
  because: string;
  /** Its condition holds and only the company's small size keeps it out: a grave impact brings it in as a gate item. */
  heightened: boolean;
}

interface Context {
  profile: Profile;
  facts: readonly Fact[];
  ruleset: Ruleset;
}

/**
 * Whether an item is asked of this product now, and why (SCORING sections 0 and 12): core, or its condition holds
 * and the company is large enough or a heightened trigger holds. Unknown switches an item on, and says so.
 * @param trigger what heightenedTrigger says of the context; whoever asks for many items gives it once
 */
export function applicability(
  item: Item,
  stage: Stage,
  context: Context,
  trigger: string | null = heightenedTrigger(context),
): Applicability {
  const scope = scopeOfItem(item, context, trigger);
  if (scope.applicability !== 'applies' || isReached(item.stage, stage)) return scope;
  return {
    ...scope,
    applicability: 'not-due',
    because: `it belongs to ${item.stage}, and the product has reached ${stage}`,
  };
}

/** True when a product at `reached` has come to `stage` or gone past it. */
export function isReached(stage: Stage, reached: Stage): boolean {
  return STAGES.indexOf(stage) <= STAGES.indexOf(reached);
}

function scopeOfItem(item: Item, context: Context, trigger: string | null): Applicability {
  if (item.core) return CORE;
  const { appliesWhen } = item;
  const holds =
    appliesWhen === null ? 'true' : evaluateCondition(appliesWhen, context.profile, context.facts);
  if (holds === 'false')
    return excluded(`the profile rules it out: it applies when ${wordsOf(appliesWhen)}`, false);
  if (trigger === null && !isLargeEnough(item, context)) {
    return excluded(`it applies from size ${item.minTier}, and no heightened trigger holds`, true);
  }
  if (appliesWhen !== null && holds === 'unknown') {
    const unset = factsOf(appliesWhen).filter((fact) => context.profile[fact] === undefined);
    return applies(
      `unknown counts as yes until the profile says otherwise: ${[...new Set(unset)].join(', ')}`,
    );
  }
  const words = wordsOf(appliesWhen);
  if (appliesWhen === null && trigger === null) return applies(words);
  return applies(trigger === null ? `the profile says: ${words}` : `${words}; heightened because ${trigger}`);
}

const CORE = Object.freeze(applies('it belongs to the core, which everyone answers'));

const told = oncePer((condition: Condition) => ({ words: describeCondition(condition) }));

function wordsOf(condition: Condition | null): string {
  return condition === null ? 'it has no condition' : told(condition).words;
}

function applies(because: string): Applicability {
  return { applicability: 'applies', because, heightened: false };
}

function excluded(because: string, heightened: boolean): Applicability {
  return { applicability: 'not-applicable-to-profile', because, heightened };
}

function isLargeEnough(item: Item, { profile, ruleset }: Context): boolean {
  const size = profile[ruleset.tierFact];
  // An unknown size must not be a way out of the full set.
  if (size === undefined) return true;
  return ruleset.tiers.indexOf(String(size)) >= ruleset.tiers.indexOf(item.minTier);
}

/** The first heightened trigger that holds or is unknown, in words; null when every one is ruled out. */
export function heightenedTrigger({ profile, facts, ruleset }: Context): string | null {
  for (const trigger of ruleset.triggers) {
    const holds = evaluateCondition(trigger, profile, facts);
    if (holds === 'true') return describeCondition(trigger);
    if (holds === 'unknown') return `it is not known whether ${describeCondition(trigger)}`;
  }
  return null;
}

/** The no-go conditions that a profile meets, in words (SCORING section 7): each puts the purpose in question. */
export function purposeInQuestion({ profile, facts, ruleset }: Context): string[] {
  return ruleset.noGo
    .filter((condition) => evaluateCondition(condition, profile, facts) === 'true')
    .map(describeCondition);
}
