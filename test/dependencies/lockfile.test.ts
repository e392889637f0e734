import { existsSync, readFileSync } from 'node:fs';
import t from 'tap';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  link?: boolean;
}
interface Manifest {
  scripts?: Record<string, string>;
  license?: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, Locked & Partial<Manifest>>;
};
const locked = Object.entries(packages).filter(([place]) => place !== '');
const nameOf = (place: string): string => place.replace(/^.*node_modules\//, '');

/** Package to "yes" or "no", as docs/dependencies.md has it. */
const documented = Object.fromEntries(
  [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| (yes|no) \|/gm)].map(([, name = '', may]) => [
    name,
    may === 'yes',
  ]),
);

t.test('every version is exact, and the lockfile is of this package.json', (t) => {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
  t.ok(Object.keys(wanted).length > 30);
  for (const [name, version] of Object.entries(wanted)) {
    t.match(version, /^\d+\.\d+\.\d+$/, name);
    t.equal(packages[`node_modules/${name}`]?.version, version, name);
  }
  const { dependencies, devDependencies } = packages[''] ?? {};
  t.same(
    { dependencies, devDependencies },
    {
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    },
  );
  t.end();
});

t.test('every package has the digest of its bytes, and none names where it comes from', (t) => {
  t.ok(locked.length > 400);
  for (const [place, { version, integrity, resolved, link }] of locked) {
    t.match(version, /^\d+\.\d+\.\d+/, place);
    t.match(integrity, /^sha512-[\w+/]{86}==$/, place);
    t.equal(resolved ?? link, undefined, place);
  }
  t.end();
});

t.test('no package runs a script at installation but the documented ones', (t) => {
  t.same(documented, manifest.allowScripts, 'docs/dependencies.md says what package.json says');
  const running = locked
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([place]) => nameOf(place));
  t.same(
    running,
    Object.keys(documented).filter((name) => documented[name]),
  );
  const installed = locked
    .map(([place]) => place)
    .filter((place) => existsSync(new URL(`${place}/package.json`, ROOT)));
  t.ok(installed.length > 300);
  for (const place of installed) {
    const { scripts = {} } = JSON.parse(read(`${place}/package.json`)) as Manifest;
    const has = ['preinstall', 'install', 'postinstall'].some((name) => scripts[name] !== undefined);
    if (has || existsSync(new URL(`${place}/binding.gyp`, ROOT)))
      t.ok(nameOf(place) in documented, `${place} has a script that docs/dependencies.md does not name`);
  }
  t.end();
});

t.test('what is installed has the licence that the lockfile says', (t) => {
  for (const [place, { license }] of locked) {
    const path = `${place}/package.json`;
    if (license === undefined || !existsSync(new URL(path, ROOT))) continue;
    t.equal((JSON.parse(read(path)) as Manifest).license, license, place);
  }
  t.end();
});
