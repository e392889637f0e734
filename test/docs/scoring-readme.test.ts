import { readdirSync, readFileSync } from 'node:fs';
import t from 'tap';
import { ruleset } from '../support/scoring-arbitraries.ts';

const FOLDER = new URL('../../src/scoring/', import.meta.url);
const README = readFileSync(new URL('README.md', FOLDER), 'utf8');
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.ts'));
const TEXTS = new Map(FILES.map((file) => [file, readFileSync(new URL(file, FOLDER), 'utf8')]));

/** Exported functions that are arithmetic, a lookup or a step inside a rule, with the rule that tells of them. */
const PARTS: Record<string, string> = {
  'aggregate.ts': 'liveBlocks weightedMean',
  'applicability.ts': 'heightenedTrigger isReached',
  'assurance.ts': 'atLeast',
  'caps.ts': 'flagCaps weakestCap',
  'condition.ts': 'describeCondition evaluateCondition factsOf',
  'flags.ts': 'flagThreshold',
  'fraction.ts': 'asText commonDenominator exact percent ratio scaled smallest toBody',
  'gates-reached.ts': 'gateAt gatesReached',
  'gates.ts': 'gateResult gateRule',
  'impact.ts': 'impactOf isOpenHarm',
  'once.ts': 'oncePer',
  'resolve-response.ts': 'assuranceCap levelValue point',
  'score-assessment.ts': 'scoreResult scoreWithoutTrace',
  'score-body.ts': 'toScoreBody',
  'scored-item.ts': 'preparedItems toScoredItem',
  'scoring-input.ts': 'assessItems',
  'views.ts': 'toInterval',
  'what-if.ts': 'standingOf',
  'whole.ts': 'dividedBy greatestDivisor minus plus remainder times toWhole',
};

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name ?? '');
const exportsOf = (file: string) => matches(TEXTS.get(file) ?? '', /^export function (\w+)/gm);
const sections = README.split(/^## /m)
  .slice(1)
  .map((text) => ({ name: text.slice(0, text.indexOf('\n')), text }));

t.test('every exported function is a heading of the README or named here as a part of one', (t) => {
  const headings = sections.map(({ name }) => name);
  for (const file of FILES) {
    const parts = (PARTS[file] ?? '').split(' ').filter((part) => part !== '');
    const rules = exportsOf(file).filter((name) => headings.includes(name));
    t.same([...rules, ...parts].sort(), exportsOf(file).sort(), file);
  }
  t.same(
    Object.keys(PARTS).filter((file) => !FILES.includes(file)),
    [],
    'no part of a file that is gone',
  );
  t.end();
});

t.test('every heading of the README is an exported function, once, of the file that it names', (t) => {
  t.equal(new Set(sections.map(({ name }) => name)).size, sections.length, 'no heading comes twice');
  for (const { name, text } of sections) {
    const [, file = ''] = /\*\*File\.\*\*\s+`([\w-]+\.ts)`/.exec(text) ?? [];
    t.ok(exportsOf(file).includes(name), `${name} is in ${file}`);
  }
  t.end();
});

t.test(
  'every rule that the trace can name is a heading of the README, and the trace names rules only there',
  (t) => {
    const headings = sections.map(({ name }) => name);
    const rules = matches(TEXTS.get('trace.ts') ?? '', /rule: '(\w+)'/g);
    t.ok(rules.length > 0);
    for (const rule of new Set(rules)) t.ok(headings.includes(rule), rule);
    const elsewhere = FILES.filter(
      (file) => file !== 'trace.ts' && /rule: '\w+'/.test(TEXTS.get(file) ?? ''),
    );
    t.same(elsewhere, []);
    t.end();
  },
);

t.test('each rule is told in words, with its formula, ruleset member, origin and file', (t) => {
  for (const { name, text } of sections) {
    for (const part of ['In words.', 'Formula.', 'Ruleset.', 'From.', 'File.']) {
      t.ok(text.includes(`**${part}**`), `${name}: ${part}`);
    }
    t.match(text, /\*\*From\.\*\*[\s\S]*(GP \d|[Ss]ections? \d)/, `${name} says where it comes from`);
  }
  t.end();
});

t.test('every ruleset member that the README names is one, and every one that scores is named', (t) => {
  const named = sections.flatMap(({ text }) => {
    const [, part = ''] = /\*\*Ruleset\.\*\*([\s\S]*?)\*\*From\.\*\*/.exec(text) ?? [];
    return matches(part, /`(\w+)(?:[[\].\w]*)`/g);
  });
  const words = ['id', 'version', 'title', 'about', 'status', 'publishedOn', 'sources', 'digest'];
  const members = Object.keys(ruleset).filter((member) => !words.includes(member));
  t.same([...new Set(named)].sort(), members.sort());
  t.end();
});

t.test('the numbers that the README gives are those of the ruleset', (t) => {
  const told = (name: string) =>
    sections.find((section) => section.name === name)?.text.replace(/\s+/g, ' ') ?? '';
  for (const { id, threshold, cap } of ruleset.flags) {
    t.match(told('triggeredFlags'), `${threshold} for ${id}`);
    t.match(told('applyCaps'), `${id} ${cap}`);
  }
  t.match(told('resolveResponse'), `v = ${ruleset.levels.map(({ value }) => value).join(', ')} for`);
  t.match(told('resolveResponse'), `(cap ${ruleset.assurance.map(({ cap }) => cap).join(', ')})`);
  t.match(told('weakestBlockCaps'), ruleset.bands.map(({ weakestBlockCap }) => weakestBlockCap).join(', '));
  const starts = ruleset.bands.map(({ from }) => from);
  t.match(told('bandOf'), `${starts.slice(0, -1).join(', ')} and ${starts.at(-1)}`);
  const credits = ruleset.assurance.map(({ credit }) => credit);
  t.match(told('separateNumbers'), `${credits.slice(0, -1).join(', ')} and ${credits.at(-1)}`);
  t.match(told('statusOf'), `κ < ${ruleset.statusLimits.insufficientBelow} → INSUFFICIENT`);
  t.match(told('decideVerdict'), `(${ruleset.verdict.substantiatedShownFrom})`);
  t.end();
});

t.test('the overview is seven sentences, and no word promises what a score cannot', (t) => {
  const overview = README.slice(README.indexOf('# A score in seven sentences'));
  t.equal(matches(overview, /^(\d)\. /gm).join(''), '1234567');
  for (const word of [/\bcertif/i, /\bcompliant\b/i, /\bsafe\b/i, /\bguarantee/i]) t.notMatch(README, word);
  t.end();
});
