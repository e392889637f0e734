import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import t from 'tap';
import { canonical } from '../../src/digest.ts';
import { REPORT_FORMATS } from '../../src/routes/report-formats.ts';
import { scoreFile } from '../../src/usecases/score-file.ts';
import { verifyReport } from '../../src/usecases/verify-report.ts';
import {
  evidenced,
  LEVEL_ITEM,
  makeAssessment,
  makeKey,
  makeOrganisation,
  makeReport,
  makeWriter,
  OTHER_ITEM,
} from '../support/people.ts';
import { openTestApp, PUBLIC_URL, realContent, type TestApp } from '../support/test-app.ts';

t.setTimeout(110_000);

t.test(
  'pages of whatever sizes make the whole list, once each and in one order, while others write',
  async (t) => {
    const app = await openTestApp(t);
    const { company: token, put, address, assessmentId, id } = await makeWriter(app);
    const auditorId = await makeOrganisation(app, 'Auditors', 'auditor');
    for (let count = 0; count < 12; count += 1) {
      await makeAssessment(app, token, { product: { name: `product ${count}` } });
      await put(`/responses/${LEVEL_ITEM}`, { state: 'level', level: count % 3 });
      await makeReport(app, token, assessmentId);
      const body = { organisationId: auditorId };
      const grant = await app.expect(201, 'POST', `${address}/grants`, { token, body });
      await app.expect(200, 'DELETE', `${address}/grants/${grant.body.id}`, { token });
      await makeKey(app, id, 'reviewer');
    }
    const [report] = (await app.expect(200, 'GET', '/v1/reports', { token })).body.items;
    const links = `/v1/reports/${report.id}/links`;
    for (let count = 0; count < 12; count += 1) await app.expect(201, 'POST', links, { token });
    const lists = [
      '/v1/assessments',
      '/v1/products',
      '/v1/reports',
      links,
      `${address}/history`,
      `${address}/grants`,
      `/v1/organisations/${id}/keys`,
    ];
    for (const list of lists) {
      const whole = (await app.expect(200, 'GET', `${list}?limit=100`, { token })).body.items;
      t.ok(whole.length >= 12, `${list} is long enough to tell`);
      const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(sizes, async (limits) => {
          t.same(await walk(app, token, list, limits), whole, list);
        }),
        { numRuns: 4 },
      );
    }
    const first = await app.expect(200, 'GET', '/v1/assessments?limit=3', { token });
    const before = (await app.expect(200, 'GET', '/v1/assessments?limit=100', { token })).body.items;
    await makeAssessment(app, token, { product: { name: 'in between' } });
    const rest = await app.expect(200, 'GET', `/v1/assessments?limit=100&cursor=${first.body.nextCursor}`, {
      token,
    });
    t.same([...first.body.items, ...rest.body.items], before, 'what is new shifts no page');
  },
);

async function walk(
  app: TestApp,
  token: string,
  list: string,
  limits: readonly number[],
): Promise<unknown[]> {
  const items: unknown[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < 50; page += 1) {
    const limit = limits[page % limits.length];
    const query = `limit=${limit}${cursor === null ? '' : `&cursor=${cursor}`}`;
    const { body } = await app.expect(200, 'GET', `${list}?${query}`, { token });
    items.push(...body.items);
    cursor = body.nextCursor;
    if (cursor === null) return items;
  }
  throw new Error(`${list} does not end`);
}

t.test('the history can be verified by its documented formula alone', async (t) => {
  const app = await openTestApp(t);
  const { put, patch, remove, post, company: token, address } = await makeWriter(app);
  await put(`/responses/${LEVEL_ITEM}`, evidenced());
  await patch('', { stage: 'design', profile: { childrenReachable: true } });
  await remove(`/responses/${LEVEL_ITEM}`);
  const report = await post('/reports', {});
  const { scope, items } = (await app.expect(200, 'GET', `${address}/history`, { token })).body;
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  let previous: string | null = null;
  for (const [index, event] of items.entries()) {
    const { actor, after, before, itemId, salt, at, id, payloadDigest, seq, type } = event;
    const payload = canonicalize({ actor, after, before, itemId });
    t.equal(sha256(`${salt}\n${payload}`), payloadDigest, `${type}: the payload`);
    t.equal(
      sha256(canonicalize({ at, id, payloadDigest, previous, scope, seq, type }) ?? ''),
      event.digest,
      'the link',
    );
    t.equal(event.previous, previous);
    t.equal(seq, index + 1);
    previous = event.digest;
  }
  const frozen = await app.expect(200, 'GET', `/v1/reports/${report.body.id}`, { token });
  t.same(frozen.body.history, { scope, head: items.at(-2).digest, count: items.length - 1 });
});

t.test(
  'the same answers give the same bytes by HTTP, by file, in a report and in its verification',
  async (t) => {
    const app = await openTestApp(t);
    const {
      put,
      as,
      reviewer,
      company: token,
      get,
      assessmentId,
    } = await makeWriter(app, {
      stage: 'deployment',
      profile: { technologies: ['ai', 'health'], organisationSize: 'under-50', childrenReachable: false },
    });
    await put(`/responses/${LEVEL_ITEM}`, evidenced());
    await put(`/responses/${OTHER_ITEM}`, { state: 'unknown' });
    await put('/responses/design.engagement', { ...evidenced('x', 4), justification: 'ünïcode  \u0000' });
    await as(reviewer).put(`/responses/${LEVEL_ITEM}/review`, { verdict: 'confirmed', note: 'read' });
    const byHttp = (await get('/score?trace=true')).text;
    const withoutTrace = (await get('/score')).body;
    const { id } = (await makeReport(app, token, assessmentId)).body;
    const report = (await app.expect(200, 'GET', `/v1/reports/${id}`, { token })).body;
    const byFile = scoreFile(app.deps, report.answers);
    if ('faults' in byFile) return t.same(byFile.faults, []);
    t.equal(canonical(byFile.report.score), byHttp, 'by file');
    t.equal(canonical(report.score), byHttp, 'in the report');
    const { trace, ...rest } = JSON.parse(byHttp);
    t.same(withoutTrace, rest);
    t.ok(trace.length > 20);
    t.match(verifyReport(report, app.deps), { outcome: 'same-published', differences: [] });
    const forged = { ...report, answers: { ...report.answers, responses: {} } };
    t.equal(verifyReport(forged, app.deps).outcome, 'different');
    t.equal((await get('/score?asOf=2026-11-22&trace=true')).text, byHttp, 'today is the day of the clock');
    return undefined;
  },
);

t.test('a first look holds no score, no share and no percentage', async (t) => {
  const { put, get } = await makeWriter(await openTestApp(t), {
    stage: 'design',
    profile: { technologies: ['ai'] },
  });
  await put(`/responses/${LEVEL_ITEM}`, evidenced());
  const { body, text } = await get('/first-look');
  t.notMatch(text, /percent|%|"(score|num|den|band|declared|substantiated|final|coverage|verdict)"/);
  t.ok(body.thisWeek.length === 3 && body.harms.length > 0 && body.unsetFacts.length > 0);
  t.ok(
    body.stopQuestions.every(({ item }: any) => item !== LEVEL_ITEM),
    'what is answered with records is not asked',
  );
});

t.test('a harm that a module brings is not said to happen with any product', async (t) => {
  const { get } = await makeWriter(await openTestApp(t), {
    stage: 'design',
    profile: { technologies: ['ai'] },
  });
  const { modules } = realContent().findChecklist('hrba-tech')!.checklist;
  const { harms } = (await get('/first-look')).body;
  t.ok(harms.length > 0);
  let conditional = 0;
  for (const { id, because } of harms) {
    const home = modules.find(({ seededHarms }) => seededHarms.some((harm) => harm.id === id))!;
    const own = home.seededHarms.find((harm) => harm.id === id)!;
    const universal = home.appliesWhen === null && own.appliesWhen === null;
    t.equal(because === 'it can happen with any product', universal, id);
    if (home.appliesWhen !== null && own.appliesWhen === null) conditional += 1;
  }
  t.ok(conditional > 0, 'there is one whose module is the only reason');
});

t.test('an export holds everything of an organisation and no secret', async (t) => {
  const app = await openTestApp(t);
  const { company: token, reviewer, id, put, assessmentId } = await makeWriter(app);
  await put(`/responses/${LEVEL_ITEM}`, evidenced());
  const archived = await makeAssessment(app, token, { product: { name: 'Archived' } });
  await app.expect(200, 'DELETE', `/v1/assessments/${archived}`, { token });
  const report = await makeReport(app, token, assessmentId);
  const link = await app.expect(201, 'POST', `/v1/reports/${report.body.id}/links`, { token });
  const { body, text, headers } = await app.expect(200, 'GET', `/v1/organisations/${id}/export`, { token });
  t.match(headers['content-disposition'], /attachment/);
  t.same(
    body.assessments.map(({ assessment }: any) => assessment.id).sort(),
    [assessmentId, archived].sort(),
  );
  const [exported] = body.assessments.filter(({ assessment }: any) => assessment.id === assessmentId);
  t.equal(exported.responses[LEVEL_ITEM].justification, evidenced().justification);
  t.same(
    exported.reports.map((each: any) => each.id),
    [report.body.id],
  );
  t.same(body.keys.length, 2);
  t.same(body.products.map(({ name }: any) => name).sort(), ['Archived', 'ClinicQueue']);
  const secrets = [token, reviewer].map((each) => each.slice(-43));
  const hashes = secrets.map((secret) => createHash('sha256').update(secret).digest('hex'));
  const address = new URL(link.body.url).pathname.slice(3);
  for (const secret of [...secrets, ...hashes, address, 'secretHash', 'tokenHash'])
    t.notOk(text.includes(secret));
});

t.test('a report has the form that is accepted, or that ?format= names', async (t) => {
  const app = await openTestApp(t);
  const { company: token, assessmentId } = await makeWriter(app);
  const { id } = (await makeReport(app, token, assessmentId)).body;
  const url = `/v1/reports/${id}`;
  const read = (accept: string | undefined, query = '') =>
    app.call('GET', `${url}${query}`, { token, headers: accept === undefined ? {} : { accept } });
  for (const [accept, type] of [
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['text/csv', 'text/csv'],
    ['application/oscal+json', 'application/oscal+json'],
    ['text/*', 'text/html'],
    ['application/json;q=0.1, text/csv;q=0.9', 'text/csv'],
  ] as const) {
    const { status, headers } = await read(accept);
    t.equal(status, 200, String(accept));
    t.equal(headers['content-type'], `${type}; charset=utf-8`, String(accept));
    t.match(headers['vary'], /Accept/);
  }
  for (const accept of ['image/png', 'application/json;q=0', 'application/zip, image/*']) {
    t.match((await read(accept)).body, { status: 406, code: 'HRBA_NOT_ACCEPTABLE' }, accept);
  }
  const tags = new Set<string>();
  for (const format of Object.keys(REPORT_FORMATS)) {
    const { headers } = await read('image/png', `?format=${format}`);
    const etag = headers['etag'] ?? '';
    tags.add(etag);
    const again = await app.call('GET', `${url}?format=${format}`, {
      token,
      headers: { 'if-none-match': etag },
    });
    t.same([again.status, again.text], [304, '']);
  }
  t.equal(tags.size, Object.keys(REPORT_FORMATS).length, 'an ETag for each');
  t.equal((await read(undefined, '?format=docx')).status, 400);
  t.match((await read(undefined, '?format=html')).headers['content-security-policy'], /default-src 'none'/);
});

t.test(
  'a link opens the page without a key until it expires or is revoked, unindexed and without referrer',
  async (t) => {
    const app = await openTestApp(t);
    const { company: token, assessmentId } = await makeWriter(app);
    const { id } = (await makeReport(app, token, assessmentId)).body;
    const make = async (body?: object) =>
      (await app.expect(201, 'POST', `/v1/reports/${id}/links`, { token, body })).body;
    const [short, long] = [await make({ expiresInHours: 1 }), await make()];
    t.ok(long.url.startsWith(`${PUBLIC_URL}/r/`));
    t.ok(new URL(long.url).pathname.length >= 3 + 43, '256 bits');
    const open = (link: { url: string }) => app.call('GET', new URL(link.url).pathname);
    const page = await open(short);
    t.equal(page.status, 200);
    t.match(page.headers, {
      'content-type': /text\/html/,
      'x-robots-tag': /noindex/,
      'referrer-policy': 'no-referrer',
    });
    t.match(page.headers['cache-control'], /private/);
    app.clock.advance(3_600_000 - 1);
    t.equal((await open(short)).status, 200);
    app.clock.advance(1);
    t.match((await open(short)).body, { status: 404, code: 'HRBA_LINK_NOT_FOUND' });
    t.equal((await open(long)).status, 200);
    await app.expect(200, 'DELETE', `/v1/reports/${id}/links/${long.id}`, { token });
    t.equal((await open(long)).status, 404);
    const { text } = await app.expect(200, 'GET', `/v1/reports/${id}/links`, { token });
    t.notOk(text.includes(long.url.slice(-43)), 'lists never show an address');
  },
);
