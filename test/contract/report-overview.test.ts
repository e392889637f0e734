import t from 'tap';
import {
  answer,
  evidenced,
  makeAssessment,
  makeKey,
  makeOrganisation,
  makePeople,
  makeReport,
} from '../support/people.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

/** Two companies with three reports each, and an auditor whom only the first lets read. */
async function world(app: TestApp) {
  const auditorId = await makeOrganisation(app, 'Auditors', 'auditor');
  const { token: auditor } = await makeKey(app, auditorId, 'auditor');
  const companies = [];
  for (const name of ['First', 'Second']) {
    const people = await makePeople(app, name);
    const assessmentId = await makeAssessment(app, people.company, { product: { name: `=${name}()` } });
    const ids: string[] = [];
    for (const level of [0, 3, 4]) {
      await answer(app, people.company, assessmentId, 'conception.red-lines', evidenced(name, level));
      ids.push((await makeReport(app, people.company, assessmentId)).body.id);
      app.clock.advance(86_400_000);
    }
    companies.push({ ...people, assessmentId, ids });
  }
  const [first, second] = companies as [(typeof companies)[0], (typeof companies)[0]];
  const grants = `/v1/assessments/${first.assessmentId}/grants`;
  const grant = await app.expect(201, 'POST', grants, {
    token: first.company,
    body: { organisationId: auditorId },
  });
  const list = async (token: string, query = '') =>
    (await app.expect(200, 'GET', `/v1/report-overview${query}`, { token })).body;
  const idsOf = async (token: string, query = '') =>
    (await list(token, query)).items.map(({ id }: { id: string }) => id);
  return { first, second, auditor, auditorId, grants, grantId: grant.body.id as string, list, idsOf };
}

t.test(
  'an auditor sees the reports of who granted it and nobody else’s, until it is withdrawn',
  async (t) => {
    const app = await openTestApp(t);
    const { first, second, auditor, grants, grantId, idsOf } = await world(app);
    t.same(await idsOf(auditor), first.ids.toReversed());
    t.same(await idsOf(auditor, `?organisationId=${second.id}`), []);
    t.same(await idsOf(auditor, `?organisationId=${first.id}&sort=band`), await idsOf(auditor, '?sort=band'));
    t.same(await idsOf(second.company), second.ids.toReversed());
    t.same(await idsOf(second.company, `?organisationId=${first.id}`), []);
    await app.expect(200, 'DELETE', `${grants}/${grantId}`, { token: first.company });
    t.same(await idsOf(auditor), []);
    t.same(await idsOf(auditor, '?sort=-band'), []);
  },
);

t.test('filters narrow by flag, verdict, checklist, band and day, alone and together', async (t) => {
  const app = await openTestApp(t);
  const { first, auditor, idsOf, list } = await world(app);
  const [lowest = '', middle = '', highest = ''] = first.ids;
  const all = (await list(auditor)).items;
  const flagged = all.filter((each: any) =>
    each.flags.some(({ item }: any) => item === 'conception.red-lines'),
  );
  t.same(
    await idsOf(auditor, '?flag=conception.red-lines'),
    flagged.map(({ id }: any) => id),
  );
  t.ok(flagged.length > 0 && (await idsOf(auditor, '?flag=STOP')).includes(lowest));
  t.same(await idsOf(auditor, '?flag=nowhere.at-all'), []);
  t.same(await idsOf(auditor, '?issuedFrom=2026-11-23&issuedTo=2026-11-23'), [middle]);
  t.same(await idsOf(auditor, '?issuedFrom=2026-11-24'), [highest]);
  t.same(await idsOf(auditor, '?issuedTo=2026-11-22'), [lowest]);
  const { checklist, verdict } = all[0];
  t.equal((await idsOf(auditor, `?checklist=${checklist}`)).length, 3);
  t.equal((await idsOf(auditor, '?checklist=hrba-tech')).length, 3);
  t.equal((await idsOf(auditor, '?checklist=hrba')).length, 0, 'not by the beginning of an id');
  const same = all.filter((each: any) => each.verdict === verdict).map(({ id }: any) => id);
  t.same(await idsOf(auditor, `?verdict=${verdict}`), same);
  t.same(
    await idsOf(auditor, '?band=4'),
    all.filter((each: any) => each.substantiatedBand === 4),
  );
});

t.test(
  'each order is walked page by page without a gap or a repetition, and turned round it is the reverse',
  async (t) => {
    const app = await openTestApp(t);
    const { first, auditor, list, idsOf } = await world(app);
    for (const sort of ['-issuedAt', 'issuedAt', '-band', 'band']) {
      const walked: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page = await list(auditor, `?sort=${sort}&limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`);
        walked.push(...page.items.map(({ id }: { id: string }) => id));
        cursor = page.nextCursor;
      }
      t.same(walked, await idsOf(auditor, `?sort=${sort}`), sort);
      t.same(walked.toSorted(), first.ids.toSorted(), sort);
    }
    t.same(await idsOf(auditor, '?sort=band'), (await idsOf(auditor, '?sort=-band')).toReversed());
    for (const cursor of ['nonsense', Buffer.from('1~x y').toString('base64url')])
      t.equal(
        (await app.call('GET', `/v1/report-overview?cursor=${cursor}`, { token: auditor })).status,
        400,
      );
    t.equal((await app.call('GET', '/v1/report-overview?sort=verdict', { token: auditor })).status, 400);
  },
);

t.test('the table has all of them, and nothing that a spreadsheet runs', async (t) => {
  const app = await openTestApp(t);
  const { first, second, auditor } = await world(app);
  const { text, headers } = await app.expect(200, 'GET', '/v1/report-overview/table', { token: auditor });
  t.match(headers['content-disposition'], /attachment; filename="reports\.csv"/);
  t.equal(text.trim().split('\r\n').length, 4);
  for (const id of first.ids) t.ok(text.includes(id));
  for (const id of second.ids) t.notOk(text.includes(id));
  t.match(text, /"'=First\(\)"/);
  const late = await app.expect(200, 'GET', '/v1/report-overview/table?issuedFrom=2026-11-24', {
    token: auditor,
  });
  t.equal(late.text.trim().split('\r\n').length, 2);
});
