import type { Fault } from '../errors.ts';
import { type EntryKind, keptOf } from '../register/entries.ts';
import type { RegisterContext } from '../register/register-context.ts';
import { didYouMean } from './check-profile.ts';
import { unknownItem } from './check-response.ts';
import { itemOf } from './edition.ts';

/** Faults of ids that the taxonomy does not have. @param pointer of the list in the input */
export function unknownTerms(
  what: 'groups' | 'rights',
  ids: readonly string[],
  { taxonomy }: RegisterContext,
  pointer: string = `/${what}`,
): Fault[] {
  const known = taxonomy[what].map(({ id }) => id);
  return ids.flatMap((id, index) => {
    if (known.includes(id)) return [];
    const near = didYouMean(id, known);
    const detail = `The taxonomy has no ${what === 'groups' ? 'group' : 'right'} ${id}.${near}`;
    return [{ pointer: `${pointer}/${index}`, detail, code: 'UNKNOWN_TERM' }];
  });
}

/** Faults of items that the checklist does not have. */
export function unknownItems(
  ids: readonly string[],
  { checklist }: RegisterContext,
  pointer: string = '/items',
): Fault[] {
  return ids.flatMap((id, index) =>
    itemOf(checklist, id) === undefined ? [unknownItem(id, checklist, `${pointer}/${index}`)] : [],
  );
}

/** Faults of entries that are named and do not stand. */
export function unknownEntries(
  kind: EntryKind,
  ids: readonly string[],
  { entries }: RegisterContext,
  pointer: string,
): Fault[] {
  const standing = new Set(keptOf(entries, kind).map(({ id }) => id));
  return ids.flatMap((id, index) =>
    standing.has(id)
      ? []
      : [
          {
            pointer: `${pointer}/${index}`,
            detail: `No ${kind} ${id} of this assessment.`,
            code: 'UNKNOWN_ENTRY',
          },
        ],
  );
}

/** The fault of a text that is needed here and was left out or is blank. */
export function needed(text: string, pointer: string, why: string): Fault[] {
  return text.trim() === '' ? [{ pointer, detail: why, code: 'TEXT_NEEDED' }] : [];
}

/** The fault of a day that has not come. */
export function notYet(day: string, pointer: string, asOf: string): Fault[] {
  return day > asOf ? [{ pointer, detail: 'This day has not come yet.', code: 'IN_THE_FUTURE' }] : [];
}
