import { resolve } from 'node:path';
import { readConfig } from '../config.ts';
import { ContentError } from '../content/content-problem.ts';
import { formatProblems } from '../content/format-problems.ts';
import { checkOneItem } from '../content/full-edition/check-one-item.ts';
import { publishContent } from '../content/publish.ts';
import { contentPlaces, openContent } from '../open-deps.ts';
import { OWN_CONTENT } from '../product.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';
import { print, printJson } from './terminal.ts';

/** hrba content check: all content directories, all problems at once. */
export async function checkContentCommand({ json, item }: { json?: true; item?: string }): Promise<void> {
  if (item !== undefined) return checkItemCommand(item, json);
  try {
    const content = openContent(readConfig(process.env), { afresh: true });
    const versions = [...content.checklists.keys(), ...content.rulesets.keys()];
    if (json) return printJson({ problems: [], versions });
    print(`No problems. Checked: ${versions.join(', ')}.`);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    if (json) printJson({ problems: error.problems, versions: [] });
    throw new CommandEnd(EXIT.invalid, json ? '' : formatProblems(error.problems, process.cwd()));
  }
}

/** hrba content check --item: what concerns one item, however unfinished the rest is. */
function checkItemCommand(id: string, json: true | undefined): void {
  const { problems, found } = checkOneItem(contentPlaces(readConfig(process.env)), id);
  if (json) printJson({ problems, found });
  if (problems.length > 0)
    throw new CommandEnd(EXIT.invalid, json ? '' : formatProblems(problems, process.cwd()));
  if (found.length === 0) throw new CommandEnd(EXIT.invalid, json ? '' : `No version has the item ${id}.`);
  if (json) return;
  const grades = found.map(
    ({ version, grade, ladderGrade }) =>
      `in ${version} (reading grade ${grade}; question and ladder alone ${ladderGrade})`,
  );
  print(`No problems with ${id} ${grades.join(' and ')}.`);
}

/** hrba content publish: adds what is new to the manifest of a content directory; refuses to change the rest. */
export async function publishContentCommand({ directory }: { directory?: string }): Promise<void> {
  try {
    const { documentsDirectory } = readConfig(process.env);
    const added = publishContent(directory === undefined ? OWN_CONTENT : resolve(directory), {
      at: new Date().toISOString().slice(0, 10),
      projectDirectory: OWN_CONTENT,
      documentsDirectory: documentsDirectory ?? undefined,
      fullEditions: true,
    });
    print(JSON.stringify(added, null, 2));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new CommandEnd(EXIT.invalid, formatProblems(error.problems, process.cwd()));
  }
}
