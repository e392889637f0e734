import type { Content } from '../content/loaded-content.ts';
import type { Inspect } from '../inspection/inspection-told.ts';
import type { Printer } from '../printing/printer.ts';
import type { KeyVault } from '../signing/key-vault.ts';
import type { TimestampAuthority } from '../signing/timestamp-request.ts';
import type { FileStore } from '../store/files.ts';
import type { Role, Unit } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Workshop } from './workshop.ts';

/** What every use case is given; nothing is reached for. */
export interface Deps {
  store: Store;
  files: FileStore;
  /** What is in a file, by its content. */
  inspect: Inspect;
  /** Bytes that one file of evidence may have. */
  fileLimit: number;
  content: Content;
  /** Makes PDF; starts what it needs with the first one. */
  pdf: Printer;
  /** Makes and draws reports, beside the thread that serves. */
  workshop: Workshop;
  clock: () => Date;
  newId: () => string;
  /** Of the product itself; part of every score. */
  engineVersion: string;
  signing: Signing;
}

/** What reports are signed with, and by whom. */
export interface Signing {
  vault: KeyVault;
  /** As readers of a report know this installation: where it is reached. */
  installation: string;
  /** Null when no time stamps are asked for. */
  timestamps: TimestampAuthority | null;
  /** Told when the private half of the active key was missing, and another key was made. */
  onMissing: (what: { missing: string; made: string; place: string }) => void;
  /** Told when a time stamp was asked for and not given. */
  onNoTimestamp: (what: { reportId: string; reason: string }) => void;
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
