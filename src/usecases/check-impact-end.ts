import type { Fault } from '../errors.ts';
import type { ImpactBody } from '../register/impacts.ts';
import { mitigationOf } from '../register/mitigation.ts';
import { severityOf } from '../register/ratings.ts';
import type { RegisterContext } from '../register/register-context.ts';
import { needed } from './check-entry.ts';

/** Classes of harm that people suffer until something is done about it. */
const GRAVE = 2;

/** Closing has a reason, and a grave harm that people suffer is not closed while nothing implemented mitigates it. */
export function closingFaults(body: ImpactBody, context: RegisterContext): Fault[] {
  if (body.status === 'closed')
    return [
      ...needed(body.closedBecause, '/closedBecause', 'Closing an impact needs a reason.'),
      ...standingHarm(body, context, '/status'),
    ];
  if (body.closedBecause.trim() === '') return [];
  const detail = 'A reason for closing stands only with a closed impact.';
  return [{ pointer: '/closedBecause', detail, code: 'NOT_CLOSED' }];
}

/** What could not be closed cannot be withdrawn either: that would be the quieter way to the same end. */
export function withdrawalFaults(body: ImpactBody, context: RegisterContext): Fault[] {
  return standingHarm(body, context, '');
}

function standingHarm(body: ImpactBody, { ruleset, asOf }: RegisterContext, pointer: string): Fault[] {
  if (body.direction !== 'adverse' || body.occurrence !== 'actual') return [];
  const { class: grade } = severityOf(body.inherent, true, ruleset);
  const mitigations = body.mitigations.map(({ result, ...rest }) => ({ ...rest, result: result ?? null }));
  if (grade > GRAVE || mitigationOf(mitigations, asOf) === 'implemented') return [];
  const detail = `People suffer a harm of class ${grade}: it stays open until a mitigation is implemented and its test showed an effect.`;
  return [{ pointer, detail, code: 'HARM_STANDS' }];
}
