import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import t, { type Test } from 'tap';
import { startProcess } from '../support/service-process.ts';
import { openAuthority } from '../support/timestamp-authority.ts';

t.setTimeout(180_000);

const page = readFileSync(new URL('../../docs/verify-a-report.md', import.meta.url), 'utf8');
const [ASK = '', SIGNATURE = '', DIGESTS = '', TIMESTAMP = ''] = [
  ...page.matchAll(/```bash\n([\s\S]*?)```/g),
].map(([, commands = '']) => commands);
const HRBA = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const ITEM = 'conception.red-lines';

/** What the machine lacks of what the page asks for. */
const missing = ['bash', 'openssl', 'curl', 'base64', 'wc'].filter(
  (tool) => spawnSync(tool, ['--version']).error !== undefined,
);
const skip =
  missing.length > 0 && `the page asks for ${missing.join(', ')}, which this machine does not have`;

interface Ran {
  code: number;
  said: string;
}

/** A signed report, the keys, a redacted copy, and a shell in a folder of its own. */
async function openReader(t: Test) {
  const folder = mkdtempSync(join(tmpdir(), 'hrba-by-hand-'));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const authority = await openAuthority(t);
  const environment = { HRBA_TIMESTAMP_URL: authority.url };
  const service = await startProcess({ dataDirectory: join(folder, 'record'), environment });
  t.teardown(() => service.stop());
  const token = service.administratorKey ?? '';
  const call = async (path: string, key: string, body: object, method = 'POST') => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const answer = await fetch(`${service.url}${path}`, { method, headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    return (await answer.json()) as any;
  };
  const { id } = await call('/v1/organisations', token, { name: 'Ünïcode & Söhne', kind: 'company' });
  const made = await call(`/v1/organisations/${id}/keys`, token, { actor: 'Ada', role: 'company' });
  const company = made.token ?? made.key;
  const assessment = await call('/v1/assessments', company, { product: { name: 'Queue “2”' } });
  const response = { state: 'level', level: 3, justification: 'Since May: "yes" \\ \u0007 日本 🎈 /~' };
  await call(`/v1/assessments/${assessment.id}/responses/${ITEM}`, company, response, 'PUT');
  const { id: reportId } = await call(`/v1/assessments/${assessment.id}/reports`, company, {});
  const withhold = [{ pointer: `/answers/responses/${ITEM}`, kind: 'confidential' }];
  const copy = await call(`/v1/reports/${reportId}/redactions`, company, { withhold, reason: 'because' });
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin', 'hrba'), `#!/bin/sh\nexec "${process.execPath}" "${HRBA}" "$@"\n`, {
    mode: 0o755,
  });
  writeFileSync(join(folder, 'ca.pem'), authority.ca);
  const path = [join(folder, 'bin'), dirname(process.execPath), process.env['PATH']].join(delimiter);
  const env = { ...process.env, PATH: path, HRBA: service.url, KEY: company };
  const run = (commands: string, report = reportId) =>
    new Promise<Ran>((resolve) => {
      const given = { cwd: folder, env: { ...env, REPORT: report } };
      execFile('bash', ['-e', '-o', 'pipefail', '-c', commands], given, (error, out, err) =>
        resolve({ code: Number(error?.code ?? 0), said: out + err }),
      );
    });
  const file = join(folder, 'report.signed.json');
  const change = (from: string | RegExp, to: string) => {
    const text = readFileSync(file, 'utf8');
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`nothing to change: ${from}`);
    writeFileSync(file, changed);
  };
  return { run, change, copy: `${reportId}/redactions/${copy.id}` };
}

t.test('the commands of the page verify a fresh report, as they stand there', { skip }, async (t) => {
  const { run, copy } = await openReader(t);
  const asked = await run(ASK);
  t.equal(asked.code, 0, asked.said);
  t.match(await run(SIGNATURE), { code: 0, said: /Signature Verified Successfully/ });
  const whole = await run(DIGESTS);
  t.match(whole, { code: 0, said: /^the same: [0-9a-f]{64}\n$/ });
  t.match(await run(TIMESTAMP), { code: 0, said: /Verification: OK/ });
  t.comment('and a redacted copy of it, which has the same digest');
  t.match(await run(ASK, copy), { code: 0 });
  t.match(await run(SIGNATURE), { code: 0, said: /Signature Verified Successfully/ });
  t.same(await run(DIGESTS), whole);
});

t.test('after a change they say so, and where', { skip }, async (t) => {
  const { run, change } = await openReader(t);
  await run(ASK);
  change('Since May', 'Since Mai');
  t.match(await run(SIGNATURE), { code: 0 }, 'the statement is as it was');
  t.match(await run(DIGESTS), {
    code: 1,
    said: /^not what was signed: report \/answers\/responses\/conception\.red-lines\n$/,
  });
  await run(ASK);
  change(/("unsetFacts":[^\]]*\],"verdict":")[A-Z_]+"/, '$1STRONG"');
  await run(SIGNATURE);
  t.match(await run(DIGESTS), { code: 1, said: /^not what was signed: report \/score\/verdict\n$/ });
  await run(ASK);
  change(/"digest":"[0-9a-f]{64}","expiresOn"/, `"digest":"${'0'.repeat(64)}","expiresOn"`);
  await run(SIGNATURE);
  t.match(await run(DIGESTS), { code: 1, said: /^not what was signed: \/digest\n$/ });
  await run(ASK);
  change(/"payload":"(.{40})./, '"payload":"$1Z');
  t.match(await run(SIGNATURE), { code: 1, said: /Signature Verification Failure/ });
  await run(ASK);
  change(/"sig":"(.{10})../, '"sig":"$1AA');
  t.match(await run(SIGNATURE), { code: 1 });
  t.match(await run(TIMESTAMP), { code: 1 }, 'the stamp is on another signature');
});

t.test('a machine without a tool says which', (t) => {
  t.ok(skip === false || /^the page asks for/.test(skip));
  t.equal([ASK, SIGNATURE, DIGESTS, TIMESTAMP].filter((commands) => commands.length > 0).length, 4);
  t.end();
});
