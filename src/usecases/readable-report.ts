import type { Report, WithheldText } from '../generated/types.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import type { Messages } from '../messages/messages-for.ts';
import { filledCopy } from '../sealing/redacted-copy.ts';

const WORDS: Record<WithheldText['kind'], MessageKey> = {
  'people-at-risk': 'withheld.people',
  confidential: 'withheld.confidential',
  derived: 'withheld.derived',
};

/**
 * A report, or a redacted copy of one, to draw: where a text is withheld, the words that say so and why. It is for drawing
 * only: digests are over the commitments.
 */
export function readableReport(report: Report, words: Messages): Report {
  return filledCopy(report, ({ kind }) => words.text(WORDS[kind]));
}
