import t, { type Test } from 'tap';
import { addressOf, GOOD_CALLS, type GoodCall, optionsOf } from '../support/operation-calls.ts';
import { type DocumentedOperation, operationsOf } from '../support/operations.ts';
import {
  type Company,
  LEVEL_ITEM,
  makeKey,
  makeOrganisation,
  makePeople,
  makeThings,
} from '../support/people.ts';
import { type Answer, openTestApp, type TestApp } from '../support/test-app.ts';

/**
 * Whose things are asked for. `granted` belongs to the company that is asking and is granted to the auditor; it is the
 * embed key's one assessment. `kept` belongs to the same company and is neither. `foreign` is another company's.
 */
const OWNERS = ['granted', 'kept', 'foreign'] as const;
type Owner = (typeof OWNERS)[number];

const ROLES = ['admin', 'company', 'reviewer', 'auditor', 'embed'] as const;
type Role = (typeof ROLES)[number];
const KEYLESS = ['no key', 'malformed key', 'wrong secret', 'revoked key', 'expired embed'] as const;

const ALL: readonly Owner[] = OWNERS;
const OWN: readonly Owner[] = ['granted', 'kept'];

/** What each role may see of things named by the first parameter of an address; null: the role has no such things. */
const SEES: Record<string, Record<Role, readonly Owner[]>> = {
  organisationId: { admin: ALL, company: OWN, reviewer: OWN, auditor: [], embed: [] },
  keyId: { admin: ALL, company: OWN, reviewer: [], auditor: [], embed: [] },
  assessmentId: { admin: [], company: OWN, reviewer: OWN, auditor: ['granted'], embed: ['granted'] },
  reportId: { admin: [], company: OWN, reviewer: OWN, auditor: ['granted'], embed: [] },
};
/** What only its maker changes, and the role that made it in the row: who else sees it is refused. */
const MADE_BY: Record<string, Role> = { withdrawEvidenceMark: 'reviewer' };
/** Names of what is open to everyone; a link's token is a key in itself. */
const OPEN = ['checklistId', 'rulesetId', 'sourceId', 'frameworkId', 'token'];

interface World {
  app: TestApp;
  auditorIds: Record<Owner, string>;
  things: Record<Owner, Company>;
  keys: Record<Role | (typeof KEYLESS)[number], string | undefined>;
}

async function openWorld(t: Test): Promise<World> {
  const app = await openTestApp(t);
  const auditorId = await makeOrganisation(app, 'Rights Auditors', 'auditor');
  const otherAuditorId = await makeOrganisation(app, 'Other Auditors', 'auditor');
  const people = await makePeople(app, 'mark-own');
  const granted = await makeThings(app, people, 'mark-granted', auditorId);
  const kept = await makeThings(app, people, 'mark-kept', otherAuditorId);
  const foreign = await makeThings(
    app,
    await makePeople(app, 'mark-foreign'),
    'mark-foreign',
    otherAuditorId,
  );
  const embedded = { assessmentId: granted.assessmentId };
  const expired = await makeKey(app, people.id, 'embed', { ...embedded, expiresInMinutes: 1 });
  app.clock.advance(60_000);
  const revoked = await makeKey(app, people.id, 'company');
  await app.expect(200, 'DELETE', `/v1/keys/${revoked.keyId}`, { token: app.admin });
  const keys: World['keys'] = {
    'no key': undefined,
    'malformed key': 'hrba_not-a-key',
    'wrong secret': `${people.company.slice(0, -1)}${people.company.endsWith('A') ? 'B' : 'A'}`,
    'revoked key': revoked.token,
    'expired embed': expired.token,
    admin: app.admin,
    company: people.company,
    reviewer: people.reviewer,
    auditor: (await makeKey(app, auditorId, 'auditor')).token,
    embed: (await makeKey(app, people.id, 'embed', embedded)).token,
  };
  const auditorIds = { granted: auditorId, kept: otherAuditorId, foreign: otherAuditorId };
  return { app, auditorIds, things: { granted, kept, foreign }, keys };
}

/** The status that the table above expects. */
function expected(
  operation: DocumentedOperation,
  key: keyof World['keys'],
  owner: Owner,
): 'done' | 401 | 403 | 404 {
  if (operation.roles.includes('public')) return 'done';
  if ((KEYLESS as readonly string[]).includes(key)) return 401;
  if (!operation.roles.includes(key)) return 403;
  const [named] = operation.parameters;
  if (named === undefined) return 'done';
  if (SEES[named]?.[key as Role].includes(owner) !== true) return 404;
  return (MADE_BY[operation.id] ?? key) === key ? 'done' : 403;
}

t.test('every operation, as every role, against granted, own and foreign things', async (t) => {
  const world = await openWorld(t);
  const names = [...KEYLESS, ...ROLES];
  for (const operation of operationsOf(world.app.app)) {
    const [named] = operation.parameters;
    const isKnown =
      operation.roles.length > 0 && (named === undefined || named in SEES || OPEN.includes(named));
    if (!isKnown) t.fail(`${operation.id}: no roles, or nothing says who may see what ${named} names`);
    for (const owner of OWNERS) {
      const calls = await Promise.all(
        names.map((key) => callOf(world, operation, owner, expected(operation, key, owner))),
      );
      for (const [index, key] of names.entries())
        await tryAs(t, world, operation, { key, owner, call: calls[index] });
    }
  }
});

const shared = new Map<string, Promise<GoodCall>>();

/** A fresh call for one that will be done and may use something up; one and the same for those that are refused. */
async function callOf(
  { app, things, auditorIds }: World,
  { id }: DocumentedOperation,
  owner: Owner,
  wanted: unknown,
) {
  const row = GOOD_CALLS[id];
  if (row === undefined) throw new Error(`${id} has no row in test/support/operation-calls.ts`);
  const name = `${id} ${owner}`;
  const known = wanted === 'done' ? undefined : shared.get(name);
  const call = known ?? Promise.resolve(row(app, things[owner], auditorIds[owner]));
  if (wanted !== 'done') shared.set(name, call);
  return call;
}

interface Attempt {
  key: keyof World['keys'];
  owner: Owner;
  call: GoodCall | undefined;
}

async function tryAs(
  t: Test,
  world: World,
  operation: DocumentedOperation,
  { key, owner, call }: Attempt,
): Promise<void> {
  if (call === undefined) return;
  const wanted = expected(operation, key, owner);
  const address = addressOf(operation.path, call);
  const answer = await world.app.call(operation.method, address, optionsOf(call, world.keys[key]));
  const name = `${operation.id} as ${key} on ${owner} things: ${wanted}`;
  const isRight = wanted === 'done' ? answer.status < 300 : answer.status === wanted;
  if (!isRight) t.fail(name, { status: answer.status, body: answer.text.slice(0, 300) });
  const asked = `${address} ${JSON.stringify(call.body ?? '')}`;
  const leaks = operation.id === 'openReportLink' ? [] : leaksIn(world, key, answer, asked);
  if (!isRight || leaks.length > 0) t.same(leaks, [], `${name} shows nothing it should not`);
}

/** Marks and ids in an answer that are of things its reader may not see and did not name. */
function leaksIn({ things }: World, key: Attempt['key'], { text }: Answer, asked: string): string[] {
  const { granted, kept, foreign } = things;
  const hidden = { auditor: [kept, foreign], embed: [kept, foreign], admin: [] } as Partial<
    Record<string, Company[]>
  >;
  return (hidden[key] ?? [foreign])
    .flatMap(({ mark, productId, assessmentId, reportId, linkId, grantId, company }) =>
      [mark, productId, assessmentId, reportId, linkId, grantId, company].filter(
        (word) => word !== granted.company,
      ),
    )
    .filter((word) => text.includes(word) && !asked.includes(word));
}

t.test('an administrator sees no answer, in whatever is open to it', async (t) => {
  const { app, things } = await openWorld(t);
  const open = operationsOf(app.app).filter(
    ({ roles, method }) => method === 'GET' && roles.includes('admin'),
  );
  t.ok(open.length >= 3);
  for (const operation of open) {
    const call = await GOOD_CALLS[operation.id]?.(app, things.granted, '');
    const { text } = await app.call('GET', addressOf(operation.path, call as GoodCall), { token: app.admin });
    t.notMatch(text, /mark-\w+ (description|note|notes|product)|mark-granted/, operation.id);
  }
});

t.test(
  'a grant that is withdrawn is 404 at once, for the assessment and every report, and lists are empty',
  async (t) => {
    const { app, things, keys } = await openWorld(t);
    const { assessmentId, reportId, grantId, company } = things.granted;
    const token = keys.auditor;
    const addresses = [
      ...['', '/items', '/responses', `/responses/${LEVEL_ITEM}`, '/history', '/score', '/first-look'].map(
        (rest) => `/v1/assessments/${assessmentId}${rest}`,
      ),
      `/v1/reports/${reportId}`,
    ];
    for (const address of addresses)
      t.equal((await app.call('GET', address, { token })).status, 200, address);
    for (const list of ['/v1/assessments', '/v1/reports']) {
      t.equal((await app.expect(200, 'GET', list, { token })).body.items.length, 1, list);
    }
    await app.expect(200, 'DELETE', `/v1/assessments/${assessmentId}/grants/${grantId}`, { token: company });
    for (const address of addresses)
      t.equal((await app.call('GET', address, { token })).status, 404, address);
    for (const list of ['/v1/assessments', '/v1/reports', `/v1/reports?assessmentId=${assessmentId}`]) {
      t.same((await app.expect(200, 'GET', list, { token })).body.items, [], list);
    }
  },
);

t.test('filters and bodies that name foreign things find nothing of them', async (t) => {
  const { app, things, keys } = await openWorld(t);
  const { foreign, granted, kept } = things;
  const token = keys.company;
  for (const list of [
    `/v1/assessments?productId=${foreign.productId}`,
    `/v1/reports?assessmentId=${foreign.assessmentId}`,
    `/v1/reports?productId=${foreign.productId}`,
  ]) {
    t.same((await app.expect(200, 'GET', list, { token })).body.items, [], list);
  }
  await app.expect(404, 'POST', '/v1/assessments', { token, body: { product: { id: foreign.productId } } });
  const keysAddress = `/v1/organisations/${granted.id}/keys`;
  const embed = { role: 'embed', actor: 'thief', assessmentId: foreign.assessmentId };
  await app.expect(422, 'POST', keysAddress, { token, body: embed });
  await app.expect(422, 'POST', keysAddress, { token: app.admin, body: embed });
  for (const [report, link] of [
    [granted.reportId, kept.linkId],
    [granted.reportId, foreign.linkId],
  ]) {
    t.equal((await app.call('DELETE', `/v1/reports/${report}/links/${link}`, { token })).status, 404);
  }
  for (const grant of [kept.grantId, foreign.grantId]) {
    const address = `/v1/assessments/${granted.assessmentId}/grants/${grant}`;
    t.equal((await app.call('DELETE', address, { token })).status, 404);
  }
  t.equal((await app.call('GET', foreign.linkPath)).status, 200, 'the foreign link was not revoked');
});

t.test('a company makes reviewer and embed keys and no other, and revokes only those', async (t) => {
  const { app, things, keys } = await openWorld(t);
  const token = keys.company;
  const address = `/v1/organisations/${things.granted.id}/keys`;
  for (const role of ['admin', 'company', 'auditor']) {
    t.equal((await app.call('POST', address, { token, body: { role, actor: 'x' } })).status, 403, role);
  }
  for (const role of ['admin', 'auditor']) {
    t.equal(
      (await app.call('POST', address, { token: app.admin, body: { role, actor: 'x' } })).status,
      422,
      role,
    );
  }
  const colleague = await makeKey(app, things.granted.id, 'company');
  t.equal((await app.call('DELETE', `/v1/keys/${colleague.keyId}`, { token })).status, 404);
  const auditors = await app.expect(200, 'GET', '/v1/me', { token: keys.auditor });
  const own = `/v1/organisations/${auditors.body.organisation.id}`;
  t.equal(
    (await app.call('GET', own, { token: keys.auditor })).status,
    200,
    'an auditor reads its own organisation',
  );
});

/** Who may call what, written down once more: whoever opens an operation to a further role has to say so here. */
const CALLERS: Record<string, string> = {
  public:
    'readHealth readReadiness readMetrics listChecklists readChecklistVersions readChecklist readItem readDifferences ' +
    'readGlossary readRuleset listSources readSource readTaxonomy listFrameworks readFramework openReportLink ' +
    'readSigningKeys',
  admin: 'createOrganisation',
  'admin company': 'createKey listKeys revokeKey',
  'admin company reviewer auditor': 'readOrganisation',
  'admin company reviewer auditor embed': 'readMe',
  company:
    'exportOrganisation createProduct startAssessment changeAssessment archiveAssessment restoreAssessment ' +
    'eraseAssessment createGrant withdrawGrant issueReport createReportLink listReportLinks revokeReportLink ' +
    'publishRedaction ' +
    'previewMigration migrateAssessment undoMigration ' +
    'createImpact replaceImpact withdrawImpact decideHarms signOffImpact withdrawSignOff ' +
    'createTradeOff replaceTradeOff withdrawTradeOff replyToFinding ' +
    'createEngagement replaceEngagement withdrawEngagement replyToContest ' +
    'createAction replaceAction withdrawAction takeActions ' +
    'passGate createWaiver withdrawWaiver createChange recordFactBasis withdrawFactBasis',
  'company reviewer': 'listProducts listGrants listReadings listListings',
  'company reviewer auditor':
    'listRedactions readRedaction ' +
    'listAssessments listEvidence listReports listReportOverviews readReportTable readReport compareReports readHistory readRegister listTradeOffs readTradeOff ' +
    'listAudits readAudit listFindings readFinding listEvidenceMarks readEvidenceMark ' +
    'listFacts readFactBasis listContradictions ' +
    'listEngagements readEngagement listContests readContest createContest listActions readAction ' +
    'listImpacts readImpact readHeatMap ' +
    'listGatePasses readGatePass listWaivers readWaiver listChanges readChange',
  'company reviewer auditor embed':
    'readAssessment listAssessmentItems readResponse readResponses readScore previewScore readFirstLook ' +
    'listEditions readEdition readGate listFiles downloadFile',
  'company embed':
    'recordResponse clearResponse recordResponses ' +
    'beginUpload readUpload appendUpload giveUpUpload withdrawFile',
  reviewer: 'reviewResponse',
  auditor: 'decideContest openAudit extendSample endAudit createFinding decideFinding',
  'reviewer auditor': 'createEvidenceMark withdrawEvidenceMark',
};

t.test('who may call each operation is what is written down', async (t) => {
  const { app } = await openTestApp(t);
  const written = Object.entries(CALLERS).flatMap(([roles, ids]) =>
    ids.split(' ').map((id) => `${id}: ${roles}`),
  );
  t.same(
    operationsOf(app)
      .map(({ id, roles }) => `${id}: ${roles.join(' ')}`)
      .sort(),
    written.sort(),
  );
});
