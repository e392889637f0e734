import type { ReportIndex } from '../report-index.ts';
import {
  checklistLanguage,
  isForeign,
  rulesetLanguage,
  SOURCE_TEXT,
  taxonomyLanguage,
} from '../words/content-language.ts';
import { html, type SafeHtml } from './escape-html.ts';

/** Words of the checklist: marked with their own language and direction where that is not the page's. */
export function checklistText(index: ReportIndex, text: string, itemId?: string): SafeHtml {
  return inLanguage(index, text, checklistLanguage(index, itemId));
}

/** Words of the ruleset, likewise. */
export function rulesetText(index: ReportIndex, text: string): SafeHtml {
  return inLanguage(index, text, rulesetLanguage(index));
}

/** Words of the taxonomy, likewise. */
export function taxonomyText(index: ReportIndex, text: string): SafeHtml {
  return inLanguage(index, text, taxonomyLanguage(index));
}

/** Words that are never translated, such as the titles of documents. */
export function sourceText(index: ReportIndex, text: string): SafeHtml {
  return inLanguage(index, text, SOURCE_TEXT);
}

function inLanguage({ words }: ReportIndex, text: string, language: string): SafeHtml {
  return isForeign(words, language) ? html`<bdi lang="${language}">${text}</bdi>` : html`${text}`;
}
