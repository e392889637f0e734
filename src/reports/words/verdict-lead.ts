import type { Score } from '../../generated/types.ts';
import { evaluateCondition } from '../../scoring/condition.ts';
import { groupBy } from '../group-by.ts';
import type { ReportIndex } from '../report-index.ts';
import { type Backing, backingOf, missingWords } from './backing-words.ts';
import { checkedHeadline } from './checked-words.ts';
import { dateWords } from './date-words.ts';
import { conditionWords } from './fact-words.ts';
import { type FlagKind, flagKind } from './flag-words.ts';
import { counted, countWord, listed, sentence } from './number-words.ts';

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
  HARM_OPEN: ({ score }) => ({ because: `${sentence(score.because)}.`, items: [] }),
  STOPPED: (index) => confirmedLead(index, 'STOP'),
  NO_RESULT_YET: ({ score }) => {
    const { answered, due } = score.counts;
    const first = answered === 0 ? 'No question that is due is' : `Only ${countWord(answered)} of ${due} are`;
    return { because: `${first} answered.`, items: [] };
  },
  SERIOUS_GAP: (index) => confirmedLead(index, 'CRITICAL'),
  NOT_SHOWN: notShownLead,
  GAPS: gapsLead,
  NO_OPEN_CONDITION: (index) => ({
    because: `No open condition was found on ${dateWords(index.score.asOf)}. ${checkedHeadline(index)}`,
    items: [],
  }),
};

function purposeLead({ report }: ReportIndex): VerdictLead {
  const { facts } = report.taxonomy;
  const met = report.ruleset.noGo.filter(
    (condition) => evaluateCondition(condition, report.answers.profile, facts) === 'true',
  );
  const said = met.map((condition) => conditionWords(condition, facts));
  return { because: `The company's own profile answers ${listed(said)}.`, items: [] };
}

function confirmedLead(index: ReportIndex, kind: FlagKind): VerdictLead {
  const items = flagged(index, [kind], ['confirmed']);
  if (items.length === 0) return { because: `${sentence(index.score.because)}.`, items };
  const asked = counted(items.length, flagKind(kind));
  return { because: `By the company's own account it is not there yet on ${asked}.`, items };
}

function notShownLead(index: ReportIndex): VerdictLead {
  const items = flagged(index, ['STOP', 'CRITICAL'], ['open', 'unsubstantiated']);
  const who = checkedHeadline(index);
  if (items.length === 0) {
    return { because: `Evidence shows much less than the company says. ${who}`, items };
  }
  const groups = groupBy(items, (id) => backingOf(index, id));
  const causes = [...groups].map(([backing, ids]) => causeSentence(index, backing, ids));
  return { because: `${causes.join(' ')} ${who}`, items };
}

function causeSentence(index: ReportIndex, backing: Backing, ids: readonly string[]): string {
  const kinds = (['STOP', 'CRITICAL', 'MAJOR'] as const).flatMap((kind) => {
    const count = ids.filter((id) => index.item(id)?.flag === kind).length;
    return count === 0 ? [] : [counted(count, flagKind(kind))];
  });
  return `${sentence(listed(kinds))} ${missingWords(backing, ids.length)}.`;
}

function gapsLead(index: ReportIndex): VerdictLead {
  const items = flagged(index, ['MAJOR'], ['open', 'confirmed', 'unsubstantiated']);
  const who = checkedHeadline(index);
  if (items.length > 0) {
    const are = items.length === 1 ? 'is' : 'are';
    const asked = counted(items.length, 'major question');
    return { because: `${sentence(asked)} ${are} low, open or not yet backed. ${who}`, items };
  }
  const weakest = index.score.substantiated.caps.filter(({ kind, binds }) => kind === 'weakest' && binds);
  const names = listed(weakest.map(({ subject }) => index.blockName(subject).toLowerCase()));
  const why =
    names === '' ? 'Little is shown by evidence.' : `The weakest part holds the rest down: ${names}.`;
  return { because: `${why} ${who}`, items };
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
