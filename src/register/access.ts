/** A grant, as far as it says when an organisation may read. Times are RFC 3339 in UTC and compare as text. */
export interface Access {
  organisationId: string;
  createdAt: string;
  /** Null: until it is withdrawn. */
  expiresAt: string | null;
  withdrawnAt: string | null;
}

/** When an organisation could read an assessment, seen from one moment. */
export interface AccessSeen {
  grants: readonly Access[];
  now: string;
}

/**
 * When the access that an organisation had at a moment came to its end, or null while it goes on. A grant that follows
 * another without a gap carries it on; one that comes later does not mend what was cut.
 * @param since a moment at which it had access
 */
export function accessEnd(organisationId: string, since: string, { grants, now }: AccessSeen): string | null {
  const own = grants
    .filter((grant) => grant.organisationId === organisationId)
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : Number(a.createdAt > b.createdAt)));
  let until = since;
  for (const { createdAt, expiresAt, withdrawnAt } of own) {
    if (createdAt > until) break;
    const end = earlier(expiresAt, withdrawnAt);
    if (end === null) return null;
    if (end > until) until = end;
  }
  return until <= now ? until : null;
}

/** True while one of the grants of an organisation is in force. */
export function hasAccess(organisationId: string, { grants, now }: AccessSeen): boolean {
  return grants.some(
    (grant) =>
      grant.organisationId === organisationId &&
      grant.withdrawnAt === null &&
      (grant.expiresAt === null || grant.expiresAt > now),
  );
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
