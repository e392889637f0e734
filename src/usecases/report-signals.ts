import type { Register, Signals } from '../generated/types.ts';
import { signalsOf } from '../register/signals.ts';
import type { Actor, AssessmentState } from '../store/records.ts';
import type { Deps } from './deps.ts';

/** How many earlier reports are looked at. */
const EARLIER = 20;

/** The signals of a report that is about to be issued. @param number which of the product's reports it will be */
export async function signalsOfReport(
  deps: Deps,
  { assessment, responses, reviews }: AssessmentState,
  register: Register,
  { number, asOf }: { number: number; asOf: string },
): Promise<Signals> {
  const { organisationId, product, profile } = assessment;
  const filter = { organisationId, relation: 'owned', assessmentId: null, productId: product.id } as const;
  const { items } = await deps.store.listReports(filter, { limit: EARLIER, cursor: null });
  const byOf = ({ keyId, name }: Actor) => keyId ?? name;
  return signalsOf({
    number,
    earlier: items.map((report) => ({
      number: report.number,
      issuedAt: report.issuedAt,
      verdict: report.verdict,
    })),
    responses: responses.map(({ author, ...record }) => ({ ...record, by: byOf(author) })),
    reviews: reviews.map(({ reviewedAt, reviewer }) => ({ reviewedAt, by: byOf(reviewer) })),
    profile,
    facts: deps.content.taxonomy.facts,
    register,
    asOf,
  });
}
