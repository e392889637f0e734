import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import type { FastifyInstance, InjectOptions } from 'fastify';
import type { Deps } from '../src/usecases/deps.ts';
import { OPERATOR } from '../src/usecases/first-administrator.ts';
import { issueKey } from '../src/usecases/keys.ts';
import { draftAfter } from '../test/support/next-version.ts';
import { openExampleApp } from './example-app.ts';
import { actionExamples } from './examples/actions.ts';
import { assuranceExamples } from './examples/assurance.ts';
import { evidenceExamples } from './examples/evidence.ts';
import { gateExamples } from './examples/gates.ts';
import { impactExamples } from './examples/impacts.ts';
import { type Ids, organisationExamples } from './examples/organisations.ts';
import { peopleExamples } from './examples/people.ts';
import { registerExamples } from './examples/register.ts';
import { reportExamples } from './examples/reports.ts';

type Examples = Record<string, Record<string, unknown>>;
type Call = [operation: string, request: InjectOptions & { key?: string; body?: object }];

/** The machine is too busy, and the service says so. */
class Choking extends Error {}

/**
 * Calls every operation once, in the order a newcomer would, and keeps what was sent and answered as examples. From the
 * beginning again when the machine chokes: a refused request has an id, too, and all ids behind it would be others.
 */
export async function recordExamples(): Promise<Examples> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    try {
      return await recordOnce();
    } catch (error) {
      if (!(error instanceof Choking)) throw error;
      await pause(2000);
    }
  }
  throw new Error('the machine stays too busy to record examples');
}

async function recordOnce(): Promise<Examples> {
  const { app, deps, close } = await openExampleApp({});
  const admin = await issueKey(deps, OPERATOR, {
    organisationId: null,
    role: 'admin',
    actor: 'operations',
    assessmentId: null,
    expiresAt: null,
  });
  const examples: Examples = {};
  const call = caller(app, examples);
  const ids = await organisationExamples(call, admin.token);
  // First, so that what is shown of answers is of the fuller one that follows.
  await gateExamples(call, ids.company);
  const assessmentId = await answers(call, ids);
  await evidenceExamples(call, `/v1/assessments/${assessmentId}`, ids.company);
  await registerExamples(call, `/v1/assessments/${assessmentId}`, ids.company);
  await assuranceExamples(call, `/v1/assessments/${assessmentId}`, ids);
  await actionExamples(call, `/v1/assessments/${assessmentId}`, ids.company);
  await assessed(call, deps, ids, assessmentId);
  await impactExamples(call, `/v1/assessments/${assessmentId}`, ids.company);
  await call('listEvidence', {
    method: 'GET',
    url: `/v1/assessments/${assessmentId}/evidence`,
    key: ids.company,
  });
  await reportExamples(call, ids, assessmentId);
  await migrations(call, ids, assessmentId);
  await rest(call, ids, assessmentId, admin.token);
  await problemOf(app, examples);
  await call('readMetrics', { method: 'GET', url: '/metrics' });
  await close();
  return examples;
}

export type Caller = ReturnType<typeof caller>;
type Answer = Awaited<ReturnType<FastifyInstance['inject']>>;

function caller(app: FastifyInstance, examples: Examples) {
  // biome-ignore lint/suspicious/noExplicitAny: whatever the service answers, read by name in the walk below.
  return async (...[operation, { key, body, ...request }]: Call): Promise<any> => {
    // Injected requests never wait, and a loop that never turns looks like one under pressure.
    await turn();
    const headers = { ...request.headers, ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) };
    const answer = await app.inject({
      ...request,
      headers,
      ...(body === undefined ? {} : { payload: body }),
    });
    if (answer.statusCode === 503) throw new Choking(operation);
    if (answer.statusCode >= 400) throw new Error(`${operation}: ${answer.statusCode} ${answer.body}`);
    const own = examples[operation] ?? {};
    examples[operation] = own;
    if (body !== undefined) own['request application/json'] = body;
    return keepAnswer(own, answer);
  };
}

function keepAnswer(own: Record<string, unknown>, answer: Answer): unknown {
  const [type = ''] = String(answer.headers['content-type'] ?? '').split(';');
  const name = `${answer.statusCode} ${type}`;
  if (type.endsWith('json')) {
    own[name] = shorten(answer.json());
    return answer.json();
  }
  own[name] = `${answer.body.replace(/^\uFEFF/, '').slice(0, 200)}…`;
  return answer.body;
}

/** What takes an assessor with a grant; the grant is withdrawn afterwards. */
async function assessed(call: Caller, deps: Deps, ids: Ids, assessmentId: string): Promise<void> {
  const one = `/v1/assessments/${assessmentId}`;
  const { token } = await issueKey(deps, OPERATOR, {
    organisationId: ids.auditorId,
    role: 'auditor',
    actor: 'assessor',
    assessmentId: null,
    expiresAt: null,
  });
  const grants = { url: `${one}/grants`, key: ids.company };
  const grant = await call('createGrant', {
    method: 'POST',
    ...grants,
    body: { organisationId: ids.auditorId },
  });
  await peopleExamples(call, one, ids.company, token);
  await call('withdrawGrant', { method: 'DELETE', ...grants, url: `${grants.url}/${grant.id}` });
}

const RESPONSE = {
  state: 'level',
  level: 3,
  justification: 'The product lead went through the list with two clinics in May; notes in the team folder.',
  evidence: [
    {
      title: 'Notes of the misuse session',
      shows: 'Each misuse we thought of, and what we changed because of it',
      url: 'https://docs.example.org/misuse-session',
      madeBy: 'product lead',
      madeOn: '2026-05-12',
      validUntil: '2027-05-12',
    },
  ],
};

const PRODUCT = {
  name: 'ClinicQueue',
  description: 'Sorts patients who wait in emergency wards, for the ministry of health.',
};

async function answers(call: Caller, { company: key, reviewer }: Ids): Promise<string> {
  const { id } = await call('startAssessment', {
    method: 'POST',
    url: '/v1/assessments',
    key,
    body: {
      product: PRODUCT,
      profile: {
        technologies: ['ai', 'health'],
        decidesAbout: ['health-care'],
        organisationSize: 'under-50',
      },
      stage: 'design',
    },
  });
  const one = `/v1/assessments/${id}`;
  const item = `${one}/responses/conception.foreseeable-misuse`;
  await call('listAssessments', { method: 'GET', url: '/v1/assessments', key });
  await call('readFirstLook', { method: 'GET', url: `${one}/first-look`, key });
  await call('listAssessmentItems', { method: 'GET', url: `${one}/items`, key });
  await call('recordResponse', { method: 'PUT', url: item, key, body: RESPONSE });
  const review = { verdict: 'confirmed', note: 'I read the notes; they show what they say.' };
  await call('reviewResponse', { method: 'PUT', url: `${item}/review`, key: reviewer, body: review });
  await call('readResponse', { method: 'GET', url: item, key });
  await call('recordResponses', {
    method: 'PATCH',
    url: `${one}/responses`,
    key,
    body: {
      responses: {
        'conception.commitment': { state: 'level', level: 1 },
        'design.engagement': { state: 'unknown' },
        'design.red-team': null,
      },
    },
  });
  await call('clearResponse', { method: 'DELETE', url: `${one}/responses/design.engagement`, key });
  await call('readResponses', { method: 'GET', url: `${one}/responses`, key });
  await call('changeAssessment', {
    method: 'PATCH',
    url: one,
    key,
    body: { profile: { childrenReachable: true, usedBy: null }, stage: 'design' },
  });
  await call('readAssessment', { method: 'GET', url: one, key });
  await call('readScore', { method: 'GET', url: `${one}/score`, key });
  await what(call, one, key);
  return id;
}

async function what(call: Caller, one: string, key: string): Promise<void> {
  const preview = { responses: { 'design.engagement': { state: 'level', level: 2 } }, asOf: '2026-12-31' };
  await call('previewScore', { method: 'POST', url: `${one}/score/preview`, key, body: preview });
  await call('readHistory', { method: 'GET', url: `${one}/history?limit=2`, key });
}

async function migrations(call: Caller, { company: key }: Ids, assessmentId: string): Promise<void> {
  const one = `/v1/assessments/${assessmentId}`;
  const { checklist } = await call('readAssessment', { method: 'GET', url: one, key });
  const body = { to: draftAfter(checklist.version) };
  await call('previewMigration', { method: 'POST', url: `${one}/migrations/preview`, key, body });
  await call('migrateAssessment', { method: 'POST', url: `${one}/migrations`, key, body });
  await call('listEditions', { method: 'GET', url: `${one}/editions`, key });
  await call('readEdition', { method: 'GET', url: `${one}/editions/${checklist.version}`, key });
  await call('undoMigration', { method: 'POST', url: `${one}/migrations/undo`, key });
}

async function rest(
  call: Caller,
  { company: key, organisationId }: Ids,
  assessmentId: string,
  admin: string,
) {
  const one = `/v1/assessments/${assessmentId}`;
  await call('exportOrganisation', { method: 'GET', url: `/v1/organisations/${organisationId}/export`, key });
  await call('archiveAssessment', { method: 'DELETE', url: one, key });
  await call('restoreAssessment', { method: 'POST', url: `${one}/restore`, key });
  const erase = { confirm: assessmentId, reason: 'The product was given up before anyone used it.' };
  await call('eraseAssessment', { method: 'POST', url: `${one}/erase`, key, body: erase });
  await call('readMe', { method: 'GET', url: '/v1/me', key });
  const content: [string, string][] = [
    ['readHealth', '/healthz'],
    ['readReadiness', '/readyz'],
    ['listChecklists', '/v1/checklists'],
    ['readChecklistVersions', '/v1/checklists/hrba-tech'],
    ['readChecklist', '/v1/checklists/hrba-tech/versions/0.1.0'],
    ['readItem', '/v1/checklists/hrba-tech/versions/0.1.0/items/conception.foreseeable-misuse'],
    ['readGlossary', '/v1/checklists/hrba-tech/versions/0.1.0/glossary'],
    ['readDifferences', '/v1/checklists/hrba-tech/versions/0.1.0/differences?from=0.1.0'],
    ['readRuleset', '/v1/rulesets/ungp/versions/1.0.0'],
    ['listSources', '/v1/sources'],
    ['readSource', '/v1/sources/glion-2023'],
    ['readTaxonomy', '/v1/taxonomy'],
    ['listFrameworks', '/v1/frameworks?item=deployment.government-demands'],
    ['readFramework', '/v1/frameworks/gni'],
  ];
  for (const [operation, url] of content) await call(operation, { method: 'GET', url, key: admin });
}

/** One problem, as every operation answers them. */
async function problemOf(app: FastifyInstance, examples: Examples): Promise<void> {
  const { body } = await app.inject({ method: 'GET', url: '/v1/me' });
  examples['problem'] = { 'application/problem+json': normalise(body) };
}

const LONG = 8;

/** An answer short enough to read: long lists keep two entries; secrets and random digests are replaced. */
function shorten(value: unknown): unknown {
  return cut(normalise(JSON.stringify(value)));
}

function cut(value: unknown): unknown {
  if (Array.isArray(value)) return (value.length > LONG ? value.slice(0, 2) : value).map(cut);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cut(inner)]));
}

/** Random ids, salts, digests and tokens differ in every run: the same stand-ins in every run. */
function normalise(text: string): unknown {
  const ids = new Map<string, string>();
  const stable = text
    .replace(/hrba_[0-9a-f-]{36}_[\w-]+/g, 'hrba_0193527a-0000-7000-8000-000000000000_secret-shown-this-once')
    .replace(/\/r\/[\w-]{43}/g, '/r/token-shown-this-once')
    .replace(/"salt":"[\w-]+"/g, '"salt":"c2FsdC1vZi0yNTYtYml0cw"')
    .replace(/"(\/[^"]*|kid|keyid|x)":"[\w-]{43}"/g, `"$1":"${'A'.repeat(43)}"`)
    .replace(/"sig":"[^"]+"/g, `"sig":"${'A'.repeat(86)}=="`)
    .replace(/"payload":"[^"]+"/g, '"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEifQ=="')
    .replace(/"(previous|digest|payloadDigest|head|sealed)":"[0-9a-f]{64}"/g, `"$1":"${'5e'.repeat(32)}"`)
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => {
      if (id.startsWith('0193527a-')) return id;
      if (!ids.has(id)) ids.set(id, `0193527a-0000-7000-9000-${String(ids.size + 1).padStart(12, '0')}`);
      return ids.get(id) ?? id;
    });
  return JSON.parse(stable);
}
