import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { sha256 } from '../../../src/digest.ts';
import { openS3Files } from '../../../src/store/s3-files/open-s3-files.ts';
import { StoreUnavailable } from '../../../src/store/store-errors.ts';
import { BUCKET, CREDENTIALS, REGION, S3Server } from '../../support/s3-server.ts';
import { filesContract } from '../files-contract.ts';

async function openServer(t: Test, directory: string, changed = {}) {
  const server = new S3Server();
  const endpoint = await server.listen();
  t.teardown(() => server.close());
  const settings = { endpoint, bucket: BUCKET, region: REGION, ...CREDENTIALS, ...changed };
  const again = () => openS3Files(directory, settings);
  return { server, files: again(), again };
}

filesContract('s3', openServer);

function folderOf(t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), 'hrba-s3-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

t.test(
  'a request with another key or region is refused, and the error holds neither key nor secret',
  async (t) => {
    for (const changed of [
      { secretAccessKey: 'another+secret+0123456789' },
      { accessKeyId: 'ANOTHER' },
      { region: 'us-east-1' },
    ]) {
      const { files } = await openServer(t, folderOf(t), changed);
      const refused = await files.blobs.remove('a'.repeat(64)).catch((error) => error);
      t.ok(refused instanceof StoreUnavailable, JSON.stringify(changed));
      t.match(refused.message, '403');
      for (const secret of ['secret', 'TESTKEYID', 'ANOTHER', 'Signature'])
        t.notMatch(`${refused.message} ${refused.stack} ${JSON.stringify(refused)}`, `${secret}+`, secret);
    }
  },
);

t.test('bytes other than those of the digest are not taken', async (t) => {
  const folder = folderOf(t);
  const { files, server } = await openServer(t, folder);
  const path = join(folder, 'whole');
  writeFileSync(path, 'something else');
  await t.rejects(files.blobs.put(sha256('something'), path), {
    message: /400 \(XAmzContentSHA256Mismatch\)/,
  });
  t.equal(server.objects.size, 0);
});

t.test('trouble over there that passes is not seen here, and trouble that stays is told', async (t) => {
  const folder = folderOf(t);
  const { files, server } = await openServer(t, folder);
  const digest = sha256('something');
  const path = join(folder, 'whole');
  writeFileSync(path, 'something');
  server.troubles.push(503, 500);
  await files.blobs.put(digest, path);
  t.equal(await files.blobs.size(digest), 9);
  server.troubles.push(500, 500, 500);
  t.match(await files.blobs.size(digest).catch((error) => error), { reason: 'unreadable', message: /500/ });
  server.troubles.push(507, 507, 507);
  t.match(await files.blobs.remove(digest).catch((error) => error), { reason: 'full' });
});

t.test('a server that is not there is told as such', async (t) => {
  const { files, server } = await openServer(t, folderOf(t));
  await server.close();
  const refused = await files.blobs.size('a'.repeat(64)).catch((error) => error);
  t.match(refused, { reason: 'unreadable', message: /ECONNREFUSED/ });
});
