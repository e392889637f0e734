import type { Contest, ContestInput, Engagement, EngagementInput } from '../generated/types.ts';
import { keptOf, shownEntry } from './entries.ts';
import { isBacking } from './evidence-backing.ts';
import type { RegisterContext } from './register-context.ts';

/** What the bodies of engagements and contests hold once they are kept. */
export type EngagementBody = Required<EngagementInput>;
export interface ContestBody extends ContestInput {
  replies: Contest['replies'];
  decision: Contest['decision'];
}

type Context = Pick<RegisterContext, 'entries' | 'asOf' | 'show'>;

/**
 * The engagement log. An engagement counts for the gates when people affected or a credible proxy were engaged by that
 * day, and evidence of it says who made it and when (SCORING section 10).
 */
export function engagementsOf({ entries, asOf, show }: Context): Engagement[] {
  return keptOf<EngagementBody>(entries, 'engagement').map((entry) => ({
    ...shownEntry(entry, show),
    ...entry.body,
    counts:
      entry.body.means !== 'nobody' &&
      entry.body.on <= asOf &&
      entry.body.evidence.some((piece) => isBacking(piece, asOf)),
  }));
}

/** What people affected contest. The assessor's decision closes it; replies never do. */
export function contestsOf({ entries, show }: Context): Contest[] {
  return keptOf<ContestBody>(entries, 'contest').map((entry) => ({
    ...shownEntry(entry, show),
    ...entry.body,
    state: entry.body.decision?.outcome ?? 'open',
  }));
}
