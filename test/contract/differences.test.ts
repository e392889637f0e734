import t from 'tap';
import { loadContent } from '../../src/content/load-content.ts';
import type { Content } from '../../src/content/loaded-content.ts';
import { addVersion, type ContentCopy, copyContent } from '../fixtures/content/content-copy.ts';
import { addLaterVersion, addNextVersion } from '../fixtures/content/two-versions.ts';
import { openTestApp } from '../support/test-app.ts';

const OF = '/v1/checklists/mini/versions';

function contentOf(...steps: ((copy: ContentCopy) => void)[]): Content {
  const copy = copyContent();
  for (const step of steps) step(copy);
  return loadContent(copy);
}
const publish = (copy: ContentCopy): void => void copy.publish();

t.test(
  'anyone reads what changed since the version before, or since an earlier one that is asked for',
  async (t) => {
    const app = await openTestApp(t, { content: contentOf(addLaterVersion, publish) });
    const { status, body, headers } = await app.call('GET', `${OF}/1.1.0/differences`);
    t.equal(status, 200);
    t.match(body, { checklist: 'mini', from: '1.0.0', to: '1.1.0', steps: ['1.0.0', '1.1.0'] });
    t.match(
      body.items.find(({ item }: any) => item === 'design.pay-back'),
      { kind: 'retired', reasons: [{ reason: 'It belongs elsewhere.' }] },
    );
    t.match(headers['cache-control'], /public, max-age=31536000, immutable/);
    t.match(headers['vary'], /Accept-Encoding/);
    const whole = await app.call('GET', `${OF}/1.1.0/differences?from=0.1.0`);
    t.match(whole.body, { from: '0.1.0', steps: ['0.1.0', '1.0.0', '1.1.0'] });
    const { body: version } = await app.call('GET', `${OF}/1.1.0`);
    t.equal(whole.body.digests.to, version.digest);
    t.same(
      [...new Set(whole.body.items.flatMap(({ to }: any) => to.map(({ id }: any) => id)))].sort(),
      version.items.map(({ id }: any) => id).sort(),
      'everything that the version asks comes from somewhere',
    );
    const same = await app.call('GET', `${OF}/1.0.0/differences?from=1.0.0`);
    t.match(same.body.words, /nothing changed/);
    t.ok(same.body.items.every(({ kind }: any) => kind === 'same'));
  },
);

t.test('an unchanged difference is 304, and each pair of versions has a tag of its own', async (t) => {
  const app = await openTestApp(t, { content: contentOf(addLaterVersion, publish) });
  const tags = new Set<string>();
  for (const from of ['0.1.0', '1.0.0']) {
    const url = `${OF}/1.1.0/differences?from=${from}`;
    const etag = (await app.call('GET', url)).headers['etag'] ?? '';
    tags.add(etag);
    t.equal((await app.call('GET', url, { headers: { 'if-none-match': etag } })).status, 304);
  }
  t.equal(tags.size, 2);
});

t.test('a difference that may still change is not kept for long', async (t) => {
  const draft = await openTestApp(t, { content: contentOf(publish, addNextVersion) });
  const { headers } = await draft.call('GET', `${OF}/1.0.0/differences`);
  t.equal(headers['cache-control'], 'public, max-age=300', 'the later version is a draft');
});

t.test('what cannot be compared is told apart, with what to ask for instead', async (t) => {
  const add = (copy: ContentCopy): void => addVersion(copy, '0.0.9');
  const app = await openTestApp(t, { content: contentOf(add, addNextVersion) });
  for (const [path, status, code, detail] of [
    ['0.1.0/differences', 404, 'HRBA_CROSSWALK_NOT_FOUND', /mini 0\.1\.0 has no crosswalk/],
    [
      '1.0.0/differences?from=0.0.9',
      404,
      'HRBA_CROSSWALK_NOT_FOUND',
      /No crosswalks lead from mini 0\.0\.9 to 1\.0\.0/,
    ],
    ['1.0.0/differences?from=0.3.0', 404, 'HRBA_CHECKLIST_NOT_FOUND', /mini@0\.3\.0/],
    ['7.0.0/differences', 404, 'HRBA_CHECKLIST_NOT_FOUND', /mini@7\.0\.0/],
    ['0.1.0/differences?from=1.0.0', 422, 'HRBA_NOT_ALLOWED', /1\.0\.0 is later than 0\.1\.0/],
    ['1.0.0/differences?from=7.0.0', 422, 'HRBA_NOT_ALLOWED', /7\.0\.0 is later than 1\.0\.0/],
    ['1.0.0/differences?from=latest', 400, 'HRBA_MALFORMED', /from/],
    ['1.0.0/differences?form=0.1.0', 400, 'HRBA_MALFORMED', /form/],
  ] as const) {
    const answer = await app.call('GET', `${OF}/${path}`);
    t.match(answer, { status, body: { code, detail } }, path);
  }
  const { body } = await app.call('GET', `${OF}/0.1.0/differences?from=1.0.0`);
  t.match(body.errors, [{ pointer: 'from', code: 'VERSIONS_REVERSED' }]);
  t.equal((await app.call('GET', '/v1/checklists/nothing/versions/1.0.0/differences')).status, 404);
});
