import type { Profile } from '../generated/types.ts';
import { keptOf } from './entries.ts';
import type { RegisterContext } from './register-context.ts';
import { suggestedBy } from './suggested-facts.ts';
import type { Expected } from './telltale-words.ts';

/** Where something speaks against what the profile says of a fact, or does not say. */
export interface Contradiction extends Expected {
  /** What the profile says; null when it says nothing. */
  said: Profile[string] | null;
  source: 'name' | 'description' | 'register' | 'customers' | 'profile';
  /** Where it stands: a JSON pointer into the assessment; into the register for an entry. */
  where: string;
  entry: { kind: 'impact' | 'engagement' | 'contest'; id: string } | null;
  /** What speaks against it: a word, a group of the taxonomy, or a value of another fact. */
  against: string;
  /** The other fact. */
  againstFact: string | null;
}

/**
 * What speaks against the answers of the profile, or for an answer that it does not give: words of the product's name and
 * description, groups of people that the register names, who buys and uses it, and other facts. Hints, not findings: an
 * auditor states what they come to (issue 5, section 5). In the order of the taxonomy's facts.
 */
export function contradictionsOf(
  context: Pick<RegisterContext, 'entries' | 'profile' | 'taxonomy' | 'product'>,
): Contradiction[] {
  const { profile, taxonomy, product = { name: '', description: '' } } = context;
  const order = taxonomy.facts.map(({ id }) => id);
  const all = [...byWords(product), ...byRegister(context), ...byFacts(profile)];
  return all
    .filter(({ fact, value }) => order.includes(fact) && !isSaid(profile[fact], value))
    .map((found) => ({ ...found, said: profile[found.fact] ?? null }))
    .sort((a, b) => order.indexOf(a.fact) - order.indexOf(b.fact));
}

/** Facts that say something which is spoken against: what an auditor looks at first. */
export function contradictedFacts(contradictions: readonly Contradiction[]): ReadonlySet<string> {
  return new Set(contradictions.filter(({ said }) => said !== null).map(({ fact }) => fact));
}

function isSaid(said: Profile[string] | undefined, value: true | string): boolean {
  return Array.isArray(said) ? said.includes(String(value)) : said === value;
}

type Found = Omit<Contradiction, 'said'>;

function byWords({ name, description }: NonNullable<RegisterContext['product']>): Found[] {
  const places = [
    { text: name, source: 'name', where: '/product/name' },
    { text: description, source: 'description', where: '/product/description' },
  ] as const;
  return places.flatMap(({ text, source, where }) =>
    suggestedBy(text).map(({ word, ...expected }) => ({
      ...expected,
      source,
      where,
      entry: null,
      against: word,
      againstFact: null,
    })),
  );
}

/** Groups of the taxonomy whose being affected says something of a fact. */
const OF_GROUPS: Readonly<Record<string, Expected>> = {
  'RG-02': { fact: 'bystanders', value: true },
  'RG-05': { fact: 'workers', value: 'annotators-moderators' },
  'RG-06': { fact: 'workers', value: 'platform-workers' },
  'RG-07': { fact: 'workers', value: 'hardware-supply-chain' },
  'RG-11': { fact: 'childrenReachable', value: true },
  'RG-23': { fact: 'decidesAbout', value: 'justice-policing' },
  'RG-25': { fact: 'contexts', value: 'conflict-affected' },
};

const NAMING = [
  { kind: 'impact', list: 'impacts' },
  { kind: 'engagement', list: 'engagements' },
  { kind: 'contest', list: 'contests' },
] as const;

/** An impact that is closed says why it does not stand, and so speaks against nothing. */
function byRegister({ entries }: Pick<RegisterContext, 'entries'>): Found[] {
  return NAMING.flatMap(({ kind, list }) =>
    keptOf<{ groups: string[]; status?: string }>(entries, kind)
      .filter(({ body }) => body.status !== 'closed')
      .flatMap(({ id, body }) =>
        body.groups.flatMap((group): Found[] => {
          const expected = OF_GROUPS[group];
          if (expected === undefined) return [];
          const rest = { source: 'register' as const, where: `/${list}/${id}`, entry: { kind, id } };
          return [{ ...expected, ...rest, against: group, againstFact: null }];
        }),
      ),
  );
}

interface Pair {
  source: 'customers' | 'profile';
  /** What the profile says... */
  says: { fact: string; value: string };
  /** ...and what goes with it: any of these. */
  expects: readonly [Expected, ...Expected[]];
}

/** What goes together. Who pays and who uses it are the declared customers. */
const PAIRS: readonly Pair[] = [
  {
    source: 'customers',
    says: { fact: 'businessModel', value: 'public-contracts' },
    expects: [
      { fact: 'usedBy', value: 'public-authority' },
      { fact: 'usedBy', value: 'police-security' },
      { fact: 'usedBy', value: 'military' },
    ],
  },
  pair('customers', 'usedBy', 'police-security', 'decidesAbout', 'justice-policing'),
  pair('customers', 'usedBy', 'military', 'contexts', 'conflict-affected'),
  pair('customers', 'businessModel', 'advertising', 'technologies', 'advertising-profiling'),
  pair('customers', 'businessModel', 'data-sale', 'technologies', 'data-brokerage'),
  pair('profile', 'technologies', 'biometrics', 'dataAboutPeople', 'biometric'),
  pair('profile', 'dataAboutPeople', 'biometric', 'technologies', 'biometrics'),
  pair('profile', 'technologies', 'surveillance', 'bystanders', true),
  pair('profile', 'technologies', 'education', 'childrenReachable', true),
  pair('profile', 'decidesAbout', 'education', 'childrenReachable', true),
  pair('profile', 'workers', 'workers-managed-by-the-product', 'decidesAbout', 'employment'),
];

function pair(
  source: Pair['source'],
  saysFact: string,
  saysValue: string,
  fact: string,
  value: true | string,
): Pair {
  return { source, says: { fact: saysFact, value: saysValue }, expects: [{ fact, value }] };
}

function byFacts(profile: Profile): Found[] {
  return PAIRS.flatMap(({ source, says, expects }): Found[] => {
    const isMet = expects.some(({ fact, value }) => isSaid(profile[fact], value));
    if (!isSaid(profile[says.fact], says.value) || isMet) return [];
    const against = { against: says.value, againstFact: says.fact };
    return [{ ...expects[0], source, where: `/profile/${says.fact}`, entry: null, ...against }];
  });
}
