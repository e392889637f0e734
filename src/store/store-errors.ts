/** What was read is no longer what is there. `current` says what is, without anything typed by people. */
export class RevisionConflict extends Error {
  readonly current: { revision: number; itemId?: string };
  constructor(current: { revision: number; itemId?: string }) {
    super('the record has moved on');
    this.current = current;
  }
}

/** The assessment has moved to another version of its checklist since the caller looked. */
export class EditionMoved extends RevisionConflict {}

/** A move cannot be undone any more: items were answered or reviewed after it. */
export class AnsweredSince extends Error {
  readonly answered: { itemId: string; at: string }[];
  constructor(answered: AnsweredSince['answered']) {
    super('something was answered since the move');
    this.answered = answered;
  }
}

/** What a unit was to change is not there: never was, or was erased since the caller looked. */
export class RecordGone extends Error {
  readonly kind: 'organisation' | 'assessment' | 'report';
  readonly id: string;
  constructor(kind: RecordGone['kind'], id: string) {
    super(`there is no ${kind} ${id} in the record`);
    this.kind = kind;
    this.id = id;
  }
}

/** Another signing key is the active one than the caller thought. */
export class SigningKeyMoved extends Error {}

/** A cursor that no list of this store has given out. */
export class BadCursor extends TypeError {}

/** The request with this idempotency key has been done already, perhaps a moment ago. */
export class RetryTaken extends Error {}

/** The record cannot be read or written now: disk full, file moved, read-only, newer or corrupt. */
export class StoreUnavailable extends Error {
  readonly reason: 'full' | 'read-only' | 'moved' | 'busy' | 'newer' | 'corrupt' | 'unreadable';
  constructor(reason: StoreUnavailable['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
