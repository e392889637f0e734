import t from 'tap';
import { scoreAssessment } from '../../src/scoring/score-assessment.ts';
import { ruleset } from '../support/scoring-arbitraries.ts';
import { assessment, assessmentOf, contentItem, realTaxonomy } from '../support/scoring-assessments.ts';

const NOTHING = {
  final: null,
  best: null,
  lower: null,
  upper: null,
  coverage: null,
  band: null,
  bandName: null,
};
const two = assessmentOf([
  { item: { id: 'a', stage: 'conception', blocks: { POL: '1' } }, answer: { level: 3, assurance: 'A2' } },
  { item: { id: 'b', stage: 'conception', blocks: { REM: '1' } }, answer: { level: 4, assurance: 'A3' } },
]);

t.test('nothing to score is null everywhere in the body, never 0', (t) => {
  const score = scoreAssessment(assessment({ items: [] }));
  for (const track of ['declared', 'substantiated'] as const) {
    t.match(score[track], { ...NOTHING, status: 'NOT_APPLICABLE', caps: [] });
  }
  const { gap, evidenceConfidence, staleShare, notApplicableShare, notApplicableUnaccepted } = score;
  t.same(
    [gap, evidenceConfidence, staleShare, notApplicableShare, notApplicableUnaccepted],
    [null, null, null, null, null],
  );
  t.same([score.blocks, score.views.stages, score.views.matrix], [[], [], []]);
  t.equal(score.verdict, 'NO_RESULT_YET');
  t.end();
});

t.test('with the purpose in question there is no band in body or trace, and every gate is blocked', (t) => {
  const score = scoreAssessment({ ...two, profile: { contestedUses: ['social-scoring'] } });
  t.equal(score.verdict, 'PURPOSE_IN_QUESTION');
  t.same([score.declared.band, score.declared.bandName, score.substantiated.band], [null, null, null]);
  const finals = score.trace.filter(({ id }) => id.endsWith('/final')).map(({ value }) => value['band']);
  t.same(finals, [null, null]);
  t.equal(score.gates.length, 4);
  t.ok(
    score.gates.every(
      ({ result, reasons }) => result === 'BLOCKED' && /purpose/.test(reasons[0]?.because ?? ''),
    ),
  );
  t.end();
});

t.test('the band has the name that the ruleset gives it, and none while too little is answered', (t) => {
  const { declared, substantiated } = scoreAssessment(two);
  t.match(declared, { band: 4, bandName: 'widely shown', status: 'ALL_ANSWERED' });
  t.match(substantiated, { band: 4 });
  t.match(scoreAssessment({ ...two, responses: {}, reviews: {} }).declared, {
    band: null,
    bandName: null,
    status: 'INSUFFICIENT',
    final: { num: '0', den: '1', percent: 0 },
  });
  t.end();
});

t.test('the body says which versions made it, and whether the project published them', (t) => {
  const {
    checklist,
    ruleset: rules,
    asOf,
    stage,
    engineVersion,
    responsesDigest,
  } = scoreAssessment({
    ...two,
    published: { checklist: false, ruleset: true },
  });
  t.match(
    [checklist, rules],
    [
      { id: 'hrba-tech', published: false },
      { id: 'ungp', published: true },
    ],
  );
  t.same(
    { asOf, stage, engineVersion, responsesDigest },
    {
      asOf: two.asOf,
      stage: two.stage,
      engineVersion: two.engineVersion,
      responsesDigest: two.responsesDigest,
    },
  );
  t.end();
});

t.test('every item is counted once: by its backing, as open, out, ahead or not for this profile', (t) => {
  const said = assessmentOf(
    [
      { item: { id: 'a0', stage: 'conception', blocks: { POL: '1' } }, answer: { level: 2 } },
      {
        item: { id: 'a1', stage: 'conception', blocks: { POL: '1' } },
        answer: { level: 2, assurance: 'A1' },
      },
      {
        item: { id: 'a2', stage: 'conception', blocks: { POL: '1' } },
        answer: { level: 2, assurance: 'A2' },
      },
      {
        item: { id: 'a3', stage: 'conception', blocks: { POL: '1' } },
        answer: { level: 2, assurance: 'A3' },
      },
      {
        item: { id: 'a4', stage: 'conception', blocks: { POL: '1' } },
        answer: { level: 2, assurance: 'A4' },
      },
      { item: { id: 'found', stage: 'conception', blocks: { POL: '1' } }, answer: { override: 1 } },
      {
        item: { id: 'na', stage: 'conception', blocks: { POL: '1' } },
        answer: { state: 'not-applicable', naAccepted: true },
      },
      {
        item: { id: 'claimed', stage: 'conception', blocks: { POL: '1' } },
        answer: { state: 'not-applicable' },
      },
      { item: { id: 'unknown', stage: 'conception', blocks: { POL: '1' } }, answer: { state: 'unknown' } },
      { item: { id: 'open', stage: 'conception', blocks: { POL: '1' } }, answer: {} },
      { item: { id: 'later', stage: 'operation', blocks: { POL: '1' } }, answer: { level: 4 } },
    ],
    { stage: 'conception', profile: { organisationSize: 'under-50', technologies: [] } },
  );
  const other = contentItem(
    { id: 'other', stage: 'conception', blocks: { POL: '1' } },
    { core: false, appliesWhen: { fact: 'technologies', includes: 'ai' } },
  );
  const checklist = { ...said.checklist, items: [...said.checklist.items, other] };
  t.same(scoreAssessment({ ...said, checklist }).counts, {
    due: 10,
    answered: 7,
    examinedOutside: 3,
    readBySecondPerson: 1,
    evidenceAttached: 1,
    wordOnly: 1,
    open: 3,
    ahead: 1,
    notApplicableToProfile: 1,
  });
  t.end();
});

t.test('an answer to a later stage counts only once that stage is reached', (t) => {
  const later = [
    { item: { id: 'later', stage: 'operation' as const, blocks: { POL: '1' } }, answer: { level: 4 } },
  ];
  const at = (stage: 'deployment' | 'operation') => scoreAssessment(assessmentOf(later, { stage }));
  t.equal(at('deployment').declared.lower, null);
  t.equal(at('operation').declared.lower?.percent, 100);
  t.same(
    at('deployment').gates.map(({ stage }) => stage),
    ['conception', 'design', 'deployment'],
    'gates of the stages reached',
  );
  t.end();
});

t.test('a gate that passes says only that nothing was found on that date', (t) => {
  const { gates } = scoreAssessment({ ...two, stage: 'conception' });
  t.match(gates, [{ result: 'PASS', reasons: [], words: 'no blocking condition found on 2026-11-22' }]);
  t.end();
});

t.test('facts that nobody has set are listed', (t) => {
  const all = realTaxonomy().facts.map(({ id }) => id);
  t.same(scoreAssessment({ ...two, profile: {} }).unsetFacts, all);
  t.notOk(scoreAssessment(two).unsetFacts.includes('organisationSize'));
  t.end();
});

t.test('flags are published with their cause per track, and the words are those of the ruleset', (t) => {
  const item = { id: 's', blocks: { POL: '1' }, flag: 'STOP' as const, naAllowed: false };
  const score = scoreAssessment(assessmentOf([{ item, answer: { level: 3, assurance: 'A1' } }]));
  t.same(score.flags, [{ item: 's', flag: 'STOP', declared: null, substantiated: 'unsubstantiated' }]);
  t.equal(score.words, ruleset.verdicts.find(({ id }) => id === 'NOT_SHOWN')?.words);
  t.same(score.substantiated.caps[0], {
    kind: 'STOP',
    subject: 's',
    cause: 'unsubstantiated',
    cap: { num: '19', den: '100', percent: 19 },
    binds: true,
  });
  t.end();
});
