import type { Fault } from '../errors.ts';
import type { ImpactBody } from '../register/impacts.ts';
import { severityOf } from '../register/ratings.ts';
import type { RegisterContext } from '../register/register-context.ts';
import { STAGES } from '../scoring/applicability.ts';
import { unknownTerms } from './check-entry.ts';
import { closingFaults } from './check-impact-end.ts';
import { harmFaults } from './check-impact-harm.ts';
import { ratingFaults } from './check-impact-rating.ts';
import { mitigationFaults } from './check-mitigations.ts';
import { remedyFaults } from './check-remedy.ts';
import { impactTextFaults } from './impact-texts.ts';

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
    ...impactTextFaults(body),
    ...(before === null ? [] : [...changeFaults(body, before), ...stageFaults(body, before, context)]),
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

/** Classes of harm that gates ask something of (SCORING section 10). */
const GATED = 2;

/** A gate reads the impacts of its stage and earlier ones: a grave one leaves an earlier gate only for a reason. */
function stageFaults(body: ImpactBody, before: ImpactBody, { ruleset }: RegisterContext): Fault[] {
  const isGrave = [body, before].some(
    ({ inherent, occurrence }) => severityOf(inherent, occurrence === 'actual', ruleset).class <= GATED,
  );
  // A closed one as well, or it would be closed, moved and opened again.
  const isLater = STAGES.indexOf(body.stage) > STAGES.indexOf(before.stage);
  if (body.direction !== 'adverse' || !isGrave || !isLater) return [];
  if (!isSame(body.basis.words, before.basis.words)) return [];
  const detail =
    'A harm of class 1 or 2 moves to a later stage with a new basis: say why it does not arise before.';
  return [{ pointer: '/basis/words', detail, code: 'STAGE_MOVED_LATER' }];
}

const isSame = (one: string, other: string) => one.trim() === other.trim();

const unchanged = (pointer: string, detail: string): Fault => ({ pointer, detail, code: 'REASON_UNCHANGED' });
