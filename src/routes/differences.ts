import type { FastifyPluginAsync } from 'fastify';
import { operation } from '../plugins/operation.ts';
import { addVary } from '../plugins/vary.ts';
import { readDifferences } from '../usecases/read-differences.ts';
import type { WithDocuments } from './document-cache.ts';
import { sendDocument } from './send-document.ts';

const URL = '/v1/checklists/:checklistId/versions/:version/differences';

const READ_DIFFERENCES = operation(URL, {
  id: 'readDifferences',
  tag: 'content',
  summary: 'What changed since an earlier version, item by item, with the reasons',
  access: 'public',
  query: {
    from: {
      type: 'string',
      pattern: '^\\d+\\.\\d+\\.\\d+$',
      maxLength: 20,
      description: 'The version before; the one that the crosswalk begins at without it',
    },
  },
  answers: { 200: 'VersionDifferences', 304: null },
  problems: [422],
  takes: ['If-None-Match'],
});

/** What changed between two versions: as fixed as they are, with their texts in the language of the source. */
export const differencesRoutes: FastifyPluginAsync<WithDocuments> = async (app, { deps, documents }) => {
  app.get<{ Params: { checklistId: string; version: string }; Querystring: { from?: string } }>(
    URL,
    READ_DIFFERENCES,
    async (request, reply) => {
      const { from, to, published, tell } = readDifferences(deps, { ...request.params, ...request.query });
      const key = `${from.checklist.digest} ${to.checklist.digest}`;
      addVary(reply, 'Accept-Encoding');
      return sendDocument(request, reply, documents.get(key, tell), published);
    },
  );
};
