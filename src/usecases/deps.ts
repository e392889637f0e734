import type { Content } from '../content/loaded-content.ts';
import type { Printer } from '../printing/printer.ts';
import type { Role, Unit } from '../store/records.ts';
import type { Store } from '../store/store.ts';

/** What every use case is given; nothing is reached for. */
export interface Deps {
  store: Store;
  content: Content;
  /** Makes PDF; starts what it needs with the first one. */
  pdf: Printer;
  clock: () => Date;
  newId: () => string;
  /** Of the product itself; part of every score. */
  engineVersion: string;
}

/** Who is asking: a key, the organisation it belongs to, and its role. */
export interface Caller {
  keyId: string;
  organisationId: string | null;
  role: Role;
  actor: string;
  /** The one assessment of an embed key. */
  assessmentId: string | null;
}

export type RetryOf<Result> = Unit<Result>['retry'];

/** The unit of work of a caller, now. */
export function unitOf<Result>(deps: Deps, caller: Caller, retry?: RetryOf<Result>): Unit<Result> {
  const { keyId, organisationId, role, actor } = caller;
  return { at: deps.clock().toISOString(), actor: { keyId, organisationId, role, name: actor }, retry };
}
