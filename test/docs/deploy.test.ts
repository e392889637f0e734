import { existsSync, readdirSync, readFileSync } from 'node:fs';
import t from 'tap';
import { readConfig, SETTINGS } from '../../src/config.ts';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const isThere = (name: string): boolean => existsSync(new URL(`../../${name}`, import.meta.url));
const containerfile = read('Containerfile');
const manifest = JSON.parse(read('package.json')) as { files: string[]; devDependencies: { node: string } };

/** What COPY takes from the project. */
const copied = [...containerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) =>
  names.split(' '),
);

t.test(
  'all that the image copies is there, and the ignore file lets it through and nothing more',
  async (t) => {
    t.ok(copied.length > 5);
    for (const name of copied) t.ok(isThere(name), name);
    const lines = read('.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    t.equal(lines[0], '*', 'everything is left out first');
    t.same(lines.slice(1).sort(), copied.map((name) => `!${name}`).sort());
  },
);

t.test('the image has what the service reads beside its code', async (t) => {
  const needed = manifest.files.filter((name) => name !== 'dist' && name !== 'openapi.yaml');
  for (const name of needed) t.ok(copied.includes(name), name);
});

t.test('the image runs as a user of its own on the Node that the tests run on', async (t) => {
  const bases = [...containerfile.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base);
  t.same([...new Set(bases)], [`docker.io/library/node:${manifest.devDependencies.node}-bookworm-slim`]);
  const users = [...containerfile.matchAll(/^USER (\S+)/gm)].map(([, user]) => user);
  t.equal(users.at(-1), '10001:10001');
  t.ok(containerfile.lastIndexOf('\nUSER') > containerfile.lastIndexOf('\nRUN'));
});

t.test('image and units set nothing that is not a setting', async (t) => {
  const known = new Set<string>(Object.values(SETTINGS).map(({ variable }) => variable));
  const folder = new URL('../../docs/deploy/', import.meta.url);
  const units = readdirSync(folder).filter((name) => name.endsWith('.service'));
  const lines = [
    ...[...containerfile.matchAll(/^ENV (.+)$/gm)].map(([, line = '']) => line),
    ...units.flatMap((name) =>
      [...read(`docs/deploy/${name}`).matchAll(/^Environment=(.+)$/gm)].map(([, line = '']) => line),
    ),
  ];
  t.equal(lines.length, 3);
  for (const line of lines) {
    const set = line.split(' ').map((pair) => pair.split('=') as [string, string]);
    for (const [variable] of set) t.ok(variable === 'NODE_ENV' || known.has(variable), variable);
    t.doesNotThrow(() => readConfig(Object.fromEntries(set)));
  }
});

t.test('the units start files that the build makes', async (t) => {
  for (const name of ['hrba.service', 'hrba-backup.service']) {
    const started = [...read(`docs/deploy/${name}`).matchAll(/\/opt\/hrba\/dist\/(\S+)\.js/g)];
    t.equal(started.length, 1, name);
    for (const [, entry] of started) t.ok(isThere(`src/${entry}.ts`), `src/${entry}.ts`);
  }
});

t.test('the proxies keep connections shorter than the service, and take bodies as large', async (t) => {
  const { keepAliveTimeout, bodyLimit } = readConfig({});
  const nginx = read('docs/deploy/nginx.conf');
  const caddy = read('docs/deploy/Caddyfile');
  const kept = [/keepalive_timeout (\d+)s/.exec(nginx), /keepalive (\d+)s/.exec(caddy)];
  for (const found of kept) t.ok(Number(found?.[1]) < keepAliveTimeout);
  const bodies = [/client_max_body_size (\d+)m/.exec(nginx), /max_size (\d+)MB/.exec(caddy)];
  for (const found of bodies) t.ok(Number(found?.[1]) * 1_000_000 >= bodyLimit);
});
