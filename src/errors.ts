/** Every error a client can see: its status and its title. docs/errors.md says more and is compared with this table. */
export const ERRORS = {
  HRBA_MALFORMED: [400, 'The request is malformed'],
  HRBA_BAD_CURSOR: [400, 'The cursor is not one of ours'],
  HRBA_UNAUTHENTICATED: [401, 'A valid key is needed'],
  HRBA_FORBIDDEN: [403, 'This key may not do that'],
  HRBA_ROUTE_NOT_FOUND: [404, 'There is no such address'],
  HRBA_ORGANISATION_NOT_FOUND: [404, 'There is no such organisation'],
  HRBA_KEY_NOT_FOUND: [404, 'There is no such key'],
  HRBA_PRODUCT_NOT_FOUND: [404, 'There is no such product'],
  HRBA_ASSESSMENT_NOT_FOUND: [404, 'There is no such assessment'],
  HRBA_EDITION_NOT_FOUND: [404, 'There is no such edition'],
  HRBA_ITEM_NOT_FOUND: [404, 'There is no such item'],
  HRBA_CHECKLIST_NOT_FOUND: [404, 'There is no such checklist version'],
  HRBA_CROSSWALK_NOT_FOUND: [404, 'No crosswalk leads from one version to the other'],
  HRBA_RULESET_NOT_FOUND: [404, 'There is no such ruleset version'],
  HRBA_SOURCE_NOT_FOUND: [404, 'There is no such source'],
  HRBA_FRAMEWORK_NOT_FOUND: [404, 'There is no such framework'],
  HRBA_GRANT_NOT_FOUND: [404, 'There is no such grant'],
  HRBA_ENTRY_NOT_FOUND: [404, 'There is no such entry'],
  HRBA_UPLOAD_NOT_FOUND: [404, 'There is no such upload'],
  HRBA_FILE_NOT_FOUND: [404, 'There is no such file'],
  HRBA_GATE_NOT_FOUND: [404, 'There is no such gate'],
  HRBA_REPORT_NOT_FOUND: [404, 'There is no such report'],
  HRBA_LINK_NOT_FOUND: [404, 'There is no such link'],
  HRBA_REDACTION_NOT_FOUND: [404, 'There is no such redacted copy'],
  HRBA_METHOD_NOT_ALLOWED: [405, 'This address does not take that method'],
  HRBA_NOT_ACCEPTABLE: [406, 'None of the formats asked for is offered'],
  HRBA_REQUEST_TIMEOUT: [408, 'The request came too slowly'],
  HRBA_ARCHIVED: [409, 'The assessment is archived'],
  HRBA_NOTHING_TO_UNDO: [409, 'There is no move to undo'],
  HRBA_ANSWERED_SINCE: [409, 'The move can no longer be undone'],
  HRBA_GATE_NOT_PASSED: [409, 'The gate does not pass'],
  HRBA_GATE_HOLDS: [409, 'The gate was passed, and holds'],
  HRBA_SECRET_NOT_REPLAYED: [409, 'A secret is shown only once'],
  HRBA_BUSY_RECORD: [409, 'The record kept changing'],
  HRBA_UPLOAD_OFFSET: [409, 'The upload goes on at another place'],
  HRBA_PRECONDITION_FAILED: [412, 'It has changed since you read it'],
  HRBA_BODY_TOO_LARGE: [413, 'The body is too large'],
  HRBA_FILE_TOO_LARGE: [413, 'The file is too large'],
  HRBA_UNSUPPORTED_MEDIA_TYPE: [415, 'The body is of a type that is not taken here'],
  HRBA_NOT_ALLOWED: [422, 'Well-formed, but not allowed'],
  HRBA_FILE_REFUSED: [422, 'The file is not taken'],
  HRBA_RETRY_MISMATCH: [422, 'The Idempotency-Key was used with another body'],
  HRBA_HEADERS_TOO_LARGE: [431, 'The headers are too large'],
  HRBA_RATE_LIMITED: [429, 'Too many requests'],
  HRBA_INTERNAL: [500, 'Something went wrong here'],
  HRBA_UNAVAILABLE: [503, 'The service cannot answer now'],
  HRBA_BUSY: [503, 'Too much is being made at once'],
  HRBA_STORAGE_FULL: [507, 'There is no room left to write'],
} as const satisfies Record<string, readonly [number, string]>;

export type ErrorCode = keyof typeof ERRORS;

/** One fault in what was sent. */
export interface Fault {
  /** JSON pointer into the body, or the name of a parameter or header. */
  pointer: string;
  /** What is wrong and how to mend it. */
  detail: string;
  code?: string;
}

export interface ErrorExtras {
  errors?: readonly Fault[];
  /** What is there now, on a failed precondition. */
  current?: Record<string, unknown>;
  /** Seconds after which trying again makes sense. */
  retryAfter?: number;
  cause?: unknown;
}

/** A whole key: people paste one into an address or a body by mistake, and an error may be kept where a key must not be. */
const KEY = /hrba_[0-9a-f-]{36}_[\w-]+/gi;
const withoutKeys = (text: string): string => text.replace(KEY, 'hrba_…');

/** An error meant for the person or program at the other end. It never repeats a key. */
export class HrbaError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly title: string;
  readonly extras: ErrorExtras;

  /** @param detail what happened, where, and what to do about it */
  constructor(code: ErrorCode, detail: string, extras: ErrorExtras = {}) {
    super(withoutKeys(detail), extras.cause === undefined ? undefined : { cause: extras.cause });
    this.name = 'HrbaError';
    this.code = code;
    [this.status, this.title] = ERRORS[code];
    const errors = extras.errors?.map(({ pointer, detail, ...rest }) => ({
      pointer: withoutKeys(pointer),
      detail: withoutKeys(detail),
      ...rest,
    }));
    this.extras = errors === undefined ? extras : { ...extras, errors };
  }
}
