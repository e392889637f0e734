import type { Fault } from '../errors.ts';
import type { Rating } from '../generated/types.ts';
import type { ImpactBody } from '../register/impacts.ts';
import { evidenceTexts, namingTexts } from './check-people-text.ts';

const PARTS = ['scale', 'scope', 'irremediability', 'likelihood', 'delay'] as const;

/** Faults of what an impact says that would identify a person: every text of it goes into reports. */
export function impactTextFaults(body: ImpactBody): Fault[] {
  const { title, description, basis, involvement, closedBecause, inherent, residual, raters } = body;
  return namingTexts({
    '/title': title,
    '/description': description,
    '/basis/words': basis.words,
    '/involvement/because': involvement.because,
    ...ratingTexts('/inherent', inherent),
    ...(residual === null ? {} : ratingTexts('/residual', residual)),
    ...joined(raters, ({ role, rating }, at) => ({
      [`/raters/${at}/role`]: role,
      ...ratingTexts(`/raters/${at}/rating`, rating),
    })),
    ...joined(body.mitigations, mitigationTexts),
    ...remedyTexts(body),
    '/closedBecause': closedBecause,
  });
}

function ratingTexts(pointer: string, rating: Rating): Record<string, string> {
  return Object.fromEntries(PARTS.map((part) => [`${pointer}/${part}/because`, rating[part].because]));
}

function mitigationTexts(
  { what, ownerRole, test, result, evidence = [] }: ImpactBody['mitigations'][number],
  at: number,
): Record<string, string> {
  const pointer = `/mitigations/${at}`;
  return {
    [`${pointer}/what`]: what,
    [`${pointer}/ownerRole`]: ownerRole,
    [`${pointer}/test`]: test,
    [`${pointer}/result/words`]: result?.words ?? '',
    ...evidenceTexts(evidence, pointer),
  };
}

function remedyTexts({ remedy }: ImpactBody): Record<string, string> {
  if (remedy === null) return {};
  return {
    '/remedy/asked': remedy.asked,
    '/remedy/acceptedWords': remedy.acceptedWords,
    ...joined(remedy.received, ({ words }, at) => ({ [`/remedy/received/${at}/words`]: words })),
  };
}

function joined<T>(
  all: readonly T[],
  textsOf: (one: T, at: number) => Record<string, string>,
): Record<string, string> {
  return Object.assign({}, ...all.map(textsOf));
}
