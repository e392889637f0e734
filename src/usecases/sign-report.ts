import { canonical } from '../digest.ts';
import type { Envelope } from '../generated/types.ts';
import { exactBase64, signedEnvelope } from '../signing/envelope.ts';
import { type Caller, type Deps, unitOf } from './deps.ts';
import { activeSigner } from './signing-keys.ts';

/** The signature of a statement, which is canonical JSON, by the key that is active now. */
export async function signStatement(
  deps: Deps,
  statement: string,
): Promise<{ kid: string; envelope: Envelope }> {
  const { kid, key } = await activeSigner(deps);
  return { kid, envelope: signedEnvelope(statement, kid, key) };
}

/**
 * Asks the time-stamping authority, where there is one, what time it is for a signature, and keeps the answer. The report
 * is issued already: whatever goes wrong here is told, and stops nothing.
 */
export async function timestampReport(
  deps: Deps,
  caller: Caller,
  reportId: string,
  { signatures }: Envelope,
): Promise<void> {
  const { timestamps, onNoTimestamp } = deps.signing;
  const signature = exactBase64(signatures[0]?.sig ?? '');
  if (timestamps === null || signature === null) return;
  try {
    const timestamp = canonical(await timestamps.stamp(signature));
    await deps.store.addTimestamp(reportId, timestamp, unitOf(deps, caller));
  } catch (error) {
    onNoTimestamp({ reportId, reason: error instanceof Error ? error.message : String(error) });
  }
}
