import fc from 'fast-check';
import { wireFaults, wireRecipes } from './wire.ts';

/** Milliseconds of silence after which an exchange is over. */
const SILENCE = 60;

/**
 * Opens connections, one after the other, and writes to each what is no HTTP, or hardly.
 * @returns what was wrong, each with the simplest bytes that show it
 */
export async function runWireFuzz(port: number, exchanges: number, seed: number): Promise<string[]> {
  const property = fc.asyncProperty(wireRecipes, async (recipe) => {
    const faults = await wireFaults(port, recipe, SILENCE);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
  const run = await fc.check(property, { seed, numRuns: exchanges });
  if (!run.failed) return [];
  const [recipe] = run.counterexample ?? [];
  const steps = (recipe?.steps ?? []).map((step) => (Buffer.isBuffer(step) ? step.toString('latin1') : step));
  const shown = JSON.stringify(steps).slice(0, 1500);
  return [`on a bare socket (seed ${seed}): ${String(run.errorInstance)}\n${shown}`];
}
