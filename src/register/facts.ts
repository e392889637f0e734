import type {
  Fact,
  FactBasis,
  FactBasisInput,
  FactState,
  Finding,
  Profile,
  Ruleset,
} from '../generated/types.ts';
import { evaluateCondition, factsOf, type Truth } from '../scoring/condition.ts';
import { contradictedFacts, contradictionsOf } from './contradictions.ts';
import { keptOf, shownEntry } from './entries.ts';
import { isBacking } from './evidence-backing.ts';
import type { RegisterContext } from './register-context.ts';

/** What the body of the reason for a fact holds once it is kept. Its id is the fact's. */
export interface FactBasisBody extends Required<FactBasisInput> {
  value: unknown;
}

type Condition = Ruleset['triggers'][number];

/** The facts whose answers make a condition false: each says "no" to something. */
export function factsRulingOut(
  conditions: readonly (Condition | null)[],
  profile: Profile,
  facts: readonly Fact[],
): ReadonlySet<string> {
  return new Set(
    conditions.flatMap((condition) =>
      condition !== null && evaluateCondition(condition, profile, facts) === 'false'
        ? factsOf(condition)
        : [],
    ),
  );
}

/** Why profile facts are as they are said to be, and how well each is backed. */
export function factBasesOf(context: RegisterContext, findings: readonly Finding[]): FactBasis[] {
  const { entries, profile, show, digestOf, asOf } = context;
  return keptOf<FactBasisBody>(entries, 'fact-basis').map((entry) => {
    const { body, id } = entry;
    const current = digestOf(body.value ?? null) === digestOf(profile[id] ?? null);
    const word = body.evidence.some((piece) => isBacking(piece, asOf)) ? 'A1' : 'A0';
    const assurance = current ? (examinedFact(id, findings) ?? word) : 'A0';
    return { ...shownEntry(entry, show), fact: id, ...body, current, assurance };
  });
}

/**
 * What final findings come to for a fact: one that disputes it weighs more than one that confirms it. A finding is tied
 * to the value that was examined, so that a final one is about the value of today.
 */
export function examinedFact(id: string, findings: readonly Finding[]): 'A0' | 'A3' | null {
  const final = findings.filter(
    ({ subject, state }) => subject.kind === 'fact' && subject.id === id && state === 'final',
  );
  if (final.length === 0) return null;
  return final.every(({ verdict }) => verdict === 'confirmed') ? 'A3' : 'A0';
}

/** Every fact that the taxonomy asks for: what is said, what it does to heightened triggers, and how well it is backed. */
export function factStatesOf(context: RegisterContext, findings: readonly Finding[]): FactState[] {
  const { taxonomy, profile, ruleset } = context;
  const bases = new Map(factBasesOf(context, findings).map((basis) => [basis.fact, basis]));
  return taxonomy.facts.map(({ id, question }) => {
    const basis = bases.get(id) ?? null;
    return {
      fact: id,
      question,
      value: profile[id] ?? null,
      triggers: triggersOf(id, profile, { taxonomy, ruleset }),
      assurance: examinedFact(id, findings) ?? basis?.assurance ?? 'A0',
      basis,
    };
  });
}

/** What a fact says to the heightened triggers that ask for it; the first of these that is so. */
function triggersOf(
  id: string,
  profile: Profile,
  { taxonomy, ruleset }: Pick<RegisterContext, 'taxonomy' | 'ruleset'>,
): FactState['triggers'] {
  const found = new Set<Truth>(
    ruleset.triggers
      .filter((trigger) => factsOf(trigger).includes(id))
      .map((trigger) => evaluateCondition(trigger, profile, taxonomy.facts)),
  );
  if (found.has('true')) return 'holds';
  if (found.has('unknown')) return 'unknown';
  return found.has('false') ? 'ruled-out' : 'none';
}

/**
 * The facts that answer "no" to every heightened trigger that asks for them, and give no reason for the value they have
 * now: a "no" to a heightened trigger has a reason (issue 5, section 5).
 */
export function factsWithoutReason(context: RegisterContext): string[] {
  return unreasoned(context)
    .filter(({ triggers }) => triggers === 'ruled-out')
    .map(({ fact }) => fact);
}

/** The facts that something speaks against, and that give no reason for the value they have now. */
export function factsContradicted(context: RegisterContext): string[] {
  const contradicted = contradictedFacts(contradictionsOf(context));
  return unreasoned(context).flatMap(({ fact }) => (contradicted.has(fact) ? [fact] : []));
}

/** What auditors found does not take the place of a reason. */
function unreasoned(context: RegisterContext): FactState[] {
  return factStatesOf(context, []).filter(({ basis }) => basis?.current !== true);
}
