import { sha256 } from '../../digest.ts';
import { assessmentScope } from '../records.ts';
import type { StoredSignature } from '../report-records.ts';
import type { Store } from '../store.ts';
import { RecordGone } from '../store-errors.ts';
import type { Session } from './session.ts';

type Methods = Pick<Store, 'findSignature' | 'addTimestamp'>;

/** The store's methods about signatures of reports: they are written with their report, a time stamp may come after. */
export function signatureMethods({ db, chain, read, write }: Session): Methods {
  const select = db.prepare<[string], StoredSignature & { assessmentId: string }>(
    `SELECT envelope, timestamp,
       (SELECT assessment_id FROM reports WHERE reports.id = report_id) AS assessmentId
     FROM report_signatures WHERE report_id = ?`,
  );
  const stamp = db.prepare<{ reportId: string; timestamp: string }>(
    'UPDATE report_signatures SET timestamp = :timestamp WHERE report_id = :reportId',
  );
  return {
    findSignature: (reportId) =>
      read(() => {
        const found = select.get(reportId);
        return found === undefined ? null : { envelope: found.envelope, timestamp: found.timestamp };
      }),
    addTimestamp: (reportId, timestamp, unit) =>
      write<void, void>(unit, () => {
        const found = select.get(reportId);
        if (found === undefined) throw new RecordGone('report', reportId);
        if (found.timestamp !== null) return;
        stamp.run({ reportId, timestamp });
        chain.append(unit, {
          scope: assessmentScope(found.assessmentId),
          type: 'report.timestamped',
          after: { id: reportId, timestamp: sha256(timestamp) },
        });
      }),
  };
}
