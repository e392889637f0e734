// Some registries hold a package's binaries for this platform only; npm then leaves the other platforms' out of the
// lockfile, and `npm ci` refuses it. This adds them by name: other platforms fetch them, this one skips them.
// Run it after every npm install: node scripts/complete-lockfile.ts
import { readFileSync, writeFileSync } from 'node:fs';

interface Locked {
  version?: string;
  dev?: boolean;
  optionalDependencies?: Record<string, string>;
}

const path = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, Locked> };

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS: [string, string][] = [
  ['arm64', 'arm64'],
  ['arm', 'arm'],
  ['x64', 'x64'],
  ['ia32', 'ia32'],
  ['ppc64', 'ppc64'],
  ['riscv64', 'riscv64'],
  ['s390x', 's390x'],
  ['wasm32', 'wasm32'],
];

function entryFor(name: string, version: string, dev: boolean): object | null {
  const os = SYSTEMS.find((system) => name.includes(system));
  const cpu = PROCESSORS.find(([part]) => name.includes(part))?.[1];
  if (os === undefined && cpu !== 'wasm32') return null;
  const libc = name.endsWith('musl') ? ['musl'] : name.endsWith('gnu') ? ['glibc'] : undefined;
  return {
    version,
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(dev ? { dev: true } : {}),
    ...(libc === undefined ? {} : { libc }),
    optional: true,
    ...(os === undefined ? {} : { os: [os] }),
  };
}

let added = 0;
for (const { optionalDependencies = {}, dev = false } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const key = `node_modules/${name}`;
    const entry = lock.packages[key] === undefined ? entryFor(name, version, dev) : null;
    if (entry === null) continue;
    lock.packages[key] = entry as Locked;
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} platform packages added to the lockfile`);
