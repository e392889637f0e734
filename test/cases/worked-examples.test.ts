import { readdirSync, readFileSync } from 'node:fs';
import t from 'tap';
import { parse } from 'yaml';
import { ruleset } from '../support/scoring-arbitraries.ts';
import { problemsOf } from '../support/scoring-worked-example.ts';

function casesIn(folder: string): { file: string; text: string }[] {
  const url = new URL(folder, import.meta.url);
  return readdirSync(url)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({ file, text: readFileSync(new URL(file, url), 'utf8') }));
}

const WORKED = casesIn('worked-examples/');

for (const { file, text } of WORKED) {
  t.test(`${file}: ${parse(text).name}`, (t) => {
    t.same(problemsOf(text, ruleset), []);
    t.end();
  });
}

t.test('every worked example of the specification has a case', (t) => {
  const told = WORKED.map(({ text }) => String(parse(text).name).split(' ')[0]);
  const asked = [
    'W1',
    'W2',
    'W2b',
    'W3',
    'W4',
    'W4b',
    'W5',
    'W6',
    'W6b',
    'W7',
    'W7b',
    'W8',
    'W9',
    'W10',
    'W11',
  ];
  t.same([...new Set(told)].sort(), asked.sort());
  t.end();
});

/** What the runner must say of each deliberately wrong case. */
const WRONG: Record<string, RegExp> = {
  'answer-to-no-item.yaml': /^answers: there is no item POL-2$/,
  'blocks-off-by-a-thousandth.yaml': /^expect\.declared\.blocks\.POL: expected "501\/1000", got "1\/2"$/,
  'empty-expect.yaml': /^expect is missing$/,
  'flag-not-expected.yaml': /^expect\.flags: expected none, got \{"POL-1"/,
  'gate-passes.yaml': /^expect\.gate\.result: expected "PASS", got "BLOCKED"$/,
  'mean-times-likelihood.yaml': /^expect\.order: /,
  'missing-because.yaml': /^because is missing$/,
  'missing-expect.yaml': /^expect is missing$/,
  'null-is-not-zero.yaml': /^expect\.declared\.lower: expected "0", got null$/,
  'rounded-percent.yaml': /^expect\.substantiated\.lower: expected "0\.46", got "13\/28"$/,
  'unknown-key.yaml': /^case: "expected" is not a key of it; its keys are name, because/,
  'unknown-key-in-expect.yaml': /^expect\.declared: "total" is not a key of it/,
  'unknown-key-in-item.yaml': /^item POL-1: "wieght" is not a key of it/,
};

t.test('the runner can fail: every wrong case is reported, in words that say what is wrong', (t) => {
  const wrong = casesIn('../fixtures/wrong-cases/');
  t.same(
    wrong.map(({ file }) => file),
    Object.keys(WRONG).sort(),
    'each wrong case has its expected words',
  );
  for (const { file, text } of wrong) {
    const problems = problemsOf(text, ruleset);
    t.ok(
      problems.some((problem) => WRONG[file]?.test(problem)),
      `${file}: ${problems.join('; ') || 'nothing was reported'}`,
    );
  }
  t.end();
});
