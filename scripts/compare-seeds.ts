// Makes docs/seeds-<from>-to-<to>.md for every version of the project's checklists that has a crosswalk from the one
// before. With --check it writes nothing and fails on drift.
import { readSeeds } from '../src/cli/read-seeds.ts';
import { loadContent } from '../src/content/load-content.ts';
import { ENGINE_VERSION, OWN_CONTENT, SEEDS } from '../src/product.ts';
import type { Edition } from '../src/usecases/edition.ts';
import { seedComparison } from './seed-comparison.ts';
import { writeOrCompare } from './write-or-compare.ts';

const content = loadContent({ directories: [OWN_CONTENT] });

function editionOf(id: string, version: string): Edition {
  const checklist = content.findChecklist(id, version)!;
  const { ruleset } = checklist.checklist;
  return { checklist, ruleset: content.findRuleset(ruleset.id, ruleset.version)! };
}

for (const { crosswalk } of content.checklists.values()) {
  if (crosswalk === null) continue;
  const { checklist, from, to } = crosswalk;
  writeOrCompare(
    `docs/seeds-${from}-to-${to}.md`,
    seedComparison(
      {
        from: editionOf(checklist, from),
        to: editionOf(checklist, to),
        crosswalk,
        taxonomy: content.taxonomy,
        engineVersion: ENGINE_VERSION,
      },
      readSeeds(SEEDS),
    ),
  );
}
