import type { Fault } from '../errors.ts';
import type { Rating } from '../generated/types.ts';
import type { ImpactBody } from '../register/impacts.ts';

const PARTS = ['scale', 'scope', 'irremediability', 'likelihood', 'delay'] as const;
const CERTAIN = 5;

/** What is not allowed in the ratings of an impact: inherent, residual, and those of raters who rated apart. */
export function ratingFaults(body: ImpactBody, before: ImpactBody | null): Fault[] {
  const ratings: [string, Rating][] = [
    ['/inherent', body.inherent],
    ...(body.residual === null ? [] : [['/residual', body.residual] as [string, Rating]]),
    ...body.raters.map(({ rating }, index): [string, Rating] => [`/raters/${index}/rating`, rating]),
  ];
  return [
    ...ratings.flatMap(([pointer, rating]) => oneRating(pointer, rating, body)),
    ...changed('/inherent', body.inherent, before?.inherent ?? null),
    ...changed('/residual', body.residual, before?.residual ?? null),
    ...sameRole(body.raters),
  ];
}

function oneRating(pointer: string, rating: Rating, { groups, occurrence }: ImpactBody): Fault[] {
  const isOff = occurrence === 'actual' && rating.likelihood.value !== CERTAIN;
  return [
    ...(groups.includes(rating.standpoint)
      ? []
      : [
          {
            pointer: `${pointer}/standpoint`,
            detail: 'A rating takes the standpoint of one of the groups that the impact names.',
            code: 'STANDPOINT',
          },
        ]),
    ...(isOff
      ? [
          {
            pointer: `${pointer}/likelihood/value`,
            detail: 'What has happened has likelihood 5.',
            code: 'LIKELIHOOD_OF_ACTUAL',
          },
        ]
      : []),
  ];
}

/** A step that is chosen anew has its own reason. */
function changed(pointer: string, now: Rating | null, was: Rating | null): Fault[] {
  if (now === null || was === null) return [];
  return PARTS.filter(
    (part) => now[part].value !== was[part].value && now[part].because.trim() === was[part].because.trim(),
  ).map((part) => ({
    pointer: `${pointer}/${part}/because`,
    detail: 'Another step needs its own reason: say why this one now.',
    code: 'REASON_UNCHANGED',
  }));
}

function sameRole(raters: ImpactBody['raters']): Fault[] {
  const roles = raters.map(({ role }) => role.trim().toLowerCase());
  return roles.flatMap((role, index) =>
    roles.indexOf(role) === index
      ? []
      : [
          {
            pointer: `/raters/${index}/role`,
            detail: 'Each rater is named once.',
            code: 'NAMED_TWICE',
          },
        ],
  );
}
