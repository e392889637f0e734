import { assessmentScope, type NewReport, type ReportRecord, type Unit } from '../records.ts';
import type { Store } from '../store.ts';
import { RecordGone, RevisionConflict } from '../store-errors.ts';
import { type ReportRow, reportFrom } from './report-lists.ts';
import type { Session } from './session.ts';

type Methods = Pick<Store, 'issueReport' | 'findReport' | 'countReports'>;

/** The store's methods that issue and look up reports. */
export function reportMethods(session: Session): Methods {
  const { db, read, write } = session;
  const issue = issuer(session);
  const select = db.prepare<[string], ReportRow & { body: string }>(
    'SELECT * FROM counted_reports WHERE id = ?',
  );
  const count = db.prepare<[string], { issued: number }>(
    'SELECT reports_issued AS issued FROM products WHERE id = ?',
  );
  return {
    countReports: (productId) => read(() => count.get(productId)?.issued ?? 0),
    findReport: (id) =>
      read(() => {
        const row = select.get(id);
        return row === undefined ? null : { ...reportFrom(row), body: row.body };
      }),
    issueReport: (input, unit) =>
      write(unit, () => {
        issue(input, unit);
        const row = select.get(input.id);
        if (row === undefined) throw new RecordGone('report', input.id);
        return reportFrom(row);
      }),
  };
}

function issuer({ db, chain, assessments }: Session) {
  const insert = db.prepare(
    `INSERT INTO reports (id, assessment_id, organisation_id, product_id, product_name, number, as_of, verdict,
       digest, issued_at, body)
     VALUES (:id, :assessmentId, :organisationId, :productId, :productName, :number, :asOf, :verdict,
       :digest, :issuedAt, :body)`,
  );
  const raiseCount = db.prepare<{ productId: string; number: number }>(
    'UPDATE products SET reports_issued = :number WHERE id = :productId AND reports_issued = :number - 1',
  );
  const addReaders = db.prepare(
    `INSERT INTO report_readers (organisation_id, report_id, expires_at)
     SELECT organisation_id, :id, expires_at FROM grants WHERE assessment_id = :assessmentId
       AND withdrawn_at IS NULL AND (expires_at IS NULL OR expires_at > :at)`,
  );
  return (input: NewReport, unit: Unit<ReportRecord>): void => {
    const { expectedRevision, product, ...report } = input;
    const { id, assessmentId, number, asOf, verdict, digest } = report;
    const { revision } = assessments.get(assessmentId);
    if (revision !== expectedRevision) throw new RevisionConflict({ revision });
    const { changes } = raiseCount.run({ productId: product.id, number });
    if (changes === 0) throw new RevisionConflict({ revision });
    insert.run({ ...report, productId: product.id, productName: product.name, issuedAt: unit.at });
    addReaders.run({ id, assessmentId, at: unit.at });
    const after = { id, number, asOf, verdict, digest };
    chain.append(unit, { scope: assessmentScope(assessmentId), type: 'report.issued', after });
  };
}
