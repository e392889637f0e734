import type { Fault } from '../errors.ts';
import type { SeededHarm } from '../generated/types.ts';
import { keptOf } from '../register/entries.ts';
import type { ImpactBody } from '../register/impacts.ts';
import type { RegisterContext } from '../register/register-context.ts';
import { didYouMean } from './check-profile.ts';

/** A seeded harm that an impact answers is in the checklist, and no other impact answers it. */
export function harmFaults(
  { harm }: ImpactBody,
  context: RegisterContext,
  before: ImpactBody | null,
): Fault[] {
  if (harm === null) return [];
  if (harmOf(harm, context) === undefined) return [unknownHarm(harm, context, '/harm')];
  return before?.harm !== harm && decidedHarms(context).has(harm) ? [decidedAlready(harm, '/harm')] : [];
}

/** A seeded harm of the checklist, from any of its modules. */
export function harmOf(id: string, { checklist }: RegisterContext): SeededHarm | undefined {
  return checklist.modules.flatMap(({ seededHarms }) => seededHarms).find((harm) => harm.id === id);
}

/** Ids of the seeded harms that an impact answers. */
export function decidedHarms({ entries }: RegisterContext): ReadonlySet<string> {
  return new Set(keptOf<ImpactBody>(entries, 'impact').flatMap(({ body }) => body.harm ?? []));
}

/** @param pointer where it was named */
export function unknownHarm(harm: string, { checklist }: RegisterContext, pointer: string): Fault {
  const known = checklist.modules.flatMap(({ seededHarms }) => seededHarms.map(({ id }) => id));
  const detail = `The checklist has no harm ${harm}.${didYouMean(harm, known)}`;
  return { pointer, detail, code: 'UNKNOWN_HARM' };
}

/** @param pointer where it was named */
export function decidedAlready(harm: string, pointer: string): Fault {
  const detail = `An impact of the register answers ${harm} already: edit that one.`;
  return { pointer, detail, code: 'DECIDED_ALREADY' };
}
