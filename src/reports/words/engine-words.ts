import type { Score } from '../../generated/types.ts';
import type { ReportIndex } from '../report-index.ts';
import { factWords, valueWords } from './fact-words.ts';
import { causeWords, flagKind } from './flag-words.ts';
import { sentence, textOfHundred } from './number-words.ts';

type Flag = Score['flags'][number];

const FLAG_REASON = /^(STOP|CRITICAL|MAJOR) (\S+) (open|confirmed|unsubstantiated)$/;
const NUMBER_REASON = /^(stage score|coverage) (\S+) < (\S+)$/;
const NUMBER_NAMES: Record<string, string> = {
  'stage score': 'What counts in this stage',
  coverage: 'Coverage of this stage',
};

/** A gate's reason in the reader's words; what is not one of the engine's known sentences keeps its own words. */
export function gateReasonWords(index: ReportIndex, because: string): { words: string; item: string | null } {
  const [, flag, item, cause] = FLAG_REASON.exec(because) ?? [];
  if (flag !== undefined && item !== undefined) {
    const kind = sentence(flagKind(flag as Flag['flag']));
    return { words: `${kind}, ${causeWords(cause as Flag['declared'])}`, item };
  }
  const [, name, value, least] = NUMBER_REASON.exec(because) ?? [];
  if (name !== undefined && value !== undefined && least !== undefined) {
    if (index.purposeInQuestion)
      return { words: `${NUMBER_NAMES[name]} is below what this gate asks`, item: null };
    const words = `${NUMBER_NAMES[name]} is ${textOfHundred(value)}; this gate asks for ${textOfHundred(least)}`;
    return { words, item: null };
  }
  return { words: sentence(plainWords(index, because)), item: null };
}

/** The engine's words with every item id replaced by its question and every fact id by its own. */
export function plainWords(index: ReportIndex, text: string): string {
  const { checklist, taxonomy } = index.report;
  const withItems = checklist.items.reduce(
    (words, { id, question }) => words.replaceAll(id, `“${question}”`),
    text,
  );
  return taxonomy.facts.reduce((words, { id, question }) => {
    const said = new RegExp(`\\b${id} (includes|is at least|is) ([\\w-]+)`, 'g');
    return words
      .replace(said, (_, relation: string, value: string) => {
        const least = relation === 'is at least' ? 'at least ' : '';
        return `“${question}” is answered with ${least}“${truthOr(value)}”`;
      })
      .replace(new RegExp(`\\b${id}\\b(?=$|,)`, 'g'), `“${question}”`);
  }, withItems);
}

function truthOr(value: string): string {
  return value === 'true' || value === 'false' ? factWords(value === 'true') : valueWords(value);
}
