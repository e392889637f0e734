import { readFileSync } from 'node:fs';
import t from 'tap';
import { sha256 } from '../../../src/digest.ts';
import { assessmentPlanOf } from '../../../src/reports/oscal/assessment-plan.ts';
import { assessmentResultsOf } from '../../../src/reports/oscal/assessment-results.ts';
import type { Finding, Observation } from '../../../src/reports/oscal/oscal-model.ts';
import { OSCAL_MODELS } from '../../../src/reports/oscal/oscal-models.ts';
import { planOfActionOf } from '../../../src/reports/oscal/plan-of-action.ts';
import { valueIn } from '../../../src/reports/oscal/property.ts';
import { renderOscal } from '../../../src/reports/oscal/render-oscal.ts';
import { hostileReport } from '../../support/hostile-report.ts';
import { fullReport, reportOn, seedReports } from '../../support/oscal-samples.ts';
import { danglingIn, faultsOf, oscalFaults } from '../../support/oscal-schemas.ts';
import { everyKindOfAnswer, nothingAnswered, REPORTS } from '../../support/sample-reports.ts';

const FIXTURES = new URL('../../fixtures/oscal/', import.meta.url);

const resultsOf = (report: Parameters<typeof assessmentResultsOf>[0]) => {
  const document = assessmentResultsOf(report)['assessment-results'];
  return { document, result: document.results[0]! };
};
const byItem = <T extends Observation | Finding>(list: readonly T[] = []) =>
  new Map(list.map((one) => [valueIn(one.props, 'item'), one]));

t.test('the schemas are the very bytes that NIST published as 1.2.3', (t) => {
  const readme = readFileSync(new URL('README.md', FIXTURES), 'utf8');
  const rows = [...readme.matchAll(/^\| `(\S+\.json)` \| `([0-9a-f]{64})` \|$/gm)];
  t.equal(rows.length, OSCAL_MODELS.length);
  for (const [, name = '', digest] of rows) {
    const text = readFileSync(new URL(name, FIXTURES), 'utf8');
    t.equal(sha256(text), digest, name);
    t.match(JSON.parse(text).$id, '/ns/oscal/1.2.3/');
  }
  t.end();
});

t.test('every report becomes three documents that are valid against them', (t) => {
  for (const [name, make] of Object.entries(REPORTS)) t.same(faultsOf(make()), [], name);
  for (const [name, report] of seedReports()) t.same(faultsOf(report), [], name);
  t.same(faultsOf(hostileReport()), [], 'with payloads in every field');
  t.same(faultsOf(reportOn('1.0.0')), [], 'with nothing answered of the full edition');
  const full = fullReport();
  t.equal(full.checklist.items.length, 128);
  t.same(faultsOf(full), [], 'with an answer to each of its 128 items');
  t.equal(resultsOf(full).result.observations?.length, 128);
  t.end();
});

t.test('the validator sees what is not valid', (t) => {
  const { document } = resultsOf(everyKindOfAnswer());
  const [result] = document.results;
  const wrong: [string, object][] = [
    ['an observation without a method', { observations: [{ ...result!.observations![0], methods: [] }] }],
    ['a time without a zone', { start: '2026-11-22T10:00:00' }],
    ['an empty list', { findings: [] }],
    ['a UUID of version 7', { uuid: '0192f0c4-7c1e-7000-8000-000000000001' }],
    ['a property that ends with a blank', { props: [{ name: 'a', value: 'b ' }] }],
    ['a name that is no token', { props: [{ name: 'a b', value: 'b' }] }],
    [
      'an address that is none',
      { observations: [{ ...result!.observations![0], links: [{ href: 'a b' }] }] },
    ],
    ['a word that OSCAL does not know', { verdict: 'GAPS' }],
  ];
  for (const [name, change] of wrong) {
    const changed = { 'assessment-results': { ...document, results: [{ ...result, ...change }] } };
    t.not(oscalFaults('assessment-results', changed).length, 0, name);
  }
  t.end();
});

t.test('the same report gives the same bytes, and another report other UUIDs', (t) => {
  const uuids = (text: string) => new Set(text.match(/"uuid": "[^"]+"/g));
  for (const model of OSCAL_MODELS) {
    const text = renderOscal(everyKindOfAnswer(), model);
    t.equal(renderOscal(everyKindOfAnswer(), model), text, model);
    const other = renderOscal({ ...everyKindOfAnswer(), id: 'another' }, model);
    const shared = [...uuids(other)].filter((uuid) => uuids(text).has(uuid));
    t.same(shared, [], model);
    const all = text.match(/"uuid": "[^"]+"/g) ?? [];
    t.equal(new Set(all).size, all.length, `${model}: each is given once`);
  }
  t.end();
});

t.test('every reference inside a document leads to something in it, or in its plan', (t) => {
  const report = everyKindOfAnswer();
  const plan = renderOscal(report, 'assessment-plan');
  const objectives = new Set([...plan.matchAll(/"id": "([^"]+_flag)"/g)].map(([, id]) => id));
  t.same(danglingIn(report), []);
  for (const model of OSCAL_MODELS) {
    const text = renderOscal(report, model);
    for (const [, id] of text.matchAll(/"(?:target|objective)-id": "([^"]+)"/g))
      t.ok(objectives.has(id), String(id));
  }
  t.end();
});

t.test('a method is named only where somebody looked', (t) => {
  const { result } = resultsOf(everyKindOfAnswer());
  const methods = new Map<string, Set<string>>();
  for (const { props, methods: named } of result.observations ?? []) {
    const assurance = valueIn(props, 'assurance') ?? 'none';
    methods.set(assurance, (methods.get(assurance) ?? new Set()).add(named.join()));
  }
  t.same(methods.get('A0'), new Set(['UNKNOWN']));
  t.same(
    methods.get('A3') ?? methods.get('A4'),
    new Set([methods.has('A3') ? 'EXAMINE' : 'EXAMINE,INTERVIEW']),
  );
  for (const [assurance, named] of methods) t.equal(named.size, 1, assurance);
  t.end();
});

t.test('a finding says no more than the flag: fail is confirmed, pass examined, all else is other', (t) => {
  for (const [name, make] of Object.entries(REPORTS)) {
    const report = make();
    const { result } = resultsOf(report);
    const observations = byItem(result.observations);
    const triggered = new Map(report.score.flags.map((flag) => [flag.item, flag.substantiated]));
    for (const [item, { target }] of byItem(result.findings)) {
      const cause = triggered.get(item ?? '') ?? null;
      const { state, reason } = target.status;
      t.equal(state, cause === null ? 'satisfied' : 'not-satisfied', `${name} ${item}`);
      const assurance = valueIn(observations.get(item)?.props ?? [], 'assurance') ?? '';
      if (reason === 'pass') t.ok(['A3', 'A4'].includes(assurance), `${name} ${item}: examined`);
      t.equal(reason === 'fail', cause === 'confirmed', `${name} ${item}`);
    }
    const flagged = report.score.flags.map(({ item }) => item);
    t.same(
      flagged.filter((item) => !byItem(result.findings).has(item)),
      [],
      `${name}: each flag has one`,
    );
  }
  t.end();
});

t.test('with nothing answered there is no observation, and every finding is open', (t) => {
  const { result } = resultsOf(nothingAnswered());
  t.equal(result.observations, undefined);
  t.ok((result.findings?.length ?? 0) > 0);
  for (const { target } of result.findings ?? [])
    t.match(target.status, { state: 'not-satisfied', reason: 'other' });
  t.equal(result.start, result.end, 'no answer, no beginning');
  t.end();
});

t.test('evidence has a link only where its address is one, and what was typed is not lost', (t) => {
  const hostile = resultsOf(hostileReport()).result.observations ?? [];
  const pieces = hostile.flatMap((one) => one['relevant-evidence'] ?? []);
  t.equal(pieces.length, 5 * hostile.length);
  for (const { href, props = [] } of pieces) {
    t.equal(href, undefined);
    t.ok(valueIn(props, 'address-as-typed'));
  }
  const honest = resultsOf(everyKindOfAnswer()).result.observations ?? [];
  const links = honest.flatMap((one) => (one['relevant-evidence'] ?? []).flatMap(({ href }) => href ?? []));
  t.ok(links.length > 0);
  for (const href of links) t.match(href, /^https:\/\//);
  t.end();
});

t.test('no name of a person goes along', (t) => {
  const report = everyKindOfAnswer();
  const named = {
    ...report,
    issuedBy: 'Ada Named',
    people: report.people.map((person) => ({ ...person, answeredBy: 'Bo Named', reviewedBy: 'Cy Named' })),
  };
  for (const model of OSCAL_MODELS) t.notMatch(renderOscal(named, model), /Named/, model);
  t.end();
});

t.test('the plan names what was left out, and defines what a finding is about', (t) => {
  const report = everyKindOfAnswer();
  const plan = assessmentPlanOf(report)['assessment-plan'];
  const [selection] = plan['reviewed-controls']['control-selections'];
  const left = selection?.['exclude-controls']?.map((control) => control['control-id']) ?? [];
  t.same(
    left,
    report.leftOut.map(({ item }) => item),
  );
  const asked = selection?.['include-controls']?.length ?? 0;
  t.equal(asked + left.length, report.checklist.items.length);
  const [objective] = plan['local-definitions']['objectives-and-methods'] ?? [];
  t.match(objective?.parts[0]?.prose, /counts at least \d\/\d of 1, the threshold of the flag [A-Z]+/);
  t.end();
});

t.test('the plan of action has the next actions in their order, or says that there is none', (t) => {
  const report = everyKindOfAnswer();
  const items = planOfActionOf(report)['plan-of-action-and-milestones']['poam-items'];
  t.same(
    items.map(({ props }) => [valueIn(props, 'kind'), valueIn(props, 'item')]),
    report.score.nextActions.map(({ kind, subject }) => [kind, subject]),
  );
  const none = { ...report, score: { ...report.score, nextActions: [] } };
  const [only, ...rest] = planOfActionOf(none)['plan-of-action-and-milestones']['poam-items'];
  t.same(rest, []);
  t.match(only?.description, /does not mean that no harm is done/);
  t.same(faultsOf(none), []);
  t.end();
});

t.test('nothing says that a rule is met', (t) => {
  for (const make of Object.values(REPORTS)) {
    const report = make();
    for (const model of OSCAL_MODELS)
      t.notMatch(renderOscal(report, model), /compliant|complies|certified|is safe|conformity/i);
  }
  t.end();
});
