import type { Impact, ImpactInput } from '../generated/types.ts';
import { undecidedHarms } from '../register/harms.ts';
import type { ImpactBody } from '../register/impacts.ts';
import { impactsOf } from '../register/impacts.ts';
import type { RegisterContext } from '../register/register-context.ts';
import { warningsOf } from '../register/warnings.ts';
import { checkImpact } from './check-impact.ts';
import { withdrawalFaults } from './check-impact-end.ts';
import type { EntryRules } from './entries.ts';

/**
 * The register of impacts: who is harmed or helped, how gravely by the published anchors, how the company is involved,
 * what it does about it (SCORING section 9).
 */
export const IMPACTS: EntryRules<ImpactInput, ImpactBody, Impact> = {
  kind: 'impact',
  complete: completeImpact,
  check: checkImpact,
  shown: impactsOf,
  beside: besideImpacts,
  checkWithdrawal: withdrawalFaults,
  // Two impacts that answer one harm would each be right alone.
  readsOthers: ({ harm }) => harm !== null,
};

/** An impact with what was left out filled in. */
export function completeImpact(input: ImpactInput): ImpactBody {
  return {
    ...input,
    residual: input.residual ?? null,
    raters: input.raters ?? [],
    mitigations: (input.mitigations ?? []).map((mitigation) => ({
      ...mitigation,
      result: mitigation.result ?? null,
      evidence: mitigation.evidence ?? [],
    })),
    status: input.status ?? 'open',
    closedBecause: input.closedBecause ?? '',
    harm: input.harm ?? null,
    remedy: input.remedy ?? null,
  };
}

/** What nobody may overlook in a list of impacts: harms without a decision, and warnings. */
function besideImpacts(context: RegisterContext, shown: readonly Impact[]) {
  const undecided = undecidedHarms(context);
  return { undecidedHarms: undecided, warnings: warningsOf(shown, undecided, context) };
}
