import t from 'tap';
import { section, table } from '../../src/content/edition-readme/markdown.ts';
import { medianOf } from '../../src/content/edition-readme/numbers.ts';
import { editionReadme } from '../../src/content/edition-readme/readme.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { copyContent } from '../fixtures/content/content-copy.ts';
import { FULL, makeFullEdition } from '../fixtures/content/full-edition.ts';

function readmeOf(copy: ReturnType<typeof copyContent>): string {
  const { directories } = copy;
  const { taxonomy, findChecklist, findRuleset } = loadContent({ directories });
  return editionReadme({
    loaded: findChecklist('mini')!,
    ruleset: findRuleset('mini')!.ruleset,
    taxonomy,
    changelog: copy.read('mini/CHANGELOG.md'),
    profiles: [
      { name: 'a shop', profile: { technologies: ['payments'], safetyCritical: false } },
      { name: 'a guess', profile: { technologies: ['ai'] } },
    ],
  });
}

t.test('the numbers are those of the files', async (t) => {
  const copy = copyContent();
  makeFullEdition(copy);
  const text = readmeOf(copy);
  const rows = text.split('\n');
  for (const row of [
    '| items | 37, of which 32 in the core |',
    '| modules beside the core | 1 |',
    '| minutes | 96 for the core, 111 for everything |',
    '| ideas of the documents with a disposition | 3 |',
    '| passages that items cite | 1 |',
    '| seeded harms | 8 |',
    '| terms explained | 1 |',
    '| worked cases | 25 |',
    '| Core (`core`) | 8 | 8 | 8 | 8 | 32 | 96 | 4 |',
    '| AI (`ai`) | 0 | 0 | 0 | 5 | 5 | 15 | 4 |',
    '| **all** | 8 | 8 | 8 | 13 | 37 | 111 | 8 |',
    '| the core alone | 32 | 24 | 24 | 24 | 24 | 96 |',
    '| a shop | 32 | 24 | 24 | 24 | 24 | 96 |',
    '| a guess | 37 | 24 | 24 | 24 | 39 | 111 |',
    '| a product of which nothing is known yet | 37 | 24 | 24 | 24 | 39 | 111 |',
    '| `talks-2020` | 3 | 2 | 1 | 1 | 1 |',
    '| C1 | Asks | 16 | 19 |',
    '| HRBA@Tech: Transparency | 16 | 18 |',
    '| PANEL: participation | 16 | 19 |',
    '| en | the source | complete | 0 |',
  ]) {
    t.ok(rows.includes(row), row);
  }
  t.match(text, '### STOP (5)');
  t.match(
    text,
    /- `design\.core-5`: whoever answers so low here leaves people in the danger that it names\./,
  );
  t.equal(readmeOf(copy), text, 'the same files give the same text');
});

t.test('an idea that items take up without citing it is allowed, and counted apart', async (t) => {
  const copy = copyContent();
  makeFullEdition(copy);
  const file = `${FULL}/provenance.yaml`;
  const further = 'items: [design.core-1]\n    furtherSupport: true';
  copy.edit(file, 'outOfScope: background\n    because: One speaker alone, and nothing to do.', further);
  t.doesNotThrow(() => loadContent({ directories: copy.directories, fullEditions: true }));
  t.match(readmeOf(copy), '| document | ideas | in items | in items that rest on others | headings');
  t.match(readmeOf(copy), '| `talks-2020` | 3 | 2 | 1 | 1 | 1 |');
});

t.test('it says first what the checklist is not, and that nobody has tried it', async (t) => {
  const copy = copyContent();
  const draft = readmeOf(copy);
  t.match(draft, /^# A small checklist\n\n`mini` 0\.1\.0\. Made by `hrba content readme mini 0\.1\.0`/);
  t.match(
    draft,
    /Made up\.\n\nA draft for consultation, dated 2026-01-01\. \*\*It has not been piloted yet:\*\*/,
  );
  makeFullEdition(copy);
  t.match(readmeOf(copy), /A full edition, dated 2026-01-01\./);
});

t.test('a translation is listed with its state', async (t) => {
  t.match(readmeOf(copyContent({ translation: true })), /^\| es \| drafted by a machine, .* \| 4 \|$/m);
});

t.test('the median is the middle, or between the two in the middle', async (t) => {
  t.equal(medianOf([9, 1, 5]), 5);
  t.equal(medianOf([1, 2, 4, 9]), 3);
  t.equal(medianOf([]), 0);
});

t.test('a cell cannot break its table, and a part that says nothing has no heading', async (t) => {
  t.equal(table(['a'], [['x | y\nz']]), '| a |\n|---|\n| x \\| y z |');
  t.equal(section('Title', '', ''), '');
  t.equal(section('Title', '', 'text'), '## Title\n\ntext');
});
