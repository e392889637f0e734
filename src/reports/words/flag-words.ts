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

/** Why a flag stands in a track, in words; "does not stand" when it does not. */
export function causeWords(words: Messages, cause: Cause): string {
  return words.text(`cause.${cause ?? 'none'}`);
}

/** Why a flag stands, in both tracks, said once where the reason is the same. */
export function bothCauses(words: Messages, { declared, substantiated }: Score['flags'][number]): string {
  const shown = causeWords(words, substantiated);
  if (declared === substantiated) return words.text('cause.both', { cause: shown });
  return words.text('cause.each', { shown, said: causeWords(words, declared) });
}

/** Whether an item has a flag, whether it stands, and why. */
export function itemFlagWords(index: ReportIndex, { id, flag: kind }: Item): string {
  const { words } = index;
  const found = index.flag(id);
  if (kind === 'NONE') return words.text('items.noFlag');
  if (found !== undefined) return `${words.text('items.flagStands', { kind })} ${bothCauses(words, found)}`;
  return isAsked(index, id) ? words.text('items.flagRests', { kind }) : words.text('items.notCounted');
}
