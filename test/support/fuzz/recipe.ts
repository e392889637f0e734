import fc from 'fast-check';
import { STAGES } from '../../../src/scoring/applicability.ts';
import type { DocumentedOperation } from '../operations.ts';
import type { FuzzRequest } from './fuzz-answer.ts';
import { REFERENCE, type SchemaArbitrary } from './schema-arbitrary.ts';
import { type Twist, twist, withMember } from './twists.ts';
import { type Dweller, pick, type World } from './world.ts';

/** A request before it is known which ids, keys and tags it will be sent with. */
export interface Recipe {
  operation: DocumentedOperation;
  /** Which organisation asks, with which of its roles and keys, and which of its things. */
  asks: number;
  role: number;
  things: number[];
  query: Record<string, unknown>;
  headers: Record<string, string | undefined>;
  body: unknown;
  twists: Twist[];
}

/** Erasing writes the whole record anew, and an organisation is left after a while anyway. */
const SELDOM = ['eraseAssessment', 'archiveAssessment', 'createOrganisation'];
const OFTEN = [
  'createFinding',
  'recordResponse',
  'recordResponses',
  'reviewResponse',
  'startAssessment',
  'withdrawGrant',
  'createTradeOff',
];

/** Requests of every operation: a third in order, the others with one thing or more that is wrong. */
export function recipes(
  operations: readonly DocumentedOperation[],
  schemas: SchemaArbitrary,
): fc.Arbitrary<Recipe> {
  return fc.oneof(
    ...operations.map((operation) => ({
      weight: SELDOM.includes(operation.id) ? 1 : OFTEN.includes(operation.id) ? 10 : 5,
      arbitrary: recipeOf(operation, schemas),
    })),
  );
}

function recipeOf(operation: DocumentedOperation, schemas: SchemaArbitrary): fc.Arbitrary<Recipe> {
  const query = operation.query.map(({ name, schema }) => [name, schemas.of(schema, name)]);
  return fc.record({
    operation: fc.constant(operation),
    asks: fc.nat({ max: 63 }),
    role: fc.nat({ max: 63 }),
    things: fc.array(fc.nat({ max: 63 }), { minLength: 4, maxLength: 4 }),
    query: fc.record(Object.fromEntries(query), { requiredKeys: [] }),
    headers: headersOf(operation),
    body: bodyOf(operation, schemas),
    twists: fc.oneof(
      { weight: 2, arbitrary: fc.constant<Twist[]>([]) },
      { weight: 3, arbitrary: fc.array(twist, { minLength: 1, maxLength: 1 }) },
      { weight: 1, arbitrary: fc.array(twist, { minLength: 2, maxLength: 4 }) },
    ),
  });
}

/** What is taken as it comes is a piece of text. */
function bodyOf({ body, stream }: DocumentedOperation, schemas: SchemaArbitrary): fc.Arbitrary<unknown> {
  if (stream !== undefined) return fc.constantFrom('x', 'minutes', '');
  return body === undefined ? fc.constant(undefined) : schemas.of(body);
}

function headersOf({ takesHeader, stream }: DocumentedOperation): fc.Arbitrary<Recipe['headers']> {
  const reference = (kind: string) => fc.nat({ max: 15 }).map((n) => `${REFERENCE}${kind}:${n}`);
  const values: Record<string, fc.Arbitrary<string>> = {
    'If-Match': fc.oneof(reference('revision'), fc.constantFrom('*', '"1"')),
    'If-None-Match': fc.oneof(reference('etag'), fc.constantFrom('*', '"1"')),
    'Idempotency-Key': fc.nat({ max: 400 }).map((n) => `retry ${n}`),
    'Upload-Offset': fc.constantFrom('0', '0', '0', '0', '1', '-1', '99999999999999999999'),
    'Accept-Language': fc.constantFrom('en', 'es', 'fr-CH, fr;q=0.9, *;q=0.1'),
    Accept: fc.constantFrom('application/json', 'text/html', 'text/csv', 'application/oscal+json', '*/*'),
  };
  const taken = Object.entries(values).filter(([name]) => name === 'Accept' || takesHeader(name));
  return fc
    .tuple(
      fc.nat({ max: 3 }),
      fc.record(Object.fromEntries(taken), { requiredKeys: stream === undefined ? [] : ['Upload-Offset'] }),
    )
    .map(([some, headers]) => (some === 0 || stream !== undefined ? headers : {}));
}

/** What a recipe comes to in a world, request and all. @param limit the most bytes a body may have */
export function resolve(recipe: Recipe, world: World, limit: number): FuzzRequest {
  const { operation, twists } = recipe;
  const roles = operation.roles.filter((role) => role !== 'public');
  const dweller =
    pick(
      world.dwellers.filter((each) => fits(each, roles)),
      recipe.asks,
    ) ?? world.dwellers[0];
  const stranger = twists.find((each) => each.kind === 'otherOrganisation');
  const owner = (stranger === undefined ? dweller : pick(world.dwellers, stranger.n)) ?? dweller;
  const params = paramsOf(recipe, world, owner);
  const settled = (value: unknown) => settle(value, { world, owner, params, operation });
  const token = tokenOf(recipe, world, dweller, roles);
  const draft: Draft = {
    method: operation.method,
    path: params,
    query: texts(recipe.query, settled),
    suffix: '',
    headers: texts(recipe.headers, settled),
    authorization: token === undefined ? null : `Bearer ${token}`,
    body: settled(recipe.body),
    bytes: operation.stream === undefined ? undefined : Buffer.from(String(recipe.body)),
    mediaType: operation.stream ?? 'application/json',
    limit,
  };
  for (const each of twists) apply(each, draft);
  return built(operation, draft, token);
}

/** What is asked for and not there is left out. */
function texts(values: Record<string, unknown>, settled: (value: unknown) => unknown): [string, string][] {
  return Object.entries(values)
    .map(([name, value]): [string, unknown] => [name, settled(value)])
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, String(value)]);
}

interface Draft {
  method: string;
  path: Record<string, string>;
  query: [string, string][];
  suffix: string;
  headers: [string, string][];
  authorization: string | null;
  body: unknown;
  bytes: Buffer | undefined;
  mediaType: string | null;
  limit: number;
}

function fits({ tokens }: Dweller, roles: readonly string[]): boolean {
  return roles.length === 0 || roles.some((role) => role === 'admin' || (tokens[role]?.length ?? 0) > 0);
}

function tokenOf(
  { role, asks, twists }: Recipe,
  world: World,
  dweller: Dweller | undefined,
  roles: string[],
) {
  const spent = twists.find((each) => each.kind === 'spentKey');
  if (spent !== undefined) return pick(world.spentTokens, spent.n);
  const other = twists.find((each) => each.kind === 'role');
  const held = [...Object.keys(dweller?.tokens ?? {}), 'admin'];
  const usable = other === undefined ? held.filter((each) => roles.includes(each)) : held;
  const chosen = pick(usable, other?.n ?? role);
  if (chosen === undefined) return undefined;
  return chosen === 'admin' ? world.admin : pick(dweller?.tokens[chosen], asks);
}

const CONTENT: Record<string, string> = {
  checklistId: 'hrba-tech',
  version: '0.1.0',
  rulesetId: 'ungp',
  sourceId: 'glion-2023',
  frameworkId: 'ungp',
};

function paramsOf(recipe: Recipe, world: World, owner: Dweller | undefined) {
  const params: Record<string, string> = {};
  for (const [index, name] of recipe.operation.parameters.entries()) {
    params[name] = paramOf(name, recipe.things[index] ?? 0, recipe.operation, { world, owner, params });
  }
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, encodeURIComponent(value)]));
}

function paramOf(
  name: string,
  n: number,
  operation: Recipe['operation'],
  { world, owner, params }: Omit<Surroundings, 'operation'>,
): string {
  if (name === 'organisationId') return owner?.id ?? '';
  // Few items, so that many responses are there to be read, changed and reviewed; and some of the rest.
  if (name === 'itemId') return pick(world.itemIds, n < 48 ? n % 3 : n) ?? '';
  if (name === 'version' && operation.path.includes('rulesets')) return '1.0.0';
  if (name === 'stage') return pick(STAGES, n % 8 < 5 ? 0 : n) ?? '';
  const known = CONTENT[name] ?? likeliest(name, operation, owner, n);
  return known ?? entryOrIts(name, n, operation, owner, params) ?? pick(owner?.ids[name], n) ?? 'none';
}

/** An entry stands in one assessment: mostly one is asked for that has one of the kind, and then one of its own. */
function entryOrIts(
  name: string,
  n: number,
  { parameters }: Recipe['operation'],
  owner: Dweller | undefined,
  params: Record<string, string>,
): string | undefined {
  // The last one is the entry's own: a gate names its stage before it.
  const entry = parameters.length > 1 ? parameters.at(-1) : undefined;
  if (owner === undefined || entry === undefined) return undefined;
  if (name === entry) return pick(owner.ids[`${entry} of ${params['assessmentId']}`], n);
  const holders = Object.keys(owner.ids).filter((key) => key.startsWith(`${entry} of `));
  return name === 'assessmentId' && n % 8 > 0 ? pick(holders, n)?.slice(`${entry} of `.length) : undefined;
}

/**
 * What was moved last is the likeliest that nothing was answered in since; and few assessments are ready to pass a gate.
 */
function likeliest(
  name: string,
  { id }: Recipe['operation'],
  owner: Dweller | undefined,
  n: number,
): string | undefined {
  if (name !== 'assessmentId' || n % 2 > 0) return undefined;
  if (id === 'undoMigration') return owner?.ids['moved']?.at(-1);
  return id === 'passGate' ? owner?.ids['readyToPass']?.[0] : undefined;
}

interface Surroundings {
  world: World;
  owner: Dweller | undefined;
  params: Record<string, string>;
  operation: DocumentedOperation;
}

/** Puts what is there in the place of references, everywhere in a value. */
function settle(value: unknown, where: Surroundings): unknown {
  if (typeof value === 'string' && value.startsWith(REFERENCE)) return found(value, where);
  if (Array.isArray(value)) return value.map((each) => settle(each, where));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, settle(each, where)]));
}

function found(reference: string, { world, owner, params, operation }: Surroundings): string | undefined {
  const [kind = '', n = ''] = reference.slice(REFERENCE.length).split(':');
  const revisions = world.etags.filter((etag) => /^"\d+"$/.test(etag));
  if (kind === 'path') return params[n] ?? '';
  if (kind === 'etag') return pick(world.etags, Number(n));
  if (kind === 'revision') return pick(revisions, Number(n));
  if (kind === 'organisationId') return pick(world.dwellers, Number(n))?.id;
  const ids = owner?.ids ?? {};
  const ofAssessment = ids[`${kind} of ${params['assessmentId']}`];
  return pick(kind === 'cursor' ? ids[`cursor of ${operation.id}`] : (ofAssessment ?? ids[kind]), Number(n));
}

/** How each twist changes what will be sent; those of keys and owners have been minded before. */
function apply(each: Twist, draft: Draft): void {
  switch (each.kind) {
    case 'credential':
      draft.authorization = each.value;
      break;
    case 'parameter': {
      const name = pick(Object.keys(draft.path), each.n);
      if (name !== undefined) draft.path[name] = each.encoded ? encoded(each.value) : sendable(each.value);
      break;
    }
    case 'query':
      draft.query.push([each.name, each.value]);
      break;
    case 'repeatQuery':
      draft.query.push(...draft.query);
      break;
    case 'header':
      draft.headers.push([each.name, each.value]);
      break;
    case 'method':
      draft.method = each.value;
      break;
    case 'address':
      draft.suffix = each.value;
      break;
    case 'member':
      draft.body = withMember(draft.body ?? {}, each);
      break;
    case 'body':
      draft.bytes = each.bytes;
      break;
    case 'size':
      draft.bytes = Buffer.from(`{"name":"${'x'.repeat(Math.max(0, draft.limit + each.over - 11))}"}`);
      break;
    case 'mediaType':
      draft.mediaType = each.value;
      break;
    default:
  }
}

function built(operation: DocumentedOperation, draft: Draft, token: string | undefined): FuzzRequest {
  const filled = operation.path.replaceAll(/\{(\w+)\}/g, (_match, name: string) => draft.path[name] ?? '');
  const query = draft.query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&');
  const isPlain = draft.bytes === undefined && draft.body === undefined;
  const body = draft.bytes ?? (isPlain ? undefined : Buffer.from(JSON.stringify(draft.body) ?? 'undefined'));
  const headers: [string, string][] = [...draft.headers];
  if (draft.authorization !== null) headers.push(['Authorization', draft.authorization]);
  if (body !== undefined && draft.mediaType !== null) headers.push(['Content-Type', draft.mediaType]);
  const url = `${filled}${draft.suffix}${query === '' ? '' : `?${query}`}`;
  return { method: draft.method, url, headers, body, token };
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** As much of a text as a request line can carry as it is. */
function sendable(text: string): string {
  return text.replaceAll(/[^\x21-\x7e\xa0-\xff]/g, '');
}
