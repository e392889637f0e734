import type { ReportIndex } from '../report-index.ts';
import {
  checklistLanguage,
  isForeign,
  rulesetLanguage,
  SOURCE_TEXT,
  taxonomyLanguage,
} from '../words/content-language.ts';
import { flagKind } from '../words/flag-words.ts';
import { sentence } from '../words/number-words.ts';
import type { Inline } from './block.ts';

/** Words of the checklist, with their own language where that is not the document's. */
export function checklistInline(index: ReportIndex, text: string, itemId?: string): Inline {
  return inLanguage(index, text, checklistLanguage(index, itemId));
}

/** Words of the ruleset, likewise. */
export function rulesetInline(index: ReportIndex, text: string): Inline {
  return inLanguage(index, text, rulesetLanguage(index));
}

/** Words of the taxonomy, likewise. */
export function taxonomyInline(index: ReportIndex, text: string): Inline {
  return inLanguage(index, text, taxonomyLanguage(index));
}

/** Words that are never translated. */
export function sourceInline(index: ReportIndex, text: string): Inline {
  return inLanguage(index, text, SOURCE_TEXT);
}

function inLanguage({ words }: ReportIndex, text: string, language: string): Inline {
  return isForeign(words, language) ? { language, words: text } : text;
}

/** The place of an item in a document. */
export function itemPlace(id: string): string {
  return `item-${id}`;
}

/** An item's question, pointing at where it stands. */
export function itemInline(index: ReportIndex, id: string): Inline {
  const question = index.question(id);
  if (index.item(id) === undefined) return question;
  return { to: itemPlace(id), words: [checklistInline(index, question, id)] };
}

/** The same with what kind of question it is in front: "Stop question: …". */
export function flaggedItemInline(index: ReportIndex, id: string): Inline[] {
  const flag = index.item(id)?.flag ?? 'NONE';
  const question = itemInline(index, id);
  return flag === 'NONE'
    ? [question]
    : [{ strong: [`${sentence(flagKind(index.words, flag))}:`] }, ' ', question];
}
