import t from 'tap';
import { evidenced, LEVEL_ITEM, makeKey, makeWriter } from '../support/people.ts';
import { smallContent } from '../support/small-content.ts';
import { openTestApp } from '../support/test-app.ts';

const ONE = `/responses/${LEVEL_ITEM}`;
const CONFIRMED = { verdict: 'confirmed', note: 'I read it' };

t.test('whoever wrote a response cannot review it, not even with another key of the same name', async (t) => {
  const app = await openTestApp(t);
  const { id, put, as, reviewer } = await makeWriter(app);
  await put(ONE, evidenced());
  for (const actor of ['Acme founder', ' ACME Founder ', 'acme founder']) {
    const { token } = await makeKey(app, id, 'reviewer', { actor });
    const refused = await as(token).put(`${ONE}/review`, CONFIRMED);
    t.match(refused.body, { status: 422, errors: [{ code: 'REVIEWER_IS_AUTHOR' }] }, actor);
  }
  t.equal((await as(reviewer).put(`${ONE}/review`, CONFIRMED)).status, 200);
});

t.test('a confirmed response is A2; an edit drops the review; a review of what was is 412', async (t) => {
  const { put, get, as, reviewer } = await makeWriter(await openTestApp(t));
  const written = await put(ONE, evidenced());
  t.equal((await get(ONE)).body.assurance.level, 'A1');
  const etag = written.headers['etag'] ?? '';
  const reviewed = await as(reviewer).put(`${ONE}/review`, CONFIRMED, { 'if-match': etag });
  t.match(reviewed.body, {
    verdict: 'confirmed',
    current: true,
    responseRevision: 1,
    reviewer: 'Acme adviser',
  });
  t.match((await get(ONE)).body, { assurance: { level: 'A2' }, review: { current: true } });
  await put(ONE, evidenced('edited'));
  t.match((await get(ONE)).body, { assurance: { level: 'A1' }, review: { current: false } });
  const late = await as(reviewer).put(`${ONE}/review`, CONFIRMED, { 'if-match': etag });
  t.match(late.body, { status: 412, current: { revision: 2 } });
  await as(reviewer).put(`${ONE}/review`, { verdict: 'disputed', note: 'it shows something else' });
  t.equal((await get(ONE)).body.assurance.level, 'A0');
});

t.test('the same review again changes nothing', async (t) => {
  const { put, as, reviewer, events, get } = await makeWriter(await openTestApp(t));
  await put(ONE, evidenced());
  await as(reviewer).put(`${ONE}/review`, CONFIRMED);
  const before = { events: await events(), etag: (await get()).headers['etag'] };
  t.equal((await as(reviewer).put(`${ONE}/review`, CONFIRMED)).status, 200);
  t.same({ events: await events(), etag: (await get()).headers['etag'] }, before);
});

t.test(
  'in a company under five a colleague makes no second person; an outsider with declared ties does',
  async (t) => {
    const { put, get, as, reviewer } = await makeWriter(await openTestApp(t), {
      profile: { organisationSize: 'under-5' },
    });
    await put(ONE, evidenced());
    const review = (extra: object) => as(reviewer).put(`${ONE}/review`, { ...CONFIRMED, ...extra });
    await review({});
    t.equal((await get(ONE)).body.assurance.level, 'A1', 'a colleague');
    const refused = await review({ outsider: true });
    t.match(refused.body, { status: 422, errors: [{ pointer: '/ties', code: 'TIES_NEEDED' }] });
    t.equal((await review({ outsider: true, ties: ' ' })).status, 422);
    await review({ outsider: true, ties: 'none' });
    t.equal((await get(ONE)).body.assurance.level, 'A2', 'an outsider');
  },
);

t.test(
  'there is nothing to review before there is a response, and a verdict fits what is claimed',
  async (t) => {
    const { put, remove, as, reviewer } = await makeWriter(await openTestApp(t));
    const review = (item: string, verdict: string) =>
      as(reviewer).put(`/responses/${item}/review`, { verdict, note: 'n' });
    t.equal((await review(LEVEL_ITEM, 'confirmed')).status, 422);
    await put(ONE, evidenced());
    t.equal((await review(LEVEL_ITEM, 'na-accepted')).body.errors[0].code, 'VERDICT_DOES_NOT_FIT');
    await remove(ONE);
    t.equal((await review(LEVEL_ITEM, 'confirmed')).status, 422, 'a cleared one is none');
    t.equal((await review('conception.red-line', 'confirmed')).status, 404);
  },
);

t.test(
  'a claim that an item does not apply is accepted or refused, and stands by itself until then',
  async (t) => {
    const app = await openTestApp(t, { content: smallContent() });
    const { put, as, reviewer, get } = await makeWriter(app, { stage: 'operation' });
    const claim = '/responses/operation.ai-watch';
    t.equal((await put(claim, { state: 'not-applicable' })).status, 422, 'without a reason');
    t.equal((await put(claim, { state: 'not-applicable', justification: 'nobody to ask' })).status, 200);
    const review = (verdict: string) => as(reviewer).put(`${claim}/review`, { verdict, note: 'n' });
    t.equal((await review('confirmed')).body.errors[0].code, 'VERDICT_DOES_NOT_FIT');
    const shares = [];
    for (const verdict of ['na-refused', 'na-accepted']) {
      t.equal((await review(verdict)).status, 200);
      shares.push((await get('/score')).text);
    }
    t.not(shares[0], shares[1], 'the score says whether it was accepted');
  },
);
