import type { Register } from '../generated/types.ts';
import { auditsOf } from './audits.ts';
import { filesOf, marksOf } from './evidence.ts';
import { factBasesOf } from './facts.ts';
import { findingsOf } from './findings.ts';
import { changesOf, gatePassesOf, waiversOf } from './gate-entries.ts';
import type { SincePassed } from './gates/reopenings.ts';
import { undecidedHarms } from './harms.ts';
import { impactsOf } from './impacts.ts';
import { contestsOf, engagementsOf } from './people.ts';
import { actionsOf } from './plan.ts';
import type { RegisterContext } from './register-context.ts';
import { tradeOffsOf } from './trade-offs.ts';
import { warningsOf } from './warnings.ts';

export interface RegisterOptions {
  /** The engagement log stays out unless somebody includes it on purpose. */
  includeEngagement: boolean;
  /** The gate of a stage on a day, with the answers of now: asked only when a gate was passed. */
  judge: SincePassed['judge'];
}

/** Everything recorded about an assessment besides its responses and reviews, as it stands on a day. */
export function registerOf(context: RegisterContext, options: RegisterOptions): Register {
  const impacts = impactsOf(context);
  const undecided = undecidedHarms(context);
  const engagement = engagementsOf(context);
  const findings = findingsOf(context);
  return {
    impacts,
    undecidedHarms: undecided,
    warnings: warningsOf(impacts, undecided, context),
    tradeOffs: tradeOffsOf(context),
    engagement: {
      count: engagement.length,
      withPeople: engagement.filter(({ means }) => means !== 'nobody').length,
      included: options.includeEngagement ? engagement : null,
    },
    contests: contestsOf(context),
    actions: actionsOf(context),
    files: filesOf(context),
    evidenceMarks: marksOf(context),
    audits: auditsOf(context, findings),
    findings,
    factBases: factBasesOf(context, findings),
    waivers: waiversOf(context),
    gatePasses: gatePassesOf(context, options.judge),
    changes: changesOf(context),
  };
}
