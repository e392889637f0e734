import { type ContentProblem, placeOf, problemAt } from '../content-problem.ts';
import { pointerTo } from '../json-pointer.ts';
import type { VersionFiles } from '../read-version.ts';

const FEWEST = 25;
/** What a reader of a case wants to know: what comes out, what holds it down, and what was asked at all. */
const SAID = ['verdict', 'substantiated', 'flags', 'modules'] as const;

/** A full edition has enough worked cases, and each says enough for its result to be disputed. */
export function checkEnoughCases({ cases, directory, folder }: VersionFiles): ContentProblem[] {
  const code = 'CONTENT_CASES';
  const place = cases ?? placeOf(directory, `${folder}/cases.yaml`);
  const all = cases?.value.cases ?? [];
  const few =
    all.length < FEWEST
      ? [
          problemAt(place, cases === null ? '' : '/cases', {
            code,
            message: `there are ${all.length} worked cases, and a full edition has at least ${FEWEST}`,
            mend: 'write more situations with what they must score',
          }),
        ]
      : [];
  const short = all.flatMap(({ name, expect }, at) => {
    const unsaid = SAID.filter((key) => expect[key] === undefined);
    if (unsaid.length === 0) return [];
    return [
      problemAt(place, pointerTo('/cases', at, 'expect'), {
        code,
        message: `the case "${name}" does not say its ${unsaid.join(', ')}`,
        mend: 'say what must come out; "hrba content cases" prints what does',
      }),
    ];
  });
  return [...few, ...short];
}
