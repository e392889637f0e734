import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { HrbaError } from '../errors.ts';
import { languageOf, sayLanguage } from '../plugins/language.ts';
import { operation } from '../plugins/operation.ts';
import { isUnchanged } from '../plugins/preconditions.ts';
import { addVary } from '../plugins/vary.ts';
import { unknownItem } from '../usecases/check-response.ts';
import type { Deps } from '../usecases/deps.ts';
import { findChecklist, findRuleset } from '../usecases/edition.ts';
import { createDocumentCache, type Document } from './document-cache.ts';

const BRIEFLY = 'public, max-age=300';
const LANG = { lang: { type: 'string', maxLength: 35 } };

const VERSION_URL = '/v1/checklists/:checklistId/versions/:version';
const ITEM_URL = '/v1/checklists/:checklistId/versions/:version/items/:itemId';
const RULESET_URL = '/v1/rulesets/:rulesetId/versions/:version';
const LIST_URL = '/v1/checklists';
const ONE_URL = '/v1/checklists/:checklistId';
const SOURCES_URL = '/v1/sources';
const SOURCE_URL = '/v1/sources/:sourceId';
const TAXONOMY_URL = '/v1/taxonomy';

const READ_CHECKLIST = operation(VERSION_URL, {
  id: 'readChecklist',
  tag: 'content',
  summary: 'Read one edition of a checklist, whole',
  access: 'public',
  query: LANG,
  answers: { 200: 'Checklist', 304: null },
  takes: ['If-None-Match', 'Accept-Language'],
});

const READ_ITEM = operation(ITEM_URL, {
  id: 'readItem',
  tag: 'content',
  summary: 'Read one item',
  access: 'public',
  query: LANG,
  answers: { 200: 'Item', 304: null },
  takes: ['If-None-Match', 'Accept-Language'],
});

const READ_RULESET = operation(RULESET_URL, {
  id: 'readRuleset',
  tag: 'content',
  summary: 'Read a ruleset: every number a score uses',
  access: 'public',
  answers: { 200: 'Ruleset', 304: null },
  takes: ['If-None-Match'],
});

interface Version {
  version: string;
}
interface ChecklistVersion extends Version {
  checklistId: string;
}

/** Published content: immutable, precompressed, in the reader's language as far as it is translated. */
export const contentRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  const documents = createDocumentCache();

  app.get<{ Params: ChecklistVersion; Querystring: { lang?: string } }>(
    VERSION_URL,
    READ_CHECKLIST,
    async (request, reply) => {
      const { checklistId, version: wanted } = request.params;
      const { checklist, published } = findChecklist(deps, checklistId, wanted);
      const language = languageOf(request, checklist.languages);
      const key = `${checklist.digest} ${language}`;
      const document = documents.get(key, () => deps.content.localise(checklist, language));
      sayLanguage(reply, language);
      return sendDocument(request, reply, document, published && isPinned(request, language));
    },
  );
  app.get<{ Params: ChecklistVersion & { itemId: string }; Querystring: { lang?: string } }>(
    ITEM_URL,
    READ_ITEM,
    async (request, reply) => {
      const { checklistId, version: wanted, itemId } = request.params;
      const { checklist, published } = findChecklist(deps, checklistId, wanted);
      const language = languageOf(request, checklist.languages);
      const found = deps.content.localise(checklist, language).items.find(({ id }) => id === itemId);
      if (found === undefined) {
        throw new HrbaError('HRBA_ITEM_NOT_FOUND', unknownItem(itemId, checklist, '').detail);
      }
      const document = documents.get(`${checklist.digest} ${language} ${itemId}`, () => found);
      sayLanguage(reply, language);
      return sendDocument(request, reply, document, published && isPinned(request, language));
    },
  );
  app.get<{ Params: Version & { rulesetId: string } }>(RULESET_URL, READ_RULESET, async (request, reply) => {
    const found = findRuleset(deps, request.params.rulesetId, request.params.version);
    const document = documents.get(found.ruleset.digest, () => found.ruleset);
    addVary(reply, 'Accept-Encoding');
    return sendDocument(request, reply, document, found.published);
  });
  await app.register(listRoutes, { deps });
};

const listRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  const { content } = deps;
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', BRIEFLY);
  });
  const read = (url: string, id: string, summary: string, answer: string) =>
    operation(url, { id, tag: 'content', summary, access: 'public', answers: { 200: answer } });

  app.get(
    LIST_URL,
    read(LIST_URL, 'listChecklists', 'List checklists and their versions', 'ChecklistList'),
    async () => content.listChecklists(),
  );
  app.get<{ Params: { checklistId: string } }>(
    ONE_URL,
    read(ONE_URL, 'readChecklistVersions', 'The versions of one checklist', 'ChecklistVersions'),
    async ({ params }) => {
      findChecklist(deps, params.checklistId);
      return content.listChecklists().items.find(({ id }) => id === params.checklistId);
    },
  );
  app.get(
    SOURCES_URL,
    read(SOURCES_URL, 'listSources', 'The documents that items cite', 'SourceList'),
    async () => ({
      items: content.sources,
      nextCursor: null,
    }),
  );
  app.get<{ Params: { sourceId: string } }>(
    SOURCE_URL,
    read(SOURCE_URL, 'readSource', 'One document that items cite', 'Source'),
    async ({ params }) => {
      const found = content.sources.find(({ id }) => id === params.sourceId);
      if (found === undefined) throw new HrbaError('HRBA_SOURCE_NOT_FOUND', `No source ${params.sourceId}.`);
      return found;
    },
  );
  app.get(
    TAXONOMY_URL,
    read(TAXONOMY_URL, 'readTaxonomy', 'Criteria, rights, groups, principles and profile facts', 'Taxonomy'),
    async () => content.taxonomy,
  );
};

/**
 * Whether an address names one text for ever. A translation may still be reviewed and a header may choose another, so
 * only the source text, asked for by itself, is immutable: one that stands in for a missing translation is not.
 */
function isPinned(request: FastifyRequest, language: string): boolean {
  const { lang } = request.query as { lang?: string };
  return (
    language === 'en' &&
    (lang === undefined ? request.headers['accept-language'] === undefined : lang === 'en')
  );
}

function sendDocument(
  request: FastifyRequest,
  reply: FastifyReply,
  document: Document,
  immutable: boolean,
): FastifyReply {
  const { encoding, body, etag } = document.choose(request.raw);
  reply.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : BRIEFLY);
  if (isUnchanged(request, reply, etag)) return reply.send();
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.type('application/json; charset=utf-8').send(body);
}
