import { LRUCache } from 'lru-cache';
import { canonical } from '../digest.ts';
import type { Caller, Deps } from './deps.ts';
import { findReadable } from './find-assessment.ts';
import { readScore } from './read-score.ts';
import { today } from './score-state.ts';

/** Bytes of scores that are kept: some hundreds of them. */
const MOST_BYTES = 16_777_216;

interface Kept {
  revision: number;
  asOf: string;
  text: Buffer;
}

/**
 * Scores as canonical JSON, without their trace, the last one of each assessment kept after it was read: for a revision
 * and a date there is only one. Whoever asks is still looked at every time.
 */
export function scoreTexts(deps: Deps) {
  const texts = new LRUCache<string, Kept>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ text }) => text.byteLength,
  });
  return {
    /**
     * The score on a date (today unless told), in UTF-8.
     * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND
     */
    read: async (caller: Caller, id: string, asOf = today(deps)): Promise<Buffer> => {
      const { revision } = await findReadable(deps, caller, id);
      const known = texts.get(id);
      if (known?.revision === revision && known.asOf === asOf) return known.text;
      // What is scored may be newer than what was looked up a moment ago.
      const made = await readScore(deps, caller, id, { asOf });
      const text = Buffer.from(canonical(made.score));
      texts.set(id, { revision: made.revision, asOf, text });
      return text;
    },
  };
}
