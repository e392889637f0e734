import { differenceIn } from './compare-state.ts';
import type { Fault } from './fault.ts';
import type { RebuiltEdition } from './replay-history.ts';
import type { Store } from './store.ts';

/**
 * The first past edition of an assessment that is not what its chain says, or that is gone; null when there is none.
 * @param end how many events the chain has
 */
export async function compareEditions(
  store: Store,
  assessmentId: string,
  { editions, end }: { editions: readonly RebuiltEdition[]; end: number },
): Promise<Fault | null> {
  for (const { checklist, state } of editions) {
    const kept = await store.readEdition(assessmentId, checklist.version);
    const what = kept === null ? 'it is gone' : differenceIn(state, kept.state);
    if (what !== null) return { seq: end, what: `of the past edition under ${checklist.version}: ${what}` };
  }
  return null;
}
