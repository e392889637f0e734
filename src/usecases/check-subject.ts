import type { Fault } from '../errors.ts';
import type { Finding } from '../generated/types.ts';
import type { RegisterContext } from '../register/register-context.ts';
import { didYouMean } from './check-profile.ts';
import { unknownItem } from './check-response.ts';
import { itemOf } from './edition.ts';

type Subject = Finding['subject'];

/** Faults of subjects that neither the checklist nor the taxonomy has. @param pointer of the list in the input */
export function unknownSubjects(
  subjects: readonly Subject[],
  context: RegisterContext,
  pointer: string,
): Fault[] {
  return subjects.flatMap((subject, index) =>
    unknownSubject(subject, context, `${pointer}/${index}/subject/id`),
  );
}

/** The fault of a subject that is not there, with the nearest that is. */
export function unknownSubject(
  { kind, id }: Subject,
  { checklist, taxonomy }: RegisterContext,
  pointer: string,
): Fault[] {
  if (kind === 'item') {
    return itemOf(checklist, id) === undefined ? [unknownItem(id, checklist, pointer)] : [];
  }
  const known = taxonomy.facts.map((fact) => fact.id);
  if (known.includes(id)) return [];
  const detail = `There is no fact ${JSON.stringify(id)}.${didYouMean(id, known)}`;
  return [{ pointer, detail, code: 'UNKNOWN_FACT' }];
}
