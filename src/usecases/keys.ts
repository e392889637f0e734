import { randomBytes, timingSafeEqual } from 'node:crypto';
import { sha256 } from '../digest.ts';
import { HrbaError } from '../errors.ts';
import type { KeyInput } from '../generated/types.ts';
import type { KeyRecord, OrganisationRecord, Page, PageRequest, Role } from '../store/records.ts';
import { type Caller, type Deps, type RetryOf, unitOf } from './deps.ts';
import { findOrganisation } from './organisations.ts';

/** Roles that an organisation of a kind can give. */
const ROLES_OF: Record<OrganisationRecord['kind'], readonly Role[]> = {
  company: ['company', 'reviewer', 'embed'],
  auditor: ['auditor'],
};
/** Roles that a company may give by itself. */
const GIVEN_BY_COMPANY: readonly Role[] = ['reviewer', 'embed'];
const EMBED_MINUTES = 60;

export interface CreatedKey {
  key: KeyRecord;
  /** The only time the token is seen. */
  token: string;
}

/**
 * Creates a key of an organisation. An administrator creates any that fits the organisation's kind; a company its own
 * reviewer and embed keys.
 * @throws HrbaError HRBA_ORGANISATION_NOT_FOUND, HRBA_FORBIDDEN, HRBA_NOT_ALLOWED
 */
export async function createKey(
  deps: Deps,
  caller: Caller,
  organisationId: string,
  input: KeyInput,
  retry?: RetryOf<KeyRecord>,
): Promise<CreatedKey> {
  const organisation = await findOrganisation(deps, caller, organisationId);
  if (caller.role !== 'admin' && !GIVEN_BY_COMPANY.includes(input.role)) {
    throw new HrbaError(
      'HRBA_FORBIDDEN',
      `A company key creates ${GIVEN_BY_COMPANY.join(' and ')} keys only.`,
    );
  }
  await refuseUnfit(deps, organisation, input);
  return issueKey(
    deps,
    caller,
    {
      organisationId,
      role: input.role,
      actor: input.actor,
      assessmentId: input.assessmentId ?? null,
      expiresAt:
        input.role === 'embed' ? minutesFromNow(deps, input.expiresInMinutes ?? EMBED_MINUTES) : null,
    },
    retry,
  );
}

/** Makes a key and its secret; only a hash of the secret is kept. */
export async function issueKey(
  deps: Deps,
  caller: Caller,
  input: Pick<KeyRecord, 'organisationId' | 'role' | 'actor' | 'assessmentId' | 'expiresAt'>,
  retry?: RetryOf<KeyRecord>,
): Promise<CreatedKey> {
  const secret = randomBytes(32).toString('base64url');
  const id = deps.newId();
  const key = await deps.store.createKey(
    { id, ...input, secretHash: sha256(secret) },
    unitOf(deps, caller, retry),
  );
  return { key, token: `hrba_${id}_${secret}` };
}

export async function listKeys(
  deps: Deps,
  caller: Caller,
  organisationId: string,
  page: PageRequest,
): Promise<Page<KeyRecord>> {
  await findOrganisation(deps, caller, organisationId);
  return deps.store.listKeys(organisationId, page);
}

/**
 * Revokes a key: it stops working at once. A company revokes what it may create.
 * @throws HrbaError HRBA_KEY_NOT_FOUND
 */
export async function revokeKey(
  deps: Deps,
  caller: Caller,
  id: string,
  retry?: RetryOf<KeyRecord>,
): Promise<KeyRecord> {
  const key = await deps.store.findKey(id);
  const mayRevoke =
    key !== null &&
    (caller.role === 'admin' ||
      (key.organisationId === caller.organisationId && GIVEN_BY_COMPANY.includes(key.role)));
  const revoked = mayRevoke ? await deps.store.revokeKey(id, unitOf(deps, caller, retry)) : null;
  if (revoked === null) throw new HrbaError('HRBA_KEY_NOT_FOUND', `No key ${id} that this key may revoke.`);
  return revoked;
}

/**
 * Who a bearer token belongs to; null when it is malformed, unknown, wrong, revoked or expired. The comparison takes
 * the same time whatever is wrong with the secret.
 */
export async function authenticate(deps: Deps, token: string): Promise<Caller | null> {
  const [, id, secret] = /^hrba_([0-9a-f-]{36})_([\w-]{20,100})$/.exec(token) ?? [];
  const key = id === undefined ? null : await deps.store.findKey(id);
  const given = Buffer.from(sha256(secret ?? ''), 'hex');
  const kept = Buffer.from(key?.secretHash ?? sha256('no such key'), 'hex');
  if (!timingSafeEqual(given, kept) || key === null || key.revokedAt !== null) return null;
  if (key.expiresAt !== null && key.expiresAt <= deps.clock().toISOString()) return null;
  return {
    keyId: key.id,
    organisationId: key.organisationId,
    role: key.role,
    actor: key.actor,
    assessmentId: key.assessmentId,
  };
}

async function refuseUnfit(deps: Deps, organisation: OrganisationRecord, input: KeyInput): Promise<void> {
  const { role, assessmentId } = input;
  const roles = ROLES_OF[organisation.kind];
  if (!roles.includes(role)) {
    throw unfit(
      '/role',
      `An organisation of kind ${organisation.kind} has keys of role: ${roles.join(', ')}.`,
    );
  }
  if (role !== 'embed') {
    if (assessmentId !== undefined) throw unfit('/assessmentId', 'Only an embed key is for one assessment.');
    if (input.expiresInMinutes !== undefined) throw unfit('/expiresInMinutes', 'Only an embed key expires.');
    return;
  }
  const assessment = assessmentId === undefined ? null : await deps.store.findAssessment(assessmentId);
  if (assessment?.organisationId !== organisation.id) {
    throw unfit('/assessmentId', 'An embed key names one assessment of its organisation.');
  }
}

function unfit(pointer: string, detail: string): HrbaError {
  return new HrbaError('HRBA_NOT_ALLOWED', detail, {
    errors: [{ pointer, detail, code: 'KEY_DOES_NOT_FIT' }],
  });
}

function minutesFromNow(deps: Deps, minutes: number): string {
  return new Date(deps.clock().getTime() + minutes * 60_000).toISOString();
}
