import type { ReportIndex } from '../report-index.ts';

/** Whether an item was due and asked of this product. */
export function isAsked(index: ReportIndex, id: string): boolean {
  return index.node(`response/${id}`) !== undefined;
}

/** What was answered, in a few words. */
export function answerWords(index: ReportIndex, id: string): string {
  const response = index.response(id);
  const early = isAsked(index, id) ? '' : ', outside what counted';
  if (response === undefined) return isAsked(index, id) ? 'Not answered' : 'Not asked of this product now';
  if (response.state === 'unknown') return `Not known${early}`;
  if (response.state === 'not-applicable') return `Said not to apply${early}`;
  return `Level ${response.level}${early}`;
}

/** The text of the level that was chosen; null when no level was. */
export function levelText(index: ReportIndex, id: string): string | null {
  const level = index.response(id)?.level;
  return index.item(id)?.levels.find((row) => row.level === level)?.text ?? null;
}
