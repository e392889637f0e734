import t from 'tap';
import type { Checklist, Profile, SeededHarm } from '../../src/generated/types.ts';
import { ratedHarms } from '../../src/register/rated-harms.ts';
import { gravestHarms } from '../../src/reports/gravest-harms.ts';
import { indexReport } from '../../src/reports/report-index.ts';
import { honestStartUp, MEDIUM_PROFILE, wellEvidenced } from '../support/sample-reports.ts';

type Condition = SeededHarm['appliesWhen'];

const { checklist, taxonomy, ruleset } = wellEvidenced();
const [MODEL] = checklist.modules.flatMap(({ seededHarms }) => seededHarms);
const CHILDREN: Condition = { fact: 'childrenReachable', equals: true };
const BYSTANDERS: Condition = { fact: 'bystanders', equals: true };

// Without a name to go by, ids decide: they are chosen so that the order they give is the wrong one.
const harm = (id: string, appliesWhen: Condition, grave = true): SeededHarm => {
  if (MODEL === undefined) throw new RangeError('the checklist lists no harm');
  const [scale, scope] = grave ? [5, 5] : [1, 1];
  return { ...MODEL, id, appliesWhen, scale, scope, irremediability: scale, delay: false };
};

const moduleOf = (appliesWhen: Condition, ...seededHarms: SeededHarm[]): Checklist['modules'][number] => {
  const [core] = checklist.modules;
  if (core === undefined) throw new RangeError('the checklist has no module');
  return { ...core, appliesWhen, seededHarms };
};

const order = (profile: Profile, ...modules: Checklist['modules'][number][]) =>
  ratedHarms({ ...checklist, modules }, profile, taxonomy.facts, ruleset).map(({ harm: { id } }) => id);

t.test(
  'in one class, what fits comes before what is universal, and that before what is unknown',
  async (t) => {
    const harms = [harm('a-unknown', BYSTANDERS), harm('b-universal', null), harm('c-fits', CHILDREN)];
    t.same(order({ childrenReachable: true }, moduleOf(null, ...harms)), [
      'c-fits',
      'b-universal',
      'a-unknown',
    ]);
  },
);

t.test('a graver class comes first, however well a lesser harm fits', async (t) => {
  const harms = [harm('a-lesser-fits', CHILDREN, false), harm('b-grave-unknown', BYSTANDERS)];
  t.same(order({ childrenReachable: true }, moduleOf(null, ...harms)), ['b-grave-unknown', 'a-lesser-fits']);
});

t.test('a harm is left out only where the profile rules it out', async (t) => {
  const harms = [harm('a', CHILDREN), harm('b', BYSTANDERS)];
  t.same(order({ childrenReachable: false }, moduleOf(null, ...harms)), ['b']);
});

t.test('the condition of a module is a condition of its harms', async (t) => {
  const modules = [
    moduleOf(null, harm('b-universal', null)),
    moduleOf(CHILDREN, harm('c-fits-by-module', null), harm('a-unknown', BYSTANDERS)),
  ];
  t.same(order({ childrenReachable: true }, ...modules), ['c-fits-by-module', 'b-universal', 'a-unknown']);
  t.same(order({ childrenReachable: false }, ...modules), ['b-universal']);
  t.same(order({ bystanders: true }, ...modules), ['b-universal', 'a-unknown', 'c-fits-by-module']);
});

t.test(
  'among harms that fit alike the order is that of the engine, whatever the order of the file',
  async (t) => {
    const harms = [harm('b', null), harm('c', null), harm('a', null)];
    t.same(order({}, moduleOf(null, ...harms)), ['a', 'b', 'c']);
  },
);

t.test('a report lists what its own profile and checklist give', async (t) => {
  const ids = (report: typeof honestStartUp) => gravestHarms(indexReport(report())).map(({ id }) => id);
  const expected = ratedHarms(checklist, MEDIUM_PROFILE, taxonomy.facts, ruleset);
  t.same(
    ids(wellEvidenced),
    expected.map(({ harm: { id } }) => id),
  );
  t.ok(ids(honestStartUp).length > 0);
});
