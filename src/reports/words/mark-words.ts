import type { ReportIndex } from '../report-index.ts';

/**
 * What readers said of the evidence of an item, for one cell of a table: the code of the mark, the piece, the reason.
 * Null when nobody said anything.
 */
export function evidenceMarks(index: ReportIndex, id: string): string | null {
  const pieces = index.response(id)?.evidence ?? [];
  const said = index.marks(id).map(({ mark, because, position, piece }) => {
    const title = pieces[position ?? -1]?.title ?? piece;
    return `${mark}: ${title}: ${because}`;
  });
  return said.length === 0 ? null : said.join('; ');
}
