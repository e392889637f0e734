import type { Item, Taxonomy } from '../../generated/types.ts';
import { exact, ZERO } from '../../scoring/fraction.ts';
import { type ContentProblem, problemAt } from '../content-problem.ts';
import type { VersionFiles } from '../read-version.ts';

/** Whoever answers the core alone has been asked about every criterion and every principle. */
export function checkCoreCoverage(version: VersionFiles, taxonomy: Taxonomy): ContentProblem[] {
  const { checklist } = version;
  if (checklist === null) return [];
  const core = version.items.map(({ value }) => value).filter((item) => item.core);
  return bareOf(core, taxonomy).map(([what, id]) =>
    problemAt(checklist, '/modules', {
      code: 'CONTENT_CORE_COVERAGE',
      message: `no core item covers the ${what} ${id}`,
      mend: 'name it in the core item that asks about it, or write one',
    }),
  );
}

function bareOf(core: readonly Item[], taxonomy: Taxonomy): [string, string][] {
  const criteria = core.flatMap((item) =>
    item.criteria.filter(({ coefficient }) => exact(coefficient).compare(ZERO) > 0).map(({ id }) => id),
  );
  const principles = core.flatMap((item) => item.principles);
  const panel = core.flatMap((item) => item.panel);
  const missing = (what: string, wanted: readonly string[], there: readonly string[]): [string, string][] =>
    wanted.filter((id) => !there.includes(id)).map((id) => [what, id]);
  return [
    ...missing('criterion', idsOf(taxonomy.criteria), criteria),
    ...missing('principle', idsOf(taxonomy.principles), principles),
    ...missing('PANEL principle', taxonomy.panel, panel),
  ];
}

function idsOf(entries: readonly { id: string }[]): string[] {
  return entries.map(({ id }) => id);
}
