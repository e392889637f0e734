import t from 'tap';
import { EXIT } from '../../src/cli/exit-codes.ts';
import type { Report } from '../../src/generated/types.ts';
import { evidenced, makeAssessment, makePeople, makeReport } from '../support/people.ts';
import { openTestApp } from '../support/test-app.ts';
import { forEachOf, openFolder } from './fixtures/program.ts';
import { changed, resealed, scoredReport, verifyAll, verifyHere } from './fixtures/reports.ts';

const PUBLISHED = 'the same, under the published rules';

t.test(
  'a report by file verifies; the service says the same of the same answers, byte for byte',
  async (t) => {
    const folder = openFolder(t);
    const app = await openTestApp(t);
    const { company } = await makePeople(app, 'Same');
    const assessmentId = await makeAssessment(app, company, { profile: { organisationSize: 'under-5' } });
    const url = `/v1/assessments/${assessmentId}`;
    for (const item of [
      'conception.red-lines',
      'conception.foreseeable-misuse',
      'conception.rights-and-people',
    ]) {
      await app.expect(200, 'PUT', `${url}/responses/${item}`, { token: company, body: evidenced('Same') });
    }
    const served = await app.expect(200, 'GET', `${url}/score?trace=true`, { token: company });
    const made = await makeReport(app, company, assessmentId);
    const report: Report = (await app.expect(200, 'GET', `/v1/reports/${made.body.id}`, { token: company }))
      .body;
    folder.writeJson('served.report.json', report);
    folder.writeJson('answers.json', report.answers);
    const [scored, verified] = await Promise.all([
      folder.run(['score', 'answers.json', '--json']),
      folder.run(['verify', 'served.report.json']),
    ]);
    t.match(scored, { code: EXIT.done, stderr: '' });
    t.equal(scored.stdout, `${served.text}\n`, 'the score by file and by HTTP');
    t.same(report.score, JSON.parse(served.text), 'and in the report');
    t.match(verified, { code: EXIT.done, stdout: `served.report.json: ${PUBLISHED}\n` });
    t.match(
      verified.stdout,
      /\n {2}Note: This shows that the text is unaltered and the arithmetic right\. It does not/,
    );
    t.match(verified.stdout, /\n {2}Note: chain assessment:\S+: head [0-9a-f]{64} after \d+ events/);

    const own = await scoredReport(folder);
    const byFile = await folder.run(['verify', 'answers.report.json']);
    t.match(byFile, { code: EXIT.done, stdout: `answers.report.json: ${PUBLISHED}\n` });
    t.match(
      byFile.stdout,
      /\n {2}Note: it was made from a file, outside any recorded history\n {2}Note: it is not signed: [^\n]+\n$/,
    );
    t.equal(own.score.checklist.published, true);
  },
);

t.test('a changed number, word or answer is found, and exactly that is named', async (t) => {
  const folder = openFolder(t);
  const report = await scoredReport(folder);
  const { answers, score } = report;
  const verdict = changed(report, (copy) => {
    copy.score.verdict = 'NO_OPEN_CONDITION';
  });
  const number = changed(report, (copy) => {
    copy.score.substantiated.final!.num = '91';
  });
  const found = await verifyAll(folder, {
    number,
    'number-resealed': resealed(number),
    'verdict-resealed': resealed(verdict),
    'answer-resealed': resealed(
      changed(report, (copy) => {
        copy.answers.responses['conception.commitment']!.level = 2;
      }),
    ),
  });
  for (const [name, { code, outcome }] of Object.entries(found)) {
    t.same({ code, outcome }, { code: EXIT.different, outcome: 'different' }, name);
  }
  const finalNumber = '/score/substantiated/final/num: it says "91", recomputed "19"';
  t.match(found['number']?.differences, [
    /^\/digest: it says [0-9a-f]{64}, recomputed [0-9a-f]{64}$/,
    finalNumber,
  ]);
  t.same(found['number-resealed']?.differences, [finalNumber]);
  t.same(found['verdict-resealed']?.differences, [
    `/score/verdict: it says "NO_OPEN_CONDITION", recomputed "${score.verdict}"`,
  ]);
  const ofAnswer = found['answer-resealed']?.differences ?? [];
  t.ok(ofAnswer.every((line) => line.startsWith('/score/')));
  t.ok(ofAnswer.some((line) => line.startsWith('/score/responsesDigest: ')));
  t.ok(ofAnswer.some((line) => line.startsWith('/score/declared/lower/num: ')));
  const words = resealed(
    changed(report, (copy) => {
      copy.score.words = 'All is well.';
    }),
  );
  t.match(verifyHere(words).differences, [/^\/score\/words: it says "All is well\.", recomputed "What the/]);
  const leftOut = resealed(
    changed(report, (copy) => {
      copy.leftOut.pop();
    }),
  );
  const last = report.leftOut.length - 1;
  t.match(verifyHere(leftOut).differences, [
    new RegExp(`^/leftOut/${last}: it says nothing, recomputed \\{`),
  ]);
  t.equal(answers.responses['conception.commitment']?.level, 1, 'the report itself was left alone');
});

t.test('what is not a report, or not there, ends with 3 in words', async (t) => {
  const folder = openFolder(t);
  folder.write('text.json', 'not JSON');
  folder.writeJson('other.json', { format: 'hrba-answers/1' });
  const calls = ['text.json', 'other.json', 'none.json', '.'];
  const all = await forEachOf(calls, (name) => folder.run(['verify', name]));
  const says = [
    /^text\.json is not readable JSON: at byte 0: no value begins so/,
    /^other\.json is not a report \(hrba-report\/1, hrba-report\/2 or hrba-signed-report\/1\):\n {2}\//,
    /^none\.json is not readable JSON: ENOENT/,
    /^\. is not readable JSON: EISDIR/,
  ];
  for (const [at, ended] of all.entries()) {
    t.match(ended, { code: EXIT.invalid, stdout: '', stderr: says[at]! }, calls[at] ?? '');
    t.notMatch(ended.stderr, /\n {4}at /);
  }
});
