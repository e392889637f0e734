import type { UndecidedHarm } from '../generated/types.ts';
import { describeCondition } from '../scoring/condition.ts';
import { keptOf } from './entries.ts';
import type { ImpactBody } from './impacts.ts';
import { ratedHarms } from './rated-harms.ts';
import { shownSeverity } from './ratings.ts';
import type { RegisterContext } from './register-context.ts';

/**
 * The seeded harms of the checklist that the profile does not rule out and that nobody has kept, edited or closed yet:
 * none can be ignored silently. Gravest first.
 */
export function undecidedHarms({
  entries,
  checklist,
  profile,
  taxonomy,
  ruleset,
}: RegisterContext): UndecidedHarm[] {
  const decided = new Set(keptOf<ImpactBody>(entries, 'impact').map(({ body }) => body.harm));
  const modules = new Map(
    checklist.modules.flatMap(({ id, seededHarms }) => seededHarms.map((harm) => [harm.id, id])),
  );
  return ratedHarms(checklist, profile, taxonomy.facts, ruleset)
    .filter(({ harm }) => !decided.has(harm.id))
    .map(({ harm, when, severity }) => ({
      harm: harm.id,
      module: modules.get(harm.id) ?? '',
      title: harm.title,
      story: harm.story,
      rights: [...harm.rights],
      groups: [...harm.groups],
      talkTo: harm.talkTo,
      severity: shownSeverity(severity, harm.delay, ruleset),
      because: when === null ? 'it can happen with any product' : describeCondition(when),
    }));
}
