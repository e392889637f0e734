import type { Caller, Deps } from './deps.ts';
import { issueKey } from './keys.ts';

/** Who acts when nobody has a key yet, or from the command line beside the database. */
export const OPERATOR: Caller = {
  keyId: '',
  organisationId: null,
  role: 'admin',
  actor: 'operator',
  assessmentId: null,
};

/** The token of a first administrator key when the record holds no key at all; null otherwise. */
export async function createFirstAdministrator(deps: Deps): Promise<string | null> {
  if (await deps.store.hasAnyKey()) return null;
  const input = { organisationId: null, role: 'admin', actor: 'first administrator' } as const;
  const { token } = await issueKey(deps, OPERATOR, { ...input, assessmentId: null, expiresAt: null });
  return token;
}
