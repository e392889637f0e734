import type { FastifyPluginAsync } from 'fastify';
import { languagesOf, rulesetIn } from '../content/load-catalogue-words.ts';
import { languageOf, sayLanguage } from '../plugins/language.ts';
import { operation } from '../plugins/operation.ts';
import { findRuleset } from '../usecases/edition.ts';
import type { WithDocuments } from './document-cache.ts';
import { isPinned, LANG, sendDocument } from './send-document.ts';

const RULESET_URL = '/v1/rulesets/:rulesetId/versions/:version';
const TAXONOMY_URL = '/v1/taxonomy';

const READ_RULESET = operation(RULESET_URL, {
  id: 'readRuleset',
  tag: 'content',
  summary: 'Read a ruleset: every number a score uses',
  description: 'Its words follow the language; its numbers and its digest are those of the published file.',
  access: 'public',
  query: LANG,
  answers: { 200: 'Ruleset', 304: null },
  takes: ['If-None-Match', 'Accept-Language'],
});

const READ_TAXONOMY = operation(TAXONOMY_URL, {
  id: 'readTaxonomy',
  tag: 'content',
  summary: 'Criteria, rights, groups, principles and profile facts',
  access: 'public',
  query: LANG,
  answers: { 200: 'Taxonomy', 304: null },
  takes: ['If-None-Match', 'Accept-Language'],
});

/** What checklists refer to, in the reader's language as far as it is translated. */
export const catalogueRoutes: FastifyPluginAsync<WithDocuments> = async (app, { deps, documents }) => {
  const { content } = deps;
  app.get<{ Params: { rulesetId: string; version: string } }>(
    RULESET_URL,
    READ_RULESET,
    async (request, reply) => {
      const found = findRuleset(deps, request.params.rulesetId, request.params.version);
      const language = languageOf(request, languagesOf(found.translations));
      const key = `${found.ruleset.digest} ${language}`;
      const document = documents.get(key, () => rulesetIn(found, language));
      sayLanguage(reply, language);
      return sendDocument(request, reply, document, found.published && isPinned(request, language));
    },
  );
  app.get(TAXONOMY_URL, READ_TAXONOMY, async (request, reply) => {
    const language = languageOf(request, languagesOf(content.taxonomyTranslations));
    const document = documents.get(`taxonomy ${language}`, () => content.taxonomyIn(language));
    sayLanguage(reply, language);
    // Its words may change whatever is published.
    return sendDocument(request, reply, document, false);
  });
};
