import t from 'tap';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { OSCAL_MODELS, type OscalModel } from '../../src/reports/oscal/oscal-models.ts';
import { oscalFaults } from '../support/oscal-schemas.ts';
import { makeReport, makeWriter } from '../support/people.ts';
import { openTestApp } from '../support/test-app.ts';
import { openFolder } from './fixtures/program.ts';

const FORMATS: Record<OscalModel, string> = {
  'assessment-results': 'oscal-ar',
  'assessment-plan': 'oscal-ap',
  poam: 'oscal-poam',
};

t.test('a report by file becomes the same bytes as from the service, and they are valid', async (t) => {
  const app = await openTestApp(t);
  const { company: token, assessmentId } = await makeWriter(app);
  const { id } = (await makeReport(app, token, assessmentId)).body;
  const read = (format: string) =>
    app.expect(200, 'GET', `/v1/reports/${id}?format=${format}&lang=fr`, { token });
  const folder = openFolder(t);
  folder.write('report.json', (await read('json')).text);
  for (const model of OSCAL_MODELS) {
    const served = await read(FORMATS[model]);
    t.match(served.headers, {
      'content-type': 'application/oscal+json; charset=utf-8',
      'content-language': 'en',
      'content-disposition': `attachment; filename="report-1.${model}.json"`,
    });
    t.same(oscalFaults(model, served.body), [], model);
    const printed = await folder.run(['oscal', 'report.json', '--model', model]);
    t.same(printed, { code: EXIT.done, stdout: served.text, stderr: '' }, model);
  }
  const { stdout } = await folder.run(['oscal', 'report.json']);
  t.equal(stdout, (await read('oscal-ar')).text, 'assessment results unless told');
});

t.test('what is no report is refused in words', async (t) => {
  const folder = openFolder(t);
  folder.write('broken.json', '{');
  folder.writeJson('other.json', { format: 'hrba-answers/1' });
  t.match(await folder.run(['oscal', 'broken.json']), {
    code: EXIT.invalid,
    stdout: '',
    stderr: /broken\.json is not readable JSON/,
  });
  t.match(await folder.run(['oscal', 'other.json']), { code: EXIT.invalid, stderr: /is not a report/ });
  t.match(await folder.run(['oscal', 'nowhere.json']), { code: EXIT.invalid, stderr: /nowhere\.json/ });
});
