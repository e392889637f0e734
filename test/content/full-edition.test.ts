import t from 'tap';
import { placeOf } from '../../src/content/content-problem.ts';
import { changelogReasons } from '../../src/content/full-edition/changelog-reasons.ts';
import { checkCopied, documentRuns } from '../../src/content/full-edition/check-copied.ts';
import { checkOneItem } from '../../src/content/full-edition/check-one-item.ts';
import { readingGrade, syllablesOf } from '../../src/content/full-edition/reading-level.ts';
import { runsOf, wordsOf } from '../../src/content/full-edition/words.ts';
import { OWN_CONTENT } from '../../src/product.ts';
import { copyContent } from '../fixtures/content/content-copy.ts';
import { FULL, makeFullEdition } from '../fixtures/content/full-edition.ts';

t.test('words are compared without case, marks and kinds of apostrophe', async (t) => {
  t.same(wordsOf("It’s “Red-team”, 3 times; isn't it?"), ["it's", 'red-team', '3', 'times', "isn't", 'it']);
  t.same(wordsOf(' — … '), []);
  t.same(runsOf(['a', 'b', 'c'], 2), ['a b', 'b c']);
  t.same(runsOf(['a'], 2), []);
});

t.test('syllables are counted as a dictionary counts them, for words that items use', async (t) => {
  const said: Record<number, string[]> = {
    1: ['you', 'those', 'asked', 'plan', 'harms', 'made', 'state', 'eye'],
    2: ['people', 'table', 'wanted', 'product', 'before', 'changes', 'harmful', 'agreed', 'design'],
    3: ['example', 'remedy', 'company', 'important', 'conception'],
    4: ['operation', 'encryption-key', 'accountable'],
    5: ['discrimination', 'accountability'],
  };
  for (const [count, words] of Object.entries(said)) {
    for (const word of words)
      t.ok(Math.abs(syllablesOf(word) - Number(count)) <= (Number(count) > 3 ? 1 : 0), word);
  }
});

t.test('the reading grade is the formula of Flesch and Kincaid, and no text has none', async (t) => {
  // Six words, one sentence, six syllables: 0.39 · 6 + 11.8 · 1 − 15.59.
  t.equal(readingGrade(['The cat sat on the mat.']), -1.4);
  // Two texts are two sentences, with or without a full stop.
  t.equal(readingGrade(['The cat sat on the mat', 'The dog ran to the man?']), -1.4);
  t.equal(readingGrade([]), 0);
  t.equal(readingGrade(['…']), 0);
  const easy = readingGrade(['You ask the people. They tell you what hurts.']);
  const hard = readingGrade(['Organisational accountability necessitates multidimensional consideration.']);
  t.ok(easy < 3 && hard > 20, `${easy} and ${hard}`);
});

t.test('reasons are read from one version’s part of the changelog only, over several lines', async (t) => {
  const log = [
    '# Changes',
    '## 1.0.0 (2026-12-01)',
    '- `a.one`: it hurts',
    '  people.',
    '- `b.two` (CRITICAL): so does it.',
    '- `c.three` has weight 5: no flag.',
    'Some words about `d.four`: nothing.',
    '### More',
    '- `e.five`: yes.',
    '## 1.0.1',
    '- `f.six`: no.',
  ].join('\n');
  t.same(changelogReasons(log, '1.0.0'), [
    { item: 'a.one', flag: null, reason: 'it hurts people.' },
    { item: 'b.two', flag: 'CRITICAL', reason: 'so does it.' },
    { item: 'e.five', flag: null, reason: 'yes.' },
  ]);
  t.same(changelogReasons(log, '1.0'), []);
  t.same(changelogReasons('', '1.0.0'), []);
});

t.test('nine words of a document are copied, eight are not, and a long name is a name', async (t) => {
  const lines = [
    'one two three four five six',
    'seven eight nine. The Office of the High Commissioner',
    'for Human Rights',
  ];
  const runs = documentRuns(new Map([['d', { id: 'd', lines }]]));
  const problems = (text: string) =>
    checkCopied([{ place: placeOf('.', 'x.yaml'), pointer: '', text }], runs);
  t.match(problems('So: one two THREE four, five six seven eight nine.'), [
    { code: 'CONTENT_COPIED', message: /are those of d line 1$/ },
  ]);
  t.same(problems('One two three four five six seven eight.'), []);
  t.same(problems('They ask the Office of the High Commissioner for Human Rights.'), []);
  t.same(checkCopied([{ place: placeOf('.', 'x.yaml'), pointer: '', text: lines[0]! }], new Map()), []);
});

t.test('one item is checked while the rest of its version is missing or broken', async (t) => {
  const copy = copyContent();
  makeFullEdition(copy);
  copy.remove(`${FULL}/provenance.yaml`);
  copy.remove(`${FULL}/cases.yaml`);
  copy.write(`${FULL}/items/design.core-3.yaml`, 'id: [');
  const whole = checkOneItem(copy, 'design.core-2');
  t.same(whole.problems, []);
  t.match(whole.found, [{ version: 'mini@1.0.0', grade: Number, ladderGrade: Number }]);

  copy.edit(`${FULL}/items/design.core-2.yaml`, 'caution: ', 'caution: Be compliant. ');
  t.match(checkOneItem(copy, 'design.core-2').problems, [{ code: 'CONTENT_CLAIM', pointer: '/caution' }]);
  t.same(checkOneItem(copy, 'design.core-1').problems, [], 'another item is not held up by it');
  t.match(checkOneItem(copy, 'design.core-3'), { problems: [{ code: 'CONTENT_YAML' }], found: [] });
  t.same(
    checkOneItem(copy, 'design.core'),
    { problems: [], found: [] },
    'an id is not the beginning of another',
  );
});

t.test('what names the item counts too, wherever it is', async (t) => {
  const copy = copyContent();
  makeFullEdition(copy);
  const { caution } = /caution: (?<caution>.*)/.exec(copy.read(`${FULL}/items/design.core-1.yaml`))!.groups!;
  const file = `${FULL}/items/design.core-2.yaml`;
  copy.write(file, copy.read(file).replace(/caution: .*/, `caution: ${caution}`));
  const expected = [{ code: 'CONTENT_REPEATED', file }];
  t.match(checkOneItem(copy, 'design.core-1').problems, expected);
  t.match(checkOneItem(copy, 'design.core-2').problems, expected);
});

t.test('an item that people with school English have read has a grade below 11', async (t) => {
  const { found } = checkOneItem({ directories: [OWN_CONTENT] }, 'design.engagement');
  t.ok(found.length >= 1);
  for (const { grade } of found) t.ok(grade < 11, String(grade));
});
