import type { Fault } from '../errors.ts';
import type { Checklist, Item, Response, Ruleset } from '../generated/types.ts';
import { didYouMean, escapePointer } from './check-profile.ts';
import { itemOf } from './edition.ts';

/**
 * Faults of one well-formed response: an unknown item, a level off the scale, a not-applicable that is not allowed,
 * a justification that is missing (levels 3 and 4 say who, since when, where it can be seen).
 * @param base JSON pointer of the response in what was sent; '' when it is the whole body
 */
export function checkResponse(
  itemId: string,
  response: Response,
  checklist: Checklist,
  ruleset: Ruleset,
  base: string,
): Fault[] {
  const item = itemOf(checklist, itemId);
  if (item === undefined) return [unknownItem(itemId, checklist, base)];
  if (response.state === 'level') return checkLevel(response, ruleset, base);
  if (response.state === 'not-applicable') return checkNotApplicable(item, response, base);
  return [];
}

/** The fault of an item that the checklist does not have, with the nearest id it has. */
export function unknownItem(itemId: string, checklist: Checklist, base: string): Fault {
  const near = didYouMean(
    itemId,
    checklist.items.map(({ id }) => id),
  );
  const detail = `${checklist.id}@${checklist.version} has no item ${JSON.stringify(itemId)}.${near}`;
  return { pointer: base, detail, code: 'UNKNOWN_ITEM' };
}

function checkLevel({ level, justification }: Response, { levels }: Ruleset, base: string): Fault[] {
  const highest = levels.length - 1;
  if (level === undefined || level < 0 || level > highest) {
    return [
      { pointer: `${base}/level`, detail: `A level is from 0 to ${highest}.`, code: 'LEVEL_OUTSIDE_SCALE' },
    ];
  }
  if (level < JUSTIFIED_FROM || isWritten(justification)) return [];
  const detail = `Level ${level} needs a justification: who, since when, where it can be seen.`;
  return [{ pointer: `${base}/justification`, detail, code: 'JUSTIFICATION_NEEDED' }];
}

/** From this level on a claim says who, since when and where it can be seen (ARCHITECTURE, resolutions). */
const JUSTIFIED_FROM = 3;

function checkNotApplicable(item: Item, { justification }: Response, base: string): Fault[] {
  if (!item.naAllowed) {
    const detail = `${item.id} applies to everyone it is asked of: "it does not apply" is a profile fact, not an answer.`;
    return [{ pointer: `${base}/state`, detail, code: 'NA_NOT_ALLOWED' }];
  }
  if (isWritten(justification)) return [];
  const detail = `Not-applicable needs a justification. ${item.naGuidance ?? 'Say why it cannot apply.'}`;
  return [{ pointer: `${base}/justification`, detail, code: 'JUSTIFICATION_NEEDED' }];
}

function isWritten(text: string | undefined): boolean {
  return (text ?? '').trim() !== '';
}

/** The pointer of a response in a bulk body. */
export function responsePointer(itemId: string): string {
  return `/responses/${escapePointer(itemId)}`;
}
