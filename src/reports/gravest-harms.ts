import type { SeededHarm } from '../generated/types.ts';
import { evaluateCondition } from '../scoring/condition.ts';
import { compareImpacts, rateImpact } from '../scoring/severity.ts';
import type { ReportIndex } from './report-index.ts';

/**
 * The grave harms that the checklist says to look for with such a product, gravest first. A harm is left out only
 * where the profile rules it out: unknown counts as yes.
 */
export function gravestHarms({ report }: ReportIndex): SeededHarm[] {
  const { checklist, taxonomy, answers, ruleset } = report;
  const mayApply = (condition: SeededHarm['appliesWhen']) =>
    condition === null || evaluateCondition(condition, answers.profile, taxonomy.facts) !== 'false';
  return checklist.modules
    .filter(({ appliesWhen }) => mayApply(appliesWhen))
    .flatMap(({ seededHarms }) => seededHarms)
    .filter(({ appliesWhen }) => mayApply(appliesWhen))
    .map((harm) => {
      const rating = { ...harm, likelihood: null, actual: false };
      return { harm, id: harm.id, rating, severity: rateImpact(rating, ruleset) };
    })
    .sort(compareImpacts)
    .map(({ harm }) => harm);
}
