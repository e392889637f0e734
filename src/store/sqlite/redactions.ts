import { sha256 } from '../../digest.ts';
import { pageBefore, pageOf } from '../paging.ts';
import { assessmentScope } from '../records.ts';
import type { RedactionRecord } from '../report-records.ts';
import type { Store } from '../store.ts';
import { RecordGone } from '../store-errors.ts';
import type { Session } from './session.ts';

type Methods = Pick<Store, 'publishRedaction' | 'findRedaction' | 'listRedactions'>;

/** The store's methods about redacted copies of reports. */
export function redactionMethods({ db, chain, read, write }: Session): Methods {
  const columns = 'id, report_id AS reportId, withheld, reason, envelope, created_at AS createdAt';
  const select = db.prepare<{ id: string; reportId: string }, RedactionRecord>(
    `SELECT ${columns} FROM redactions WHERE id = :id AND report_id = :reportId`,
  );
  const list = db.prepare<{ reportId: string; before: string; limit: number }, RedactionRecord>(
    `SELECT ${columns} FROM redactions
     WHERE report_id = :reportId AND id < :before ORDER BY id DESC LIMIT :limit`,
  );
  const insert = db.prepare<RedactionRecord>(
    `INSERT INTO redactions (id, report_id, withheld, reason, envelope, created_at)
     VALUES (:id, :reportId, :withheld, :reason, :envelope, :createdAt)`,
  );
  const assessmentOf = db.prepare<[string], { id: string }>(
    'SELECT assessment_id AS id FROM reports WHERE id = ?',
  );
  return {
    findRedaction: (reportId, id) => read(() => select.get({ id, reportId }) ?? null),
    listRedactions: (reportId, page) => read(() => pageOf(list.all({ reportId, ...pageBefore(page) }), page)),
    publishRedaction: (input, unit) =>
      write(unit, () => {
        const assessment = assessmentOf.get(input.reportId);
        if (assessment === undefined) throw new RecordGone('report', input.reportId);
        const published = { ...input, createdAt: unit.at };
        insert.run(published);
        const { id, reportId, reason } = input;
        chain.append(unit, {
          scope: assessmentScope(assessment.id),
          type: 'redaction.published',
          after: { id, reportId, reason, withheld: sha256(input.withheld), envelope: sha256(input.envelope) },
        });
        return published;
      }),
  };
}
