import t from 'tap';
import type { Entry, Profile } from '../../src/generated/types.ts';
import { contradictedFacts, contradictionsOf } from '../../src/register/contradictions.ts';
import { suggestedBy } from '../../src/register/suggested-facts.ts';
import { TELLTALES } from '../../src/register/telltale-words.ts';
import { entry } from '../support/register-samples.ts';
import { realContent } from '../support/test-app.ts';

const { taxonomy } = realContent();
const FACTS = new Map(taxonomy.facts.map((fact) => [fact.id, fact]));

function found(profile: Profile, { name = '', description = '', entries = [] as Entry[] } = {}) {
  return contradictionsOf({ product: { name, description }, entries, profile, taxonomy }).map(
    ({ fact, value, source }) => `${source}: ${fact} ${value}`,
  );
}

t.test('every row of the tables is about a fact and a value that the taxonomy has', (t) => {
  for (const { fact, value, words, stems } of TELLTALES) {
    const known = FACTS.get(fact);
    t.ok(known, fact);
    t.ok(value === true ? known?.type === 'boolean' : known?.values.includes(value), `${fact} ${value}`);
    for (const word of [...words, ...stems]) {
      const told = suggestedBy(`x ${word} x`).map((one) => `${one.fact} ${one.value}`);
      t.ok(told.includes(`${fact} ${value}`), word);
    }
  }
  t.end();
});

t.test('words are found whole, in any case, in five languages, and not within other words', (t) => {
  const facts = (text: string) => suggestedBy(text).map(({ value }) => String(value));
  t.same(facts('A tool for SCHOOLS.'), ['true']);
  t.same(facts('Il compare des empreintes digitales.'), ['biometrics']);
  t.same(facts('Para el eje\u0301rcito'), ['military']);
  t.same(facts('경찰이 쓰는 도구'), ['police-security']);
  t.same(facts('أداة للشرطة والجيش'), ['police-security', 'military']);
  t.same(facts('Pour les forces de l’ordre'), ['police-security']);
  t.same(facts('A courtyard planner; policeman hats; childproof lids'), []);
  t.same(facts(''), []);
  t.end();
});

t.test(
  'a word speaks against an answer that says otherwise or says nothing, and not against one that says so',
  (t) => {
    const description = 'Face recognition for schools.';
    t.same(
      found(
        { childrenReachable: true, technologies: ['biometrics', 'ai'], dataAboutPeople: ['biometric'] },
        { description },
      ),
      [],
    );
    t.same(found({ childrenReachable: false, technologies: ['ai'] }, { description }), [
      'description: technologies biometrics',
      'description: childrenReachable true',
    ]);
    t.same(found({}, { description }).length, 2, 'what is not said');
    t.same(found({ childrenReachable: true }, { name: 'VoterList' }), [], 'within a word');
    t.same(found({ childrenReachable: true }, { name: 'Voter list' }), ['name: decidesAbout elections']);
    t.end();
  },
);

t.test('groups that open entries of the register name speak, and closed impacts do not', (t) => {
  const impact = (id: string, status: string) => entry('impact', id, { groups: ['RG-11', 'RG-01'], status });
  const profile = { childrenReachable: false };
  t.same(found(profile, { entries: [impact('a', 'open'), impact('b', 'closed')] }), [
    'register: childrenReachable true',
  ]);
  const others = [
    entry('engagement', 'e', { groups: ['RG-25'] }),
    entry('contest', 'c', { groups: ['RG-02'] }),
  ];
  t.same(found({ contexts: ['none-of-these'], bystanders: false }, { entries: others }), [
    'register: bystanders true',
    'register: contexts conflict-affected',
  ]);
  t.same(found(profile, { entries: [{ ...impact('a', 'open'), body: null }] }), [], 'withdrawn');
  t.end();
});

t.test('customers and other facts speak, and any of several answers will do', (t) => {
  const contracts = { businessModel: ['public-contracts'] };
  t.same(found({ ...contracts, usedBy: ['consumers'] }), ['customers: usedBy public-authority']);
  t.same(found({ ...contracts, usedBy: ['military'], contexts: ['conflict-affected'] }), []);
  t.same(found({ technologies: ['surveillance'], bystanders: false }), ['profile: bystanders true']);
  t.end();
});

t.test('only facts that say something are looked at first', (t) => {
  const product = { name: 'Police school', description: '' };
  const all = contradictionsOf({ product, entries: [], profile: { childrenReachable: false }, taxonomy });
  t.equal(all.length, 2);
  t.same([...contradictedFacts(all)], ['childrenReachable']);
  t.end();
});
