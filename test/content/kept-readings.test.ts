import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { ContentError, type ContentProblem } from '../../src/content/content-problem.ts';
import { keptReadings } from '../../src/content/kept-readings.ts';
import { loadContent } from '../../src/content/load-content.ts';
import type { Content } from '../../src/content/loaded-content.ts';
import { sha256 } from '../../src/digest.ts';
import { brokenContent } from '../fixtures/content/broken-content.ts';
import { type ContentCopy, copyContent } from '../fixtures/content/content-copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'hrba-readings-'));
t.teardown(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
const newPath = (): string => {
  made += 1;
  return join(folder, `${made}`, 'readings.json');
};

const load = (copy: ContentCopy, path?: string): Content =>
  loadContent({ ...copy, readings: path === undefined ? undefined : keptReadings(path) });

function problemsOf(copy: ContentCopy, path?: string): readonly ContentProblem[] {
  try {
    load(copy, path);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

const titleIn = (content: Content): string | undefined => content.findChecklist('mini')?.checklist.title;
/** Changes what is kept, with a first line that fits. */
function rewrite(path: string, change: (body: string) => string): void {
  const text = readFileSync(path, 'utf8');
  const body = change(text.slice(text.indexOf('\n') + 1));
  writeFileSync(path, `${text.slice(0, 64)} ${sha256(body)}\n${body}`);
}

t.test('content is the same whether its files are read or were read before', async (t) => {
  const copy = copyContent({ translation: true });
  const path = newPath();
  const afresh = load(copy);
  const first = load(copy, path);
  const second = load(copy, path);
  for (const content of [first, second]) {
    t.same([...content.checklists], [...afresh.checklists]);
    t.same([...content.rulesets], [...afresh.rulesets]);
    t.same(content.taxonomy, afresh.taxonomy);
  }
});

t.test('what was read before is not parsed again', async (t) => {
  const copy = copyContent();
  const path = newPath();
  const title = titleIn(load(copy, path)) ?? '';
  rewrite(path, (body) => body.replaceAll(JSON.stringify(title), '"Another title"'));
  t.equal(titleIn(load(copy, path)), 'Another title');
});

t.test('every mistake is found in the same words when all was in order at the start before', async (t) => {
  // What is asked of full editions is asked by the content check, which keeps nothing.
  const keptBefore = new Map(
    [true, false].map((translation) => {
      const path = newPath();
      load(copyContent({ translation }), path);
      return [translation, path];
    }),
  );
  for (const broken of brokenContent.filter(({ withFullEdition }) => withFullEdition !== true)) {
    const options = { translation: broken.withTranslation === true };
    const path = newPath();
    cpSync(keptBefore.get(options.translation)!, path, { recursive: true });
    const copy = copyContent(options);
    broken.break(copy);
    const problems = problemsOf(copy, path);
    t.ok(problems.length > 0, broken.mistake);
    t.same(problems, problemsOf(copy), broken.mistake);
  }
});

t.test('content with a mistake is not kept, not even its files without one', async (t) => {
  const copy = copyContent();
  const path = newPath();
  copy.edit('mini/0.1.0/items/design.ask.yaml', 'rights: [HR-01]', 'rights: [HR-77]');
  t.equal(problemsOf(copy, path).length, 1);
  t.notOk(existsSync(path));
});

t.test('what is kept counts as not there when it is damaged, or other code made it', async (t) => {
  const copy = copyContent();
  const path = newPath();
  const title = titleIn(load(copy, path)) ?? '';
  const whole = readFileSync(path, 'utf8');
  const damages = [
    whole.replaceAll(JSON.stringify(title), '"Another title"'),
    whole.replaceAll(JSON.stringify(title), '"Another title"').replace(/^\w+/, '0'.repeat(64)),
    whole.slice(0, -100),
    whole.slice(0, 80),
    '',
    '\n',
  ];
  for (const damage of damages) {
    writeFileSync(path, damage);
    t.equal(titleIn(load(copy, path)), title);
    t.equal(readFileSync(path, 'utf8'), whole, 'and it is made anew');
  }
  rewrite(path, () => '[[1');
  t.equal(titleIn(load(copy, path)), title, 'even when its digest fits');
});

t.test('a place that cannot be written is no reason not to start', async (t) => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  const copy = copyContent();
  t.equal(titleIn(load(copy, join(file, 'readings.json'))), titleIn(load(copy)));
});

t.test('nothing is left beside what is kept', async (t) => {
  const path = newPath();
  load(copyContent(), path);
  t.same(readdirSync(join(path, '..')), ['readings.json']);
});
