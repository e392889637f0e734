import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import t from 'tap';
import type { StageGate } from '../../../src/generated/types.ts';
import { type GateView, gateFindings, resultOf } from '../../../src/reports/gates/gate-findings.ts';
import { gateJunit } from '../../../src/reports/gates/gate-junit.ts';
import { gateSarif } from '../../../src/reports/gates/gate-sarif.ts';
import { gateSummary } from '../../../src/reports/gates/gate-summary.ts';
import { junitFaults, readXml } from '../../support/read-xml.ts';
import { SARIF_SCHEMA, sarifFaults } from '../../support/sarif-schema.ts';

type Reason = StageGate['reasons'][number];
const DIGEST = 'a'.repeat(64);
const HOSTILE = ']]><x a="1">&amp; \u0000\u0007\u001b[31m\u202e gninrut \u2066\ud800 "\' \n\t\r\uffff';

const reason = (change: Partial<Reason> = {}): Reason => ({
  result: 'BLOCKED',
  kind: 'flag',
  subject: 'conception.red-lines',
  flag: 'STOP',
  cause: 'confirmed',
  value: null,
  least: null,
  given: null,
  needed: null,
  level: null,
  because: 'STOP conception.red-lines confirmed',
  sentence: 'Stop question: “What would you never build?”',
  waivedBy: null,
  clear: [
    {
      kind: 'raise-level',
      subject: 'conception.red-lines',
      level: 3,
      mitigation: null,
      minutes: null,
      words: 'Raise it',
    },
  ],
  ...change,
});

const waiver = (because = 'a study is under way') => ({
  id: 'w',
  revision: 1,
  createdAt: '2026-11-22T09:00:00.000Z',
  updatedAt: '2026-11-22T09:00:00.000Z',
  author: { role: 'company', name: 'company' },
  condition: 'coverage' as const,
  role: 'director',
  because,
  until: '2026-12-22',
  stage: 'conception' as const,
  inForce: true,
});

function gate(reasons: Reason[], change: Partial<StageGate> = {}): StageGate {
  const version = { id: 'hrba-tech', version: '1.0.0', digest: DIGEST };
  return {
    stage: 'conception',
    asOf: '2026-11-22',
    result: 'BLOCKED',
    withoutWaivers: 'BLOCKED',
    words: 'blocked until the reasons are gone',
    reached: true,
    language: 'en',
    assessmentId: 'a',
    assessmentRevision: 3,
    checklist: version,
    ruleset: version,
    responsesDigest: DIGEST,
    engineVersion: '0.1.0',
    asks: {
      track: 'declared',
      flagsTrack: 'declared',
      lower: null,
      coverage: null,
      classOneMitigation: 'planned',
      classTwoMitigation: 'planned',
    },
    lower: null,
    coverage: null,
    reasons,
    waivers: [],
    passes: [],
    standing: 'never-passed',
    openAgain: [],
    ...change,
  };
}

function view(told: StageGate, isPassAsked = false, from = 'a report'): GateView {
  const placeOf = () => ({ uri: 'report.json', line: 1, pointer: '/answers/responses/conception.red-lines' });
  return { gate: told, findings: gateFindings(told, isPassAsked), from, placeOf };
}

t.test('the schema of SARIF is the published one, and it finds what is wrong', (t) => {
  const readme = readFileSync(new URL('README.md', SARIF_SCHEMA), 'utf8');
  const digest = createHash('sha256').update(readFileSync(SARIF_SCHEMA)).digest('hex');
  t.ok(readme.includes(digest));
  t.not(sarifFaults({ version: '2.1.0', runs: [{ tool: {} }] }).length, 0);
  t.not(sarifFaults({ version: '2.0.0', runs: [] }).length, 0);
  t.end();
});

t.test('a finding is an error in SARIF and a failure in JUnit, with its place and what clears it', (t) => {
  const told = view(gate([reason(), reason({ result: 'NOT_READY', kind: 'coverage', subject: null })]));
  const sarif = JSON.parse(gateSarif(told));
  t.same(sarifFaults(sarif), []);
  t.match(sarif.runs[0].results, [
    {
      ruleId: 'gate/flag',
      level: 'error',
      message: { text: /Stop question.+Raise it/ },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'report.json' }, region: { startLine: 1 } },
          logicalLocations: [{ fullyQualifiedName: '/answers/responses/conception.red-lines' }],
        },
      ],
    },
    { ruleId: 'gate/coverage', level: 'warning' },
  ]);
  for (const { ruleId, ruleIndex } of sarif.runs[0].results)
    t.equal(sarif.runs[0].tool.driver.rules[ruleIndex].id, ruleId);
  const junit = readXml(gateJunit(told, false));
  t.same(junitFaults(junit), []);
  const [suite] = junit.children;
  t.match(suite?.attributes, { tests: '9', failures: '2', errors: '0', skipped: '0' });
  const failed = suite?.children.flatMap(({ children }) => children).filter(({ name }) => name === 'failure');
  t.same(
    failed?.map(({ attributes }) => attributes['type']),
    ['NOT_READY', 'BLOCKED'],
  );
  t.match(failed?.[1]?.text, /- Raise it/);
  t.match(gateSummary(told), /^BLOCKED\. Leaving conception, on 2026-11-22/);
  t.end();
});

t.test('what a waiver sets aside is suppressed and skipped, with who signed it, and fails nothing', (t) => {
  const coverage = reason({ kind: 'coverage', subject: null, result: 'NOT_READY', waivedBy: 'w' });
  const told = view(gate([coverage], { waivers: [waiver()], result: 'PASS' }));
  t.equal(resultOf(told.findings), 'PASS');
  const sarif = JSON.parse(gateSarif(told));
  t.same(sarifFaults(sarif), []);
  t.match(sarif.runs[0].results[0].suppressions, [{ status: 'accepted', justification: /director.+study/ }]);
  const [suite] = readXml(gateJunit(told, false)).children;
  t.match(suite?.attributes, { failures: '0', skipped: '1' });
  t.match(gateSummary(told), /WAIVED .+\n {2}until 2026-12-22, signed by director: a study/);
  t.end();
});

t.test('where a pass is asked for, one that is missing or open again is not ready', (t) => {
  t.equal(resultOf(gateFindings(gate([]), false)), 'PASS');
  t.equal(resultOf(gateFindings(gate([]), true)), 'NOT_READY');
  const openAgain = [
    { kind: 'change' as const, subject: 'c', because: 'x', sentence: 'A change was declared' },
  ];
  const opened = gate([], { standing: 'open-again', openAgain });
  t.match(gateFindings(opened, true), [
    { rule: 'passed', sentence: 'Passed, and open again. A change was declared' },
  ]);
  t.equal(resultOf(gateFindings(gate([], { standing: 'holds' }), true)), 'PASS');
  t.match(gateJunit(view(opened, true), true), /it holds/);
  t.end();
});

t.test('whatever strangers wrote, both files stay whole, and nothing turns or steers a terminal', (t) => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constant(HOSTILE));
  fc.assert(
    fc.property(text, text, text, (sentence, subject, because) => {
      const reasons = [
        reason({ sentence, subject }),
        reason({ kind: 'coverage', waivedBy: 'w', sentence, subject: null }),
      ];
      const told = view(gate(reasons, { waivers: [waiver(because)], assessmentId: subject }), false, because);
      const sarif = gateSarif(told);
      const junit = gateJunit(told, false);
      return (
        sarifFaults(JSON.parse(sarif)).length === 0 &&
        junitFaults(readXml(junit)).length === 0 &&
        !/[\u202a-\u202e\u2066-\u2069]/.test(junit + JSON.parse(sarif).runs[0].results[0].message.text)
      );
    }),
  );
  t.end();
});

t.test('the reader that these tests trust refuses what is not well-formed', (t) => {
  for (const broken of [
    '<a><b></a></b>',
    '<a>&nope;</a>',
    '<a>]]></a>',
    '<a b="1" b="2"/>',
    '<a/><a/>',
    '<a>\u0001</a>',
    '<a',
  ])
    t.throws(() => readXml(broken), broken);
  t.same(junitFaults(readXml('<testsuite name="x"><p/></testsuite>')).length, 5);
  t.end();
});
