import { canonical, digestOf, sha256 } from '../digest.ts';
import { replaceAt, valueAt } from './places.ts';

/** The salt of each text that may be withheld, by its pointer. */
export type Salts = Readonly<Record<string, string>>;
/** What stands in the place of a text that is withheld. */
export interface Commitment {
  sealed: string;
}
type Members = Readonly<Record<string, unknown>>;

/** Members that no digest covers by themselves: what they say is bound by what it does to the sealed form. */
const UNCOVERED = ['digest', 'salts', 'withheld'];

/** Binds a value without showing it: the salt is random, so that a short text cannot be guessed from it. */
export function commitmentTo(salt: string, value: unknown): Commitment {
  return { sealed: sha256(`${salt}\n${canonical(value)}`) };
}

/**
 * The form of a report that its digests are over: each text that may be withheld is replaced by its commitment. A copy
 * from which texts were withheld has the same form, because there the commitments stand already.
 */
export function sealedForm(report: Members, salts: Salts): Members {
  // A salt of nothing seals nothing: who reads the report says so.
  const commitments = new Map(
    Object.entries(salts).flatMap(([pointer, salt]) => {
      const value = valueAt(report, pointer);
      return value === undefined ? [] : [[pointer, commitmentTo(salt, value)] as const];
    }),
  );
  const sealed = replaceAt(report, commitments);
  return Object.fromEntries(Object.entries(sealed).filter(([name]) => !UNCOVERED.includes(name)));
}

/** The digest of a sealed form. */
export function sealedDigest(sealed: Members): string {
  return digestOf(sealed);
}

/** The digest that a report of either format should have: the first covers every word as it stands. */
export function reportDigest(report: Members): string {
  if (report['format'] === 'hrba-report/1') {
    const { digest: _digest, ...rest } = report;
    return digestOf(rest);
  }
  return sealedDigest(sealedForm(report, saltsOf(report)));
}

/** The salts that a report carries; none where there are none to be read. */
export function saltsOf({ salts }: Members): Salts {
  return typeof salts === 'object' && salts !== null ? (salts as Salts) : {};
}

export function isCommitment(value: unknown): value is Commitment {
  if (typeof value !== 'object' || value === null) return false;
  const { sealed, ...more } = value as Record<string, unknown>;
  return typeof sealed === 'string' && /^[0-9a-f]{64}$/.test(sealed) && Object.keys(more).length === 0;
}
