import { createHash } from 'node:crypto';
import { readXlsx } from 'hucre/xlsx';
import t, { type Test } from 'tap';
import { renderReportHtml } from '../../src/reports/html/render-report-html.ts';
import { verifyReport } from '../../src/usecases/verify-report.ts';
import { keepFile } from '../support/calls/evidence-rows.ts';
import { photograph } from '../support/files/pictures.ts';
import { parseCsv } from '../support/parse-csv.ts';
import { makeReport, makeWriter } from '../support/people.ts';
import { openTestApp } from '../support/test-app.ts';

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const piece = (title: string, named: object) => ({
  title,
  shows: 'what was decided',
  madeBy: 'lead',
  madeOn: '2026-05-12',
  ...named,
});
const ELSEWHERE = 'e'.repeat(64);

/** A response with a text that is kept, a photograph by the digest it was sent with, a digest of nothing here, a link. */
async function openHeld(t: Test) {
  const app = await openTestApp(t);
  const writer = await makeWriter(app);
  const bytes = photograph();
  const text = await keepFile(app, writer);
  const clean = await keepFile(app, writer, bytes, { name: 'street.jpg' });
  const response = {
    state: 'level',
    level: 2,
    evidence: [
      piece('text', { sha256: text }),
      piece('picture', { sha256: digestOf(bytes) }),
      piece('seen elsewhere', { url: 'https://example.org/x', sha256: ELSEWHERE }),
      piece('link', { url: 'https://example.org/y' }),
    ],
  };
  const put = await writer.put('/responses/conception.red-lines', response);
  t.equal(put.status, 200);
  return { app, ...writer, text, clean, sent: digestOf(bytes) };
}

t.test(
  'a response says of each piece that names a file whether it is kept here, and what it is',
  async (t) => {
    const { get, text, clean, sent } = await openHeld(t);
    const { pieces } = (await get('/responses/conception.red-lines')).body;
    const textFile = { sha256: text, originalSha256: text, mediaType: 'text/plain', stripped: [] };
    const pictureFile = {
      sha256: clean,
      originalSha256: sent,
      name: 'street.jpg',
      mediaType: 'image/jpeg',
      stripped: ['camera-data', 'comments', 'other-data'],
    };
    t.match(pieces, [{ held: true, file: textFile }, { held: true, file: pictureFile }, { held: false }, {}]);
    t.notOk('file' in pieces[2]);
    t.notOk('held' in pieces[3], 'a link names no file');
    t.match((await get('/responses')).body.responses['conception.red-lines'].pieces, pieces);
    const listed = (await get('/evidence')).body.items;
    const by = Object.fromEntries(listed.map((each: any) => [each.title, each]));
    t.match(by['picture'], { held: true, file: pictureFile });
    t.match(by['seen elsewhere'], { held: false, file: undefined });
  },
);

/** How each form says what is kept of the three pieces that name a file. */
const KEPT = [
  /The file is kept here: text\/plain by its content, \d+ bytes, without metadata when it came\./,
  /It was sent with this digest, and is kept here without its metadata: image\/jpeg by its content, \d+ bytes/,
  /No file of this digest is kept here\./,
];

t.test('so does a report in every form, which verifies', async (t) => {
  const { app, company: token, assessmentId, remove, text, clean } = await openHeld(t);
  const { id } = (await makeReport(app, token, assessmentId)).body;
  const read = (form: string) => app.expect(200, 'GET', `/v1/reports/${id}?format=${form}`, { token });
  for (const form of ['md', 'html']) {
    const shown = (await read(form)).text;
    for (const words of KEPT) t.equal(shown.match(new RegExp(words, 'g'))?.length, 1, `${form}: ${words}`);
    t.ok(shown.split('It was sent with this digest')[1]?.includes(clean), form);
  }
  const rows = parseCsv((await read('csv')).text);
  const counts = new Map(rows.map((row) => [row['item'], row['evidence files kept here']]));
  t.equal(counts.get('conception.red-lines'), '2');
  t.equal(counts.get('conception.commitment'), '0');
  const { sheets } = await readXlsx((await read('xlsx')).bytes);
  const answers = sheets.find(({ name }) => name === 'Answers')?.rows ?? [];
  const column = answers[0]?.indexOf('evidence files kept here') ?? -1;
  t.equal(answers.find((row) => row.includes('conception.red-lines'))?.[column], 2);

  const report = (await app.expect(200, 'GET', `/v1/reports/${id}`, { token })).body;
  t.match(verifyReport(report, app.deps), { outcome: 'same-published', differences: [] });
  t.equal((await remove(`/files/${text}`)).status, 204);
  t.match((await read('md')).text, KEPT[0], 'what was issued stays as it was');
  const next = (await makeReport(app, token, assessmentId)).body.id;
  const later = await app.expect(200, 'GET', `/v1/reports/${next}?format=md`, { token });
  t.notMatch(later.text, KEPT[0]);
  t.equal(later.text.match(/No file of this digest is kept here\./g)?.length, 2);
});

t.test('a report from before there was a register says nothing of what is kept', async (t) => {
  const { app, company: token, assessmentId } = await openHeld(t);
  const { id } = (await makeReport(app, token, assessmentId)).body;
  const { register: _none, ...old } = (await app.expect(200, 'GET', `/v1/reports/${id}`, { token })).body;
  t.match(renderReportHtml(old), /SHA-256/);
  t.notMatch(renderReportHtml(old), /kept here[.:]/);
  t.notMatch(renderReportHtml(old), /No file of this digest/);
});
