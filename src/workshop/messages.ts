import type { DrawingJob, FrozenReport, PartsToFreeze } from '../usecases/workshop.ts';

/** Content is long and never changes: it is sent once, under a number. */
export type ContentName = 'checklist' | 'ruleset' | 'taxonomy' | 'sources';

/** What the thread is asked. */
export type Work =
  | {
      kind: 'freeze';
      parts: Omit<PartsToFreeze, ContentName>;
      content: Record<ContentName, number>;
      /** What it has not been sent yet. */
      fresh: [number, unknown][];
    }
  | { kind: 'draw'; job: DrawingJob };

/** What it answers: what was made, or the error that stopped it. */
export type Told = { made: FrozenReport | string | Uint8Array } | { error: Error };
