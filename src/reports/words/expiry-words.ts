import type { ReportIndex } from '../report-index.ts';

/** Until when a report says something about today, or since when it does not. */
export function expiryWords({ words, report, ended }: ReportIndex): string {
  if (ended !== null) {
    const key = ended.because === 'change' ? 'first.changed' : 'first.expired';
    return words.text(key, { date: words.date(ended.on) });
  }
  if (report.expiresOn === undefined) return words.text('document.noExpiry');
  return words.text('first.expires', { date: words.date(report.expiresOn) });
}
