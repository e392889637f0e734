import t from 'tap';
import type { Item, Profile } from '../../src/generated/types.ts';
import {
  applicability,
  heightenedTrigger,
  isReached,
  purposeInQuestion,
} from '../../src/scoring/applicability.ts';
import { scoreAssessment } from '../../src/scoring/score-assessment.ts';
import { ruleset } from '../support/scoring-arbitraries.ts';
import { assessment, contentItem, EVIDENCE, impact, realTaxonomy } from '../support/scoring-assessments.ts';

const { facts } = realTaxonomy();

/** A profile in which every heightened trigger is ruled out. */
const CALM: Profile = {
  organisationSize: 'under-50',
  technologies: ['ai'],
  usedBy: ['businesses'],
  decidesAbout: ['none-of-these'],
  childrenReachable: false,
  contexts: ['none-of-these'],
  reach: 'under-1000',
  safetyCritical: false,
  contestedUses: ['none-of-these'],
};
const without = (fact: string): Profile =>
  Object.fromEntries(Object.entries(CALM).filter(([id]) => id !== fact));

const plain = { id: 'design.x', stage: 'design', blocks: { ASS: '1' } } as const;
const core = contentItem(plain, { core: true, appliesWhen: null });
const module_ = (change: Partial<Item> = {}) =>
  contentItem(plain, {
    core: false,
    minTier: 'under-5',
    appliesWhen: { fact: 'technologies', includes: 'ai' },
    ...change,
  });

function asked(item: Item, profile: Profile, stage: 'conception' | 'design' = 'design') {
  return applicability(item, stage, { profile, facts, ruleset });
}

t.test('a core item applies to everyone, even to a profile that says nothing', (t) => {
  t.match(asked(core, {}), { applicability: 'applies', because: /core/, heightened: false });
  t.end();
});

t.test('a module item applies when the profile says so and is out when the profile rules it out', (t) => {
  t.match(asked(module_(), CALM), {
    applicability: 'applies',
    because: 'the profile says: technologies includes ai',
  });
  t.match(asked(module_(), { ...CALM, technologies: ['hardware'] }), {
    applicability: 'not-applicable-to-profile',
    because: 'the profile rules it out: it applies when technologies includes ai',
    heightened: false,
  });
  t.end();
});

t.test('a fact that is not set switches the module on, and the reason names the fact', (t) => {
  t.match(asked(module_(), without('technologies')), {
    applicability: 'applies',
    because: /^unknown counts as yes until the profile says otherwise: technologies$/,
  });
  t.end();
});

t.test('a small company is asked a larger tier only when a heightened trigger holds or is unknown', (t) => {
  const large = module_({ minTier: 'under-250' });
  t.match(asked(large, CALM), {
    applicability: 'not-applicable-to-profile',
    because: 'it applies from size under-250, and no heightened trigger holds',
    heightened: true,
  });
  t.match(
    asked(large, { ...CALM, organisationSize: 'under-250' }),
    { applicability: 'applies' },
    'large enough',
  );
  t.match(asked(large, { ...CALM, organisationSize: 'more' }), { applicability: 'applies' }, 'larger');
  t.match(asked(large, { ...CALM, organisationSize: 'under-5', childrenReachable: true }), {
    applicability: 'applies',
    because: /heightened because childrenReachable is true$/,
  });
  t.match(asked(large, without('reach')), {
    applicability: 'applies',
    because: /it is not known whether reach is more/,
  });
  t.match(
    asked(large, without('organisationSize')),
    { applicability: 'applies' },
    'unknown size is no way out',
  );
  t.match(
    asked(large, { ...CALM, technologies: ['hardware'] }),
    { heightened: false },
    'a false condition is not lifted',
  );
  t.end();
});

t.test('an item that is neither core nor conditional still waits for its tier', (t) => {
  const open = module_({ appliesWhen: null, minTier: 'more' });
  t.match(asked(open, CALM), { applicability: 'not-applicable-to-profile', heightened: true });
  t.match(asked(open, { ...CALM, organisationSize: 'more' }), {
    applicability: 'applies',
    because: 'it has no condition',
  });
  t.match(asked(open, { ...CALM, safetyCritical: true }), { applicability: 'applies' });
  t.end();
});

t.test('each heightened trigger of the ruleset holds by itself', (t) => {
  t.equal(heightenedTrigger({ profile: CALM, facts, ruleset }), null);
  for (const trigger of ruleset.triggers) {
    if (!('fact' in trigger)) continue;
    const value = 'equals' in trigger ? trigger.equals : 'includes' in trigger ? [trigger.includes] : '';
    const found = heightenedTrigger({ profile: { ...CALM, [trigger.fact]: value }, facts, ruleset });
    t.match(found, new RegExp(`^${trigger.fact} `), found ?? '');
  }
  t.end();
});

t.test('an item of a later stage is not due, with both stages in the reason', (t) => {
  t.match(asked(core, CALM, 'conception'), {
    applicability: 'not-due',
    because: 'it belongs to design, and the product has reached conception',
  });
  t.match(asked(module_(), { ...CALM, technologies: [] }, 'conception'), {
    applicability: 'not-applicable-to-profile',
  });
  t.ok(
    isReached('design', 'design') &&
      isReached('conception', 'operation') &&
      !isReached('operation', 'design'),
  );
  t.end();
});

t.test('each no-go use puts the purpose in question; unknown does not', (t) => {
  const of = (profile: Profile) => purposeInQuestion({ profile, facts, ruleset });
  t.same(of(CALM), []);
  t.same(of({}), []);
  for (const use of ['social-scoring', 'predicting-crime-by-profile', 'autonomous-use-of-lethal-force']) {
    t.same(of({ ...CALM, contestedUses: [use] }), [`contestedUses includes ${use}`]);
  }
  t.end();
});

t.test('a grave impact brings in the heightened items as gate items: they gate and are in no number', (t) => {
  const [first, large] = [
    contentItem({ id: 'conception.a', stage: 'conception', blocks: { POL: '1' } }, { core: true }),
    module_({ id: 'conception.b', stage: 'conception', minTier: 'more' }),
  ];
  const answered = { state: 'level' as const, level: 4, justification: 'x', evidence: [EVIDENCE] };
  const given = assessment({
    items: [first, large],
    stage: 'conception',
    profile: CALM,
    responses: { 'conception.a': answered },
    reviews: { 'conception.a': { by: 'assessor', verdict: 'confirmed' } },
  });
  const grave = impact({
    class: 2,
    actual: false,
    mitigation: 'implemented',
    engaged: true,
    signedOff: true,
  });
  const [calm, harmed] = [scoreAssessment(given), scoreAssessment({ ...given, impacts: [grave] })];
  t.equal(calm.gates[0]?.result, 'PASS', 'without a grave impact the item is simply out');
  t.equal(harmed.gates[0]?.result, 'NOT_READY');
  t.match(harmed.gates[0]?.reasons, [{ because: 'gate item conception.b below level 2' }]);
  t.same([harmed.declared, harmed.counts], [calm.declared, calm.counts]);
  const said = (level: number) => ({ ...given.responses, 'conception.b': { ...answered, level } });
  const gate = (level: number) =>
    scoreAssessment({ ...given, impacts: [grave], responses: said(level) }).gates[0]?.result;
  t.same([gate(1), gate(2)], ['NOT_READY', 'PASS'], 'level 2 is enough');
  t.end();
});
