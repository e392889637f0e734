import t from 'tap';
import { openTestApp } from '../support/test-app.ts';

t.test(
  'the catalogue lists what the documents name, with its status on a day, and how many items touch it',
  async (t) => {
    const app = await openTestApp(t);
    const { status, body } = await app.call('GET', '/v1/frameworks');
    t.equal(status, 200);
    const rows = new Map<string, any>(body.items.map((row: any) => [row.id, row]));
    for (const id of [
      'hrba-tech-model',
      'ungp',
      'gni',
      'rabat',
      'convention-108',
      'dsa',
      'eu-ai-act',
      'gdpr',
      'csddd',
      'sdg',
    ]) {
      t.match(rows.get(id), { asOf: /^\d{4}-\d\d-\d\d$/, status: /\w/, keeper: /\w/ }, id);
      t.ok(rows.get(id).named > 0, `${id} is named in the documents`);
    }
    t.equal(rows.get('oecd-due-diligence').named, 0, 'one that only items point to is named nowhere');
    t.ok(rows.get('oecd-due-diligence').touched > 0);
    t.match(body.note, /never says that the framework is met/);
  },
);

t.test(
  'a framework leads to its items and the lines that name it, and an item leads back to its frameworks',
  async (t) => {
    const app = await openTestApp(t);
    const { body: gni } = await app.call('GET', '/v1/frameworks/gni');
    t.has(
      gni.mentions.map(({ document, lines }: any) => [document, lines[0]]),
      [
        ['glion-2023', 295],
        ['asem-2012', 23],
        ['no-disconnect-2012', 7],
      ],
    );
    t.ok(
      gni.mentions.every(({ title }: any) => title.length > 10),
      'each place comes with the title of its document',
    );
    const touched = gni.items.map(({ item }: any) => item);
    t.ok(touched.includes('deployment.government-demands'));
    for (const item of touched) {
      const { body } = await app.call('GET', `/v1/frameworks?item=${item}`);
      t.ok(
        body.items.some(({ id }: any) => id === 'gni'),
        `${item} leads back to it`,
      );
    }
    const { body: own } = await app.call('GET', '/v1/frameworks?item=deployment.government-demands');
    const ungp = own.items.find(({ id }: any) => id === 'ungp');
    t.ok(ungp.refs.includes('GP 23'), 'with the place in the framework that the item points to');
  },
);

t.test('the items are those of the checklist version that is asked for', async (t) => {
  const app = await openTestApp(t);
  const { body } = await app.call('GET', '/v1/frameworks/ungp?checklist=hrba-tech&version=0.1.0');
  t.same(body.checklist, { id: 'hrba-tech', version: '0.1.0' });
  const { body: version } = await app.call('GET', '/v1/checklists/hrba-tech/versions/0.1.0');
  const known = new Set(version.items.map(({ id }: any) => id));
  t.ok(body.items.length > 20 && body.items.every(({ item }: any) => known.has(item)));
});

t.test('what is not there is 404, and says where to look', async (t) => {
  const app = await openTestApp(t);
  for (const [url, code] of [
    ['/v1/frameworks/nothing', 'HRBA_FRAMEWORK_NOT_FOUND'],
    ['/v1/frameworks/ungp?checklist=nothing', 'HRBA_CHECKLIST_NOT_FOUND'],
    ['/v1/frameworks?version=9.9.9', 'HRBA_CHECKLIST_NOT_FOUND'],
    ['/v1/frameworks?item=design.nothing', 'HRBA_ITEM_NOT_FOUND'],
  ] as const) {
    t.match(await app.call('GET', url), { status: 404, body: { code, detail: /\w/ } }, url);
  }
  t.equal((await app.call('GET', '/v1/frameworks?unknown=1')).status, 400);
});
