import { Readable } from 'node:stream';
import type { FastifyPluginAsync } from 'fastify';
import type { KeyInput, OrganisationInput } from '../generated/types.ts';
import { callerOf } from '../plugins/authentication.ts';
import { operation } from '../plugins/operation.ts';
import { retryOf, sendAnswer } from '../plugins/retries.ts';
import type { KeyRecord, OrganisationRecord } from '../store/records.ts';
import type { Deps } from '../usecases/deps.ts';
import { exportOrganisation } from '../usecases/export-organisation.ts';
import { createKey, listKeys, revokeKey } from '../usecases/keys.ts';
import { createOrganisation, findOrganisation } from '../usecases/organisations.ts';
import { presentKey } from '../usecases/present-record.ts';
import { ENGAGEMENT_QUERY, type EngagementQuery } from './engagement-query.ts';
import { PAGE_QUERY, pageOf } from './paging.ts';

const ORGANISATIONS_URL = '/v1/organisations';
const ORGANISATION_URL = '/v1/organisations/:organisationId';
const WHOLE_URL = '/v1/organisations/:organisationId/export';
const KEYS_URL = '/v1/organisations/:organisationId/keys';
const KEY_URL = '/v1/keys/:keyId';

const CREATE_ORGANISATION = operation(ORGANISATIONS_URL, {
  id: 'createOrganisation',
  tag: 'organisations',
  summary: 'Create an organisation: a company, or an auditor',
  access: ['admin'],
  body: 'OrganisationInput',
  answers: { 201: 'Organisation' },
  takes: ['Idempotency-Key'],
  problems: [507],
});

const READ_ORGANISATION = operation(ORGANISATION_URL, {
  id: 'readOrganisation',
  tag: 'organisations',
  summary: 'Read an organisation',
  access: ['admin', 'company', 'reviewer', 'auditor'],
  answers: { 200: 'Organisation' },
});

const EXPORT_ORGANISATION = operation(WHOLE_URL, {
  id: 'exportOrganisation',
  tag: 'organisations',
  summary: 'Export everything an organisation has here',
  access: ['company'],
  query: ENGAGEMENT_QUERY,
  answers: { 200: 'OrganisationExport' },
  heavy: true,
});

const CREATE_KEY = operation(KEYS_URL, {
  id: 'createKey',
  tag: 'keys',
  summary: 'Create a key; its token is shown this once',
  description:
    'A company key creates reviewer and embed keys of its own organisation. A retry is 409: no secret twice.',
  access: ['admin', 'company'],
  body: 'KeyInput',
  answers: { 201: 'KeyCreated' },
  takes: ['Idempotency-Key'],
  problems: [409, 507],
});

const LIST_KEYS = operation(KEYS_URL, {
  id: 'listKeys',
  tag: 'keys',
  summary: 'List the keys of an organisation, newest first',
  access: ['admin', 'company'],
  query: PAGE_QUERY,
  answers: { 200: 'KeyPage' },
});

const REVOKE_KEY = operation(KEY_URL, {
  id: 'revokeKey',
  tag: 'keys',
  summary: 'Revoke a key: it stops working at once',
  access: ['admin', 'company'],
  answers: { 200: 'Key' },
  problems: [413, 415, 507],
});

interface OrganisationParams {
  organisationId: string;
}

/** Organisations, their keys and their export. */
export const organisationRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  const created = (organisation: OrganisationRecord) => ({ status: 201, body: organisation });
  app.post<{ Body: OrganisationInput }>(ORGANISATIONS_URL, CREATE_ORGANISATION, async (request, reply) => {
    const retry = retryOf(request, created);
    return sendAnswer(reply, created(await createOrganisation(deps, callerOf(request), request.body, retry)));
  });

  app.get<{ Params: OrganisationParams }>(ORGANISATION_URL, READ_ORGANISATION, async (request) =>
    findOrganisation(deps, callerOf(request), request.params.organisationId),
  );

  app.get<{ Params: OrganisationParams; Querystring: EngagementQuery }>(
    WHOLE_URL,
    EXPORT_ORGANISATION,
    async (request, reply) => {
      const { organisationId } = request.params;
      const caller = callerOf(request);
      await findOrganisation(deps, caller, organisationId);
      const options = { includeEngagement: request.query.engagement === true };
      const pieces = app.inPieces(request, exportOrganisation(deps, caller, organisationId, options));
      reply.header('content-disposition', `attachment; filename="hrba-export.json"`);
      reply.type('application/json; charset=utf-8');
      return reply.send(Readable.from(pieces));
    },
  );
  await app.register(keyRoutes, { deps });
};

const keyRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.post<{ Params: OrganisationParams; Body: KeyInput }>(KEYS_URL, CREATE_KEY, async (request, reply) => {
    const retry = retryOf<KeyRecord>(request, 'secret');
    const made = await createKey(deps, callerOf(request), request.params.organisationId, request.body, retry);
    return reply.code(201).send({ ...presentKey(made.key), token: made.token });
  });
  app.get<{ Params: OrganisationParams }>(KEYS_URL, LIST_KEYS, async (request) => {
    const page = await listKeys(deps, callerOf(request), request.params.organisationId, pageOf(request));
    return { items: page.items.map(presentKey), nextCursor: page.nextCursor };
  });
  app.delete<{ Params: { keyId: string } }>(KEY_URL, REVOKE_KEY, async (request) =>
    presentKey(await revokeKey(deps, callerOf(request), request.params.keyId)),
  );
};
