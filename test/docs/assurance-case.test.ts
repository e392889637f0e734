import t from 'tap';
import { missingPlaces, readPlace } from '../support/document-places.ts';

const DOCUMENT = readPlace('docs/assurance-case.md');

interface Leaf {
  path: string;
  title: string;
}

const leaves: Leaf[] = [...DOCUMENT.matchAll(/^- `([^`]+)`: “(.+)”$/gm)].map(([, path = '', title = '']) => ({
  path,
  title,
}));

/** The leaves that no test of that file bears. */
function unborne(candidates: readonly Leaf[]): Leaf[] {
  return candidates.filter(({ path, title }) => {
    const [code = '', quoted = ''] = [readPlace(path), title.replaceAll("'", "\\'")];
    return !code.includes(title) && !code.includes(quoted);
  });
}

t.test('every test that it names is there, in the file that it names', (t) => {
  t.ok(leaves.length > 50);
  t.same(unborne(leaves), []);
  const [first = { path: 'README.md', title: '' }] = leaves;
  t.same(unborne([{ ...first, title: `${first.title} and more` }]).length, 1);
  t.end();
});

t.test('every file that it names is there', (t) => {
  t.same(missingPlaces(DOCUMENT), []);
  t.end();
});

t.test('every claim has an argument, limits, and leaves of both kinds', (t) => {
  const claims = DOCUMENT.split(/^## /m).slice(1);
  t.equal(claims.length, 8);
  for (const claim of claims) {
    const [name = ''] = claim.split('\n');
    for (const part of ['**Argument.**', '**Limits.**', '\n- `test/', '\n- `src/'])
      t.ok(claim.includes(part), `${name}: ${part}`);
  }
  t.end();
});

t.test('every line that names a test could be read, and none twice', (t) => {
  const listed = DOCUMENT.match(/^- `test\/.*$/gm) ?? [];
  t.equal(listed.length, leaves.length, 'what could not be read would not be checked');
  t.equal(new Set(listed).size, listed.length);
  t.end();
});
