import type { FastifyInstance } from 'fastify';

/** An operation as the OpenAPI document has it. */
export interface DocumentedOperation {
  id: string;
  method: string;
  /** With {braces}, as documented. */
  path: string;
  /** With :colons, as the router has it. */
  route: string;
  roles: readonly string[];
  parameters: readonly string[];
  takesHeader: (name: string) => boolean;
  takesBody: boolean;
  /** The schema of a JSON body; undefined where none is taken. */
  body: Json | undefined;
  /** Media type of a body that is taken as it comes; undefined where none is. */
  stream: string | undefined;
  query: { name: string; schema: Json }[];
  /** Status to media type to schema id, "text" for what is not JSON; empty for no body. */
  answers: Map<number, Map<string, string>>;
  /** Status to the headers that its answer carries, in lower case. */
  headers: Map<number, string[]>;
}

type Json = Record<string, any>;

/** Every operation of a service's document, in its order. */
export function operationsOf(app: FastifyInstance): DocumentedOperation[] {
  return readOperations(app.swagger() as Json);
}

/** Every operation of an OpenAPI document, in its order. */
export function readOperations({ paths = {} }: Json): DocumentedOperation[] {
  return Object.entries(paths as Json).flatMap(([path, methods]) =>
    Object.entries(methods as Json).map(([method, entry]) => read(path, method, entry as Json)),
  );
}

function read(path: string, method: string, entry: Json): DocumentedOperation {
  const parameters = (entry['parameters'] ?? []) as Json[];
  const headers = parameters.filter((each) => each['in'] === 'header').map((each) => String(each['name']));
  const responses = Object.entries(entry['responses'] as Json).map(([status, answer]) => ({
    status: Number(status),
    answer: answer as Json,
  }));
  return {
    id: String(entry['operationId']),
    method: method.toUpperCase(),
    path,
    route: path.replaceAll(/\{(\w+)\}/g, ':$1'),
    roles: (entry['x-roles'] ?? []) as string[],
    parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name)),
    takesHeader: (name) => headers.some((header) => header.toLowerCase() === name.toLowerCase()),
    takesBody: entry['requestBody'] !== undefined,
    body: entry['requestBody']?.content?.['application/json']?.schema as Json | undefined,
    stream: Object.keys(entry['requestBody']?.content ?? {}).find((type) => type !== 'application/json'),
    query: parameters
      .filter((each) => each['in'] === 'query')
      .map((each) => ({ name: String(each['name']), schema: each['schema'] as Json })),
    answers: new Map(responses.map(({ status, answer }) => [status, media(answer)])),
    headers: new Map(
      responses.map(({ status, answer }) => [
        status,
        Object.keys(answer['headers'] ?? {}).map((name) => name.toLowerCase()),
      ]),
    ),
  };
}

function media(answer: Json): Map<string, string> {
  const types = Object.entries((answer['content'] ?? {}) as Json).filter(
    ([, { schema }]) => schema?.type !== 'null',
  );
  return new Map(
    types.map(([type, { schema }]) => [type, String(schema?.$ref ?? 'text').replace(/^.*\//, '')]),
  );
}
