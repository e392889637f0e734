import type { Ruleset, ScoredImpact } from '../generated/types.ts';
import type { Stage } from './applicability.ts';
import { rateImpact } from './severity.ts';

/** What the verdict and the gates need of an impact on people's rights; its class comes from rateImpact. */
export interface Impact {
  id: string;
  class: number;
  stage: Stage;
  adverse: boolean;
  actual: boolean;
  mitigation: 'none' | 'planned' | 'implemented';
  /** Evidence, of at least assurance A1, that the people affected were engaged. */
  engaged: boolean;
  signedOff: boolean;
}

/** An impact of the register as the verdict and the gates need it, with its class by its inherent rating. */
export function impactOf(scored: ScoredImpact, ruleset: Ruleset): Impact {
  const { rating, ...rest } = scored;
  return { ...rest, class: rateImpact({ ...rating, actual: scored.actual }, ruleset).class };
}

/** An actual harm of the gravest class that nothing implemented would end (SCORING section 7). */
export function isOpenHarm(impact: Impact): boolean {
  return impact.adverse && impact.actual && impact.class === 1 && impact.mitigation !== 'implemented';
}
