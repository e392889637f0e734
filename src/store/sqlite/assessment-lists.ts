import { pageBefore, pageOf } from '../paging.ts';
import type { Store } from '../store.ts';
import { type AssessmentRow, assessmentFrom } from './assessment-rows.ts';
import type { Session } from './session.ts';

interface ListParameters {
  organisationId: string;
  productId: string | null;
  archived: 0 | 1;
  /** Grants that are over by then are none. */
  at: string;
  before: string;
  limit: number;
}

/** The store's lists of assessments: one statement for each combination, so that each is one walk along an index. */
export function assessmentLists({ db, read }: Session): Pick<Store, 'listAssessments'> {
  const owned = db.prepare<ListParameters, AssessmentRow>(
    `SELECT * FROM live_assessments
     WHERE organisation_id = :organisationId AND archived = :archived AND id < :before
     ORDER BY id DESC LIMIT :limit`,
  );
  // The plus keeps the planner off the index of the whole organisation.
  const ownedOfProduct = db.prepare<ListParameters, AssessmentRow>(
    `SELECT * FROM live_assessments
     WHERE product_id = :productId AND archived = :archived AND id < :before
       AND +organisation_id = :organisationId
     ORDER BY id DESC LIMIT :limit`,
  );
  const granted = db.prepare<ListParameters, AssessmentRow>(
    `SELECT live_assessments.* FROM grants CROSS JOIN live_assessments ON live_assessments.id = grants.assessment_id
     WHERE grants.organisation_id = :organisationId AND grants.withdrawn_at IS NULL
       AND (grants.expires_at IS NULL OR grants.expires_at > :at)
       AND grants.assessment_id < :before AND archived = :archived
     ORDER BY grants.assessment_id DESC LIMIT :limit`,
  );
  const grantedOfProduct = db.prepare<ListParameters, AssessmentRow>(
    `SELECT * FROM live_assessments
     WHERE product_id = :productId AND archived = :archived AND id < :before AND EXISTS (
       SELECT 1 FROM grants WHERE grants.assessment_id = live_assessments.id
         AND grants.organisation_id = :organisationId AND withdrawn_at IS NULL
         AND (expires_at IS NULL OR expires_at > :at))
     ORDER BY id DESC LIMIT :limit`,
  );
  const lists = { owned: [owned, ownedOfProduct], granted: [granted, grantedOfProduct] } as const;
  return {
    listAssessments: (filter, page) =>
      read(() => {
        const { organisationId, relation, productId } = filter;
        const list = lists[relation][productId === null ? 0 : 1];
        const at = filter.relation === 'granted' ? filter.at : '';
        const archived = filter.archived ? 1 : 0;
        const rows = list.all({ organisationId, productId, archived, at, ...pageBefore(page) });
        return pageOf(rows.map(assessmentFrom), page);
      }),
  };
}
