import { sha256 } from '../../digest.ts';
import { assessmentScope, type Unit } from '../records.ts';
import type { NewReport, NewSignature, ReportRecord } from '../report-records.ts';
import type { Store } from '../store.ts';
import { RecordGone, RevisionConflict } from '../store-errors.ts';
import { type ReportRow, reportFrom } from './report-lists.ts';
import { overviewKeeper } from './report-overview.ts';
import type { Session } from './session.ts';

type Methods = Pick<Store, 'issueReport' | 'findReport' | 'countReports'>;

/** The store's methods that issue and look up reports. */
export function reportMethods(session: Session): Methods {
  const { db, read, write } = session;
  const issue = issuer(session);
  const select = db.prepare<[string], ReportRow & { body: string; changed_at: string | null }>(
    `SELECT *, (SELECT min(created_at) FROM entries WHERE entries.assessment_id = counted_reports.assessment_id
       AND kind = 'change' AND entries.body ->> '$.major' AND created_at > issued_at) AS changed_at
     FROM counted_reports WHERE id = ?`,
  );
  const count = db.prepare<[string], { issued: number }>(
    'SELECT reports_issued AS issued FROM products WHERE id = ?',
  );
  return {
    countReports: (productId) => read(() => count.get(productId)?.issued ?? 0),
    findReport: (id) =>
      read(() => {
        const row = select.get(id);
        return row === undefined ? null : { ...reportFrom(row), body: row.body, changedAt: row.changed_at };
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
  const keepOverview = overviewKeeper(db);
  const addReaders = db.prepare(
    `INSERT INTO report_readers (organisation_id, report_id, expires_at, company_id, issued_at, substantiated_band)
     SELECT g.organisation_id, o.report_id, g.expires_at, o.organisation_id, o.issued_at, o.substantiated_band
     FROM report_overview o CROSS JOIN grants g ON g.assessment_id = :assessmentId
     WHERE o.report_id = :id AND g.withdrawn_at IS NULL AND (g.expires_at IS NULL OR g.expires_at > :at)`,
  );
  const keep = signatureKeeper(db);
  return (input: NewReport, unit: Unit<ReportRecord>): void => {
    const { expectedRevision, product, signature, overview: _overview, ...report } = input;
    const { id, assessmentId, number, asOf, verdict, digest } = report;
    const { revision } = assessments.get(assessmentId);
    if (revision !== expectedRevision) throw new RevisionConflict({ revision });
    const { changes } = raiseCount.run({ productId: product.id, number });
    if (changes === 0) throw new RevisionConflict({ revision });
    insert.run({ ...report, productId: product.id, productName: product.name, issuedAt: unit.at });
    keepOverview(input, unit.at);
    addReaders.run({ id, assessmentId, at: unit.at });
    const signed = signature === null ? {} : keep(id, signature, revision);
    const after = { id, number, asOf, verdict, digest, ...signed };
    chain.append(unit, { scope: assessmentScope(assessmentId), type: 'report.issued', after });
  };
}

/** Keeps a signature beside its report. @returns what the chain tells of it */
function signatureKeeper(db: Session['db']) {
  const insert = db.prepare<{ id: string; envelope: string }>(
    'INSERT INTO report_signatures (report_id, envelope) VALUES (:id, :envelope)',
  );
  const isActive = db.prepare<[string], unknown>(
    'SELECT 1 FROM signing_keys WHERE kid = ? AND retired_at IS NULL',
  );
  return (id: string, { kid, envelope }: NewSignature, revision: number) => {
    if (isActive.get(kid) === undefined) throw new RevisionConflict({ revision });
    insert.run({ id, envelope });
    return { kid, envelope: sha256(envelope) };
  };
}
