import type { Score } from '../../generated/types.ts';
import { evaluateCondition } from '../../scoring/condition.ts';
import { groupBy } from '../group-by.ts';
import type { ReportIndex } from '../report-index.ts';
import { type Backing, backingOf, missingWords } from './backing-words.ts';
import { checkedHeadline } from './checked-words.ts';
import { engineWords } from './engine-words.ts';
import { conditionWords } from './fact-words.ts';
import type { FlagKind } from './flag-words.ts';
import { counted, sentence } from './number-words.ts';

export interface VerdictLead {
  /** Why the verdict is what it is, in sentences without a score number. */
  because: string;
  /** The items the verdict rests on. */
  items: string[];
}

type Flag = Score['flags'][number];
type Cause = NonNullable<Flag['substantiated']>;

/** The condition that made the verdict, in the reader's words: what stands, on how many questions, and who looked. */
export function verdictLead(index: ReportIndex): VerdictLead {
  return LEADS[index.score.verdict](index);
}

const LEADS: Record<Score['verdict'], (index: ReportIndex) => VerdictLead> = {
  PURPOSE_IN_QUESTION: purposeLead,
  HARM_OPEN: (index) => ({ because: engineSentence(index), items: [] }),
  STOPPED: (index) => confirmedLead(index, 'STOP'),
  NO_RESULT_YET: ({ words, score }) => {
    const { answered, due } = score.counts;
    const said = { n: words.countWord(answered), due };
    return {
      because: words.text(answered === 0 ? 'lead.noneAnswered' : 'lead.someAnswered', said),
      items: [],
    };
  },
  SERIOUS_GAP: (index) => confirmedLead(index, 'CRITICAL'),
  NOT_SHOWN: notShownLead,
  GAPS: gapsLead,
  NO_OPEN_CONDITION: (index) => ({
    because: index.words.text('lead.found', {
      date: index.words.date(index.score.asOf),
      who: checkedHeadline(index),
    }),
    items: [],
  }),
};

function engineSentence(index: ReportIndex): string {
  return `${sentence(engineWords(index, index.score.because))}.`;
}

function purposeLead({ words, report, facts }: ReportIndex): VerdictLead {
  const met = report.ruleset.noGo.filter(
    (condition) => evaluateCondition(condition, report.answers.profile, facts) === 'true',
  );
  const conditions = words.list(met.map((condition) => conditionWords(words, condition, facts)));
  return { because: words.text('lead.purpose', { conditions }), items: [] };
}

function confirmedLead(index: ReportIndex, kind: FlagKind): VerdictLead {
  const { words } = index;
  const items = flagged(index, [kind], ['confirmed']);
  if (items.length === 0) return { because: engineSentence(index), items };
  const { own, found } = byWhom(index, items);
  const because = [
    ...(own > 0 ? [words.text('lead.confirmed', { questions: counted(words, own, `flag.${kind}`) })] : []),
    ...(found > 0
      ? [words.text('lead.overridden', { questions: counted(words, found, `flag.${kind}`) })]
      : []),
  ];
  return { because: because.join(' '), items };
}

function byWhom(index: ReportIndex, items: readonly string[]): { own: number; found: number } {
  const found = items.filter((id) => index.overridden?.(id) === true).length;
  return { own: items.length - found, found };
}

const OWN_ANSWERS: Partial<Record<Score['verdict'], FlagKind>> = { STOPPED: 'STOP', SERIOUS_GAP: 'CRITICAL' };

/**
 * What has to stand beneath the ruleset's words for a verdict, which speak of the company's own answer, where the level
 * of an assessor stands in its place; null where they say what is so. Those words are published and never change.
 */
export function verdictCorrection(index: ReportIndex): string | null {
  const kind = OWN_ANSWERS[index.score.verdict];
  if (kind === undefined) return null;
  const { found } = byWhom(index, flagged(index, [kind], ['confirmed']));
  if (found === 0) return null;
  return index.words.text('lead.notOwnAnswer', { questions: counted(index.words, found, `flag.${kind}`) });
}

function notShownLead(index: ReportIndex): VerdictLead {
  const items = flagged(index, ['STOP', 'CRITICAL'], ['open', 'unsubstantiated']);
  const who = checkedHeadline(index);
  if (items.length === 0) return { because: index.words.text('lead.muchLess', { who }), items };
  const groups = groupBy(items, (id) => backingOf(index, id));
  const causes = [...groups].map(([backing, ids]) => causeSentence(index, backing, ids));
  return { because: `${causes.join(' ')} ${who}`, items };
}

function causeSentence({ words, item }: ReportIndex, backing: Backing, ids: readonly string[]): string {
  const kinds = (['STOP', 'CRITICAL', 'MAJOR'] as const).flatMap((kind) => {
    const count = ids.filter((id) => item(id)?.flag === kind).length;
    return count === 0 ? [] : [counted(words, count, `flag.${kind}`)];
  });
  const missing = missingWords(words, backing, ids.length);
  return words.text('missing.sentence', { subject: sentence(words.list(kinds)), missing });
}

function gapsLead(index: ReportIndex): VerdictLead {
  const { words } = index;
  const items = flagged(index, ['MAJOR'], ['open', 'confirmed', 'unsubstantiated']);
  const who = checkedHeadline(index);
  const count = items.length;
  if (count > 0) {
    const Questions = sentence(counted(words, count, 'flag.MAJOR'));
    return { because: words.text('lead.majors', { count, Questions, who }), items };
  }
  const weakest = index.score.substantiated.caps.filter(({ kind, binds }) => kind === 'weakest' && binds);
  const blocks = words.list(weakest.map(({ subject }) => index.blockName(subject).toLowerCase()));
  return {
    because: words.text(blocks === '' ? 'lead.littleShown' : 'lead.weakest', { blocks, who }),
    items,
  };
}

function flagged(index: ReportIndex, kinds: readonly FlagKind[], causes: readonly Cause[]): string[] {
  return index.score.flags
    .filter(
      ({ flag, substantiated }) =>
        kinds.includes(flag) && substantiated !== null && causes.includes(substantiated),
    )
    .sort((a, b) => kinds.indexOf(a.flag) - kinds.indexOf(b.flag))
    .map(({ item }) => item);
}
