import type { Fault } from '../errors.ts';

/** What makes a name look like another one, or like a path, to a person or a program. */
const ODD: [RegExp, string][] = [
  [/[/\\]/, 'A name is no path: leave out what stands before the last / or \\.'],
  [/\p{Cc}|\p{Zl}|\p{Zp}/u, 'A name has no control characters.'],
  [
    /\p{Bidi_Control}|\p{Default_Ignorable_Code_Point}/u,
    'A name has no invisible characters: they can hide its ending.',
  ],
  [/^[\s.]|[\s.]$/, 'A name neither begins nor ends with a dot or a blank.'],
];

/** Faults of the name of a file. It is shown and offered for a download, and never names anything on a disk here. */
export function nameFaults(name: string): Fault[] {
  return ODD.filter(([pattern]) => pattern.test(name)).map(([, detail]) => ({
    pointer: '/name',
    detail,
    code: 'FILE_NAME',
  }));
}
