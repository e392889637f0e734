import type { NextAction } from '../../generated/types.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import type { Messages } from '../../messages/messages-for.ts';
import type { ReportIndex } from '../report-index.ts';
import { engineWords } from './engine-words.ts';
import { sentence } from './number-words.ts';

const KINDS: Record<NextAction['kind'], MessageKey> = {
  answer: 'action.answer',
  'raise-level': 'action.raiseLevel',
  'attach-evidence': 'action.attachEvidence',
  'obtain-review': 'action.obtainReview',
  'obtain-assessment': 'action.obtainAssessment',
  'mitigate-impact': 'action.mitigateImpact',
};

/** What kind of step a next action is, in words. */
export function actionWords(words: Messages, kind: NextAction['kind']): string {
  return words.text(KINDS[kind]);
}

/** Why a step is to be taken, and what it would add to the result, which is no reason to take it. */
export function actionReasons(index: ReportIndex, action: NextAction): { because: string; gain: string } {
  // What stands behind the semicolon explains the gain, and is said with it.
  const [because = '', aboutGain] = action.because
    .split('; ')
    .map((part) => sentence(engineWords(index, part)));
  return {
    because,
    gain: `${gainWords(index, action)} ${aboutGain === undefined ? '' : `${aboutGain}.`}`,
  };
}

function gainWords(index: ReportIndex, { gainFinal, gainLower }: NextAction): string {
  const { words } = index;
  const final = gainFinal?.percent ?? 0;
  const lower = gainLower?.percent ?? 0;
  if (gainFinal === null || gainFinal.num === '0') return words.text('next.noGain');
  const gain = { final: parts(index, final), lower: parts(index, lower) };
  return words.text(lower === final ? 'next.gain' : 'next.gainUncapped', gain);
}

function parts({ words }: ReportIndex, value: number): string {
  return value === 0 ? words.text('number.lessThanOne') : words.text('number.ofHundred', { value });
}
