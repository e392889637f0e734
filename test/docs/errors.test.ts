import { readdirSync, readFileSync } from 'node:fs';
import t from 'tap';
import { CONTENT_CODES } from '../../src/content/content-codes.ts';
import { ERRORS } from '../../src/errors.ts';

const ROOT = new URL('../../', import.meta.url);
const DOCUMENT = readFileSync(new URL('docs/errors.md', ROOT), 'utf8');
const plain = (text: string) => text.replace(/\s+/g, ' ');

/** Sections by their heading of a depth, each up to the next heading of that depth or above. */
function sectionsOf(depth: '##' | '###', pattern: RegExp): Map<string, string> {
  const parts = DOCUMENT.split(new RegExp(`^${depth} `, 'm')).slice(1);
  const named = parts.map((part): [string, string] => {
    const [heading = '', ...rest] = part.split('\n');
    return [heading, rest.join('\n').split(/^## /m)[0] ?? ''];
  });
  return new Map(named.filter(([heading]) => pattern.test(heading)));
}

/** Codes of single faults, as the use cases spell them. */
function faultCodes(): string[] {
  const folder = new URL('src/usecases/', ROOT);
  const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  // One of two codes is chosen by a condition.
  const found = texts.flatMap((text) =>
    [...text.matchAll(/\bcode: (?:[^',]* \? )?'([A-Z_]+)'(?: : '([A-Z_]+)')?/g)].flatMap(([, ...codes]) =>
      codes.filter((code) => code !== undefined),
    ),
  );
  return [...new Set(found)].sort();
}

t.test(
  'every error that a client can see has a heading, in the same order, and no heading is of one that is gone',
  (t) => {
    t.same([...sectionsOf('##', /^HRBA_/).keys()], Object.keys(ERRORS));
    t.end();
  },
);

t.test(
  'each error is told with its status and title, what it means, why it happens and how to mend it',
  (t) => {
    const sections = sectionsOf('##', /^HRBA_/);
    for (const [code, [status, title]] of Object.entries(ERRORS)) {
      const section = plain(sections.get(code) ?? '');
      t.ok(section.startsWith(` ${status} · ${title} `), `${code} has its status and title`);
      for (const part of ['**Means.**', '**Why.**', '**Mend.**'])
        t.ok(section.includes(part), `${code}: ${part}`);
    }
    t.end();
  },
);

t.test(
  'every code inside errors[] has a heading with what it means and how to mend it, and no other has',
  (t) => {
    const sections = sectionsOf('###', /./);
    t.same([...sections.keys()].sort(), faultCodes());
    for (const [code, text] of sections) {
      for (const part of ['**Means.**', '**Mend.**']) t.ok(text.includes(part), `${code}: ${part}`);
    }
    t.end();
  },
);

t.test('the table of content problems is the table in the code', (t) => {
  const rows = [...DOCUMENT.matchAll(/^\| `(CONTENT_\w+)` \| (.+) \|$/gm)];
  t.same(Object.fromEntries(rows.map(([, code, means]) => [code, means])), { ...CONTENT_CODES });
  t.end();
});
