import type { FastifyPluginAsync } from 'fastify';
import { operation } from '../plugins/operation.ts';
import type { Deps } from '../usecases/deps.ts';
import { type EditionAsked, listFrameworks, readFramework } from '../usecases/frameworks.ts';
import { BRIEFLY } from './send-document.ts';

const LIST_URL = '/v1/frameworks';
const ONE_URL = '/v1/frameworks/:frameworkId';

const EDITION = {
  checklist: { type: 'string', maxLength: 60, description: 'Checklist id; the first one without it' },
  version: { type: 'string', maxLength: 20, description: 'Its version; the newest published without it' },
};
const ITEM = { type: 'string', maxLength: 80, description: 'Only frameworks that this item touches' };

/** The catalogue of frameworks, both ways: from a framework to items, and from an item to frameworks. */
export const frameworkRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', BRIEFLY);
  });
  app.get<{ Querystring: EditionAsked & { item?: string } }>(
    LIST_URL,
    operation(LIST_URL, {
      id: 'listFrameworks',
      tag: 'content',
      summary: 'Frameworks that the documents name or items point to',
      access: 'public',
      query: { item: ITEM, ...EDITION },
      answers: { 200: 'FrameworkList' },
      problems: [404],
    }),
    async ({ query }) => listFrameworks(deps, query),
  );
  app.get<{ Params: { frameworkId: string }; Querystring: EditionAsked }>(
    ONE_URL,
    operation(ONE_URL, {
      id: 'readFramework',
      tag: 'content',
      summary: 'One framework: what it is, where it is named, and which items touch it',
      access: 'public',
      query: EDITION,
      answers: { 200: 'FrameworkEntry' },
    }),
    async ({ params, query }) => readFramework(deps, params.frameworkId, query),
  );
};
