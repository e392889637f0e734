import type { NextAction } from '../../generated/types.ts';

const KINDS: Record<NextAction['kind'], string> = {
  answer: 'Answer it',
  'raise-level': 'Do better here, one level up',
  'attach-evidence': 'Attach evidence',
  'obtain-review': 'Have a second person read it',
  'obtain-assessment': 'Have it examined from outside',
  'mitigate-impact': 'Put an end to the harm',
};

/** What kind of step a next action is, in words. */
export function actionWords(kind: NextAction['kind']): string {
  return KINDS[kind];
}
