import type { ChecklistFile, Item, RulesetFile, Taxonomy } from '../generated/types.ts';
import { exact, ZERO } from '../scoring/fraction.ts';
import { type ContentProblem, problemAt } from './content-problem.ts';
import { pointerTo } from './json-pointer.ts';
import type { ContentFile } from './read-yaml.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What SCORING.md section 1 asks of a version as a whole: every block that counts has an item that always
 * counts, and every stage has a flagged item. (What it asks of single items is in check-item-rules.ts.)
 */
export function checkPublication(
  checklist: ContentFile<ChecklistFile>,
  items: readonly Item[],
  ruleset: RulesetFile,
  { taxonomy }: Pick<Vocabulary, 'taxonomy'>,
): ContentProblem[] {
  const covered = new Set(items.flatMap((item) => blocksAlwaysCounted(item, taxonomy)));
  const bare = ruleset.blocks.filter(({ id, weight }) => positive(weight) && !covered.has(id));
  const flagged = new Set(items.filter(({ flag }) => flag !== 'NONE').map(({ stage }) => stage));
  return [
    ...bare.map(({ id }) =>
      problemAt(checklist, '/ruleset', {
        code: 'CONTENT_BLOCK_UNCOVERED',
        message: `no item with a weight and naAllowed: false counts in the block ${id}`,
        mend: `add a criterion of ${id} to such an item`,
      }),
    ),
    ...checklist.value.stages.flatMap(({ id }, at) =>
      flagged.has(id)
        ? []
        : [
            problemAt(checklist, pointerTo('/stages', at), {
              code: 'CONTENT_STAGE_UNFLAGGED',
              message: `the stage ${id} has no flagged item`,
              mend: 'flag the item of this stage that must not stay open',
            }),
          ],
    ),
  ];
}

function blocksAlwaysCounted(item: Item, taxonomy: Taxonomy): string[] {
  if (item.naAllowed || !positive(item.weight)) return [];
  return item.criteria
    .filter(({ coefficient }) => positive(coefficient))
    .flatMap(({ id }) => taxonomy.criteria.find((criterion) => criterion.id === id)?.block ?? []);
}

function positive(text: string): boolean {
  return exact(text).compare(ZERO) > 0;
}
