import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { DocumentedOperation } from './operations.ts';

export const PROBLEM_TYPE = 'application/problem+json';
let ajv: Ajv2020 | undefined;

/** The validator of a schema of schemas/, read apart from the service's own. */
function validatorOf(id: string): ValidateFunction {
  ajv ??= readSchemas();
  const validate = ajv.getSchema(`${id}#`) ?? ajv.getSchema(id);
  if (validate === undefined) throw new Error(`schemas/ has no ${id}`);
  return validate;
}

function readSchemas(): Ajv2020 {
  const made = new Ajv2020({ allErrors: true, strict: false, validateSchema: false });
  addFormats.default(made);
  const folder = new URL('../../schemas/', import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    made.addSchema(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object);
  }
  return made;
}

/** What an answer is made of, however it came. */
export interface Given {
  status: number;
  /** A header by its name in lower case. */
  header: (name: string) => string | undefined;
  /** Parsed where it is JSON; undefined where there is none. */
  body: unknown;
}

/** What an answer does that the document does not say of its operation; undefined: an address that is not in it. */
export function answerFaults(operation: DocumentedOperation | undefined, given: Given): string[] {
  const { status, body } = given;
  const type = (given.header('content-type') ?? '').split(';')[0] ?? '';
  const isDocumented = operation === undefined || operation.answers.has(status);
  const outside = [...(isDocumented ? [] : ['not documented']), ...headerFaults(operation, given)];
  if (status >= 400) return [...outside, ...problemFaults(status, type, body)];
  const answer = operation?.answers.get(status);
  return answer === undefined ? outside : [...outside, ...bodyFaults(answer, type, body)];
}

/** Headers that an answer has whenever the document says so; the others depend on more than its status. */
const SENT = ['etag', 'location', 'content-language', 'www-authenticate', 'retry-after'];
/** Those of them that no answer has without the document saying so. */
const TOLD = ['etag', 'location', 'content-language', 'www-authenticate', 'idempotency-replayed'];

function headerFaults(operation: DocumentedOperation | undefined, { status, header }: Given): string[] {
  const documented = operation?.headers.get(status);
  if (documented === undefined) return [];
  const missing = SENT.filter((name) => documented.includes(name) && header(name) === undefined);
  const extra = TOLD.filter((name) => !documented.includes(name) && header(name) !== undefined);
  return [
    ...missing.map((name) => `${name} is documented and not sent`),
    ...extra.map((name) => `${name} is sent and not documented`),
  ];
}

function problemFaults(status: number, type: string, body: unknown): string[] {
  if (type !== PROBLEM_TYPE) return [`${type} instead of ${PROBLEM_TYPE}`];
  const said = (body as { status?: number }).status === status ? [] : ['the body says another status'];
  return [...said, ...schemaFaults('Problem', body)];
}

function bodyFaults(answer: Map<string, string>, type: string, body: unknown): string[] {
  if (answer.size === 0) return body === undefined || body === null ? [] : ['it has a body'];
  const schema = answer.get(type);
  if (schema === undefined) return [`${type || 'no type'} is not documented`];
  return schema === 'text' ? [] : schemaFaults(schema, body);
}

/** What is wrong with a body by a schema of schemas/. */
export function schemaFaults(id: string, body: unknown): string[] {
  const validate = validatorOf(id);
  if (validate(body)) return [];
  return (validate.errors ?? []).map((error) => {
    const extra = error.params['additionalProperty'] as string | undefined;
    return `${id}${error.instancePath} ${error.message ?? ''}${extra === undefined ? '' : ` (${extra})`}`;
  });
}
