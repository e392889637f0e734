import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { editionReadme } from '../content/edition-readme/readme.ts';
import type { Content, LoadedChecklist } from '../content/loaded-content.ts';
import { openContent } from '../open-deps.ts';
import { OWN_CONTENT, SEEDS } from '../product.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';
import { readSeeds } from './read-seeds.ts';
import { printExactly, remark, writeOut } from './terminal.ts';

interface ReadmeOptions {
  check?: true;
  print?: true;
}

/** hrba content readme: the README.md of a version, or of each of the project's that has one. */
export async function readmeCommand(
  id: string | undefined,
  version: string | undefined,
  { check, print }: ReadmeOptions,
): Promise<void> {
  const content = openContent(readConfig(process.env));
  const made = chosen(content, id, version).map((loaded) => ({
    path: pathOf(loaded),
    text: readmeOf(content, loaded),
  }));
  if (print) return printExactly(made.map(({ text }) => text.trimEnd()).join('\n\n'));
  const stale = made.filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  if (check && stale.length > 0) {
    const words = stale.map(({ path }) => `${path} is not what its files make it. Run: npm run gen`);
    throw new CommandEnd(EXIT.different, words.join('\n'));
  }
  for (const { path, text } of check ? [] : stale) {
    writeOut(path, text);
    remark(`Written: ${path}`);
  }
}

function chosen(content: Content, id?: string, version?: string): LoadedChecklist[] {
  if (id === undefined) {
    return [...content.checklists.values()].filter(
      (loaded) => loaded.directory === OWN_CONTENT && existsSync(pathOf(loaded)),
    );
  }
  const loaded = content.findChecklist(id, version);
  if (loaded === undefined) {
    throw new CommandEnd(EXIT.invalid, `There is no checklist ${id} ${version ?? ''}`.trimEnd());
  }
  return [loaded];
}

function pathOf({ directory, checklist }: LoadedChecklist): string {
  return join(directory, checklist.id, checklist.version, 'README.md');
}

function readmeOf(content: Content, loaded: LoadedChecklist): string {
  const { id, ruleset } = loaded.checklist;
  const log = join(loaded.directory, id, 'CHANGELOG.md');
  return editionReadme({
    loaded,
    // The content check refuses a checklist whose ruleset is nowhere.
    ruleset: content.findRuleset(ruleset.id, ruleset.version)!.ruleset,
    taxonomy: content.taxonomy,
    changelog: existsSync(log) ? readFileSync(log, 'utf8') : '',
    profiles: readSeeds(SEEDS).map(({ title, assessment }) => ({
      name: title,
      profile: assessment.profile ?? {},
    })),
  });
}
