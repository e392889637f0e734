import { LRUCache } from 'lru-cache';
import { canonical } from '../digest.ts';
import type { Caller, Deps } from './deps.ts';
import { findReadable } from './find-assessment.ts';
import { readScore } from './read-score.ts';
import { today } from './score-state.ts';

/** Bytes of scores that are kept: some thousand of them. */
const MOST_BYTES = 33_554_432;

/**
 * Scores as canonical JSON, without their trace, each kept after it was first read: for an assessment's revision and a
 * date there is only one. Whoever asks is still looked at every time.
 */
export function scoreTexts(deps: Deps) {
  const texts = new LRUCache<string, Buffer>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ byteLength }) => byteLength,
  });
  return {
    /**
     * The score on a date (today unless told), in UTF-8.
     * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND
     */
    read: async (caller: Caller, id: string, asOf = today(deps)): Promise<Buffer> => {
      const { revision } = await findReadable(deps, caller, id);
      const known = texts.get(`${id} ${revision} ${asOf}`);
      if (known !== undefined) return known;
      const { score, revision: scored } = await readScore(deps, caller, id, { asOf });
      const text = Buffer.from(canonical(score));
      // What was scored may be newer than what was looked up a moment ago.
      texts.set(`${id} ${scored} ${asOf}`, text);
      return text;
    },
  };
}
