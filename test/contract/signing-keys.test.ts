import { generateKeyPairSync } from 'node:crypto';
import t from 'tap';
import { memoryVault } from '../../src/signing/memory-vault.ts';
import { activeSigner, rotateSigningKey } from '../../src/usecases/signing-keys.ts';
import { verifyDocument } from '../../src/usecases/verify-document.ts';
import { makeAssessment, makePeople, makeReport } from '../support/people.ts';
import { openTestApp, realContent, type TestApp } from '../support/test-app.ts';

async function signedReport(app: TestApp, token: string, assessmentId: string) {
  const { id } = (await makeReport(app, token, assessmentId)).body;
  return (await app.expect(200, 'GET', `/v1/reports/${id}?format=signed`, { token })).body;
}

const keySet = async (app: TestApp): Promise<any[]> =>
  (await app.expect(200, 'GET', '/.well-known/jwks.json')).body.keys;

async function stateOf(app: TestApp, document: any, keys: any[]) {
  const tools = { content: realContent(), engineVersion: app.deps.engineVersion };
  const against = { keys: new Map(keys.map((key) => [key.kid, key])), timestampCa: null, history: null };
  const { outcome, signature, differences } = await verifyDocument(document, tools, against);
  return { outcome, state: signature.state, differences };
}
const VALID = { outcome: 'same-published', state: 'valid', differences: [] };

t.test('the key set is public, briefly cached, and holds no private part', async (t) => {
  const app = await openTestApp(t);
  t.same(await keySet(app), [], 'before the first report of a service in memory there is none');
  const { kid } = await activeSigner(app.deps);
  const { body, headers, text } = await app.expect(200, 'GET', '/.well-known/jwks.json');
  t.match(body.keys, [{ kty: 'OKP', crv: 'Ed25519', kid, use: 'sig', alg: 'EdDSA', x: /^[\w-]{43}$/ }]);
  t.equal(headers['cache-control'], 'public, max-age=60');
  t.notMatch(text, /"d"/);
});

t.test('after a rotation the next report has the new key, without a restart, and both verify', async (t) => {
  const app = await openTestApp(t);
  const { company } = await makePeople(app, 'Acme');
  const assessmentId = await makeAssessment(app, company);
  const before = await signedReport(app, company, assessmentId);
  const made = await rotateSigningKey(app.deps);
  const after = await signedReport(app, company, assessmentId);
  t.not(before.envelope.signatures[0].keyid, made.kid);
  t.equal(after.envelope.signatures[0].keyid, made.kid);
  const keys = await keySet(app);
  t.match(keys, [{ kid: made.kid }, { kid: before.envelope.signatures[0].keyid, retired: String }]);
  t.equal(keys[0].retired, undefined);
  t.same([await stateOf(app, before, keys), await stateOf(app, after, keys)], [VALID, VALID]);
  t.match(
    await stateOf(app, after, keys.slice(1)),
    { state: 'unknown', differences: [] },
    'with an old key set nobody can tell',
  );
});

t.test(
  'where the private key is missing a new one is made, which is told, and old reports verify',
  async (t) => {
    const told: unknown[] = [];
    const app = await openTestApp(t, { signing: { onMissing: (what) => void told.push(what) } });
    const { company } = await makePeople(app, 'Acme');
    const assessmentId = await makeAssessment(app, company);
    const before = await signedReport(app, company, assessmentId);
    app.deps.signing.vault = memoryVault();
    const after = await signedReport(app, company, assessmentId);
    t.match(told, [
      {
        missing: before.envelope.signatures[0].keyid,
        made: after.envelope.signatures[0].keyid,
        place: 'memory',
      },
    ]);
    const keys = await keySet(app);
    t.same([await stateOf(app, before, keys), await stateOf(app, after, keys)], [VALID, VALID]);
  },
);

t.test(
  'a key that is retired while a report is made signs nothing: the report is signed again',
  async (t) => {
    const app = await openTestApp(t);
    const { company } = await makePeople(app, 'Acme');
    const assessmentId = await makeAssessment(app, company);
    const { vault } = app.deps.signing;
    const find = vault.find;
    let rotated = '';
    vault.find = async (kid) => {
      const key = await find(kid);
      if (rotated === '') {
        rotated = 'under way';
        rotated = (await rotateSigningKey(app.deps)).kid;
      }
      return key;
    };
    const { envelope } = await signedReport(app, company, assessmentId);
    t.equal(envelope.signatures[0].keyid, rotated);
  },
);

t.test('a signature by another key, and one that was taken from another report, are found', async (t) => {
  const app = await openTestApp(t);
  const { company } = await makePeople(app, 'Acme');
  const assessmentId = await makeAssessment(app, company);
  const first = await signedReport(app, company, assessmentId);
  const second = await signedReport(app, company, assessmentId);
  const keys = await keySet(app);
  const swapped = await stateOf(app, { ...first, envelope: second.envelope }, keys);
  t.match(swapped, { outcome: 'different', state: 'wrong' });
  t.ok(swapped.differences.some((line) => line.startsWith('/report/number: it is not what was signed')));
  const { x } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
  const forged = await stateOf(app, first, [{ ...keys[0], x }]);
  t.match(forged.differences, [/^\/envelope\/signatures\/0\/sig: the signature does not fit/]);
});
