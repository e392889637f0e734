// Makes docs/licences.md from the lockfile, and fails on a licence that is not on the list below. With --check it
// writes nothing and fails on drift.
import { readFileSync } from 'node:fs';
import { writeOrCompare } from './write-or-compare.ts';

interface Locked {
  version: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
}
interface Package extends Locked {
  name: string;
  license: string;
}

/** Permissive, by expression: what may be part of a running service. */
const ANYWHERE = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  '(MIT OR Apache-2.0)',
  // Fonts: the package is MIT, the font in it OFL-1.1, which lets any document hold it.
  'MIT AND OFL-1.1',
];
/** What may be used to build and test besides: none of it is part of a running service. */
const TO_BUILD = [
  'MIT OR Apache-2.0',
  '(MIT OR CC0-1.0)',
  '(MIT AND Zlib)',
  '(WTFPL OR MIT)',
  'CC-BY-3.0',
  'CC0-1.0',
  'MPL-2.0',
  'Python-2.0',
];
/** Packages that say it in a file only, which a person has read. */
const READ_BY_HAND: Record<string, string> = { 'jsonc-simple-parser@3.0.0': 'MIT' };

const path = new URL('../package-lock.json', import.meta.url);
const { packages } = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, Locked> };
const all = Object.entries(packages)
  .filter(([place]) => place !== '')
  .map(([place, locked]): Package => {
    const name = place.replace(/^.*node_modules\//, '');
    const license = locked.license ?? READ_BY_HAND[`${name}@${locked.version}`] ?? 'not said';
    return { ...locked, name, license };
  });
const byName = (a: Package, b: Package): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
const running = all.filter(({ dev }) => dev !== true).sort(byName);
const building = all.filter(({ dev }) => dev === true).sort(byName);

for (const { name, version, license } of [
  ...running.filter(({ license }) => !ANYWHERE.includes(license)),
  ...building.filter(({ license }) => ![...ANYWHERE, ...TO_BUILD].includes(license)),
]) {
  console.error(
    `${name}@${version}: the licence "${license}" is not on the list in scripts/list-licences.ts`,
  );
  process.exitCode = 1;
}

writeOrCompare(
  'docs/licences.md',
  `# Licences of what we use

Made by \`scripts/list-licences.ts\` from the lockfile; \`npm run gen:check\` fails on drift, and on a licence that is not
on the list in that script. These licences ask that their text goes along with a copy: keep \`node_modules\` whole.

## Part of a running service

\`@fastify/swagger-ui\` carries Swagger UI (Apache-2.0), \`better-sqlite3\` carries SQLite (public domain). Node itself is MIT.

| package | version | licence |
|---|---|---|
${running.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`).join('\n')}

## Only to build and to test

| licence | packages |
|---|---|
${[...Map.groupBy(building, ({ license }) => license)]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([license, group]) => `| ${license} | ${group.length}${group.length > 5 ? '' : `: ${namesOf(group)}`} |`,
  )
  .join('\n')}
`,
);

function namesOf(group: readonly Package[]): string {
  return group.map(({ name }) => name).join(', ');
}
