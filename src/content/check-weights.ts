import type { Item } from '../generated/types.ts';
import { exact } from '../scoring/fraction.ts';
import { type ContentProblem, problemAt } from './content-problem.ts';
import type { ContentFile } from './read-yaml.ts';

const HEAVY = exact('5');

/**
 * A weight of 5 or more has a line in the checklist's CHANGELOG.md that names the item and the word "weight".
 */
export function checkWeights(items: readonly ContentFile<Item>[], changelog: string): ContentProblem[] {
  const lines = changelog.split('\n').filter((line) => /\bweight\b/i.test(line));
  return items
    .filter(({ value }) => exact(value.weight).compare(HEAVY) >= 0)
    .filter(({ value }) => !lines.some((line) => names(line, value.id)))
    .map((file) =>
      problemAt(file, '/weight', {
        code: 'CONTENT_WEIGHT_REASON',
        message: `the weight ${file.value.weight} has no reason in CHANGELOG.md`,
        mend: `add a line there with ${file.value.id}, the word "weight" and why, or lower it`,
      }),
    );
}

/** Whole ids only: design.red-team is not named by design.red-team-two. */
function names(line: string, id: string): boolean {
  return line.split(/[^a-z0-9.-]+/).some((word) => word.replace(/\.+$/, '') === id);
}
