import { type ContentProblem, type Place, problemAt } from './content-problem.ts';
import { pointerTo } from './json-pointer.ts';

/** The second and further entries of a list that have an id which an earlier entry has. */
export function checkDuplicates(
  place: Place,
  pointer: string,
  what: string,
  ids: readonly string[],
): ContentProblem[] {
  return ids.flatMap((id, at) => {
    if (ids.indexOf(id) === at) return [];
    return [
      problemAt(place, pointerTo(pointer, at), {
        code: 'CONTENT_DUPLICATE_ID',
        message: `the ${what} "${id}" is there twice`,
        mend: 'give one of them another id, or remove it',
      }),
    ];
  });
}
