import { Document, isCollection, isMap, isSeq } from 'yaml';
import { readConfig } from '../config.ts';
import type { ScoreCase } from '../content/score-cases.ts';
import { openContent } from '../open-deps.ts';
import { ENGINE_VERSION } from '../product.ts';
import { checkCase } from '../usecases/check-case.ts';
import type { Edition } from '../usecases/edition.ts';
import { caseOutcome } from '../usecases/score-case.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';
import { print } from './terminal.ts';

/** hrba content cases: whether the worked cases of a version come out as they say, or with --print what does. */
export async function casesCommand(
  id: string,
  version: string,
  { print: show }: { print?: true },
): Promise<void> {
  const content = openContent(readConfig(process.env));
  const checklist = content.findChecklist(id, version);
  if (checklist === undefined) throw new CommandEnd(EXIT.invalid, `There is no checklist ${id} ${version}.`);
  const { ruleset } = checklist.checklist;
  // The content check refuses a checklist whose ruleset is nowhere.
  const edition: Edition = { checklist, ruleset: content.findRuleset(ruleset.id, ruleset.version)! };
  const tools = { content, engineVersion: ENGINE_VERSION };
  const scored = checklist.cases.map((one) => ({ one, outcome: caseOutcome(tools, edition, one) }));
  if (show) return print(asYaml(scored.map(({ one, outcome }) => ({ name: one.name, expect: outcome }))));
  const wrong = scored.flatMap(({ one, outcome }) => wordsOf(one, checkCase(one, outcome)));
  if (wrong.length > 0) throw new CommandEnd(EXIT.different, wrong.join('\n'));
  print(`All ${scored.length} cases of ${id} ${version} come out as they say.`);
}

function wordsOf({ name }: ScoreCase, problems: readonly string[]): string[] {
  return problems.length === 0 ? [] : [name, ...problems.map((problem) => `  ${problem}`)];
}

/** As it would stand in cases.yaml: each part of what comes out on one line. */
function asYaml(cases: readonly unknown[]): string {
  const document = new Document({ cases });
  const list = document.get('cases');
  for (const one of isSeq(list) ? list.items : []) {
    const expect = isMap(one) ? one.get('expect') : null;
    for (const { value } of isMap(expect) ? expect.items : []) if (isCollection(value)) value.flow = true;
  }
  return document.toString({ lineWidth: 0 }).trimEnd();
}
