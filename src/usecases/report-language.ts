import { rulesetIn } from '../content/load-catalogue-words.ts';
import type { Content } from '../content/loaded-content.ts';
import type { Report } from '../generated/types.ts';
import { SOURCE_LANGUAGE } from '../messages/languages.ts';
import type { Deps } from './deps.ts';

/** The language an assessment is kept in, which its reports are read in unless the reader asks for another. */
export async function assessmentLanguage(deps: Deps, assessmentId: string): Promise<string> {
  const assessment = await deps.store.findAssessment(assessmentId);
  return assessment?.language ?? SOURCE_LANGUAGE;
}

type Words = Pick<Content, 'findChecklist' | 'localise' | 'findRuleset' | 'taxonomyIn'>;

/**
 * A report to draw in a language: the words of its checklist, ruleset and taxonomy translated where the very version is
 * here, and nothing else changed. It is for drawing only: digests and verification are of the report as it was issued.
 */
export function reportInLanguage(content: Words, report: Report, language: string): Report {
  if (language === SOURCE_LANGUAGE) return report;
  return {
    ...report,
    checklist: checklistIn(content, report, language),
    ruleset: rulesetOf(content, report, language),
    taxonomy: content.taxonomyIn(language, report.taxonomy),
  };
}

function checklistIn(content: Words, { checklist }: Report, language: string): Report['checklist'] {
  const loaded = content.findChecklist(checklist.id, checklist.version)?.checklist;
  return loaded?.digest === checklist.digest ? content.localise(loaded, language) : checklist;
}

function rulesetOf(content: Words, { ruleset }: Report, language: string): Report['ruleset'] {
  const loaded = content.findRuleset(ruleset.id, ruleset.version);
  return loaded?.ruleset.digest === ruleset.digest ? rulesetIn(loaded, language) : ruleset;
}
