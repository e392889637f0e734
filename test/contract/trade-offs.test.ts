import t from 'tap';
import { impact } from '../support/calls/impact-rows.ts';
import { tradeOff } from '../support/calls/register-rows.ts';
import { makePeople, makeWriter } from '../support/people.ts';
import { openTestApp } from '../support/test-app.ts';

t.test('a trade-off has both sides, and names what is there', async (t) => {
  const { post, events } = await makeWriter(await openTestApp(t));
  const before = (await events()).length;
  const cases: [object, string, string][] = [
    [{ rightsFor: ['HR-99'] }, '/rightsFor/0', 'UNKNOWN_TERM'],
    [{ groupsAgainst: ['RG-99'] }, '/groupsAgainst/0', 'UNKNOWN_TERM'],
    [{ impacts: ['nowhere'] }, '/impacts/0', 'UNKNOWN_ENTRY'],
    [{ decidedOn: '2026-11-23' }, '/decidedOn', 'IN_THE_FUTURE'],
  ];
  for (const [change, pointer, code] of cases) {
    const refused = await post('/trade-offs', { ...tradeOff(), ...change });
    t.match(refused, { status: 422, body: { errors: [{ pointer, code }] } }, pointer);
  }
  for (const change of [{ rightsAgainst: [] }, { necessity: ' ' }, { winner: 'us' }, { decidedOn: 'May' }]) {
    const malformed = await post('/trade-offs', { ...tradeOff(), ...change });
    t.equal(malformed.status, 400, JSON.stringify(change));
  }
  t.equal((await events()).length, before, 'nothing was recorded');
  const { id } = (await post('/impacts', impact())).body;
  t.match(await post('/trade-offs', { ...tradeOff(), impacts: [id] }), {
    status: 201,
    body: { impacts: [id] },
  });
});

t.test(
  'a trade-off is weighed anew under its ETag, and the history keeps what was decided before',
  async (t) => {
    const app = await openTestApp(t);
    const { post, put, get, remove, as, events, reviewer } = await makeWriter(app);
    const { id } = (await post('/trade-offs', tradeOff())).body;
    const url = `/trade-offs/${id}`;
    const other = { ...tradeOff(), decision: 'Taken out.', dissent: [] };
    t.equal((await put(url, other, { 'if-match': '"7"' })).status, 412);
    t.match((await put(url, other, { 'if-match': '"1"' })).body, { revision: 2, dissent: [] });
    t.equal((await put(url, other)).body.revision, 2, 'the same again changes nothing');
    const { before, after } = (await events()).at(-1);
    t.match([before.body.decision, after.body.decision], [tradeOff().decision, 'Taken out.']);
    t.equal(before.body.dissent.length, 1, 'who dissented is not lost');
    t.equal((await as(reviewer).put(url, other)).status, 403);
    const stranger = as((await makePeople(app, 'Other')).company);
    for (const answer of [
      await stranger.get(url),
      await stranger.put(url, other),
      await stranger.remove(url),
    ])
      t.equal(answer.status, 404);
    t.equal((await remove(url)).status, 204);
    t.equal((await get(url)).status, 404);
    t.same((await get('/register')).body.tradeOffs, []);
  },
);
