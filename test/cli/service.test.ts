import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { parse } from 'yaml';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { SEEDS } from '../../src/product.ts';
import { endOf, forEachOf, openFolder } from './fixtures/program.ts';

/** On a machine that is busy the service may answer 503 for a moment, and says so: then it is asked again. */
async function fetchPatiently(url: string, options: RequestInit = {}): Promise<Response> {
  const until = Date.now() + 30_000;
  for (;;) {
    const answer = await fetch(url, options);
    if (answer.status !== 503 || Date.now() > until) return answer;
    await answer.body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

t.test('openapi prints the document that the project keeps, as YAML and as JSON', async (t) => {
  const folder = openFolder(t);
  const [yaml, json] = await forEachOf([[], ['--json']], (rest) => folder.run(['openapi', ...rest]));
  const kept = readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8');
  t.match(
    [yaml, json],
    [
      { code: EXIT.done, stderr: '' },
      { code: EXIT.done, stderr: '' },
    ],
  );
  t.ok(yaml!.stdout === kept, 'byte for byte');
  t.same(JSON.parse(json!.stdout), parse(kept));
  t.same(readdirSync(folder.path), [], 'and makes no database');
});

t.test(
  'demo plants the companies of seeds/, serves their reports, and ends when it is told to',
  async (t) => {
    const folder = openFolder(t);
    const child = folder.start(['demo', '--json'], { PORT: '0' });
    const ended = endOf(child);
    let printed = '';
    const planted = await new Promise<any>((resolve, reject) => {
      child.stdout?.on('data', (text: string) => {
        printed += text;
        if (printed.endsWith('\n}\n')) resolve(JSON.parse(printed));
      });
      child.once('exit', () => reject(new Error(`it ended before it served: ${printed}`)));
    });
    const seeds = readdirSync(SEEDS).filter((name) => name.endsWith('.yaml'));
    const expected = seeds.map((name) => parse(readFileSync(join(SEEDS, name), 'utf8')));
    t.equal(planted.reports.length, 3);
    t.same(
      planted.reports.map(({ title, verdict }: any) => ({ title, verdict })),
      expected.map(({ title, expect }) => ({ title, verdict: expect.verdict })),
    );
    for (const { link, title, assessmentId, companyToken } of planted.reports) {
      const page = await fetchPatiently(link);
      t.equal(page.status, 200, title);
      t.match(page.headers.get('content-type'), /^text\/html/);
      t.match(await page.text(), /<!doctype html>/i);
      const headers = { authorization: `Bearer ${companyToken}` };
      const score = await fetchPatiently(`${planted.url}/v1/assessments/${assessmentId}/score`, { headers });
      t.equal(score.status, 200, 'its key works');
    }
    t.same(readdirSync(join(folder.path, 'data')), ['demo'], 'the real record is not touched');
    child.kill('SIGTERM');
    await once(child, 'exit');
    const { code, stderr } = await ended;
    t.equal(code, EXIT.done);
    t.equal(stderr, expected.map(({ title }, at) => `${at + 1} of 3: ${title}\n`).join(''));
  },
);
