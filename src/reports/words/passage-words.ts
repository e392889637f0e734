import type { Passage } from '../../generated/types.ts';

const STANDINGS: Record<Passage['standing'], string> = {
  consensus: 'broad agreement',
  several: 'several voices',
  'one-speaker': 'one speaker',
  text: 'the text itself',
};

const RELATIONS: Record<Passage['relation'], string> = {
  derived: 'the question is derived from it',
  supports: 'it supports the question',
  contrasts: 'it points the other way',
};

/** Whose view a passage records and what it does for the item. */
export function passageWords({ standing, relation }: Passage): string {
  return `${STANDINGS[standing]}; ${RELATIONS[relation]}`;
}

/** "line 12" or "lines 12 to 14". */
export function lineWords([first, last]: readonly number[]): string {
  return first === last || last === undefined ? `line ${first}` : `lines ${first} to ${last}`;
}
