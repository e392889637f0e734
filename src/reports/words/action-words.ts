import type { NextAction } from '../../generated/types.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import type { Messages } from '../../messages/messages-for.ts';

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
