import type { Item, Score } from '../../generated/types.ts';
import type { Messages } from '../../messages/messages-for.ts';
import type { ReportIndex } from '../report-index.ts';
import { isAsked } from './answer-words.ts';

export type FlagKind = Item['flag'];
type Cause = Score['flags'][number]['substantiated'];

/** "stop question": what an item's flag is called for a reader. */
export function flagKind(words: Messages, flag: FlagKind): string {
  return words.text('flag.kind', { kind: flag });
}

/** A language, and on which items the level of an assessor stands in the place of the company's answer. */
export interface CauseNames {
  words: Messages;
  overridden?(item: string): boolean;
}

/** Why the flag of an item stands in a track, in words; "does not stand" when it does not. */
export function causeWords({ words, overridden }: CauseNames, cause: Cause, item: string): string {
  if (cause === 'confirmed' && overridden?.(item) === true) return words.text('cause.overridden');
  return words.text(`cause.${cause ?? 'none'}`);
}

/** Why a flag stands, in both tracks, said once where the reason is the same. */
export function bothCauses(
  names: CauseNames,
  { item, declared, substantiated }: Score['flags'][number],
): string {
  const shown = causeWords(names, substantiated, item);
  if (declared === substantiated) return names.words.text('cause.both', { cause: shown });
  return names.words.text('cause.each', { shown, said: causeWords(names, declared, item) });
}

/** Whether an item has a flag, whether it stands, and why. */
export function itemFlagWords(index: ReportIndex, { id, flag: kind }: Item): string {
  const { words } = index;
  const found = index.flag(id);
  if (kind === 'NONE') return words.text('items.noFlag');
  if (found !== undefined) return `${words.text('items.flagStands', { kind })} ${bothCauses(index, found)}`;
  return isAsked(index, id) ? words.text('items.flagRests', { kind }) : words.text('items.notCounted');
}
