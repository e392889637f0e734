import { pageBefore, pageOf } from '../paging.ts';
import type { ReportFilter, ReportRecord } from '../report-records.ts';
import type { Store } from '../store.ts';
import type { Session } from './session.ts';

/** A row of the view `counted_reports`, without its body. */
export interface ReportRow {
  id: string;
  assessment_id: string;
  organisation_id: string;
  product_id: string;
  product_name: string;
  number: number;
  as_of: string;
  verdict: string;
  digest: string;
  issued_at: string;
  of: number;
}

/** The record that a row holds. */
export function reportFrom(row: ReportRow): ReportRecord {
  return {
    id: row.id,
    assessmentId: row.assessment_id,
    organisationId: row.organisation_id,
    product: { id: row.product_id, name: row.product_name },
    number: row.number,
    asOf: row.as_of,
    verdict: row.verdict,
    digest: row.digest,
    issuedAt: row.issued_at,
    of: row.of,
  };
}

interface ListParameters {
  organisationId: string;
  assessmentId: string | null;
  productId: string | null;
  /** Grants that are over by then let nobody read. */
  at: string;
  before: string;
  limit: number;
}
type Narrowed = 'any' | 'ofAssessment' | 'ofProduct';

/** The store's lists of reports: one statement for each combination, so that each is one walk along an index. */
export function reportLists(session: Session): Pick<Store, 'listReports'> {
  const lists = { owned: prepareOwned(session), granted: prepareGranted(session) };
  return {
    listReports: (filter, page) =>
      session.read(() => {
        const { organisationId, assessmentId, productId } = filter;
        const list = lists[filter.relation][narrowed(filter)];
        const at = filter.relation === 'granted' ? filter.at : '';
        const rows = list.all({ organisationId, assessmentId, productId, at, ...pageBefore(page) });
        return pageOf(rows.map(reportFrom), page);
      }),
  };
}

function narrowed({ assessmentId, productId }: ReportFilter): Narrowed {
  if (assessmentId !== null) return 'ofAssessment';
  return productId === null ? 'any' : 'ofProduct';
}

// The pluses below keep the planner off the index of the whole organisation.
function prepareOwned({ db }: Session) {
  return {
    any: db.prepare<ListParameters, ReportRow>(
      `SELECT id, assessment_id, organisation_id, product_id, product_name, number, as_of, verdict, digest,
         issued_at, of FROM counted_reports
       WHERE organisation_id = :organisationId AND id < :before ORDER BY id DESC LIMIT :limit`,
    ),
    ofAssessment: db.prepare<ListParameters, ReportRow>(
      `SELECT id, assessment_id, organisation_id, product_id, product_name, number, as_of, verdict, digest,
         issued_at, of FROM counted_reports
       WHERE assessment_id = :assessmentId AND id < :before AND +organisation_id = :organisationId
         AND (:productId IS NULL OR +product_id = :productId) ORDER BY id DESC LIMIT :limit`,
    ),
    ofProduct: db.prepare<ListParameters, ReportRow>(
      `SELECT id, assessment_id, organisation_id, product_id, product_name, number, as_of, verdict, digest,
         issued_at, of FROM counted_reports
       WHERE product_id = :productId AND id < :before AND +organisation_id = :organisationId
       ORDER BY id DESC LIMIT :limit`,
    ),
  };
}

function prepareGranted({ db }: Session) {
  return {
    any: db.prepare<ListParameters, ReportRow>(
      `SELECT id, assessment_id, counted_reports.organisation_id, product_id, product_name, number, as_of, verdict,
         digest, counted_reports.issued_at, of FROM report_readers CROSS JOIN counted_reports ON id = report_id
       WHERE report_readers.organisation_id = :organisationId AND report_id < :before
         AND (expires_at IS NULL OR expires_at > :at)
       ORDER BY report_id DESC LIMIT :limit`,
    ),
    ofAssessment: db.prepare<ListParameters, ReportRow>(
      `SELECT id, assessment_id, organisation_id, product_id, product_name, number, as_of, verdict, digest,
         issued_at, of FROM counted_reports
       WHERE assessment_id = :assessmentId AND id < :before
         AND EXISTS (SELECT 1 FROM report_readers
           WHERE report_id = id AND report_readers.organisation_id = :organisationId
             AND (expires_at IS NULL OR expires_at > :at))
         AND (:productId IS NULL OR +product_id = :productId) ORDER BY id DESC LIMIT :limit`,
    ),
    ofProduct: db.prepare<ListParameters, ReportRow>(
      `SELECT id, assessment_id, organisation_id, product_id, product_name, number, as_of, verdict, digest,
         issued_at, of FROM counted_reports
       WHERE product_id = :productId AND id < :before
         AND EXISTS (SELECT 1 FROM report_readers
           WHERE report_id = id AND report_readers.organisation_id = :organisationId
             AND (expires_at IS NULL OR expires_at > :at))
       ORDER BY id DESC LIMIT :limit`,
    ),
  };
}
