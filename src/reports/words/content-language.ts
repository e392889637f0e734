import type { Messages } from '../../messages/messages-for.ts';
import type { ReportIndex } from '../report-index.ts';

/** The language of the source texts, and of what is never translated, such as the titles of documents. */
export const SOURCE_TEXT = 'en';

/** The language in which the checklist's words stand in a report; of an item, that of its own words. */
export function checklistLanguage({ report }: ReportIndex, itemId?: string): string {
  const { translation, language } = report.checklist;
  const isLeft = itemId !== undefined && translation.missing.includes(itemId);
  return isLeft ? language : translation.language;
}

/** Likewise of the ruleset. */
export function rulesetLanguage({ report }: ReportIndex): string {
  return report.ruleset.translation?.language ?? SOURCE_TEXT;
}

/** Likewise of the taxonomy. */
export function taxonomyLanguage({ report }: ReportIndex): string {
  return report.taxonomy.translation?.language ?? SOURCE_TEXT;
}

/** Whether a text in that language is foreign to a reader of these words. */
export function isForeign(words: Messages, language: string): boolean {
  return language.split('-')[0] !== words.language;
}
