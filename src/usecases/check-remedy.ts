import type { Fault } from '../errors.ts';
import type { ImpactBody } from '../register/impacts.ts';
import type { RegisterContext } from '../register/register-context.ts';
import { needed, notYet } from './check-entry.ts';

/** Remedy is for what has happened to people, and whether they accept it is theirs to say. */
export function remedyFaults(
  { remedy, direction, occurrence }: ImpactBody,
  { asOf }: RegisterContext,
): Fault[] {
  if (remedy === null) return [];
  if (direction !== 'adverse' || occurrence !== 'actual')
    return [
      {
        pointer: '/remedy',
        detail: 'Remedy is for an adverse impact that has happened.',
        code: 'REMEDY_WITHOUT_HARM',
      },
    ];
  const isAccepted = remedy.accepted === 'yes' || remedy.accepted === 'partly';
  return [
    ...remedy.received.flatMap(({ on }, index) => notYet(on, `/remedy/received/${index}/on`, asOf)),
    ...(isAccepted && remedy.received.length === 0
      ? [
          {
            pointer: '/remedy/received',
            detail: 'People accept what they were given: say what they got.',
            code: 'NOTHING_RECEIVED',
          },
        ]
      : []),
    ...(remedy.accepted === 'not-asked'
      ? []
      : needed(remedy.acceptedWords, '/remedy/acceptedWords', 'Say how one knows whether they accept it.')),
  ];
}
