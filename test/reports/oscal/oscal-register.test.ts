import t from 'tap';
import type { Entry, Report } from '../../../src/generated/types.ts';
import { assessmentResultsOf } from '../../../src/reports/oscal/assessment-results.ts';
import { OSCAL_MODELS } from '../../../src/reports/oscal/oscal-models.ts';
import { planOfActionOf } from '../../../src/reports/oscal/plan-of-action.ts';
import { valueIn } from '../../../src/reports/oscal/property.ts';
import { renderOscal } from '../../../src/reports/oscal/render-oscal.ts';
import { danglingIn, faultsOf } from '../../support/oscal-schemas.ts';
import { AUDITOR, entry, reportWith } from '../../support/register-samples.ts';
import { evidence } from '../../support/sample-reports.ts';

const part = (value: number | null) => ({ value, because: 'The anchor fits.' });
const RATING = {
  standpoint: 'people outed by a leak',
  scale: part(5),
  scope: part(null),
  irremediability: part(4),
  likelihood: part(2),
  delay: { value: true, because: '' },
};
const MITIGATION = {
  id: 'm1',
  kind: 'reduce',
  what: 'Store nothing.',
  ownerRole: 'lead',
  dueOn: '2026-12-24',
  status: 'planned',
  test: 'Look into the store.',
  result: null,
  evidence: [],
};

function impact(id: string, change: object = {}): Entry {
  return entry('impact', id, {
    title: 'Outed by a leak',
    description: 'A list gets out.',
    groups: ['RG-02'],
    rights: ['R12'],
    direction: 'adverse',
    occurrence: 'potential',
    stage: 'design',
    basis: { kind: 'pathway', words: 'Backups lie open.' },
    involvement: { alone: 'yes', easier: 'no', knew: 'no', because: 'We keep it.' },
    inherent: RATING,
    residual: null,
    raters: [],
    mitigations: [MITIGATION],
    status: 'open',
    closedBecause: '',
    harm: null,
    remedy: null,
    ...change,
  });
}

const action = (id: string, change: object = {}) =>
  entry('action', id, {
    title: 'Ask the users',
    what: 'Ask them.',
    ownerRole: 'lead',
    dueOn: '2026-11-01',
    status: 'planned',
    doneOn: null,
    note: '',
    items: ['conception.red-lines'],
    impacts: ['i'],
    from: null,
    ...change,
  });

const risksIn = (report: Report) => assessmentResultsOf(report)['assessment-results'].results[0]?.risks ?? [];
const itemsIn = (report: Report) => planOfActionOf(report)['plan-of-action-and-milestones']['poam-items'];

t.test('an adverse impact is a risk with its rating, its class, and what is assumed', (t) => {
  const report = reportWith([impact('i')]);
  t.same([...faultsOf(report), ...danglingIn(report)], []);
  const [risk] = risksIn(report);
  t.match(risk, { title: 'Outed by a leak', status: 'open' });
  const [inherent, ...others] = risk?.characterizations ?? [];
  t.same(others, [], 'nothing is implemented, so nothing is residual');
  const facets = new Map(inherent?.facets.map((facet) => [facet.name, facet]));
  t.same(
    [...facets].map(([name, { value, system }]) => [name, value, system]),
    [
      ['scale', '5', 'urn:hrba:oscal'],
      ['scope', '5', 'urn:hrba:oscal'],
      ['irremediability', '4', 'urn:hrba:oscal'],
      ['likelihood', '2', 'urn:hrba:oscal'],
      ['delay', 'yes', 'urn:hrba:oscal'],
      ['severity', '5', 'urn:hrba:oscal'],
      ['class', '1', 'urn:hrba:oscal'],
    ],
  );
  t.equal(valueIn(facets.get('scope')?.props ?? [], 'rated'), 'unknown');
  t.equal(valueIn(facets.get('scope')?.props ?? [], 'assumed'), 'yes');
  t.match(facets.get('scale')?.props, [{ name: 'state', value: 'initial' }]);
  const [again] = risksIn(reportWith([impact('i', { residual: { ...RATING, scale: part(2) } })]));
  const residual = again?.characterizations.find(({ props }) => valueIn(props, 'rating') === 'residual');
  t.match(residual?.facets[0], { name: 'scale', value: '2', props: [{ name: 'state', value: 'adjusted' }] });
  t.end();
});

t.test('a risk is closed only when the register closed it, and implementing leaves it open', (t) => {
  const status = (change: object) => risksIn(reportWith([impact('i', change)]))[0]?.status;
  const result = { on: '2026-11-10', outcome: 'effective', words: 'It works.' };
  t.equal(status({ mitigations: [] }), 'open');
  t.equal(status({}), 'open', 'planned is not under way');
  t.equal(status({ mitigations: [{ ...MITIGATION, status: 'in-progress' }] }), 'remediating');
  t.equal(status({ mitigations: [{ ...MITIGATION, status: 'implemented', result }] }), 'remediating');
  t.equal(status({ mitigations: [{ ...MITIGATION, status: 'dropped' }] }), 'open');
  t.equal(status({ status: 'closed', closedBecause: 'It cannot happen.' }), 'closed');
  t.end();
});

t.test(
  'a mitigation is a response with its day as a milestone, and an item while it is not in place',
  (t) => {
    const done = { ...MITIGATION, id: 'm2', status: 'implemented' };
    const report = reportWith([impact('i', { mitigations: [MITIGATION, done] })]);
    const [risk] = risksIn(report);
    t.match(risk?.remediations, [
      { lifecycle: 'planned', tasks: [{ timing: { 'on-date': { date: '2026-12-24T23:59:59Z' } } }] },
      { lifecycle: 'completed', description: /The test was not made yet/ },
    ]);
    const items = itemsIn(report).filter(({ props }) => valueIn(props, 'source') === 'mitigation');
    t.same(
      items.map(({ props }) => valueIn(props, 'mitigation')),
      ['m1'],
    );
    t.same(items[0]?.['related-risks'], [{ 'risk-uuid': risk?.uuid }]);
    t.end();
  },
);

t.test(
  'an action is an item with owner and day, and takes the place of the next action it came from',
  (t) => {
    const [first] = reportWith([]).score.nextActions;
    const from = { kind: first?.kind, subject: first?.subject };
    const proposed = (report: Report) =>
      itemsIn(report).filter(
        ({ props }) => valueIn(props, 'source') === 'next-action' && valueIn(props, 'rank') === '1',
      ).length;
    const report = reportWith([impact('i'), action('a')]);
    const [item] = itemsIn(report);
    t.match(item, { title: 'Ask the users', 'related-risks': [{}], 'related-observations': [{}] });
    t.equal(valueIn(item?.props ?? [], 'due-on'), '2026-11-01');
    t.equal(valueIn(item?.props ?? [], 'overdue'), 'yes');
    t.equal(proposed(reportWith([])), 1);
    t.equal(proposed(reportWith([action('a', { from })])), 0);
    t.equal(proposed(reportWith([action('a', { from, status: 'dropped' })])), 1, 'dropped gives it back');
    t.end();
  },
);

t.test('a harm that nobody decided on is an item', (t) => {
  const report = reportWith([]);
  const undecided = itemsIn(report).filter(({ props }) => valueIn(props, 'source') === 'undecided-harm');
  t.ok(undecided.length > 0);
  t.equal(undecided.length, report.register?.undecidedHarms.length);
  t.end();
});

t.test('a positive impact is an observation, no risk', (t) => {
  const report = reportWith([impact('i', { direction: 'positive' })]);
  t.same(risksIn(report), []);
  const observations = assessmentResultsOf(report)['assessment-results'].results[0]?.observations ?? [];
  t.match(
    observations.filter(({ types }) => types.includes('positive-impact')),
    [{ methods: ['UNKNOWN'], remarks: /never offsets/ }],
  );
  t.end();
});

t.test(
  'what an auditor stated is an observation of its own, by the auditor, with how far it has come',
  (t) => {
    const finding = (recordedOn: string) =>
      entry('finding', 'f', {
        audit: 'au',
        by: AUDITOR,
        subject: { kind: 'item', id: 'conception.red-lines' },
        verdict: 'disputed',
        level: null,
        because: 'The file is empty.',
        evidence: [evidence()],
        corroboration: null,
        subjectRevision: 1,
        subjectValue: null,
        upward: false,
        recordedOn,
        reply: null,
        decision: null,
      });
    const audit = entry('audit', 'au', {
      auditors: [{ role: 'lead auditor', competence: 'Ten years' }],
      paidBy: 'the company',
      ties: 'none',
      organisation: { id: 'x', name: 'Independent' },
      endedAt: null,
      withdrawnAt: null,
      sample: null,
    });
    for (const [recordedOn, state] of [
      ['2026-11-20', 'awaiting-reply'],
      ['2026-10-01', 'final'],
    ] as const) {
      const report = reportWith([audit, finding(recordedOn)]);
      const { metadata, results } = assessmentResultsOf(report)['assessment-results'];
      const [, auditor] = metadata.parties;
      t.match(auditor, { name: 'Independent', remarks: 'Audit, open. Paid by: the company. Ties: none' });
      const made = results[0]?.observations?.find(({ props }) => valueIn(props, 'audit-finding') === 'f');
      t.same(made?.methods, ['EXAMINE'], 'and an interview only where people affected were heard');
      t.match(made, { origins: [{ actors: [{ 'actor-uuid': auditor?.uuid }] }] });
      t.equal(valueIn(made?.props ?? [], 'state'), state);
      const about = results[0]?.findings?.find(
        ({ props }) => valueIn(props, 'item') === 'conception.red-lines',
      );
      t.ok(about?.['related-observations']?.some((one) => one['observation-uuid'] === made?.uuid));
    }
    t.end();
  },
);

t.test('each document says from which day it says nothing about today', (t) => {
  const report = { ...reportWith([]), expiresOn: '2027-11-22' };
  for (const model of OSCAL_MODELS)
    t.match(
      renderOscal(report, model),
      /"expires-on",\s+"ns": "urn:hrba:oscal",\s+"value": "2027-11-22"/,
      model,
    );
  t.end();
});

t.test('contests and evidence that was found wanting are shown at the answer', (t) => {
  const report = reportWith([]);
  const item = 'conception.red-lines';
  const answers = { ...report.answers, contests: { [item]: 'open' as const }, marks: { [item]: [0] } };
  const { results } = assessmentResultsOf({ ...report, answers })['assessment-results'];
  const about = results[0]?.observations?.find(({ props }) => valueIn(props, 'item') === item);
  t.equal(valueIn(about?.props ?? [], 'contest'), 'open');
  t.equal(valueIn(about?.['relevant-evidence']?.[0]?.props ?? [], 'found-wanting'), 'yes');
  t.end();
});

t.test('what people said in talks never goes along, only how many there were', (t) => {
  const talk = entry('engagement', 'e', {
    groups: ['RG-02'],
    means: 'direct',
    proxy: '',
    how: 'Spoken words',
    language: 'en',
    access: '',
    couldRefuse: 'yes',
    givenBack: '',
    stage: 'design',
    on: '2026-05-01',
    people: 5,
    said: 'Spoken words',
    changed: 'Spoken words',
    whyNobody: '',
    route: '',
    impacts: ['i'],
    items: [],
    evidence: [],
  });
  const report = reportWith([impact('i'), talk]);
  t.match(
    JSON.stringify(report.register),
    /Spoken words/,
    'the report includes it, because somebody chose so',
  );
  for (const model of OSCAL_MODELS) t.notMatch(renderOscal(report, model), /Spoken words/, model);
  const [result] = assessmentResultsOf(report)['assessment-results'].results;
  t.equal(valueIn(result?.props ?? [], 'engagements'), '1');
  t.match(
    result?.props.filter(({ name }) => name === 'warning').map(({ value }) => value),
    ['HARMS_UNDECIDED', 'ASSUMED_PARTS', 'NOBODY_ENGAGED'],
  );
  t.end();
});
