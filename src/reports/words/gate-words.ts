import type { GateReopening, GateStep } from '../../generated/types.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import type { Gate } from '../../scoring/gates.ts';
import type { Names } from './engine-words.ts';
import { gateReasonWords } from './engine-words.ts';

/** What a gate is said with: a language, what ids are called, and whether numbers may be shown. */
export interface GateNames extends Names {
  purposeInQuestion: boolean;
  impact: (id: string) => string;
}

/** "no blocking condition found on 22 November 2026": never green. */
export function gateResultWords(
  { words }: Pick<Names, 'words'>,
  result: Gate['result'],
  asOf: string,
): string {
  if (result === 'PASS') return words.text('gates.open', { date: words.date(asOf) });
  return words.text(result === 'BLOCKED' ? 'gates.blocked' : 'gates.notReady');
}

/** A reason of a gate as a sentence, with the question or the impact that it is about by name. */
export function gateReasonSentence(names: GateNames, because: string, impact: string | null): string {
  const { words: text, item } = gateReasonWords(names, because);
  if (item !== null) {
    return names.words.text('gate.about', { words: text, item: quoted(names, names.question(item)) });
  }
  return impact === null ? text : text.replace(impact, () => quoted(names, names.impact(impact)));
}

const STEPS: Record<GateStep['kind'], MessageKey> = {
  answer: 'gateStep.answer',
  'raise-level': 'gateStep.raise',
  'attach-evidence': 'gateStep.evidence',
  'obtain-review': 'gateStep.review',
  'obtain-assessment': 'gateStep.assessment',
  'settle-contest': 'gateStep.contest',
  'mitigate-impact': 'gateStep.mitigate',
  engage: 'gateStep.engage',
  'sign-off': 'gateStep.signOff',
};
const OF_IMPACTS = new Set<GateStep['kind']>(['mitigate-impact', 'engage', 'sign-off']);

/** A step towards a gate as a sentence. */
export function gateStepWords(names: GateNames, step: Omit<GateStep, 'words'>): string {
  const { kind, subject, level, mitigation } = step;
  const name = OF_IMPACTS.has(kind) ? names.impact(subject) : names.question(subject);
  const key = kind === 'answer' && level !== null ? 'gateStep.answerLevel' : STEPS[kind];
  const values = { name: quoted(names, name), level: level ?? '', mitigation: mitigation ?? 'planned' };
  return names.words.text(key, values);
}

const REOPENED: readonly [RegExp, MessageKey][] = [
  [/^it holds no more: (.+)$/s, 'gate.regression'],
  [/^by the day alone it holds no more: (.+)$/s, 'gate.expired'],
  [/^a waiver that it needed is over: (.+)$/s, 'gate.waiverOver'],
];
const DATED: readonly [RegExp, MessageKey][] = [
  [/^a change was declared on (\S+): (.+)$/s, 'gate.change'],
  [/^an action was due on (\S+): (.+)$/s, 'gate.overdue'],
];

/**
 * Why a passed gate is open again, in the reader's language: its English sentence is recognised, as those of the engine
 * are.
 * @param subject the impact it is about, if it is about one
 */
export function reopeningWords(
  names: GateNames,
  because: string,
  { kind, subject }: Partial<Pick<GateReopening, 'kind' | 'subject'>> = {},
): string {
  for (const [pattern, key] of REOPENED) {
    const [, reason] = pattern.exec(because) ?? [];
    if (reason === undefined) continue;
    const impact = kind === undefined || kind === 'waiver-ended' ? null : (subject ?? null);
    return names.words.text(key, { reason: gateReasonSentence(names, reason, impact) });
  }
  for (const [pattern, key] of DATED) {
    const [, day, what] = pattern.exec(because) ?? [];
    if (day !== undefined && what !== undefined)
      return names.words.text(key, { date: names.words.date(day), what });
  }
  return because;
}

function quoted({ words }: Pick<Names, 'words'>, text: string): string {
  return words.text('text.quoted', { text });
}
