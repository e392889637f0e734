import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Test } from 'tap';

const CONFIG = `[req]
distinguished_name = dn
prompt = no
[dn]
CN = Test Root
[v3_ca]
basicConstraints = critical,CA:TRUE
[v3_tsa]
extendedKeyUsage = critical,timeStamping
[tsa1]
serial = ./serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
`;
/**
 * A real time-stamping authority, made with openssl, on an address of its own.
 * @param answer what it answers in the place of its reply
 * @returns its address, and the root that vouches for it as PEM
 */
export async function openAuthority(t: Test, answer?: (reply: Buffer) => Buffer) {
  const cwd = mkdtempSync(join(tmpdir(), 'hrba-tsa-'));
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd, stdio: 'pipe' });
  writeFileSync(join(cwd, 'ca.cnf'), CONFIG);
  writeFileSync(join(cwd, 'serial'), '01');
  const key = ['-newkey', 'rsa:2048', '-nodes'];
  openssl(
    'req',
    '-x509',
    ...key,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-config',
    'ca.cnf',
    '-extensions',
    'v3_ca',
  );
  openssl('req', ...key, '-keyout', 'tsa.key', '-out', 'tsa.csr', '-subj', '/CN=Test TSA');
  const sign = [
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-extfile',
    'ca.cnf',
    '-extensions',
    'v3_tsa',
  ];
  openssl('x509', '-req', '-in', 'tsa.csr', '-out', 'tsa.pem', ...sign);
  const reply = ['-inkey', 'tsa.key', '-signer', 'tsa.pem', '-config', 'ca.cnf', '-section', 'tsa1'];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece) => pieces.push(piece));
    request.on('end', () => {
      writeFileSync(join(cwd, 'q.tsq'), Buffer.concat(pieces));
      openssl('ts', '-reply', '-queryfile', 'q.tsq', ...reply, '-out', 'r.tsr');
      const made = readFileSync(join(cwd, 'r.tsr'));
      response.setHeader('content-type', 'application/timestamp-reply');
      response.end(answer === undefined ? made : answer(made));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.teardown(() => {
    server.close();
    rmSync(cwd, { recursive: true, force: true });
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, ca: readFileSync(join(cwd, 'ca.pem'), 'utf8') };
}
