import { readdirSync, readFileSync } from 'node:fs';
import t from 'tap';
import { STAGES } from '../../src/scoring/applicability.ts';
import { ASSURANCE } from '../../src/scoring/assurance.ts';
import { publishedRuleset } from '../support/content.ts';

const FOLDER = new URL('../../docs/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const GLOSSARY = read('glossary.md');
const DOCUMENTS = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));

/** First cells of the table under a heading. */
function firstCells(heading: string): string[] {
  const [, section = ''] =
    new RegExp(`^## ${heading}$([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(GLOSSARY) ?? [];
  const rows = section.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(1).map((row) => row.split('|')[1]?.trim() ?? '');
}

t.test('every word of the glossary stands there once, with what it means and what we do not say', (t) => {
  const words = firstCells('Words');
  t.ok(words.length > 20);
  t.equal(new Set(words).size, words.length);
  for (const row of GLOSSARY.split('\n').filter((line) => line.startsWith('| '))) {
    t.notOk(/\|\s*\|/.test(row), row);
  }
  t.end();
});

t.test('assurance, flags and verdicts are those of the code and the ruleset, in their order', (t) => {
  const { assurance, flags, verdicts } = publishedRuleset();
  t.same(firstCells('Assurance'), [...ASSURANCE]);
  t.same(
    firstCells('Assurance'),
    assurance.map(({ id }) => id),
  );
  t.same(
    firstCells('Flags'),
    flags.map(({ id }) => id),
  );
  t.same(
    firstCells('Verdicts'),
    verdicts.map(({ id }) => id),
  );
  t.end();
});

t.test('the stages are told in their order', (t) => {
  t.match(GLOSSARY, STAGES.join(', '));
  t.end();
});

t.test('no document promises what a score cannot, or says questionnaire for checklist', (t) => {
  for (const name of DOCUMENTS) {
    const text = read(name);
    t.notMatch(text, /\bcertif|\bcompliant\b|\bguarantee/i, name);
    if (name !== 'glossary.md') t.notMatch(text, /\bquestionnaire|\bsurvey\b/i, name);
  }
  t.end();
});

t.test('every document is in the index, and every relative link leads to a file that is there', (t) => {
  const index = read('README.md');
  for (const name of DOCUMENTS) {
    if (name !== 'README.md') t.match(index, `(${name})`);
    for (const [, target = ''] of read(name).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)) {
      t.doesNotThrow(() => readdirOrFile(target), `${name}: ${target}`);
    }
  }
  t.end();
});

function readdirOrFile(target: string): void {
  const place = new URL(target, FOLDER);
  if (target.endsWith('/')) readdirSync(place);
  else readFileSync(place);
}
