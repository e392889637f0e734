import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { CONTENT_CODES } from '../../src/content/content-codes.ts';
import { ContentError, type ContentProblem } from '../../src/content/content-problem.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { brokenContent } from '../fixtures/content/broken-content.ts';
import { addVersion, type ContentCopy, copyContent } from '../fixtures/content/content-copy.ts';
import { FULL, makeFullEdition } from '../fixtures/content/full-edition.ts';
import type { BrokenContent } from '../fixtures/content/one-mistake.ts';
import { addLaterVersion, addNextVersion } from '../fixtures/content/two-versions.ts';

function problemsOf(
  { directories, documentsDirectory }: ContentCopy,
  withDocuments = true,
  fullEditions = false,
): readonly ContentProblem[] {
  try {
    loadContent(
      withDocuments ? { directories, documentsDirectory, fullEditions } : { directories, fullEditions },
    );
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

function lineOf(copy: ContentCopy, { file, at, line }: BrokenContent): number {
  if (line !== undefined) return line;
  if (at === undefined) return 1;
  const lines = copy.read(file).split('\n');
  // The last of several: an edit of a second list entry is what the problem names.
  return lines.findLastIndex((line) => line.includes(at.split('\n')[0]!)) + 1;
}

t.test('the small content directory has no problem', async (t) => {
  t.same(problemsOf(copyContent({ translation: true })), []);
});

t.test('the small full edition has no problem, with the documents and without', async (t) => {
  const copy = copyContent();
  makeFullEdition(copy);
  t.same(problemsOf(copy, true, true), []);
  t.same(problemsOf(copy, false, true), []);
});

t.test('what is asked of full editions is not asked of a draft, nor at a start', async (t) => {
  t.same(problemsOf(copyContent(), true, true), [], 'the draft has one module of one item');
  const copy = copyContent();
  makeFullEdition(copy);
  copy.remove(`${FULL}/cases.yaml`);
  t.same(problemsOf(copy), []);
  t.match(problemsOf(copy, true, true), [{ code: 'CONTENT_CASES', message: /^there are 0 worked cases/ }]);
});

for (const broken of brokenContent) {
  t.test(`${broken.code}: ${broken.mistake}`, async (t) => {
    const copy = copyContent({ translation: broken.withTranslation === true });
    if (broken.withFullEdition === true) makeFullEdition(copy);
    broken.break(copy);
    const problems = problemsOf(copy, broken.withDocuments === true, broken.withFullEdition === true);
    t.equal(problems.length, 1, JSON.stringify(problems, null, 1));
    const [problem] = problems;
    t.equal(problem?.code, broken.code);
    t.equal(problem?.file, broken.file);
    if (broken.pointer === undefined) t.equal(problem?.line, lineOf(copy, broken));
    else t.equal(problem?.pointer, broken.pointer);
    t.match(problem?.message, broken.says);
    t.not(problem?.mend, '');
    if (broken.didYouMean !== undefined) t.equal(problem?.didYouMean, broken.didYouMean);
  });
}

t.test('every code has a fixture, and no fixture has a code of its own', async (t) => {
  const covered = new Set(brokenContent.map(({ code }) => code));
  t.same([...covered].sort(), Object.keys(CONTENT_CODES).sort());
});

t.test('two mistakes in two files are both reported, sorted by file and line', async (t) => {
  const copy = copyContent();
  copy.edit('mini/0.1.0/items/operation.ai-watch.yaml', 'id: C1', 'id: C7');
  copy.edit('mini/0.1.0/items/design.ask.yaml', 'groups: [RG-01]', 'groups: [RG-77]');
  copy.edit('mini/0.1.0/items/design.ask.yaml', 'rights: [HR-01]', 'rights: [HR-77]');
  t.same(
    problemsOf(copy).map(({ code }) => code),
    ['CONTENT_UNKNOWN_RIGHT', 'CONTENT_UNKNOWN_GROUP', 'CONTENT_UNKNOWN_CRITERION'],
  );
});

t.test('three versions in a row, each with its crosswalk, have no problem', async (t) => {
  const copy = copyContent();
  addLaterVersion(copy);
  t.same(problemsOf(copy), []);
});

t.test(
  'what was published keeps its crosswalk, or its lack of one, whatever comes before it later',
  async (t) => {
    const copy = copyContent();
    addNextVersion(copy);
    copy.publish();
    addVersion(copy, '0.2.0');
    t.same(problemsOf(copy), [], 'a version between the two takes nothing from the later one');
    copy.edit('mini/1.0.0/crosswalk.yaml', 'Nobody misunderstood it.', 'Nobody misread it.');
    t.match(problemsOf(copy), [{ code: 'CONTENT_PUBLISHED_CHANGED', file: 'mini/1.0.0/crosswalk.yaml' }]);

    const first = copyContent();
    addVersion(first, '1.0.0');
    first.move('mini/0.1.0', '../kept');
    first.publish();
    first.move('../kept', 'mini/0.1.0');
    t.same(problemsOf(first), [], 'the first that was published owes nothing to what is added before it');
  },
);

t.test('a mistake in form does not hide a mistake in another item', async (t) => {
  const copy = copyContent();
  copy.edit('mini/0.1.0/items/conception.ask.yaml', 'minutes: 5', 'minutes: five');
  copy.edit('mini/0.1.0/items/design.ask.yaml', 'rights: [HR-01]', 'rights: [HR-77]');
  t.same(
    problemsOf(copy).map(({ code }) => code),
    ['CONTENT_VALUE', 'CONTENT_UNKNOWN_RIGHT'],
  );
});

t.test('a broken condition deep inside is named where it is', async (t) => {
  const copy = copyContent();
  const from = 'appliesWhen: { fact: technologies, includes: ai }';
  copy.edit('mini/0.1.0/items/operation.ai-watch.yaml', from, 'appliesWhen: { all: [{ not: { fact: x } }] }');
  t.match(problemsOf(copy), [{ code: 'CONTENT_CONDITION', pointer: '/appliesWhen/all/0/not' }]);
});

t.test('deeply nested YAML is refused, not a crash', async (t) => {
  const copy = copyContent();
  copy.write('mini/0.1.0/cases.yaml', '['.repeat(20_000));
  t.match(problemsOf(copy)[0], { code: 'CONTENT_YAML', file: 'mini/0.1.0/cases.yaml' });
});

t.test('a link is not followed', async (t) => {
  const copy = copyContent();
  copy.move('mini/0.1.0/cases.yaml', '../cases.yaml');
  symlinkSync(join(copy.directory, '../cases.yaml'), join(copy.directory, 'mini/0.1.0/cases.yaml'));
  t.match(problemsOf(copy), [{ code: 'CONTENT_UNREADABLE', message: 'it is not a plain file' }]);
});

t.test('a directory that is not there is a problem, not a crash', async (t) => {
  const copy = copyContent();
  copy.remove('.');
  t.match(problemsOf(copy)[0], { code: 'CONTENT_MISSING_FILE', file: '.' });
});
