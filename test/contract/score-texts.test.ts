import t from 'tap';
import { evidenced, LEVEL_ITEM, makeKey, makeOrganisation, makeWriter } from '../support/people.ts';
import { openTestApp } from '../support/test-app.ts';

const ONE = `/responses/${LEVEL_ITEM}`;

t.test(
  'a score that was read is the one that is made anew, after everything that can change it',
  async (t) => {
    const app = await openTestApp(t);
    const { put, get, patch, as, reviewer } = await makeWriter(app);
    const seen = new Set<string>();
    const check = async (what: string) => {
      const first = await get('/score');
      t.equal((await get('/score')).text, first.text, `${what}: the same twice`);
      const { trace: _trace, ...made } = (await get('/score?trace=true')).body;
      t.same(first.body, made, `${what}: as made anew`);
      t.notOk(seen.has(first.text), `${what}: it has changed`);
      seen.add(first.text);
    };
    await check('nothing');
    await put(ONE, evidenced());
    await check('a response');
    await as(reviewer).put(`${ONE}/review`, { verdict: 'confirmed', note: 'I read it' });
    await check('a review');
    await patch('', { profile: { technologies: ['ai'] } });
    await check('the profile');
    await patch('', { stage: 'design' });
    await check('the stage');
    t.not((await get('/score?asOf=2020-01-01')).text, (await get('/score')).text, 'another date');
  },
);

t.test('a score that somebody may read is kept for nobody else', async (t) => {
  const app = await openTestApp(t);
  const { get, assessmentId } = await makeWriter(app);
  t.equal((await get('/score')).status, 200);
  const { token } = await makeKey(app, await makeOrganisation(app, 'Other'), 'company');
  const other = await app.call('GET', `/v1/assessments/${assessmentId}/score`, { token });
  t.equal(other.status, 404);
});
