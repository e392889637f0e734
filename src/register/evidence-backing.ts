import type { RecordedEvidence } from '../generated/types.ts';

/** True when a piece says who made it and when, that day has come, and it has not expired: what makes A1 (SCORING section 3). */
export function isBacking({ madeBy, madeOn, validUntil }: RecordedEvidence, asOf: string): boolean {
  const isComplete = madeBy !== undefined && madeOn !== undefined && madeOn <= asOf;
  return isComplete && (validUntil === undefined || validUntil >= asOf);
}
