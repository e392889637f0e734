import type { ReportIndex } from '../report-index.ts';
import { html, type SafeHtml } from './escape-html.ts';

/** Words of the checklist: marked with their own language and direction where that is not the page's. */
export function checklistText(index: ReportIndex, text: string, itemId?: string): SafeHtml {
  const { translation, language } = index.report.checklist;
  const isLeft = itemId !== undefined && translation.missing.includes(itemId);
  return inLanguage(index, text, isLeft ? language : translation.language);
}

/** Words of the ruleset, likewise. */
export function rulesetText(index: ReportIndex, text: string): SafeHtml {
  return inLanguage(index, text, index.report.ruleset.translation?.language ?? SOURCE);
}

/** Words of the taxonomy, likewise. */
export function taxonomyText(index: ReportIndex, text: string): SafeHtml {
  return inLanguage(index, text, index.report.taxonomy.translation?.language ?? SOURCE);
}

/** Words that are never translated, such as the titles of documents. */
export function sourceText(index: ReportIndex, text: string): SafeHtml {
  return inLanguage(index, text, SOURCE);
}

const SOURCE = 'en';

function inLanguage({ words }: ReportIndex, text: string, language: string): SafeHtml {
  return language.split('-')[0] === words.language
    ? html`${text}`
    : html`<bdi lang="${language}">${text}</bdi>`;
}
