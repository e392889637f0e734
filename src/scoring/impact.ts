import type { Stage } from './applicability.ts';

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

/** An actual harm of the gravest class that nothing implemented would end (SCORING section 7). */
export function isOpenHarm(impact: Impact): boolean {
  return impact.adverse && impact.actual && impact.class === 1 && impact.mitigation !== 'implemented';
}
