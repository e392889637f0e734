import type { DocumentedOperation } from '../operations.ts';
import type { FuzzAnswer } from './fuzz-answer.ts';

/** One organisation as the fuzzer knows it: its keys, and the ids of what it has. */
export interface Dweller {
  id: string;
  kind: string;
  tokens: Partial<Record<string, string[]>>;
  ids: Record<string, string[]>;
}

/** The most ids of a kind that are kept: new ones push out old ones. */
const KEPT = 8;
/** Which answers hold the id of what. */
const MADE: Record<string, string> = {
  startAssessment: 'assessmentId',
  createProduct: 'productId',
  issueReport: 'reportId',
  createGrant: 'grantId',
  createReportLink: 'linkId',
  publishRedaction: 'redactionId',
  createKey: 'keyId',
};

/** What names an entry of one assessment, when one was made in a collection of it: tradeOffId of its id. */
function entryParameter({ path }: DocumentedOperation, { status, headers }: FuzzAnswer): string | undefined {
  const [, collection] =
    /^\/v1\/assessments\/\{assessmentId\}\/(?:gates\/\{stage\}\/)?([a-z-]+)$/.exec(path) ?? [];
  if (collection === undefined || status !== 201) return undefined;
  const [, assessmentId] = /^\/v1\/assessments\/([^/]+)\//.exec(headers['location'] ?? '') ?? [];
  const camel = collection
    .replace(/(?<=ss)es$|s$/, '')
    .replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
  return assessmentId === undefined ? undefined : `${camel}Id of ${assessmentId}`;
}

/** What earlier requests made, so that later ones reach what is there: of one's own, and of others. */
export class World {
  readonly admin: string;
  readonly dwellers: Dweller[] = [];
  readonly etags: string[] = [];
  readonly spentTokens: string[] = [];
  readonly itemIds: readonly string[];
  readonly #owners = new Map<string, Dweller>();
  readonly #tokensOfKeys = new Map<string, string>();

  constructor(admin: string, itemIds: readonly string[]) {
    this.admin = admin;
    this.itemIds = itemIds;
  }

  add(dweller: Dweller): void {
    this.dwellers.push(dweller);
    for (const token of Object.values(dweller.tokens).flat()) this.own(token, dweller);
  }

  own(token: string | undefined, dweller: Dweller): void {
    if (token !== undefined) this.#owners.set(token, dweller);
  }

  /** Remembers what an answer made, and under whose key. */
  learn(operation: DocumentedOperation | undefined, token: string | undefined, answer: FuzzAnswer): void {
    const body = answer.body as Record<string, unknown> | undefined;
    if (operation === undefined || answer.status >= 300 || typeof body !== 'object' || body === null) return;
    const owner = token === undefined ? undefined : this.#owners.get(token);
    const etag = answer.headers['etag'];
    if (etag !== undefined) keep(this.etags, etag);
    if (owner === undefined) return;
    const kind = MADE[operation.id] ?? entryParameter(operation, answer);
    if (kind !== undefined && typeof body['id'] === 'string') this.#note(owner, kind, body['id']);
    if (operation.id === 'migrateAssessment') this.#note(owner, 'moved', String(body['assessmentId']));
    if (typeof body['nextCursor'] === 'string')
      this.#note(owner, `cursor of ${operation.id}`, body['nextCursor']);
    if (typeof body['url'] === 'string') this.#note(owner, 'token', body['url'].replace(/^.*\/r\//, ''));
    if (operation.id === 'createKey') this.#learnKey(owner, body);
    const spent = operation.id === 'revokeKey' ? this.#tokensOfKeys.get(String(body['id'])) : undefined;
    if (spent !== undefined) keep(this.spentTokens, spent);
  }

  #learnKey(owner: Dweller, body: Record<string, unknown>): void {
    const [token, role, id] = [String(body['token']), String(body['role']), String(body['id'])];
    this.#tokensOfKeys.set(id, token);
    if (this.#tokensOfKeys.size > 1000) this.#tokensOfKeys.clear();
    if (role === 'admin') return;
    // The first key of a role came with the organisation and is never revoked.
    owner.tokens[role] ??= [];
    const tokens = owner.tokens[role];
    tokens.push(token);
    if (tokens.length > KEPT) this.#owners.delete(tokens.splice(1, 1)[0] ?? '');
    this.own(token, owner);
  }

  #note(owner: Dweller, kind: string, id: string): void {
    owner.ids[kind] ??= [];
    keep(owner.ids[kind], id);
  }

  /** Forgets organisations older than the newest ones, and their keys. */
  forget(most: number): void {
    for (const old of this.dwellers.splice(0, Math.max(0, this.dwellers.length - most)))
      for (const token of Object.values(old.tokens).flat()) this.#owners.delete(token ?? '');
  }
}

/** Of a list, the one that a number of any size falls on. */
export function pick<T>(list: readonly T[] | undefined, n: number): T | undefined {
  return list === undefined || list.length === 0 ? undefined : list[n % list.length];
}

function keep(list: string[], entry: string): void {
  if (list.includes(entry)) return;
  list.push(entry);
  if (list.length > KEPT) list.shift();
}
