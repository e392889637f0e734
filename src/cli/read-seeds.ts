import { readdirSync } from 'node:fs';
import { ContentError } from '../content/content-problem.ts';
import { readYaml } from '../content/read-yaml.ts';
import { schemaProblems } from '../content/schema-problems.ts';
import type { Seed } from '../generated/types.ts';

/** The demo data of a folder, checked. @throws ContentError with everything that is wrong */
export function readSeeds(folder: string): Seed[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return files.map((name) => {
    const { file, problems } = readYaml(folder, name);
    const wrong = file === null ? problems : schemaProblems('Seed', file);
    if (file === null || wrong.length > 0) throw new ContentError(wrong);
    return file.value as Seed;
  });
}
