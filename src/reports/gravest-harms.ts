import type { SeededHarm } from '../generated/types.ts';
import { ratedHarms } from '../register/rated-harms.ts';
import type { ReportIndex } from './report-index.ts';

/** The grave harms to look for with the product of a report. */
export function gravestHarms({ report }: ReportIndex): SeededHarm[] {
  const { checklist, answers, taxonomy, ruleset } = report;
  return ratedHarms(checklist, answers.profile, taxonomy.facts, ruleset).map(({ harm }) => harm);
}
