import type { ScoredReview } from '../generated/types.ts';
import { keptOf } from './entries.ts';
import { type FindingBody, standingOf } from './findings.ts';
import type { RegisterContext } from './register-context.ts';

type Context = Pick<RegisterContext, 'entries' | 'asOf' | 'responses' | 'profile' | 'digestOf'>;

/**
 * By item, what final findings say to the score: an assessor's review of this revision of the response (A3, A4), and of
 * no other item. Where two auditors' findings stand on one revision, the less favourable counts, so that nobody gains by
 * asking a second auditor; a confirmation that people affected corroborate counts before one that they do not.
 */
export function assessorReviews(context: Context): Record<string, ScoredReview> {
  const final = keptOf<FindingBody>(context.entries, 'finding').filter(
    (entry) => entry.body.subject.kind === 'item' && standingOf(entry, context).state === 'final',
  );
  const byItem = Map.groupBy(final, ({ body }) => body.subject.id);
  const reviews = [...byItem]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([item, entries]) => {
      const claimed = context.responses.get(item)?.response?.level ?? null;
      const [least] = entries
        .map(({ body }) => scoredReview(body))
        .sort((a, b) => favourOf(a, claimed) - favourOf(b, claimed));
      return least === undefined ? [] : [[item, least] as const];
    });
  return Object.fromEntries(reviews);
}

function scoredReview(body: FindingBody): ScoredReview {
  const { verdict, corroboration, because } = body;
  const level = levelOf(body);
  return {
    by: 'assessor',
    // The level takes the place of the claim, whatever was said of the claim.
    verdict: level !== null || verdict === 'override' ? 'confirmed' : verdict,
    note: because,
    ...(level === null ? {} : { override: level }),
    ...(isCorroborated(corroboration) ? { corroborated: true } : {}),
  };
}

/** The auditor's own level, when a finding or the decision on its reply put one in the place of the claim. */
function levelOf({ verdict, level, decision }: FindingBody): number | null {
  if (decision?.outcome === 'changed') return decision.level;
  return verdict === 'override' ? level : null;
}

const FAVOUR = { disputed: 100, 'na-refused': 100, corroborated: 199, confirmed: 200, 'na-accepted': 200 };
const UPWARD = 300;

/** How favourable a review is to the company; an override by its level against the claim. */
function favourOf({ verdict, override, corroborated }: ScoredReview, claimed: number | null): number {
  if (override !== undefined) return override > (claimed ?? 0) ? UPWARD + override : override;
  return FAVOUR[corroborated === true ? 'corroborated' : verdict];
}

/** People affected that have to confirm what an auditor collected, unless a mandated organisation does (A4). */
export const LEAST_PEOPLE = 3;

/** True when at least three people affected, or one mandated organisation, confirmed it to the auditor. */
export function isCorroborated(corroboration: FindingBody['corroboration']): boolean {
  if (corroboration === null) return false;
  return corroboration.people >= LEAST_PEOPLE || corroboration.organisation.trim() !== '';
}
