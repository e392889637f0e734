import type { TradeOff, TradeOffInput } from '../generated/types.ts';
import { keptOf, shownEntry } from './entries.ts';
import type { RegisterContext } from './register-context.ts';

/** What the body of a trade-off holds once it is kept. */
export type TradeOffBody = Required<TradeOffInput>;

/** Trade-offs between rights that were weighed in the open. */
export function tradeOffsOf({ entries, show }: Pick<RegisterContext, 'entries' | 'show'>): TradeOff[] {
  return keptOf<TradeOffBody>(entries, 'trade-off').map((entry) => ({
    ...shownEntry(entry, show),
    ...entry.body,
  }));
}
