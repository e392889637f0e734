import t from 'tap';
import { impact, rated, standingHarm } from '../support/calls/impact-rows.ts';
import { makeWriter } from '../support/people.ts';
import { openTestApp } from '../support/test-app.ts';

async function mapped(t: Parameters<typeof openTestApp>[0]) {
  const writer = await makeWriter(await openTestApp(t));
  const { post } = writer;
  await post('/impacts', impact('<script>alert(1)</script> & "quoted"', { inherent: rated([5, 1, 5, 1]) }));
  await post('/impacts', standingHarm('suffered'));
  await post('/impacts', impact('unsure', { inherent: rated([2, 1, 1, null]) }));
  await post('/impacts', impact('good', { direction: 'positive' }));
  await post('/impacts', impact('closed', { status: 'closed', closedBecause: 'Taken out.' }));
  return writer;
}

t.test(
  'the heat map places open adverse impacts by severity and likelihood, assumed ones apart',
  async (t) => {
    const { get } = await mapped(t);
    const { body } = await get('/heat-map');
    const placed = (cells: any[]) =>
      cells.map(({ severity, likelihood, impacts }) => [
        severity,
        likelihood,
        ...impacts.map((one: any) => `${one.number} class ${one.class}${one.actual ? ' actual' : ''}`),
      ]);
    t.same(placed(body.cells), [
      [5, 1, '1 class 1'],
      [4, 5, '2 class 1 actual'],
    ]);
    t.same(placed(body.assumed), [[2, 5, '3 class 4']]);
    t.same(body.assumed[0].impacts[0].assumed, ['likelihood']);
    t.same(body.left, { positive: 1, closed: 1 });
  },
);

t.test(
  'the picture is SVG with a title, a description and escaped words, by Accept or ?format=',
  async (t) => {
    const { get } = await mapped(t);
    const asked = await get('/heat-map', { accept: 'image/svg+xml' });
    t.match(asked.headers['content-type'], /^image\/svg\+xml/);
    t.match(asked.headers['vary'], /Accept/);
    t.match(asked.text, /<title id="heat-title">Impacts on people/);
    t.match(asked.text, /<desc id="heat-desc">Severity 5, likelihood 1: number 1, class 1\./);
    t.notMatch(asked.text, '<script');
    t.notMatch(asked.text, / style="|onload/);
    t.equal((await get('/heat-map?format=svg')).text, asked.text);
    t.equal((await get('/heat-map', { accept: 'image/png' })).status, 406);
  },
);

t.test(
  'the picture speaks the language that is asked for, mirrored where one reads from right to left',
  async (t) => {
    const { get } = await mapped(t);
    const of = async (lang: string) => (await get(`/heat-map?format=svg&lang=${lang}`)).text;
    const first = (text: string) => Number(/<rect x="(\d+)" y="84" width="114"/.exec(text)?.[1]);
    const [french, arabic] = [await of('fr'), await of('ar')];
    t.match(french, 'Incidences sur les personnes');
    t.match(arabic, /lang="ar"[\s\S]*الخطورة/);
    t.ok(first(french) > 100, 'likelihood 5 stands last, at the right edge, in both');
    t.not(first(french), first(arabic));
  },
);

t.test('an empty register has a picture that says so', async (t) => {
  const { get } = await makeWriter(await openTestApp(t));
  t.match((await get('/heat-map?format=svg')).text, 'No open adverse impact stands in the register.');
});
