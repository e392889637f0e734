import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { openDiskFiles } from '../../src/store/disk-files/open-disk-files.ts';
import { sweepFiles } from '../../src/usecases/sweep-files.ts';
import { keepFile } from '../support/calls/evidence-rows.ts';
import { pdf } from '../support/files/documents.ts';
import { hostileFiles } from '../support/files/hostile-files.ts';
import { photograph, SECRET } from '../support/files/pictures.ts';
import { makeAssessment, makePeople, makeWriter } from '../support/people.ts';
import { callerOf, nextId, openOver, openTestApp } from '../support/test-app.ts';

const DAY = 24 * 60 * 60 * 1000;
const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

async function openWriter(t: Test, settings: Record<string, string> = {}) {
  const folder = join(tmpdir(), `hrba-uploads-${nextId()}-${process.pid}`);
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const app = await openTestApp(t, { files: openDiskFiles(folder), settings });
  const writer = await makeWriter(app);
  const onDisk = (): string[] => {
    try {
      return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath.slice(folder.length + 1), name))
        .sort();
    } catch {
      return [];
    }
  };
  const begin = async (input: object = {}) => {
    const body = { name: 'minutes.txt', size: 7, aboutPeople: 'staff', ...input };
    return writer.post('/uploads', body);
  };
  const send = (id: string, raw: Buffer | string, offset = 0, headers: Record<string, string> = {}) =>
    app.call('PATCH', `${writer.address}/uploads/${id}`, {
      token: writer.company,
      raw,
      headers: {
        'content-type': 'application/offset+octet-stream',
        'upload-offset': String(offset),
        ...headers,
      },
    });
  return { app, folder, onDisk, begin, send, ...writer };
}

t.test(
  'a file is sent in pieces, recorded once it is whole, listed, and downloaded to be saved',
  async (t) => {
    const { app, begin, send, get, events, company: token, address } = await openWriter(t);
    const bytes = await pdf();
    const begun = await begin({
      name: 'Sitzung “Mai”.pdf',
      size: bytes.length,
      aboutPeople: 'rights-holders',
      note: 'no names',
    });
    t.equal(begun.status, 201);
    t.equal(begun.headers['upload-offset'], '0');
    t.equal(begun.headers['location'], `${address}/uploads/${begun.body.id}`);
    const { id } = begun.body;
    const half = await send(id, bytes.subarray(0, 100));
    t.match(half.body, { offset: 100, state: 'open' });
    t.equal(half.headers['upload-offset'], '100');
    t.same((await get('/files')).body.items, [], 'no half file is to be seen');
    const asked = await app.call('HEAD', `${address}/uploads/${id}`, { token });
    t.match(asked.headers, {
      'upload-offset': '100',
      'upload-length': String(bytes.length),
      'tus-resumable': '1.0.0',
    });
    const whole = await send(id, bytes.subarray(100), 100);
    t.match(whole.body, { state: 'recorded', offset: bytes.length });
    const { file } = whole.body;
    const [listed] = (await get('/files')).body.items;
    t.match(listed, {
      id: file,
      sha256: file,
      originalSha256: digestOf(bytes),
      mediaType: 'application/pdf',
      name: 'Sitzung “Mai”.pdf',
      aboutPeople: 'rights-holders',
      note: 'no names',
      stripped: ['properties'],
      revision: 1,
    });
    const download = await get(`/files/${file}`);
    t.equal(digestOf(download.bytes), file);
    t.equal(download.bytes.length, listed.size);
    t.notOk(download.bytes.includes(SECRET));
    t.match(download.headers, {
      'content-type': 'application/octet-stream',
      'content-disposition':
        /^attachment; filename=.*; filename\*=UTF-8''Sitzung%20%E2%80%9CMai%E2%80%9D\.pdf$/,
      'x-content-type-options': 'nosniff',
      'content-security-policy': /sandbox.*default-src 'none'/,
      'cache-control': 'private, no-store',
      etag: `"${file}"`,
    });
    const part = await get(`/files/${file}`, { range: 'bytes=5-9' });
    t.equal(part.status, 206);
    t.same(part.bytes, download.bytes.subarray(5, 10));
    t.match(part.headers, { 'content-range': `bytes 5-9/${listed.size}`, 'content-length': '5' });
    t.same((await get(`/files/${file}`, { range: 'bytes=-5' })).bytes, download.bytes.subarray(-5));
    t.equal((await get(`/files/${file}`, { range: 'bytes=999999999-' })).status, 200);
    t.match((await events()).at(-1), { type: 'entry.recorded', after: { kind: 'file', id: file } });
  },
);

t.test('a retry with the same Idempotency-Key opens no second upload', async (t) => {
  const { app, onDisk, post, address, company: token } = await openWriter(t);
  const body = { name: 'minutes.txt', size: 7, aboutPeople: 'staff' };
  const key = { 'idempotency-key': 'once' };
  const first = await post('/uploads', body, key);
  const again = await post('/uploads', body, key);
  t.equal(again.text, first.text);
  t.equal(again.headers['idempotency-replayed'], 'true');
  for (const name of ['location', 'upload-offset', 'upload-length', 'tus-resumable'])
    t.equal(again.headers[name], first.headers[name], name);
  t.equal(onDisk().length, 2, 'one upload: what was announced, and its bytes');
  t.match((await post('/uploads', { ...body, size: 8 }, key)).body, { code: 'HRBA_RETRY_MISMATCH' });
  const send = () =>
    app.call('POST', `${address}/uploads`, { token, body, headers: { 'idempotency-key': 'at once' } });
  const together = await Promise.all([send(), send(), send()]);
  t.equal(new Set(together.map(({ text }) => text)).size, 1);
  t.equal(onDisk().length, 4, 'who came later gave its own up');
});

t.test('metadata is taken out, and both digests are kept', async (t) => {
  const { app, get, company, assessmentId } = await openWriter(t);
  const bytes = photograph();
  const file = await keepFile(app, { company, assessmentId }, bytes, { name: 'street.jpg' });
  const [listed] = (await get('/files')).body.items;
  t.same(listed.stripped, ['camera-data', 'comments', 'other-data']);
  t.equal(listed.originalSha256, digestOf(bytes));
  t.notOk((await get(`/files/${file}`)).bytes.includes(SECRET));
});

t.test('hostile files are refused, and the disk is as it was', async (t) => {
  const { onDisk, begin, send, get } = await openWriter(t, { HRBA_FILE_LIMIT: '10485760' });
  await begin({ name: 'stays.txt' });
  const before = onDisk();
  // One of each kind; test/inspection has them all.
  const all = (await hostileFiles()).filter(({ bytes }) => bytes.length > 0 && bytes.length < 1_000_000);
  const files = [...new Map(all.map((file) => [file.reason, file])).values()];
  t.same(files.map(({ reason }) => reason).sort(), [
    'active',
    'extension',
    'paths',
    'too-much-inside',
    'type',
    'unreadable',
  ]);
  for (const { what, name, bytes } of files) {
    const begun = await begin({ name, size: bytes.length });
    const refused = begun.status === 201 ? await send(begun.body.id, bytes) : begun;
    t.match(
      refused,
      { status: 422, body: { code: 'HRBA_FILE_REFUSED', errors: [{ code: /^FILE_/ }] } },
      what,
    );
    const told = await get(`/uploads/${begun.body.id}`);
    t.match(told.body, { state: 'refused', refusal: { code: refused.body.errors?.[0].code } });
    t.equal((await send(begun.body.id, '', bytes.length)).status, 422, 'asking again says the same');
    t.same(
      onDisk().filter((path) => !path.endsWith('.json')),
      before.filter((path) => !path.endsWith('.json')),
    );
  }
  t.same((await get('/files')).body.items, []);
});

t.test('names that are paths or hide their ending are refused before anything is written', async (t) => {
  const { onDisk, begin } = await openWriter(t);
  for (const name of [
    '../../etc/passwd',
    '/etc/passwd',
    '..\\evil.txt',
    'a\0.txt',
    'a\r\nSet-Cookie: x.txt',
    'txt.\u202Efdp.exe',
    'a\u200B.txt',
    '\u2066a\u2069.txt',
    '.htaccess',
    'a.txt.',
    ' ',
    '..',
  ]) {
    const refused = await begin({ name });
    t.ok([400, 422].includes(refused.status), JSON.stringify(name));
    t.equal(refused.body.errors[0].pointer, '/name');
  }
  t.same(onDisk(), []);
  for (const name of ['протокол.txt', '会议纪要.txt', 'محضر الاجتماع.txt', 'it\'s 100% "real"; x=y.txt'])
    t.equal((await begin({ name })).status, 201, name);
});

t.test(
  'more than a file may have is refused when it is announced, and when it comes all the same',
  async (t) => {
    const { app, onDisk, begin, send, get } = await openWriter(t);
    for (const size of [10 * 2 ** 30, 26_214_401]) {
      const refused = await begin({ size });
      t.match(refused, { status: 413, body: { code: 'HRBA_FILE_TOO_LARGE' } });
    }
    t.equal((await begin({ size: 0 })).status, 400);
    t.same(onDisk(), []);
    const { id } = (await begin()).body;
    t.equal((await send(id, 'min')).status, 200);
    const over = await send(id, 'utes and more', 3);
    t.match(over, { status: 413, body: { code: 'HRBA_FILE_TOO_LARGE' } });
    t.same(onDisk(), []);
    t.equal((await get(`/uploads/${id}`)).status, 404);
    t.notMatch(app.log.join(''), 'request failed');
  },
);

t.test('the digest that was announced has to be that of what came', async (t) => {
  const { onDisk, begin, send, get } = await openWriter(t);
  const wrong = await begin({ sha256: 'a'.repeat(64) });
  t.match(await send(wrong.body.id, 'minutes'), {
    status: 422,
    body: { code: 'HRBA_FILE_REFUSED', errors: [{ code: 'FILE_DIGEST' }] },
  });
  const right = await begin({ sha256: digestOf(Buffer.from('minutes')) });
  t.match((await send(right.body.id, 'minutes')).body, { state: 'recorded' });
  t.equal((await get('/files')).body.items.length, 1);
  t.equal(onDisk().filter((path) => path.startsWith('blobs')).length, 1);
});

t.test('what is sent has to say where it belongs and what it is', async (t) => {
  const { app, begin, send, address, company: token } = await openWriter(t);
  const { id } = (await begin()).body;
  t.match(await send(id, 'utes', 3), {
    status: 409,
    body: { code: 'HRBA_UPLOAD_OFFSET', current: { offset: 0 } },
  });
  t.equal((await send(id, 'min', 0)).status, 200);
  t.match(await send(id, 'min', 0), { status: 409, body: { current: { offset: 3 } } });
  for (const offset of ['-1', 'x', '', '1e3', '99999999999999999999'])
    t.equal((await send(id, 'min', 0, { 'upload-offset': offset })).status, 400, offset);
  const url = `${address}/uploads/${id}`;
  const bare = await app.call('PATCH', url, {
    token,
    raw: 'x',
    headers: { 'content-type': 'application/offset+octet-stream' },
  });
  t.match(bare, { status: 400, body: { errors: [{ pointer: 'upload-offset' }] } });
  for (const type of ['application/json', 'text/plain', 'application/octet-stream'])
    t.equal((await send(id, '{}', 3, { 'content-type': type })).status, 415, type);
  t.equal((await app.call('GET', url, { token })).body.offset, 3, 'none of that changed anything');
});

t.test('the same file is kept once, and goes with the last assessment that has it', async (t) => {
  const { app, onDisk, company, assessmentId, id: organisationId } = await openWriter(t);
  const blobs = () => onDisk().filter((path) => path.startsWith('blobs'));
  const other = await makePeople(app, 'Other');
  const theirs = { company: other.company, assessmentId: await makeAssessment(app, other.company) };
  const mine = { company, assessmentId };
  const second = {
    company,
    assessmentId: await makeAssessment(app, company, { product: { name: 'Second' } }),
  };
  t.not(organisationId, other.id);
  const files = [];
  for (const owner of [mine, theirs, second]) files.push(await keepFile(app, owner));
  t.equal(new Set(files).size, 1);
  t.equal(blobs().length, 1);
  const [file] = files;
  const url = ({ assessmentId: id }: typeof mine) => `/v1/assessments/${id}/files/${file}`;
  await app.expect(204, 'DELETE', url(mine), { token: company });
  t.equal((await app.call('GET', url(mine), { token: company })).status, 404);
  t.equal((await app.call('DELETE', url(mine), { token: company })).status, 404);
  t.equal((await app.call('GET', url(theirs), { token: other.company })).text, 'minutes');
  t.equal((await app.call('GET', url(theirs), { token: company })).status, 404, 'theirs are not mine');
  const erase = { confirm: theirs.assessmentId, reason: 'asked to' };
  await app.expect(200, 'POST', `/v1/assessments/${theirs.assessmentId}/erase`, {
    token: other.company,
    body: erase,
  });
  t.equal(blobs().length, 1, 'the second assessment still has it');
  await app.expect(204, 'DELETE', url(second), { token: company });
  t.same(blobs(), []);
  t.equal(await keepFile(app, mine), file, 'it can come again');
  t.equal(blobs().length, 1);
});

t.test('erasing takes files and uploads along', async (t) => {
  const { app, onDisk, begin, company, assessmentId, address } = await openWriter(t);
  await keepFile(app, { company, assessmentId }, 'one');
  await keepFile(app, { company, assessmentId }, 'two');
  await begin();
  t.ok(onDisk().length > 3);
  const body = { confirm: assessmentId, reason: 'asked to' };
  await app.expect(200, 'POST', `${address}/erase`, { token: company, body });
  t.same(onDisk(), []);
});

t.test('a file sent again under another name is the same file, written anew', async (t) => {
  const { app, get, company, assessmentId, events } = await openWriter(t);
  await keepFile(app, { company, assessmentId }, 'minutes', { name: 'first.txt' });
  await keepFile(app, { company, assessmentId }, 'minutes', { name: 'second.md', aboutPeople: 'children' });
  const { items } = (await get('/files')).body;
  t.match(items, [{ name: 'second.md', mediaType: 'text/markdown', aboutPeople: 'children', revision: 2 }]);
  t.match((await events()).at(-1), { before: { body: { name: 'first.txt' } }, after: { revision: 2 } });
});

t.test('uploads that are not whole after a day are gone, and few can be under way', async (t) => {
  const { app, onDisk, begin, send, get } = await openWriter(t);
  const old = (await begin()).body.id;
  await send(old, 'min');
  for (let count = 1; count < 20; count += 1) t.equal((await begin()).status, 201);
  t.match(await begin(), { status: 422, body: { errors: [{ code: 'TOO_MANY' }] } });
  app.clock.advance(DAY);
  t.equal((await get(`/uploads/${old}`)).status, 404);
  t.equal((await send(old, 'utes', 3)).status, 404);
  t.equal((await begin()).status, 201);
  t.equal(onDisk().length, 2, 'what is past was swept: one part and what is said of it are left');
});

t.test('an archived assessment takes no files, and gives those it has', async (t) => {
  const { app, begin, send, get, remove, post, company, assessmentId } = await openWriter(t);
  const file = await keepFile(app, { company, assessmentId });
  const { id } = (await begin()).body;
  await remove();
  t.equal((await begin()).status, 409);
  t.equal((await send(id, 'minutes')).status, 409);
  t.equal((await remove(`/files/${file}`)).status, 409);
  t.equal((await get(`/files/${file}`)).text, 'minutes');
  await post('/restore', undefined);
  t.equal((await send(id, 'minutes')).status, 200);
});

t.test('what could not be recorded is tried again by sending nothing', async (t) => {
  const { app, onDisk, begin, send, get } = await openWriter(t);
  const { id } = (await begin()).body;
  const { recordEntries } = app.deps.store;
  app.deps.store.recordEntries = async () => {
    throw new Error('not now');
  };
  t.equal((await send(id, 'minutes')).status, 500);
  t.same((await get('/files')).body.items, []);
  t.same(
    onDisk().filter((path) => !path.startsWith('uploads')),
    [],
    'what nothing names is gone',
  );
  t.match((await get(`/uploads/${id}`)).body, { state: 'whole', offset: 7 });
  app.deps.store.recordEntries = recordEntries;
  t.match((await send(id, '', 7)).body, { state: 'recorded' });
  t.match((await send(id, '', 7)).body, { state: 'recorded' }, 'and once more says the same');
  t.equal((await get('/files')).body.items.length, 1);
});

t.test('a start removes what nothing names any more, and nothing else', async (t) => {
  const { app, folder, onDisk, begin, company, assessmentId } = await openWriter(t);
  const named = await keepFile(app, { company, assessmentId }, 'named');
  const { files } = app.deps;
  const put = async (text: string) => {
    const id = (await begin({ size: text.length })).body.id;
    const key = { assessmentId, id };
    const { Readable } = await import('node:stream');
    await files.uploads.append(key, 0, Readable.from([Buffer.from(text)]));
    await files.blobs.put(digestOf(Buffer.from(text)), files.uploads.paths(key).part);
    return digestOf(Buffer.from(text));
  };
  const orphan = await put('killed before the record named it');
  const unknown = await put('of a record that was put back');
  await files.doubts.add(orphan);
  await files.doubts.add(named);
  app.clock.advance(DAY);
  t.same(await sweepFiles({ ...app.deps, files: openDiskFiles(folder) }), []);
  const left = onDisk();
  t.same(
    left,
    [named, unknown].map((sha256) => `blobs/${sha256.slice(0, 2)}/${sha256}`).sort(),
    'the orphan is gone, and so are uploads that are past and every doubt',
  );
});

async function listening(t: Test) {
  const opened = await openWriter(t);
  const app = await openOver(t, opened.app.deps);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as { port: number };
  return { ...opened, port, ...callerOf(app) };
}

/** Waits for what has to come about, however busy the machine is. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 500 && !(await isSo()); tries += 1) await pause(20);
}

/** Begins to send a piece over a bare socket, and leaves the rest to whoever asked. */
async function socketFor(port: number, path: string, token: string, lines: string[]) {
  const socket = connect(port, '127.0.0.1');
  const heard: string[] = [];
  socket.on('data', (chunk) => heard.push(String(chunk)));
  socket.on('error', () => {});
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  const head = [
    `PATCH ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    `Authorization: Bearer ${token}`,
    'Content-Type: application/offset+octet-stream',
    ...lines,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  return { socket, heard: () => heard.join(''), closed };
}

t.test('what came before a real connection broke is kept, and the rest follows', async (t) => {
  const { port, begin, send, get, company, address, app } = await listening(t);
  const text = 'the first half, and the second';
  const { id } = (await begin({ size: text.length })).body;
  const path = `${address}/uploads/${id}`;
  const line = await socketFor(port, path, company, ['Upload-Offset: 0', `Content-Length: ${text.length}`]);
  line.socket.write(text.slice(0, 15));
  await until(async () => (await get(`/uploads/${id}`)).body.offset === 15);
  line.socket.destroy();
  await line.closed;
  t.equal((await get(`/uploads/${id}`)).body.offset, 15);
  const done = await send(id, text.slice(15), 15);
  t.match(done.body, { state: 'recorded' });
  t.equal((await get(`/files/${done.body.file}`)).text, text);
  t.notMatch(app.log.join(''), 'request failed', 'a broken line is no fault of ours');
});

t.test('a newer request goes on, and the older one is cut off', async (t) => {
  const { port, begin, send, get, company, address } = await listening(t);
  const { id } = (await begin({ size: 8 })).body;
  const older = await socketFor(port, `${address}/uploads/${id}`, company, [
    'Upload-Offset: 0',
    'Content-Length: 8',
  ]);
  older.socket.write('aaaa');
  await until(async () => (await get(`/uploads/${id}`)).body.offset === 4);
  t.match(await send(id, 'bbbbbbbb', 0), { status: 409, body: { current: { offset: 4 } } });
  await older.closed;
  t.equal(older.heard(), '', 'it ends without an answer, as a broken line does');
  const done = await send(id, 'bbbb', 4);
  t.equal((await get(`/files/${done.body.file}`)).text, 'aaaabbbb');
});

t.test('ten gigabytes that were said to be few bytes are stopped at the limit', async (t) => {
  const { port, begin, send, onDisk, company, address } = await listening(t);
  t.equal((await begin({ size: 10 * 2 ** 30 })).status, 413, 'said to be as many, they are not begun');
  t.match((await send((await begin()).body.id, 'minutes')).body, { state: 'recorded' });
  const before = onDisk();
  const chunk = randomBytes(65_536);
  const declared = (await begin({ size: 100_000 })).body.id;
  const honest = await socketFor(port, `${address}/uploads/${declared}`, company, [
    'Upload-Offset: 0',
    `Content-Length: ${10 * 2 ** 30}`,
  ]);
  await honest.closed;
  t.match(honest.heard(), /HTTP\/1\.1 413[\s\S]*HRBA_FILE_TOO_LARGE/);
  const chunked = (await begin({ size: 100_000 })).body.id;
  const liar = await socketFor(port, `${address}/uploads/${chunked}`, company, [
    'Upload-Offset: 0',
    'Transfer-Encoding: chunked',
  ]);
  let sent = 0;
  while (!liar.socket.destroyed && sent < 10 * 2 ** 30) {
    const goesOn = liar.socket.write(`10000\r\n`) && liar.socket.write(chunk) && liar.socket.write('\r\n');
    sent += chunk.length;
    if (!goesOn)
      await Promise.race([new Promise((resolve) => liar.socket.once('drain', resolve)), liar.closed]);
  }
  t.match(liar.heard(), /^(HTTP\/1\.1 413|$)/);
  t.ok(sent < 64 * 2 ** 20, `${sent} bytes were taken from it before it was cut off`);
  t.equal(before.filter((path) => path.startsWith('blobs')).length, 1);
  t.same(onDisk(), before);
});
