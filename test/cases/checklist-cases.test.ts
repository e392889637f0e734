import t from 'tap';
import { readYaml } from '../../src/content/read-yaml.ts';
import { schemaProblems } from '../../src/content/schema-problems.ts';
import type { ScoreCase } from '../../src/content/score-cases.ts';
import { ENGINE_VERSION } from '../../src/product.ts';
import { checkCase } from '../../src/usecases/check-case.ts';
import { caseOutcome, scoreCase } from '../../src/usecases/score-case.ts';
import { realContent } from '../support/test-app.ts';

const content = realContent();
const tools = { content, engineVersion: ENGINE_VERSION };

function editionOf(version: string) {
  const checklist = content.findChecklist('hrba-tech', version)!;
  const { ruleset } = checklist.checklist;
  return { checklist, ruleset: content.findRuleset(ruleset.id, ruleset.version)! };
}

const draft = editionOf('0.1.0');
const { cases } = draft.checklist;
const problemsOf = (one: ScoreCase): string[] => checkCase(one, caseOutcome(tools, draft, one));

for (const { checklist } of content.checklists.values()) {
  const edition = editionOf(checklist.version);
  t.test(`the cases of ${checklist.id} ${checklist.version} come out as they say`, (t) => {
    const own = edition.checklist.cases;
    t.ok(own.length >= 6);
    t.equal(new Set(own.map(({ name }) => name)).size, own.length, 'each has a name of its own');
    for (const one of own) {
      t.same(checkCase(one, caseOutcome(tools, edition, one)), [], one.name);
      t.ok(one.expect['verdict'], 'a case says the verdict before any number');
    }
    t.end();
  });
}

t.test('an assurance that a case names is the one that the answer has', (t) => {
  for (const assurance of ['A0', 'A1', 'A2', 'A3', 'A4'] as const) {
    const answers = { 'conception.commitment': { level: 4, assurance } };
    const { trace } = scoreCase(tools, draft, { name: '', because: '', answers, expect: {} });
    const found = trace.filter(
      ({ rule, subject }) => rule === 'assuranceOf' && subject === 'conception.commitment',
    );
    t.equal(found[0]?.value['assurance'], assurance);
  }
  t.end();
});

/** Each is the second case with one thing wrong in it, and what the runner must say. */
const WRONG: Record<string, { expect: object; says: RegExp }> = {
  'a verdict that does not come out': {
    expect: { verdict: 'GAPS' },
    says: /^expect\.verdict: expected GAPS, got NO_OPEN_CONDITION$/,
  },
  'a number that is nearly right': {
    expect: { substantiated: { lower: '47/100' } },
    says: /^expect\.substantiated\.lower: expected 47\/100, got 202\/429$/,
  },
  'a flag that is not there': {
    expect: { flags: { 'conception.commitment': 'MAJOR confirmed' } },
    says: /^expect\.flags: expected \[\["conception\.commitment","MAJOR confirmed"\]\], got \[\]$/,
  },
  'a cap that does not bind': {
    expect: { declared: { binding: ['weakest:DDS'] } },
    says: /^expect\.declared\.binding: expected \["weakest:DDS"\], got \[\]$/,
  },
  'null where there is a number': {
    expect: { gap: null },
    says: /^expect\.gap: expected null, got 0$/,
  },
  'a gate that the product does not have': {
    expect: { gates: { launch: 'PASS' } },
    says: /^expect\.gates\.launch: expected PASS, got nothing$/,
  },
  'a module that is not switched on': {
    expect: { modules: ['core', 'ai'] },
    says: /^expect\.modules: expected \["ai","core"\], got \["core"\]$/,
  },
  'a module left out': {
    expect: { modules: [] },
    says: /^expect\.modules: expected \[\], got \["core"\]$/,
  },
  'another number of items': {
    expect: { items: 8 },
    says: /^expect\.items: expected 8, got 7$/,
  },
};

t.test('the runner can fail: every deliberately wrong case is reported in words', (t) => {
  const [, right] = cases;
  for (const [what, { expect, says }] of Object.entries(WRONG)) {
    const problems = problemsOf({ ...right!, expect: { ...expect } });
    t.equal(problems.length, 1, what);
    t.match(problems[0], says, what);
  }
  const unflagged = problemsOf({ ...cases[0]!, expect: { flags: {} } });
  t.match(unflagged, [/^expect\.flags: expected \[\], got \[\["conception\.red-lines"/], 'flags left out');
  t.end();
});

t.test('what a case expects is right when it says all that comes out', (t) => {
  for (const one of cases) t.same(problemsOf({ ...one, expect: { ...caseOutcome(tools, draft, one) } }), []);
  t.end();
});

t.test('a module is on when its condition holds or is not known, in the order of the checklist', (t) => {
  const { checklist } = draft.checklist;
  const [core] = checklist.modules;
  const ai = { ...core!, id: 'ai', appliesWhen: { fact: 'technologies', includes: 'ai' } };
  const edition = {
    ...draft,
    checklist: { ...draft.checklist, checklist: { ...checklist, modules: [core!, ai] } },
  };
  const modulesOf = (profile: ScoreCase['profile']) =>
    caseOutcome(tools, edition, { ...cases[0]!, ...(profile === undefined ? {} : { profile }) }).modules;
  t.same(modulesOf({ technologies: ['ai'] }), ['core', 'ai']);
  t.same(modulesOf({ technologies: ['payments'] }), ['core']);
  t.same(modulesOf({}), ['core', 'ai'], 'what is not known counts as yes');
  t.end();
});

t.test('a misspelt key of a case is refused by the content check, with the one that was meant', (t) => {
  const misspelt: [string, string, string][] = [
    ['because: x', 'becuase: x', 'because'],
    ['verdict: GAPS', 'verdikt: GAPS', 'verdict'],
    ['final: 1/2', 'finale: 1/2', 'final'],
    ['modules: [core]', 'module: [core]', 'modules'],
  ];
  const right =
    'cases:\n  - { name: x, because: x, answers: {}, expect: { verdict: GAPS, declared: { final: 1/2 }, modules: [core] } }\n';
  for (const [from, to, meant] of [['', '', undefined] as const, ...misspelt]) {
    const folder = t.testdir({ 'cases.yaml': right.replace(from, to) });
    const { file } = readYaml(folder, 'cases.yaml');
    const problems = schemaProblems('ScoreCases', file!);
    const unknown = problems.filter(({ code }) => code === 'CONTENT_UNKNOWN_PROPERTY');
    t.same(
      unknown.map(({ didYouMean }) => didYouMean),
      meant === undefined ? [] : [meant],
    );
    if (meant === undefined) t.same(problems, []);
  }
  t.end();
});
