import type { Contest, ContestInput, Engagement, EngagementInput, Entry } from '../generated/types.ts';
import { keptOf, type ShowAuthor, shownEntry } from './entries.ts';
import { isBacking } from './evidence-backing.ts';
import type { RegisterContext } from './register-context.ts';

/** What the bodies of engagements and contests hold once they are kept. */
export type EngagementBody = Required<EngagementInput>;
export interface ContestBody extends ContestInput {
  replies: Contest['replies'];
  decision: Contest['decision'];
}
export type ContestState = Contest['state'];

type Context = Pick<RegisterContext, 'entries' | 'asOf' | 'show'>;

/**
 * The engagement log. An engagement counts for the gates when people affected or a credible proxy were engaged by that
 * day, could say no, and evidence of it says who made it and when (SCORING section 10, issue 5 section 2).
 */
export function engagementsOf({ entries, asOf, show }: Context): Engagement[] {
  return keptOf<EngagementBody>(entries, 'engagement').map((entry) => ({
    ...shownEntry(entry, show),
    ...entry.body,
    counts:
      wereEngaged(entry.body) &&
      entry.body.on <= asOf &&
      entry.body.evidence.some((piece) => isBacking(piece, asOf)),
  }));
}

/** Talking to no one is no engagement, and neither is a talk that nobody could refuse. */
function wereEngaged({ means, people, couldRefuse }: EngagementBody): boolean {
  if (means === 'nobody' || couldRefuse === 'no') return false;
  return means === 'proxy' || people !== 0;
}

/** What people affected contest. The assessor's decision closes it; replies never do. */
export function contestsOf({ entries, show }: Pick<Context, 'entries' | 'show'>): Contest[] {
  return keptOf<ContestBody>(entries, 'contest').map((entry) => {
    const { replies, decision } = entry.body;
    return {
      ...shownEntry(entry, show),
      ...entry.body,
      state: stateOf(entry.body),
      replies: replies.map((reply) => ({ ...reply, by: shownAs(reply.by, show) })),
      decision: decision && { ...decision, by: shownAs(decision.by, show) },
    };
  });
}

/** By item, how far what people affected contest of it has come: upheld before open before dismissed. */
export function contestStates(entries: readonly Entry[]): ReadonlyMap<string, ContestState> {
  const states = new Map<string, ContestState>();
  for (const { body } of keptOf<ContestBody>(entries, 'contest')) {
    const [known, own] = [states.get(body.item), stateOf(body)];
    if (known === undefined || GRAVITY.indexOf(own) < GRAVITY.indexOf(known)) states.set(body.item, own);
  }
  return states;
}

const GRAVITY: readonly ContestState[] = ['upheld', 'open', 'dismissed'];

function stateOf({ decision }: ContestBody): ContestState {
  return decision?.outcome ?? 'open';
}

/** Who replied or decided, as authors are shown: a report without names has roles alone. */
function shownAs({ role, name }: Contest['replies'][number]['by'], show: ShowAuthor) {
  return show({ keyId: null, organisationId: null, role, name } as Entry['author']);
}
