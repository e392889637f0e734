import t from 'tap';
import { canonical } from '../../src/digest.ts';
import type { Report } from '../../src/generated/types.ts';
import { redactableTexts } from '../../src/sealing/redactable-texts.ts';
import { reportDigest } from '../../src/sealing/sealed-form.ts';
import { verifyHistory } from '../../src/store/verify-chain.ts';
import { verifyDocument } from '../../src/usecases/verify-document.ts';
import { LEVEL_ITEM, makeOrganisation, makePeople, makeThings } from '../support/people.ts';
import { openTestApp, realContent, type TestApp } from '../support/test-app.ts';

const TEXT = `/answers/responses/${LEVEL_ITEM}`;

async function openWorld(t: Parameters<typeof openTestApp>[0]) {
  const app = await openTestApp(t);
  const auditorId = await makeOrganisation(app, 'Rights Auditors', 'auditor');
  const things = await makeThings(app, await makePeople(app, 'secret-mark'), 'secret-mark', auditorId);
  const url = `/v1/reports/${things.reportId}`;
  const token = things.company;
  const publish = (withhold: object[], status = 201) =>
    app.expect(status, 'POST', `${url}/redactions`, { token, body: { withhold, reason: 'why-reason' } });
  const report: Report = (await app.expect(200, 'GET', url, { token })).body;
  return { app, url, token, publish, report, things };
}

const keysOf = async (app: TestApp) => {
  const { body } = await app.expect(200, 'GET', '/.well-known/jwks.json');
  return new Map<string, any>(body.keys.map((key: { kid: string }) => [key.kid, key]));
};

async function verified(app: TestApp, document: any) {
  const tools = { content: realContent(), engineVersion: app.deps.engineVersion };
  return verifyDocument(document, tools, { keys: await keysOf(app), timestampCa: null, history: null });
}

t.test(
  'a redacted copy shows nothing of what is withheld, and verifies with the signature of the whole',
  async (t) => {
    const { app, url, token, publish, report } = await openWorld(t);
    const made = (
      await publish([
        { pointer: TEXT, kind: 'people-at-risk' },
        { pointer: '/people', kind: 'people-at-risk' },
        { pointer: '/issuedBy', kind: 'confidential' },
        { pointer: '/answers/product/description', kind: 'confidential' },
        { pointer: '/answers/reviews', kind: 'confidential' },
      ])
    ).body;
    t.match(made.counts, { 'people-at-risk': 7, confidential: 3 });
    const copy = (await app.expect(200, 'GET', `${url}/redactions/${made.id}`, { token })).body;
    t.equal(copy.digest, report.digest);
    t.equal(reportDigest(copy), report.digest);
    t.same(copy.withheld, made.withheld);
    const signed = (await app.expect(200, 'GET', `${url}/redactions/${made.id}?format=signed`, { token }))
      .text;
    t.equal(canonical(JSON.parse(signed)), signed, 'canonical, byte for byte');
    const { outcome, differences, notes, signature } = await verified(app, JSON.parse(signed));
    t.same(
      { outcome, differences, state: signature.state },
      { outcome: 'same-published', differences: [], state: 'valid' },
    );
    t.ok(
      notes.includes('signed by https://hrba.example: proves the text is unaltered, not that it is right'),
    );
    t.ok(notes.includes('what was withheld, and why, is signed as well'));
    t.match(notes.join('\n'), /\/score\/responsesDigest is withheld, because words could be guessed from it/);

    t.comment('in no format does a word of it stand: the mark is in every text, and in the names that stay');
    const formats = ['json', 'signed', 'html', 'csv', 'md', 'oscal-ar', 'oscal-ap', 'oscal-poam'];
    for (const format of formats) {
      const { text } = await app.expect(200, 'GET', `${url}/redactions/${made.id}?format=${format}`, {
        token,
      });
      const shown = text.replaceAll('secret-mark product', '').replaceAll('secret-mark Ltd', '');
      t.notMatch(shown, 'secret-mark', format);
      t.notMatch(shown, 'why-reason', `${format}: the reason is for the record`);
      t.notMatch(text, report.score.responsesDigest, `${format}: nor the digest it could be guessed from`);
    }
    const page = (await app.expect(200, 'GET', `${url}/redactions/${made.id}?format=html`, { token })).text;
    t.match(page, '10 texts are withheld from this copy.');
    t.match(page, '[Withheld: it could put people at risk]');
    const markdown = (await app.expect(200, 'GET', `${url}/redactions/${made.id}?format=md`, { token })).text;
    t.match(markdown, '10 texts are withheld from this copy.');
    t.match(markdown, 'proves the text is unaltered, not that it is right');
    t.same(
      made.stillShown,
      ['/answers/product/name', '/organisation/name'].filter((place) => made.stillShown.includes(place)),
    );
  },
);

t.test(
  'what decides cannot be withheld: it is refused with its pointer, and nothing is published',
  async (t) => {
    const { app, url, token, publish, report } = await openWorld(t);
    const forbidden = [
      '/score',
      '/score/verdict',
      '/score/flags',
      '/score/responsesDigest',
      '/checklist',
      '/ruleset',
      '/history',
      '/organisation',
      '/answers/product/name',
      '/answers/stage',
      `${TEXT}/level`,
      `${TEXT}/evidence/0/madeOn`,
      '/digest',
      '/salts',
      '/number',
      '/nowhere',
      `${TEXT}x`,
    ];
    const refused = await publish(
      forbidden.map((pointer) => ({ pointer, kind: 'confidential' })),
      422,
    );
    t.equal(refused.body.code, 'HRBA_NOT_ALLOWED');
    t.same(
      refused.body.errors.map(({ pointer }: { pointer: string }) => pointer),
      forbidden.map((_, index) => `/withhold/${index}/pointer`),
    );
    t.same(refused.body.errors.at(-1).code, 'NOT_THERE');
    await publish([{ pointer: `${TEXT}/justification`, kind: 'derived' }], 400);
    await publish([], 400);
    await publish([{ pointer: 'score', kind: 'confidential' }], 400);
    t.same((await app.expect(200, 'GET', `${url}/redactions`, { token })).body.items, []);
    const all = (await publish([{ pointer: '', kind: 'confidential' }])).body;
    t.same(
      all.withheld.map(({ pointer }: { pointer: string }) => pointer).sort(),
      redactableTexts(report).sort(),
      'the whole report means every text of it',
    );
  },
);

t.test(
  'the nearer of two entries says why, and a digest over answers goes with the first answer only',
  async (t) => {
    const { publish } = await openWorld(t);
    const kinds = new Map<string, string>(
      (
        await publish([
          { pointer: `${TEXT}/justification`, kind: 'people-at-risk' },
          { pointer: TEXT, kind: 'confidential' },
        ])
      ).body.withheld.map(({ pointer, kind }: { pointer: string; kind: string }) => [pointer, kind]),
    );
    t.equal(kinds.get(`${TEXT}/justification`), 'people-at-risk');
    t.equal(kinds.get(`${TEXT}/evidence/0/title`), 'confidential');
    t.equal(kinds.get('/score/responsesDigest'), 'derived');
    const other = (await publish([{ pointer: '/answers/product/description', kind: 'confidential' }])).body;
    t.same(other.withheld, [{ pointer: '/answers/product/description', kind: 'confidential' }]);
  },
);

t.test('what was withheld in one place and stands in another is told', async (t) => {
  const { publish } = await openWorld(t);
  const { stillShown } = (await publish([{ pointer: `${TEXT}/evidence/0/madeBy`, kind: 'confidential' }]))
    .body;
  t.ok(stillShown.includes(`${TEXT}/justification`), '"lead" stands in "the product lead"');
});

t.test('a link to a redacted copy opens it and nothing else; erasure takes both', async (t) => {
  const { app, url, token, publish, things } = await openWorld(t);
  const redaction = (await publish([{ pointer: TEXT, kind: 'confidential' }])).body;
  const link = (await app.expect(201, 'POST', `${url}/links`, { token, body: { redactionId: redaction.id } }))
    .body;
  t.equal(link.redactionId, redaction.id);
  const page = await app.expect(200, 'GET', new URL(link.url).pathname);
  t.match(page.text, '[Withheld: confidential]');
  t.notMatch(page.text, 'secret-mark notes');
  t.match(
    (await app.expect(200, 'GET', things.linkPath)).text,
    'secret-mark notes',
    'the link to the whole report is as before',
  );
  const unknown = await app.call('POST', `${url}/links`, {
    token,
    body: { redactionId: things.assessmentId },
  });
  t.match(unknown.body, { status: 422, errors: [{ pointer: '/redactionId', code: 'NOT_THERE' }] });
  const listed = (await app.expect(200, 'GET', `${url}/redactions`, { token })).body;
  t.same(listed.items, [redaction]);
  t.equal((await verifyHistory(app.deps.store)).broken, null);
  const body = { confirm: things.assessmentId, reason: 'asked for' };
  await app.expect(200, 'POST', `/v1/assessments/${things.assessmentId}/erase`, { token, body });
  t.equal((await app.call('GET', new URL(link.url).pathname)).status, 404);
  t.equal((await app.call('GET', `${url}/redactions/${redaction.id}`, { token })).status, 404);
  t.equal(await app.deps.store.findRedaction(things.reportId, redaction.id), null);
});

t.test('a retry publishes once; another report has no such copy', async (t) => {
  const { app, url, token, things } = await openWorld(t);
  const body = { withhold: [{ pointer: TEXT, kind: 'confidential' }], reason: 'once' };
  const headers = { 'idempotency-key': 'once' };
  const first = await app.expect(201, 'POST', `${url}/redactions`, { token, body, headers });
  const again = await app.expect(201, 'POST', `${url}/redactions`, { token, body, headers });
  t.same(again.body, first.body);
  t.equal((await app.expect(200, 'GET', `${url}/redactions`, { token })).body.items.length, 1);
  const other = await app.expect(201, 'POST', `/v1/assessments/${things.assessmentId}/reports`, {
    token,
    body: {},
  });
  const elsewhere = `/v1/reports/${other.body.id}/redactions/${first.body.id}`;
  t.match((await app.call('GET', elsewhere, { token })).body, { code: 'HRBA_REDACTION_NOT_FOUND' });
});
