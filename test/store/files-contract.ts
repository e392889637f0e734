import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import t, { type Test } from 'tap';
import {
  type FileStore,
  type NewUpload,
  UploadConflict,
  UploadGone,
  UploadOverrun,
} from '../../src/store/files.ts';
import { StoreUnavailable } from '../../src/store/store-errors.ts';
import { nextId } from '../support/test-app.ts';

export interface OpenedFiles {
  files: FileStore;
  /** Where the parts are on this machine. */
  directory: string;
  /** Another store over the same things, as after a restart. */
  again: () => FileStore;
}
export type OpenFiles = (t: Test, directory: string) => Promise<Omit<OpenedFiles, 'directory'>>;

const digestOf = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');
const nameOf = ({ assessmentId, id }: NewUpload): string => `${assessmentId}_${id}`;
const errorOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );
async function all(list: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const each of list) found.push(each);
  return found;
}
const from = (text: string): Readable => Readable.from([Buffer.from(text)]);

function newUpload(size: number, extra: Partial<NewUpload> = {}): NewUpload {
  return {
    id: nextId(),
    assessmentId: nextId(),
    organisationId: nextId(),
    name: 'minutes.pdf',
    size,
    sha256: null,
    aboutPeople: 'staff',
    note: '',
    begunAt: '2026-11-22T09:00:00.000Z',
    expiresAt: '2026-11-23T09:00:00.000Z',
    begunBy: { keyId: null, organisationId: null, role: 'company', name: 'founder' },
    ...extra,
  };
}

/** What every adapter of the port of files has to do, against the real thing. */
export function filesContract(name: string, open: OpenFiles): void {
  const test = (title: string, run: (t: Test, opened: OpenedFiles) => Promise<void>): void => {
    t.test(`${name}: ${title}`, async (inner) => {
      const directory = join(mkdtempSync(join(tmpdir(), 'hrba-files-')), 'files');
      inner.teardown(() => rmSync(join(directory, '..'), { recursive: true, force: true }));
      await run(inner, { directory, ...(await open(inner, directory)) });
    });
  };
  uploadContract(test);
  blobContract(test);
}

type Case = (title: string, run: (t: Test, opened: OpenedFiles) => Promise<void>) => void;

function uploadContract(test: Case): void {
  test('an upload begins empty, grows behind what is there, and is found again after a restart', async (t, o) => {
    const upload = newUpload(10);
    await o.files.uploads.begin(upload);
    t.same(await o.files.uploads.find(upload), { ...upload, offset: 0, outcome: null });
    t.equal(await o.files.uploads.append(upload, 0, from('0123')), 4);
    t.equal(await o.files.uploads.append(upload, 4, from('456')), 7);
    const again = o.again();
    t.equal((await again.uploads.find(upload))?.offset, 7);
    t.equal(await again.uploads.append(upload, 7, from('789')), 10);
    t.equal(readFileSync(again.uploads.paths(upload).part, 'latin1'), '0123456789');
    const other = newUpload(1);
    await again.uploads.begin(other);
    const listed = async (assessmentId: string | null) =>
      (await again.uploads.list(assessmentId)).map(({ id }) => id).sort();
    t.same(await listed(null), [upload.id, other.id]);
    t.same(await listed(upload.assessmentId), [upload.id]);
    t.same(await listed(nextId()), []);
  });

  test('an append at another place than the end is refused, and says where the end is', async (t, {
    files,
  }) => {
    const upload = newUpload(10);
    await files.uploads.begin(upload);
    await files.uploads.append(upload, 0, from('0123'));
    for (const offset of [0, 3, 5, 10]) {
      const refused = await files.uploads.append(upload, offset, from('x')).catch((error) => error);
      t.ok(refused instanceof UploadConflict, `${offset}`);
      t.equal(refused.offset, 4);
    }
    t.equal(readFileSync(files.uploads.paths(upload).part, 'latin1'), '0123');
  });

  test('more than was announced is refused, and leaves what was there before it', async (t, { files }) => {
    const upload = newUpload(10);
    await files.uploads.begin(upload);
    await files.uploads.append(upload, 0, from('0123'));
    const much = Readable.from([Buffer.from('4567'), Buffer.from('89ab')]);
    t.ok((await errorOf(files.uploads.append(upload, 4, much))) instanceof UploadOverrun);
    t.equal((await files.uploads.find(upload))?.offset, 4);
  });

  test('what came before a connection broke is kept', async (t, { files }) => {
    const upload = newUpload(10);
    await files.uploads.begin(upload);
    const broken = new PassThrough();
    const appended = files.uploads.append(upload, 0, broken);
    broken.write('0123');
    await pause(20);
    broken.destroy(new Error('the line is dead'));
    await t.rejects(appended, { message: 'the line is dead' });
    t.equal((await files.uploads.find(upload))?.offset, 4);
    t.equal(await files.uploads.append(upload, 4, from('456789')), 10);
  });

  test('a newer writer cuts an older one off: their bytes never mix', async (t, { files }) => {
    const upload = newUpload(8);
    await files.uploads.begin(upload);
    const dead = new PassThrough();
    const first = errorOf(files.uploads.append(upload, 0, dead));
    dead.write('aaaa');
    await pause(20);
    const second = await files.uploads.append(upload, 0, from('bbbb')).catch((error) => error);
    t.ok(second instanceof UploadConflict, 'the newer one learns where the older one was');
    t.equal(second.offset, 4);
    t.match(await first, { name: 'AbortError' });
    dead.write('aaaa');
    t.equal(await files.uploads.append(upload, 4, from('bbbb')), 8);
    t.equal(readFileSync(files.uploads.paths(upload).part, 'latin1'), 'aaaabbbb');
  });

  test('of many writers at one place, one wins', async (t, { files }) => {
    const upload = newUpload(8);
    await files.uploads.begin(upload);
    const tries = ['aaaa', 'bbbb', 'cccc', 'dddd'].map((text) => files.uploads.append(upload, 0, from(text)));
    const done = await Promise.allSettled(tries);
    const { offset } = (await files.uploads.find(upload)) ?? { offset: -1 };
    const held = readFileSync(files.uploads.paths(upload).part, 'latin1');
    t.ok(['', 'aaaa', 'bbbb', 'cccc', 'dddd'].includes(held), held);
    t.equal(offset, held.length);
    t.ok(done.filter(({ status }) => status === 'fulfilled').length <= 1);
  });

  test('what became of an upload is kept, and its bytes are not', async (t, { files, directory }) => {
    const upload = newUpload(4);
    await files.uploads.begin(upload);
    await files.uploads.append(upload, 0, from('0123'));
    const outcome = { file: digestOf('0123') };
    await files.uploads.settle(upload, outcome);
    t.same(await files.uploads.find(upload), { ...upload, offset: 4, outcome });
    t.same(readdirSync(join(directory, 'uploads')), [`${nameOf(upload)}.json`]);
    t.ok((await errorOf(files.uploads.append(upload, 4, from('4')))) instanceof UploadConflict);
    await files.uploads.drop(upload);
    t.equal(await files.uploads.find(upload), null);
    t.same(readdirSync(join(directory, 'uploads')), []);
    t.ok((await errorOf(files.uploads.append(upload, 0, from('0')))) instanceof UploadGone);
    await t.resolves(files.uploads.drop(upload));
  });

  test('an id that is a path is the id of nothing', async (t, { files, directory }) => {
    await files.uploads.begin(newUpload(4));
    writeFileSync(join(directory, 'secret.json'), '{}');
    writeFileSync(join(directory, 'secret.part'), 'secret');
    for (const id of ['../secret', '..%2fsecret', 'secret\0', '/etc/passwd', '']) {
      const { assessmentId } = newUpload(1);
      for (const key of [
        { assessmentId, id },
        { assessmentId: id, id: assessmentId },
      ]) {
        t.equal(await files.uploads.find(key), null, JSON.stringify(id));
        t.ok((await errorOf(files.uploads.append(key, 0, from('x')))) instanceof UploadGone);
        await files.uploads.drop(key);
        await files.uploads.settle(key, { file: 'x' });
      }
    }
    t.equal(readFileSync(join(directory, 'secret.part'), 'latin1'), 'secret');
    t.equal(readFileSync(join(directory, 'secret.json'), 'latin1'), '{}');
  });

  test('an upload for which there is no room does not begin', async (t, { files }) => {
    const upload = newUpload(2 ** 50);
    t.ok((await errorOf(files.uploads.begin(upload))) instanceof StoreUnavailable);
    t.same(await files.uploads.list(null), []);
  });

  test('parts that nobody announced are swept, and those that somebody did stay', async (t, o) => {
    const upload = newUpload(4);
    await o.files.uploads.begin(upload);
    await o.files.uploads.append(upload, 0, from('01'));
    const folder = join(o.directory, 'uploads');
    const stray = nameOf(newUpload(1));
    for (const name of [`${stray}.part`, `${stray}.clean`, `${stray}.json.new`, `${nameOf(upload)}.clean`])
      writeFileSync(join(folder, name), 'left behind');
    await o.again().uploads.sweep();
    t.same(readdirSync(folder).sort(), [`${nameOf(upload)}.json`, `${nameOf(upload)}.part`]);
    t.equal((await o.files.uploads.find(upload))?.offset, 2);
  });
}

function blobContract(test: Case): void {
  const putText = async ({ files, directory }: OpenedFiles, text: string): Promise<string> => {
    const sha256 = digestOf(text);
    const path = join(directory, '..', 'whole');
    writeFileSync(path, text);
    await files.blobs.put(sha256, path);
    if (existsSync(path)) throw new Error('the file was not taken over');
    return sha256;
  };

  test('a file is there under its digest, whole or in part, and after a restart', async (t, o) => {
    const sha256 = await putText(o, '0123456789');
    for (const { blobs } of [o.files, o.again()]) {
      t.equal(await blobs.size(sha256), 10);
      const whole = await blobs.open(sha256);
      t.equal(whole?.size, 10);
      t.equal((await buffer(whole?.bytes ?? from(''))).toString(), '0123456789');
      const part = await blobs.open(sha256, { start: 2, end: 4 });
      t.equal(part?.size, 10);
      t.equal((await buffer(part?.bytes ?? from(''))).toString(), '234');
    }
  });

  test('a file that is there already is not put again', async (t, o) => {
    const first = await putText(o, 'the same');
    const second = await putText(o, 'the same');
    t.equal(first, second);
    t.same(await all(o.files.blobs.list()), [first]);
  });

  test('every file is listed', async (t, o) => {
    t.same(await all(o.files.blobs.list()), [], 'there are none at first');
    const wanted = [];
    for (let count = 0; count < 8; count += 1) wanted.push(await putText(o, `file ${count}`));
    t.same((await all(o.files.blobs.list())).sort(), wanted.sort());
  });

  test('a file that is removed is gone, and one that is not there can be removed', async (t, o) => {
    const sha256 = await putText(o, 'for a while');
    await o.files.blobs.remove(sha256);
    await o.files.blobs.remove(sha256);
    t.equal(await o.files.blobs.size(sha256), null);
    t.equal(await o.files.blobs.open(sha256), null);
    t.same(await all(o.files.blobs.list()), []);
  });

  test('what is no digest is the name of nothing', async (t, { files }) => {
    for (const name of ['../../etc/passwd', '', 'A'.repeat(64), `${'a'.repeat(63)}/`])
      t.ok((await errorOf(files.blobs.size(name))) instanceof TypeError);
  });

  test('a digest in doubt stays so over a restart, until it is settled', async (t, o) => {
    t.same(await o.files.doubts.list(), []);
    const [one, other] = [digestOf('one'), digestOf('other')];
    for (const sha256 of [one, other, one]) await o.files.doubts.add(sha256);
    t.same((await o.again().doubts.list()).sort(), [one, other].sort());
    await o.files.doubts.settle(one);
    await o.files.doubts.settle(one);
    t.same(await o.again().doubts.list(), [other]);
  });

  test('work about one digest is done one after the other, and a failure is nobody else’s', async (t, {
    files,
  }) => {
    const said: string[] = [];
    const work = (name: string) => async () => {
      said.push(`${name} begins`);
      await pause(5);
      said.push(`${name} ends`);
      if (name === 'b') throw new Error('b fails');
      return name;
    };
    const done = await Promise.allSettled(
      ['a', 'b', 'c'].map((name) => files.oneAtATime('digest', work(name))),
    );
    t.same(said, ['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
    t.same(
      done.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
  });
}
