import type { Fault } from '../errors.ts';
import type { ImpactBody } from '../register/impacts.ts';
import { mitigationOf } from '../register/mitigation.ts';
import type { RegisterContext } from '../register/register-context.ts';
import { notYet } from './check-entry.ts';

type Mitigation = ImpactBody['mitigations'][number];

/** Ids are unique, "implemented" has the result of its test, and nothing residual is rated before something is. */
export function mitigationFaults(body: ImpactBody, { asOf }: RegisterContext): Fault[] {
  const ids = body.mitigations.map(({ id }) => id);
  const results = body.mitigations.map(({ result, ...rest }) => ({ ...rest, result: result ?? null }));
  const isEarly = body.residual !== null && mitigationOf(results, asOf) !== 'implemented';
  return [
    ...body.mitigations.flatMap((mitigation, index) => [
      ...(ids.indexOf(mitigation.id) === index ? [] : [sameId(index)]),
      ...resultFaults(mitigation, `/mitigations/${index}`, asOf),
    ]),
    ...(isEarly
      ? [
          {
            pointer: '/residual',
            detail: 'What is left is rated once a mitigation is implemented and its test showed an effect.',
            code: 'NOTHING_IMPLEMENTED',
          },
        ]
      : []),
  ];
}

function sameId(index: number): Fault {
  return {
    pointer: `/mitigations/${index}/id`,
    detail: 'Each mitigation of an impact has an id of its own.',
    code: 'NAMED_TWICE',
  };
}

function resultFaults({ status, result }: Mitigation, pointer: string, asOf: string): Fault[] {
  const given = result ?? null;
  if (status === 'implemented' && given === null)
    return [
      {
        pointer: `${pointer}/result`,
        detail: 'It is implemented when its test was made: send the result.',
        code: 'RESULT_NEEDED',
      },
    ];
  return given === null ? [] : notYet(given.on, `${pointer}/result/on`, asOf);
}
