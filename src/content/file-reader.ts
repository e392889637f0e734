import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentProblem, placeOf, problemAt } from './content-problem.ts';
import type { Readings } from './kept-readings.ts';
import { type ContentFile, readYaml } from './read-yaml.ts';
import { schemaProblems } from './schema-problems.ts';

export interface Entry {
  name: string;
  folder: boolean;
}

/** Reads files of one content directory and collects what is wrong with them on the way. */
export class FileReader {
  readonly directory: string;
  readonly digests = new Map<string, string>();
  readonly problems: ContentProblem[] = [];
  private readonly readings: Readings | undefined;

  constructor(directory: string, readings?: Readings) {
    this.directory = directory;
    this.readings = readings;
  }

  /** Reads a file and validates it; null, with the problems noted, when it is absent or does not fit. */
  read<T>(file: string, schemaId: string): ContentFile<T> | null {
    if (!existsSync(join(this.directory, file))) {
      this.missing(file, 'add the file');
      return null;
    }
    const result = readYaml(this.directory, file, (digest) => this.readings?.find(schemaId, digest));
    if (result.sha256 !== null) this.digests.set(file, result.sha256);
    this.problems.push(...result.problems);
    if (result.file === null) return null;
    // The schema is the type: what fits it has it.
    if (result.known) return result.file as ContentFile<T>;
    const problems = schemaProblems(schemaId, result.file);
    this.problems.push(...problems);
    if (problems.length > 0) return null;
    this.readings?.note(schemaId, result.file.sha256, result.file.value);
    return result.file as ContentFile<T>;
  }

  /** The text of a file that is not YAML; empty when it is absent. */
  text(file: string): string {
    const path = join(this.directory, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  }

  /** What is in a folder, sorted, without hidden files; a folder that is not there is a problem. */
  list(folder: string): Entry[] {
    const path = join(this.directory, folder);
    if (!existsSync(path) || !statSync(path).isDirectory()) {
      this.missing(folder === '' ? '.' : folder, 'add the folder');
      return [];
    }
    return readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** The YAML files of a folder; anything else in it is a problem. */
  listYaml(folder: string): string[] {
    return this.list(folder).flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      if (!entry.folder && entry.name.endsWith('.yaml')) return [file];
      this.stray(file);
      return [];
    });
  }

  /** Every YAML file of a folder that fits the schema. */
  readAll<T>(folder: string, schemaId: string): ContentFile<T>[] {
    return this.listYaml(folder).flatMap((file) => this.read<T>(file, schemaId) ?? []);
  }

  stray(file: string): void {
    const message = 'nothing reads this';
    const mend = 'remove it, or give it the name and place that ARCHITECTURE.md ("The house") says';
    this.note(file, { code: 'CONTENT_STRAY_FILE', message, mend });
  }

  missing(file: string, mend: string): void {
    this.note(file, { code: 'CONTENT_MISSING_FILE', message: 'this is not there', mend });
  }

  private note(file: string, finding: Parameters<typeof problemAt>[2]): void {
    this.problems.push(problemAt(placeOf(this.directory, file), '', finding));
  }
}
