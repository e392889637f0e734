import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import { HrbaError } from '../errors.ts';
import { EXAMPLES } from '../generated/examples.ts';
import { BODY_OPTIONAL } from './operation.ts';

const ABOUT =
  'Human rights due-diligence checklists for technology: served, answered, scored and explained. A score is ' +
  'due-diligence maturity, self-assessed unless examined; it says nothing about whether a law is met.\n\n' +
  'Every error is a Problem. An address that is not here is 404, and one that takes other methods 405 with Allow, ' +
  'whatever the method. HEAD answers as GET does, without the body.';

/** The OpenAPI document, made from the routes; browsable at /docs, as JSON at /openapi.json. */
export const document = plugin<{ version: string }>(
  async (app, { version }) => {
    app.addHook('onRoute', (route) => {
      // What the document itself needs is public; everything else says who may call it, or is closed.
      if (route.url.startsWith('/docs') || route.url === '/openapi.json') {
        route.config = { ...route.config, access: 'public' };
      }
    });
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: {
          title: 'HRBA@Tech checklist engine',
          version,
          description: ABOUT,
          license: { name: 'All rights reserved', identifier: 'LicenseRef-Proprietary' },
        },
        servers: [{ url: '/', description: 'This service' }],
        tags: TAGS,
        components: {
          securitySchemes: {
            key: { type: 'http', scheme: 'bearer', description: 'A key: hrba_<keyId>_<secret>' },
          },
        },
      },
      refResolver: {
        buildLocalReference: (json, _base, _fragment, index) => String(json['$id'] ?? `def-${index}`),
      },
      transformObject: (input) =>
        withoutUnused(completed('openapiObject' in input ? input.openapiObject : {})) as never,
    });
    await app.register(swaggerUi, {
      routePrefix: '/docs',
      staticCSP: DOCS_POLICY,
      uiConfig: { deepLinking: true, validatorUrl: null },
      uiHooks: { onRequest: openDocs },
    });
    serveJson(app);
  },
  { name: 'document' },
);

// Its own scripts and styles and this service, nothing from elsewhere; no address is made https behind one's back.
const DOCS_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The pages lead on to the address that was asked for, so it has to be one of ours: a request may also name a whole one
 * (`GET http://elsewhere/docs/…`), which a cache in between could keep.
 */
async function openDocs(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.header('x-robots-tag', 'noindex, nofollow');
  if (!request.url.startsWith('/docs'))
    throw new HrbaError('HRBA_ROUTE_NOT_FOUND', 'There is nothing at this address. See /docs.');
}

const TAGS = [
  { name: 'system', description: 'Whether it lives, and who you are' },
  { name: 'content', description: 'Published checklists, rulesets, sources and vocabulary' },
  { name: 'organisations', description: 'Companies and auditors' },
  { name: 'keys', description: 'Keys and their roles' },
  { name: 'products', description: 'What is assessed' },
  { name: 'assessments', description: 'One use of one checklist version on one product' },
  { name: 'responses', description: 'What the company says to each item, and who has read it' },
  { name: 'scores', description: 'The score, what if, the first look, the history' },
  {
    name: 'migrations',
    description: 'Moving an assessment to a newer version of its checklist, and what it was before',
  },
  { name: 'register', description: 'Impacts on people, trade-offs, and all else that is recorded' },
  { name: 'people', description: 'Who was engaged, and what people affected contest' },
  { name: 'actions', description: 'What is done next, by whom, until when' },
  {
    name: 'assurance',
    description: 'Examination from outside: audits, samples, findings, marks, reasons for profile facts',
  },
  { name: 'gates', description: 'Whether anything stands against leaving a stage' },
  {
    name: 'evidence',
    description: 'Files of evidence, what they serve, how long they hold, and what readers say of them',
  },
  { name: 'grants', description: 'What an auditor may read' },
  { name: 'reports', description: 'Frozen, scored, verifiable' },
];

function serveJson(app: FastifyInstance): void {
  let text: string | undefined;
  app.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
    text ??= JSON.stringify(app.swagger());
    return reply.type('application/json; charset=utf-8').send(text);
  });
}

type Json = Record<string, unknown>;
interface Body {
  content?: Record<string, Json>;
}

const PROBLEM = 'application/problem+json';

/** What the schemas of the routes cannot say by themselves. */
function completed(document: Json): Json {
  const operations = Object.values((document['paths'] ?? {}) as Record<string, Record<string, Json>>)
    .flatMap((path) => Object.values(path))
    .filter((entry) => typeof entry['operationId'] === 'string');
  for (const entry of operations) {
    addExamples(entry);
    completeParameters(entry);
    completeBody(entry);
  }
  return document;
}

interface Parameter {
  in: string;
  name: string;
  schema: Json;
}
const UUIDS = [
  'organisationId',
  'keyId',
  'assessmentId',
  'grantId',
  'reportId',
  'linkId',
  'redactionId',
  'uploadId',
];

/**
 * Names of headers as people write them, and which parts of an address are UUIDs. That is told here and not enforced:
 * any other text is the id of nothing, which is 404.
 */
function completeParameters(entry: Json): void {
  for (const parameter of (entry['parameters'] ?? []) as Parameter[]) {
    if (parameter.in === 'header')
      parameter.name = parameter.name.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
    if (parameter.in === 'path' && UUIDS.includes(parameter.name)) parameter.schema['format'] = 'uuid';
  }
}

function completeBody(entry: Json): void {
  if (entry[BODY_OPTIONAL] === true) (entry['requestBody'] as Json)['required'] = false;
  delete entry[BODY_OPTIONAL];
}

/** Puts the example of every body where readers look for it; they are recorded from the running service. */
function addExamples(entry: Json): void {
  const examples: Record<string, unknown> = EXAMPLES[String(entry['operationId'])] ?? {};
  const answers = entry['responses'] as Record<string, Body>;
  const bodies = Object.entries({ request: entry['requestBody'] as Body | undefined, ...answers });
  const media = bodies.flatMap(([name, body]) =>
    Object.entries(body?.content ?? {}).map(([type, held]) => ({ name, type, held })),
  );
  for (const { name, type, held } of media) {
    const example = type === PROBLEM ? EXAMPLES['problem']?.[PROBLEM] : examples[`${name} ${type}`];
    if (example !== undefined) held['example'] = example;
  }
}

/** Schemas of files (content, seeds) are no part of what a client sees. */
function withoutUnused(document: Json): Json {
  const components = (document['components'] ?? {}) as { schemas?: Record<string, unknown> };
  const schemas = components.schemas ?? {};
  const used = new Set<string>();
  const visit = (value: unknown): void => {
    for (const [, name = ''] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      visit(schemas[name] ?? null);
    }
  };
  visit(document['paths'] ?? {});
  const kept = Object.entries(schemas).filter(([name]) => used.has(name));
  return { ...document, components: { ...components, schemas: Object.fromEntries(kept) } };
}
