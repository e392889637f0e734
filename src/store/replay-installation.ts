import type { EventRecord } from './event-records.ts';
import type { GrantRecord } from './grant-records.ts';
import type { KeyRecord, OrganisationRecord } from './records.ts';
import type { SigningKeyRecord } from './report-records.ts';

/** A record as the chain of the installation tells it, with the number of the last event about it. */
export interface Told<T> {
  record: T;
  seq: number;
}
export type ToldGrant = Omit<GrantRecord, 'organisationName'>;
export type ToldSigningKey = SigningKeyRecord & { id: string };

/** Who the chain of the installation says there is: organisations, keys, grants and signing keys, by id. */
export class Installation {
  readonly organisations = new Map<string, Told<OrganisationRecord>>();
  readonly keys = new Map<string, Told<KeyRecord>>();
  readonly grants = new Map<string, Told<ToldGrant>>();
  readonly signingKeys = new Map<string, Told<ToldSigningKey>>();

  /** Takes in the next event. An erasure revokes keys and withdraws grants with events like any other. */
  add({ type, seq, at, payload }: EventRecord): void {
    if (payload === null) return;
    const { after } = payload;
    switch (type) {
      case 'organisation.created':
        put(this.organisations, seq, { ...(after as OrganisationRecord), createdAt: at });
        break;
      case 'key.created':
        put(this.keys, seq, { ...(after as KeyRecord), createdAt: at, revokedAt: null });
        break;
      case 'key.revoked':
        change(this.keys, seq, after as Pick<KeyRecord, 'id' | 'revokedAt'>);
        break;
      case 'grant.created':
        // Grants of before they could end do not say that they have none.
        put(this.grants, seq, {
          expiresAt: null,
          ...(after as Omit<ToldGrant, 'expiresAt'> & { expiresAt?: string | null }),
          createdAt: at,
          withdrawnAt: null,
        });
        break;
      case 'grant.withdrawn':
        change(this.grants, seq, after as ToldGrant);
        break;
      case 'signing-key.created': {
        const { kid, jwk } = after as SigningKeyRecord;
        put(this.signingKeys, seq, { id: kid, kid, jwk, createdAt: at, retiredAt: null });
        break;
      }
      case 'signing-key.retired': {
        const { kid, retiredAt } = after as SigningKeyRecord;
        change(this.signingKeys, seq, { id: kid, retiredAt });
        break;
      }
      default:
        // A product's name is in no chain, so that it can be erased; the assessments of it are in their own chains.
        break;
    }
  }
}

function put<T extends { id: string }>(told: Map<string, Told<T>>, seq: number, record: T): void {
  told.set(record.id, { record, seq });
}

function change<T extends { id: string }>(
  told: Map<string, Told<T>>,
  seq: number,
  next: Partial<T> & { id: string },
): void {
  const before = told.get(next.id);
  if (before !== undefined) told.set(next.id, { record: { ...before.record, ...next }, seq });
}
