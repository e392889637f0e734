import type { Fraction } from '../../generated/types.ts';
import { hasResult, type ReportIndex } from '../report-index.ts';
import { ofHundred } from './number-words.ts';

const WEAKEST_NAMED = 3;

/** "Coverage 60 of 100: how much of what is due has an answer that counts." */
export function coverageWords({ words }: ReportIndex, coverage: Fraction): string {
  return words.text('numbers.coverage', { value: ofHundred(words, coverage) ?? '' });
}

/** The weakest blocks in words; nothing in particular where too many are as weak, null where there is no result. */
export function weakestBlocks(index: ReportIndex): string | null {
  if (!hasResult(index, 'substantiated')) return null;
  const weakest = index.score.substantiated.caps.filter(({ kind }) => kind === 'weakest');
  if (weakest.length === 0) return null;
  if (weakest.length > WEAKEST_NAMED) return '';
  return index.words.list(weakest.map(({ subject }) => index.blockName(subject).toLowerCase()));
}

/** Which checklist and ruleset the numbers were made under, and whether both are the project's own. */
export function madeUnder({ words, score, report }: ReportIndex): string {
  const { checklist, ruleset } = score;
  const name = report.checklist.status === 'published' ? 'numbers.checklist' : 'numbers.draftChecklist';
  const editions = {
    checklist: words.text(name, { id: checklist.id, version: checklist.version }),
    ruleset: words.text('numbers.ruleset', { id: ruleset.id, version: ruleset.version }),
  };
  if (checklist.published && ruleset.published) return words.text('numbers.published', editions);
  const one = checklist.published ? 'numbers.ownRuleset' : 'numbers.ownChecklist';
  return words.text(checklist.published || ruleset.published ? one : 'numbers.ownBoth', editions);
}
