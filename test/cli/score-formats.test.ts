import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { ANSWERS, openFolder } from './fixtures/program.ts';

t.setTimeout(120_000);

t.test(
  'score writes every form of the report that is asked for, in the language that is asked for',
  async (t) => {
    const folder = openFolder(t);
    folder.write('answers.yaml', ANSWERS);
    const args = [
      'score',
      'answers.yaml',
      '--out',
      'out',
      '--lang',
      'es',
      '--formats',
      'html,pdf,xlsx,md,csv',
    ];
    const { code, stderr } = await folder.run(args);
    t.equal(code, EXIT.done, stderr);
    const beginnings = { html: '<!doctype html>', pdf: '%PDF-', xlsx: 'PK', md: 'Informe', csv: '\ufeff' };
    for (const [form, beginning] of Object.entries(beginnings)) {
      const text = readFileSync(join(folder.path, `out.report.${form}`), form === 'xlsx' ? 'latin1' : 'utf8');
      t.equal(text.slice(0, beginning.length).toLowerCase(), beginning.toLowerCase(), form);
    }
    t.match(folder.read('out.report.md'), 'derechos humanos');
  },
);

t.test('a form that there is none of is refused before anything is written', async (t) => {
  const folder = openFolder(t);
  folder.write('answers.yaml', ANSWERS);
  const { code, stderr } = await folder.run(['score', 'answers.yaml', '--formats', 'html,docx']);
  t.equal(code, EXIT.usage, stderr);
  t.match(stderr, 'docx');
  t.same(readdirSync(folder.path), ['answers.yaml']);
});
