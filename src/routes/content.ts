import type { FastifyPluginAsync } from 'fastify';
import { versionKey } from '../content/vocabulary.ts';
import { HrbaError } from '../errors.ts';
import { languageOf, sayLanguage } from '../plugins/language.ts';
import { operation } from '../plugins/operation.ts';
import { unknownItem } from '../usecases/check-response.ts';
import type { Deps } from '../usecases/deps.ts';
import { findChecklist } from '../usecases/edition.ts';
import { catalogueRoutes } from './catalogues.ts';
import { differencesRoutes } from './differences.ts';
import { createDocumentCache, type WithDocuments } from './document-cache.ts';
import { BRIEFLY, isPinned, LANG, sendDocument } from './send-document.ts';

const VERSION_URL = '/v1/checklists/:checklistId/versions/:version';
const ITEM_URL = '/v1/checklists/:checklistId/versions/:version/items/:itemId';
const GLOSSARY_URL = '/v1/checklists/:checklistId/versions/:version/glossary';
const LIST_URL = '/v1/checklists';
const ONE_URL = '/v1/checklists/:checklistId';
const SOURCES_URL = '/v1/sources';
const SOURCE_URL = '/v1/sources/:sourceId';

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

const READ_GLOSSARY = operation(GLOSSARY_URL, {
  id: 'readGlossary',
  tag: 'content',
  summary: 'Read the terms of art of one edition, each explained in a sentence',
  access: 'public',
  query: LANG,
  answers: { 200: 'ChecklistGlossary', 304: null },
  takes: ['If-None-Match', 'Accept-Language'],
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
      const localised = deps.content.localise(checklist, languageOf(request, checklist.languages));
      const { language } = localised.translation;
      const document = documents.get(`${checklist.digest} ${language}`, () => localised);
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
      const { items, translation } = deps.content.localise(
        checklist,
        languageOf(request, checklist.languages),
      );
      const { language } = translation;
      const found = items.find(({ id }) => id === itemId);
      if (found === undefined) {
        throw new HrbaError('HRBA_ITEM_NOT_FOUND', unknownItem(itemId, checklist, '').detail);
      }
      const document = documents.get(`${checklist.digest} ${language} ${itemId}`, () => ({
        ...found,
        translation: { language, state: translation.state, complete: !translation.missing.includes(itemId) },
      }));
      sayLanguage(reply, language);
      return sendDocument(request, reply, document, published && isPinned(request, language));
    },
  );
  await app.register(glossaryRoutes, { deps, documents });
  await app.register(differencesRoutes, { deps, documents });
  await app.register(catalogueRoutes, { deps, documents });
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
};

const glossaryRoutes: FastifyPluginAsync<WithDocuments> = async (app, { deps, documents }) => {
  app.get<{ Params: ChecklistVersion }>(GLOSSARY_URL, READ_GLOSSARY, async (request, reply) => {
    const { checklistId, version: wanted } = request.params;
    const { checklist, published } = findChecklist(deps, checklistId, wanted);
    const localised = deps.content.localise(checklist, languageOf(request, checklist.languages));
    const { id, version, glossary = [], languages, translation } = localised;
    const { language } = translation;
    const document = documents.get(`glossary ${versionKey(id, version)} ${language}`, () => ({
      checklist: id,
      version,
      terms: glossary,
      languages,
      translation,
    }));
    sayLanguage(reply, language);
    return sendDocument(request, reply, document, published && isPinned(request, language));
  });
};
