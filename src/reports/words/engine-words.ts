import type { Gate, Score } from '../../generated/types.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { engine } from '../../messages/en/engine.ts';
import type { Values } from '../../messages/messages-for.ts';
import type { ReportIndex } from '../report-index.ts';
import { factWords, valueWords } from './fact-words.ts';
import { causeWords, flagKind } from './flag-words.ts';
import { counted, sentence, textOfHundred } from './number-words.ts';

type Flag = Score['flags'][number];
/** What is needed to say a sentence of the engine to a reader: a language, and what its ids are called. */
export type Names = Pick<ReportIndex, 'words' | 'question' | 'fact' | 'blockName' | 'impact' | 'overridden'>;

const FLAG_REASON = /^(STOP|CRITICAL|MAJOR) (\S+) (open|confirmed|unsubstantiated)$/;
const NUMBER_REASON = /^(stage score|coverage) (\S+) < (\S+)$/;

/** "Leaving design: not ready, …". */
export function gateTitle(index: ReportIndex, { stage, result }: Gate): string {
  const { words, score } = index;
  const said =
    result === 'PASS'
      ? words.text('gates.open', { date: words.date(score.asOf) })
      : words.text(result === 'BLOCKED' ? 'gates.blocked' : 'gates.notReady');
  return words.text('gates.leaving', { stage: stageWords(index, stage), result: said });
}

/** A gate's reason in the reader's words, and the item it is about. */
export function gateReasonWords(
  index: Names & Pick<ReportIndex, 'purposeInQuestion'>,
  because: string,
): { words: string; item: string | null } {
  const { words } = index;
  const [, flag, item, cause] = FLAG_REASON.exec(because) ?? [];
  if (flag !== undefined && item !== undefined) {
    const kind = sentence(flagKind(words, flag as Flag['flag']));
    const why = causeWords(index, cause as Flag['declared'], item);
    return { words: words.text('engine.flagReason', { kind, cause: why }), item };
  }
  const [, name, value, least] = NUMBER_REASON.exec(because) ?? [];
  if (name !== undefined && value !== undefined && least !== undefined) {
    const key = name === 'coverage' ? 'engine.stageCoverage' : 'engine.stageScore';
    if (index.purposeInQuestion) return { words: words.text(`${key}Below`), item: null };
    const numbers = { value: textOfHundred(words, value), least: textOfHundred(words, least) };
    return { words: words.text(key, numbers), item: null };
  }
  return { words: sentence(engineWords(index, because)), item: null };
}

/**
 * A sentence of the engine in the reader's language, with every id called by its name. The engine's own sentences are
 * part of a score and never translated there; they are recognised here. One that is not known keeps its words.
 */
export function engineWords(names: Names, because: string): string {
  const fixed = FIXED.get(because);
  if (fixed !== undefined) return names.words.text(fixed);
  for (const [pattern, key, valuesOf] of SENTENCES) {
    const found = pattern.exec(because);
    if (found !== null)
      return names.words.text(key, valuesOf(names, found[1] ?? '', found[2] ?? '', found[3] ?? ''));
  }
  return conditionText(names, because);
}

/** "Twelve questions: they belong to a later stage", for what was left out for one reason. */
export function leftOutWords(index: ReportIndex, count: number, because: string): string {
  const questions = sentence(counted(index.words, count, 'flag.NONE'));
  return index.words.text('leftOut.group', { questions, because: engineWords(index, because) });
}

const FIXED = new Map<string, MessageKey>(
  (Object.entries(engine) as [keyof typeof engine, string][])
    .filter(([, text]) => !text.includes('{'))
    .map(([key, text]) => [text, key]),
);

type Sentence = [RegExp, MessageKey, (names: Names, a: string, b: string, c: string) => Values];

const SENTENCES: readonly Sentence[] = [
  [
    /^(.+); heightened because (.+)$/,
    'engine.heightened',
    (names, a, b) => ({ condition: conditionText(names, a), trigger: engineWords(names, b) }),
  ],
  [/^(.+); a second person read it$/, 'engine.alsoRead', (names, a) => ({ because: engineWords(names, a) })],
  [/^a harm of class (\d+) is not mitigated$/, 'engine.harmUnmitigated', (_, a) => ({ class: a })],
  [/^from level (\d+) to (\d+)$/, 'engine.raise', (_, from, to) => ({ from, to })],
  [
    /^it belongs to (\w+), and the product has reached (\w+)$/,
    'engine.notDue',
    (names, a, b) => ({ stage: stageWords(names, a), reached: stageWords(names, b) }),
  ],
  [
    /^it applies from size (\S+), and no heightened trigger holds$/,
    'engine.tooSmall',
    ({ words }, a) => ({ size: valueWords(words, a) }),
  ],
  [/^unknown counts as yes until the profile says otherwise: (.+)$/, 'engine.unknownCounts', facts],
  [/^the profile does not rule it out: (.+) unknown$/, 'engine.notRuledOut', facts],
  [/^the profile rules it out: it applies when (.+)$/, 'engine.ruledOut', condition],
  [/^the profile says: (.+)$/, 'engine.profileSays', condition],
  [/^the profile fits: (.+)$/, 'engine.profileFits', condition],
  [/^it is not known whether (.+)$/, 'engine.notKnownWhether', condition],
  [/^purpose in question: (.+)$/, 'engine.purpose', condition],
  [
    /^impact (\S+) mitigation (none|planned|implemented) < (planned|implemented)$/,
    'engine.mitigation',
    mitigation,
  ],
  [
    /^impact (\S+) no engagement evidence$/,
    'engine.noEngagement',
    (names, impact) => ({ impact: named(names, impact) }),
  ],
  [
    /^impact (\S+) not signed off$/,
    'engine.notSignedOff',
    (names, impact) => ({ impact: named(names, impact) }),
  ],
  [
    /^gate item (\S+) below level (\d+)$/,
    'engine.gateItem',
    (names, a, level) => ({ item: quoted(names, names.question(a)), level }),
  ],
  [/^open harms of class 1: (.+)$/, 'engine.openHarms', impacts],
  [/^harms of class 1 or 2 with no mitigation at all: (.+)$/, 'engine.unmitigatedHarms', impacts],
  [/^stop questions: (.+)$/, 'engine.stopQuestions', questions],
  [/^critical questions: (.+)$/, 'engine.criticalQuestions', questions],
  [/^major questions: (.+)$/, 'engine.majorQuestions', questions],
  [/^stop or critical questions open or not backed: (.+)$/, 'engine.notBacked', questions],
  [
    /^the weakest block holds the result down: (.+)$/,
    'engine.weakestHolds',
    (names, a) => ({ ids: names.words.list(a.split(', ').map(names.blockName)) }),
  ],
  [
    /^only (\d+) of 100 of what is due, by weight, is answered$/,
    'engine.onlyAnswered',
    (_, percent) => ({ percent }),
  ],
  [
    /^shown by evidence: (\S+), below (\S+)$/,
    'engine.shownBelow',
    ({ words }, a, b) => ({ value: textOfHundred(words, a), least: textOfHundred(words, b) }),
  ],
];

function condition(names: Names, text: string): Values {
  return { condition: conditionText(names, text) };
}

function facts(names: Names, ids: string): Values {
  return { facts: eachQuoted(names, ids, (id) => names.fact(id)?.question ?? id) };
}

function impacts(names: Names, ids: string): Values {
  return {
    ids: ids
      .split(', ')
      .map((id) => named(names, id))
      .join(names.words.text('fact.glue')),
  };
}

function questions(names: Names, ids: string): Values {
  return { ids: eachQuoted(names, ids, names.question) };
}

function named(names: Names, impact: string): string {
  const title = names.impact?.(impact);
  return title === undefined || title === impact ? impact : quoted(names, title);
}

function mitigation(names: Names, impact: string, given: string, needed: string): Values {
  const said = (state: string) => names.words.text(`mitigation.${state}` as MessageKey);
  return { impact: named(names, impact), given: said(given), needed: said(needed) };
}

function eachQuoted(names: Names, ids: string, nameOf: (id: string) => string): string {
  const named = ids.split(', ').map((id) => quoted(names, nameOf(id)));
  return named.join(names.words.text('fact.glue'));
}

function quoted({ words }: Names, text: string): string {
  return words.text('text.quoted', { text });
}

/** "design" as a reader knows the stage. */
export function stageWords({ words }: Pick<Names, 'words'>, stage: string): string {
  const key = `stage.${stage}`;
  return STAGE_KEYS.has(key) ? words.text(key as MessageKey) : stage;
}

const STAGE_KEYS = new Set(['stage.conception', 'stage.design', 'stage.deployment', 'stage.operation']);
// Ids hold no blank, so that what joins them cannot be part of one.
const CONDITION_PART = /([\w-]+) (includes|is at least|is) ([\w-]+)| and | or |not \(/g;

/** What describeCondition made of a condition, with the questions of its facts. */
function conditionText({ words, fact }: Names, text: string): string {
  return text.replace(CONDITION_PART, (part, id?: string, relation?: string, value?: string) => {
    if (part === ' and ') return words.text('condition.and');
    if (part === ' or ') return words.text('condition.or');
    if (part === 'not (') return words.text('condition.notOpen');
    const asked = fact(id ?? '');
    if (asked === undefined) return part;
    const truth = value === 'true' || value === 'false' ? value === 'true' : value;
    const key = relation === 'is at least' ? 'condition.answeredAtLeast' : 'condition.answered';
    return words.text(key, { question: asked.question, value: factWords(words, truth, asked) });
  });
}
