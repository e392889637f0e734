import type { ReportIndex } from '../report-index.ts';
import type { Inline } from './block.ts';
import { taxonomyInline } from './content-inline.ts';

/** A rights-holder group by its name; what the taxonomy does not have was typed, or stands for what is withheld. */
export function groupInline(index: ReportIndex, id: string): Inline {
  const found = index.report.taxonomy.groups.find((group) => group.id === id);
  return found === undefined ? { typed: id } : taxonomyInline(index, found.name);
}

/** Groups and rights of the taxonomy by their names, as one text. */
export function termNames(
  { words, report }: ReportIndex,
  from: 'groups' | 'rights',
  ids: readonly string[],
): string {
  const terms: readonly { id: string; name: string }[] = report.taxonomy[from];
  return words.list(ids.map((id) => terms.find((one) => one.id === id)?.name ?? id));
}
