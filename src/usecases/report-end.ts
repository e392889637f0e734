import { expiryOf } from '../register/validity.ts';
import type { ReportEnd } from '../reports/report-index.ts';
import type { StoredReport } from '../store/report-records.ts';

/**
 * Why a report says nothing about today any more: twelve months are over, or a major change was declared, whichever came
 * first; null while it stands.
 * @param day YYYY-MM-DD
 */
export function reportEnd({ issuedAt, changedAt }: StoredReport, day: string): ReportEnd | null {
  const expiresOn = expiryOf(issuedAt.slice(0, 10));
  const changedOn = changedAt?.slice(0, 10);
  if (changedOn !== undefined && changedOn <= expiresOn) return { on: changedOn, because: 'change' };
  return expiresOn <= day ? { on: expiresOn, because: 'time' } : null;
}
