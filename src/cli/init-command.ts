import { existsSync } from 'node:fs';
import { readConfig } from '../config.ts';
import type { Checklist, Fact, Item } from '../generated/types.ts';
import { openContent } from '../open-deps.ts';
import { isReached, type Stage } from '../scoring/applicability.ts';
import { describeCondition } from '../scoring/condition.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';
import { remark, writeOut } from './terminal.ts';

export interface InitOptions {
  checklist?: string;
  stage: Stage;
  product: string;
  force?: true;
}

/** hrba init FILE: writes an answer file with the questions as comments, to fill in with any editor. */
export async function initCommand(path: string, options: InitOptions): Promise<void> {
  if (existsSync(path) && options.force !== true) {
    throw new CommandEnd(
      EXIT.invalid,
      `${path} is already there. Nothing was written; --force writes over it.`,
    );
  }
  const content = openContent(readConfig(process.env));
  const id = options.checklist ?? content.listChecklists().items[0]?.id ?? '';
  const found = content.findChecklist(id);
  if (found === undefined) throw new CommandEnd(EXIT.invalid, `There is no checklist ${id}.`);
  writeOut(path, answerFile(found.checklist, content.taxonomy.facts, options));
  remark(`Written: ${path}. Fill it in, then: npm run hrba -- score ${path}`);
}

/** An answer file of a checklist with everything still open, its questions as comments. */
export function answerFile(
  checklist: Checklist,
  facts: readonly Fact[],
  { stage, product }: Pick<InitOptions, 'stage' | 'product'>,
): string {
  const due = checklist.items.filter((item) => isReached(item.stage, stage));
  return [
    ...comment(`${checklist.title} (${checklist.id}@${checklist.version}). ${checklist.disclaimer}`),
    '# Set what is true, leave the rest: what is not set is unknown, and unknown is an honest answer.',
    'format: hrba-answers/1',
    `product: { name: ${JSON.stringify(product)}, description: "" }`,
    `checklist: { id: ${checklist.id}, version: ${checklist.version} }`,
    `stage: ${stage}`,
    '',
    '# What is true of the product and its context. Take the # away from a line to set it.',
    'profile:',
    ...facts.flatMap(factLines),
    '',
    '# state: level (then say level: 0 to 4), unknown, or not-applicable where it is allowed.',
    '# Levels 3 and 4 need a justification: who, since when, where it can be seen.',
    'responses:',
    ...due.flatMap(itemLines),
    '',
  ].join('\n');
}

function factLines({ id, type, question, values }: Fact): string[] {
  const choices =
    type === 'boolean' ? 'true' : type === 'set' ? `[${values.join(', ')}]` : values.join(' | ');
  return [`  # ${question}`, `  # ${id}: ${choices}`];
}

function itemLines(item: Item): string[] {
  const flag = item.flag === 'NONE' ? '' : ` [${item.flag}]`;
  return [
    '',
    ...comment(`${item.question}${flag} (${item.minutes} minutes)`, '  '),
    ...(item.appliesWhen === null
      ? []
      : comment(`Asked only when ${describeCondition(item.appliesWhen)}.`, '  ')),
    ...item.levels.flatMap(({ level, text }) => comment(`${level}: ${text}`, '  ', '     ')),
    ...comment(`Caution: ${item.caution}`, '  '),
    `  ${item.id}:`,
    '    state: unknown',
    '    # level: 2',
    '    # justification: who, since when, where it can be seen',
    '    # evidence: [{ title: "", shows: "", url: "https://", madeBy: "role", madeOn: 2026-01-31 }]',
  ];
}

const WIDTH = 100;

/** Text as comment lines of at most 100 characters. */
function comment(text: string, indent = '', hang = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const next = line === '' ? word : `${line} ${word}`;
    if (line !== '' && indent.length + 2 + next.length > WIDTH) {
      lines.push(line);
      line = hang + word;
    } else line = next;
  }
  return [...lines, line].map((own) => `${indent}# ${own}`);
}
