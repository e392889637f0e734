import type { ReportIndex } from '../report-index.ts';

/** Whether an item was due and asked of this product. */
export function isAsked(index: ReportIndex, id: string): boolean {
  return index.node(`response/${id}`) !== undefined;
}

/** What was answered, in a few words. */
export function answerWords(index: ReportIndex, id: string): string {
  const { words } = index;
  const asked = isAsked(index, id);
  const said = answerOf(index, id);
  if (said === null) return words.text(asked ? 'answer.none' : 'answer.notAsked');
  return asked ? said : words.text('answer.early', { answer: said });
}

function answerOf({ words, response }: ReportIndex, id: string): string | null {
  const found = response(id);
  if (found === undefined) return null;
  if (found.state === 'unknown') return words.text('answer.unknown');
  if (found.state === 'not-applicable') return words.text('answer.notApplicable');
  return words.text('answer.level', { level: String(found.level) });
}

/** The text of the level that was chosen; null when no level was. */
export function levelText(index: ReportIndex, id: string): string | null {
  const level = index.response(id)?.level;
  return index.item(id)?.levels.find((row) => row.level === level)?.text ?? null;
}
