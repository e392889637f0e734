import { readFileSync } from 'node:fs';
import t from 'tap';
import { readConfig, SETTINGS } from '../../src/config.ts';

const DOCUMENT = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');

interface Row {
  variable: string;
  fallback: string;
  meaning: string;
  example: string;
}

const bare = (cell: string) => cell.replace(/^`(.*)`$/, '$1');

/** The rows of the table of settings. */
function rowsOf(text: string): Row[] {
  const [, section = ''] = /^## Settings$([\s\S]*?)^## /m.exec(text) ?? [];
  const lines = section.split('\n').filter((line) => line.startsWith('| `'));
  return lines.map((line) => {
    const [variable = '', fallback = '', meaning = '', example = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const without = fallback === '(empty)' ? '' : bare(fallback);
    return { variable: bare(variable), fallback: without, meaning, example: bare(example) };
  });
}

const rows = rowsOf(DOCUMENT);
const settings = Object.values(SETTINGS);

t.test('the table names every setting of the code in its order, and no other', (t) => {
  t.same(
    rows.map(({ variable }) => variable),
    settings.map(({ variable }) => variable),
  );
  t.end();
});

t.test('each default in the table is the one in the code', (t) => {
  for (const { variable, fallback } of settings) {
    t.equal(rows.find((row) => row.variable === variable)?.fallback, fallback, variable);
  }
  t.end();
});

t.test('each setting has a meaning, and an example that the code takes', (t) => {
  // Object storage is told all at once.
  const storage = rows.filter((row) => row.variable.startsWith('HRBA_S3_'));
  const beside = Object.fromEntries(storage.map((row) => [row.variable, row.example]));
  for (const { variable, meaning, example } of rows) {
    t.ok(meaning.length > 0, variable);
    t.doesNotThrow(() => readConfig({ ...beside, [variable]: example }), `${variable}=${example}`);
  }
  t.end();
});

t.test('the address that stands in front of links is an address and nothing more', (t) => {
  t.equal(readConfig({ HRBA_PUBLIC_URL: 'https://a.example/tool//' }).publicUrl, 'https://a.example/tool');
  for (const wrong of [
    'javascript:alert(1)//https://a.example',
    'https://user:word@a.example',
    'https://a.example?x=',
    'https://a.example/#',
    'https://a.example/a b',
    'https://a.example/\r\nx',
    'https://a.example/"onclick',
    'https://a.example\\b.example',
    '//a.example',
  ])
    t.throws(() => readConfig({ HRBA_PUBLIC_URL: wrong }), /HRBA_PUBLIC_URL must be/, wrong);
  t.end();
});
