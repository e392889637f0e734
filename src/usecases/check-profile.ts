import { nearest } from '../content/nearest.ts';
import type { Fault } from '../errors.ts';
import type { Fact, Profile, ProfilePatch } from '../generated/types.ts';

/**
 * Faults of a profile (or of a patch, where null removes a fact): unknown facts, values a fact does not have, and
 * "none-of-these" beside something.
 * @param base JSON pointer of the profile in what was sent
 */
export function checkProfile(profile: ProfilePatch, facts: readonly Fact[], base: string): Fault[] {
  return Object.entries(profile).flatMap(([id, value]) => {
    const pointer = `${base}/${escapePointer(id)}`;
    const fact = facts.find((candidate) => candidate.id === id);
    if (fact === undefined) {
      const detail = `There is no fact ${JSON.stringify(id)}.${didYouMean(
        id,
        facts.map((known) => known.id),
      )}`;
      return [{ pointer, detail, code: 'UNKNOWN_FACT' }];
    }
    return value === null ? [] : checkValue(value as Profile[string], fact, pointer);
  });
}

function checkValue(value: unknown, fact: Fact, pointer: string): Fault[] {
  if (fact.type === 'boolean') {
    return typeof value === 'boolean' ? [] : [fault(pointer, `${fact.id} is true or false.`)];
  }
  if (fact.type === 'one')
    return typeof value === 'string' ? known(value, fact, pointer) : [oneOf(fact, pointer)];
  if (!Array.isArray(value)) return [fault(pointer, `${fact.id} is a list of: ${fact.values.join(', ')}.`)];
  const unknown = value.flatMap((part, index) => known(part, fact, `${pointer}/${index}`));
  if (unknown.length === 0 && value.length > 1 && value.includes('none-of-these')) {
    return [fault(pointer, 'none-of-these cannot stand beside another value.')];
  }
  if (new Set(value).size < value.length) return [fault(pointer, 'A value stands there twice.')];
  return unknown;
}

function known(value: string, fact: Fact, pointer: string): Fault[] {
  if (fact.values.includes(value)) return [];
  const detail = `${fact.id} cannot be ${JSON.stringify(value)}.${didYouMean(value, fact.values)}`;
  return [fault(pointer, `${detail} It takes: ${fact.values.join(', ')}.`)];
}

function oneOf(fact: Fact, pointer: string): Fault {
  return fault(pointer, `${fact.id} is one of: ${fact.values.join(', ')}.`);
}

function fault(pointer: string, detail: string): Fault {
  return { pointer, detail, code: 'FACT_VALUE' };
}

/** " Did you mean X?" for a near miss, or nothing. */
export function didYouMean(given: string, candidates: readonly string[]): string {
  const near = nearest(given, candidates);
  return near === undefined ? '' : ` Did you mean ${JSON.stringify(near)}?`;
}

/** One step of a JSON pointer (RFC 6901). */
export function escapePointer(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
