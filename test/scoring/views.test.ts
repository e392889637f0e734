import t from 'tap';
import { asText } from '../../src/scoring/fraction.ts';
import { scoreAssessment } from '../../src/scoring/score-assessment.ts';
import { toScoredItem } from '../../src/scoring/scored-item.ts';
import { assessment, contentItem, realTaxonomy } from '../support/scoring-assessments.ts';

const level = (value: number) => ({ state: 'level', level: value, justification: 'x' }) as const;

t.test('a view is the mean by weight of its items, a cell by weight times coefficient', (t) => {
  const items = [
    contentItem(
      { id: 'a', stage: 'design', weight: '3', blocks: { ASS: '2' } },
      { principles: ['secure', 'accountable'] },
    ),
    contentItem(
      { id: 'b', stage: 'design', weight: '1', blocks: { ASS: '1', REM: '1' } },
      { principles: ['empowerment'] },
    ),
    contentItem(
      { id: 'c', stage: 'operation', weight: '1', blocks: { REM: '1' } },
      { principles: ['secure'] },
    ),
  ];
  const responses = { a: level(4), b: level(0), c: level(0) };
  const { views } = scoreAssessment(assessment({ items, responses }));
  const said = (rows: typeof views.stages) =>
    rows.map(({ id, declared }) => `${id} ${declared.lower?.num}/${declared.lower?.den}`);
  t.same(said(views.stages), ['design 3/4', 'operation 0/1'], 'design: (3 x 1 + 1 x 0) / 4');
  t.same(
    said(views.pillars),
    ['do-no-harm 3/4', 'better-world 0/1'],
    'two principles of one pillar pull once',
  );
  t.same(said(views.principles).sort(), ['accountable 1/1', 'empowerment 0/1', 'secure 3/4']);
  t.same(
    views.matrix.map(
      ({ stage, block, declared }) => `${stage} ${block} ${declared.lower?.num}/${declared.lower?.den}`,
    ),
    ['design ASS 6/7', 'design REM 0/1', 'operation REM 0/1'],
    '(3 x 2 x 1 + 1 x 1 x 0) / 7',
  );
  t.end();
});

t.test('naming more criteria of a block gives no more pull: the largest coefficient counts', (t) => {
  const taxonomy = realTaxonomy();
  const [one, two] = taxonomy.criteria.filter(({ block }) => block === 'ASS').map(({ id }) => id);
  const pull = (...coefficients: [string | undefined, string][]) => {
    const criteria = coefficients.map(([id = '', coefficient]) => ({ id, coefficient }));
    return asText(
      toScoredItem(contentItem({ id: 'x', blocks: {} }, { criteria }), taxonomy).blocks.get('ASS') ?? null,
    );
  };
  t.equal(pull([one, '1/2']), '1/2');
  t.equal(pull([one, '1/2'], [two, '1']), '1');
  t.equal(pull([one, '1'], [two, '1/2']), '1', 'in either order');
  t.end();
});
