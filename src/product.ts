import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** The version of the engine: part of every score and report. */
export const ENGINE_VERSION = manifest.version;

/** The project's own content directory. */
export const OWN_CONTENT = fileURLToPath(new URL('../checklists', import.meta.url));

/** The demo data. */
export const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));
