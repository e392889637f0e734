import t from 'tap';
import { makeWriter } from '../support/people.ts';
import { openTestApp } from '../support/test-app.ts';

const piece = (title: string, change: object = {}) => ({
  title,
  shows: 'what was decided',
  url: 'https://example.org/x',
  madeBy: 'lead',
  madeOn: '2026-05-12',
  ...change,
});
const level = (...evidence: object[]) => ({ state: 'level', level: 2, evidence });

t.test('what expires first stands first, with notice before it counts for nothing', async (t) => {
  const app = await openTestApp(t);
  const { put, get } = await makeWriter(app);
  const shared = piece('shared', { validUntil: '2026-12-22' });
  await put('/responses/conception.red-lines', level(shared, piece('for good')));
  await put('/responses/conception.commitment', level(shared, piece('old', { validUntil: '2026-11-21' })));
  await put(
    '/responses/conception.foreseeable-misuse',
    level({ title: 'bare', shows: 's', url: 'https://e.org' }),
  );
  const states = async () =>
    (await get('/evidence')).body.items.map((each: any) => [each.title, each.state, each.daysLeft]);
  t.same(await states(), [
    ['old', 'expired', -1],
    ['shared', 'expires-soon', 30],
    ['bare', 'incomplete', null],
    ['for good', 'valid', null],
  ]);
  const { items } = (await get('/evidence')).body;
  t.same(items[1].serves, [
    { kind: 'item', id: 'conception.commitment' },
    { kind: 'item', id: 'conception.red-lines' },
  ]);
  t.match(items[1], { held: false, sha256: null });
  app.clock.advance(31 * 86_400_000);
  t.match(await states(), [
    ['old', 'expired'],
    ['shared', 'expired', -1],
  ]);
});

t.test('a day more than the notice is valid, and another company sees nothing', async (t) => {
  const app = await openTestApp(t);
  const { put, get, address } = await makeWriter(app);
  await put('/responses/conception.red-lines', level(piece('later', { validUntil: '2026-12-23' })));
  t.match((await get('/evidence')).body.items, [{ state: 'valid', daysLeft: 31 }]);
  const stranger = await makeWriter(app);
  t.equal((await app.call('GET', `${address}/evidence`, { token: stranger.company })).status, 404);
});
