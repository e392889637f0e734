import type { Fault } from '../errors.ts';
import type { ImpactBody } from '../register/impacts.ts';
import type { RegisterContext } from '../register/register-context.ts';
import { unknownTerms } from './check-entry.ts';
import { closingFaults } from './check-impact-end.ts';
import { harmFaults } from './check-impact-harm.ts';
import { ratingFaults } from './check-impact-rating.ts';
import { mitigationFaults } from './check-mitigations.ts';
import { remedyFaults } from './check-remedy.ts';

/** What is not allowed in an impact (SCORING section 9). @param before what stands; null for a new one */
export function checkImpact(body: ImpactBody, context: RegisterContext, before: ImpactBody | null): Fault[] {
  return [
    ...unknownTerms('groups', body.groups, context),
    ...unknownTerms('rights', body.rights, context),
    ...harmFaults(body, context, before),
    ...ratingFaults(body, before),
    ...mitigationFaults(body, context),
    ...closingFaults(body, context),
    ...remedyFaults(body, context),
    ...(before === null ? [] : changeFaults(body, before)),
  ];
}

/** What may move over time moves with new reasons, so that the history says why. */
function changeFaults(body: ImpactBody, before: ImpactBody): Fault[] {
  const { alone, easier, knew } = body.involvement;
  const was = before.involvement;
  const isMoved = alone !== was.alone || easier !== was.easier || knew !== was.knew;
  const isUndone = before.occurrence === 'actual' && body.occurrence === 'potential';
  return [
    ...(isMoved && isSame(body.involvement.because, was.because)
      ? [unchanged('/involvement/because', 'Involvement moves with new reasons: say what changed.')]
      : []),
    ...(isUndone && isSame(body.basis.words, before.basis.words)
      ? [unchanged('/basis/words', 'What has happened is now said not to have: say what that rests on.')]
      : []),
    ...(body.direction === before.direction
      ? []
      : [
          {
            pointer: '/direction',
            detail: 'Harm does not turn into good, nor good into harm: write another impact.',
            code: 'DIRECTION_STANDS',
          },
        ]),
  ];
}

const isSame = (one: string, other: string) => one.trim() === other.trim();

const unchanged = (pointer: string, detail: string): Fault => ({ pointer, detail, code: 'REASON_UNCHANGED' });
