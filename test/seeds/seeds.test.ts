import { readdirSync, readFileSync } from 'node:fs';
import t from 'tap';
import { parse } from 'yaml';
import { loadContent } from '../../src/content/load-content.ts';
import { schemaErrors } from '../../src/content/validator.ts';
import type { ScoredReview, Seed } from '../../src/generated/types.ts';
import { ENGINE_VERSION, OWN_CONTENT, SEEDS } from '../../src/product.ts';
import { checkProfile } from '../../src/usecases/check-profile.ts';
import { checkResponse } from '../../src/usecases/check-response.ts';
import { scoreAnswers } from '../../src/usecases/score-state.ts';

/** The day the seeds were written, and one on which all that can expire has expired. */
const WRITTEN = '2026-11-22';
const MUCH_LATER = '2036-11-22';
const INVENTED = /^https?:\/\/([\w-]+\.)*example\.(org|com|net)(\/|$)/;

const content = loadContent({ directories: [OWN_CONTENT] });
const seeds = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(`${SEEDS}/${name}`, 'utf8') }))
  .map(({ name, text }) => ({ name, text, seed: parse(text) as Seed }));

function editionOf({ assessment }: Seed) {
  const checklist = content.findChecklist(assessment.checklist?.id ?? '', assessment.checklist?.version);
  if (checklist === undefined) throw new Error('a seed names a checklist version that is not here');
  const named = assessment.ruleset ?? checklist.checklist.ruleset;
  const ruleset = content.findRuleset(named.id, named.version);
  if (ruleset === undefined) throw new Error('a seed names a ruleset version that is not here');
  return { checklist, ruleset };
}

function scoreOf(seed: Seed, asOf: string) {
  const reviews = Object.entries(seed.reviews).map(([item, review]): [string, ScoredReview] => [
    item,
    { by: 'second-person', outsider: false, ties: '', ...review },
  ]);
  const { stage = 'conception', profile = {} } = seed.assessment;
  const answers = {
    asOf,
    stage,
    profile,
    responses: seed.responses,
    reviews: Object.fromEntries(reviews),
  };
  return scoreAnswers(answers, editionOf(seed), content.taxonomy, ENGINE_VERSION);
}

t.test('there are three demo companies, and each fits the schema of a seed', (t) => {
  t.equal(seeds.length, 3);
  for (const { name, seed } of seeds) {
    const errors = schemaErrors('Seed', seed).map(
      ({ instancePath, message }) => `${instancePath} ${message}`,
    );
    t.same(errors, [], name);
  }
  t.end();
});

t.test('every fact of every profile is set to something it can be', (t) => {
  for (const { name, seed } of seeds) {
    const { facts } = content.taxonomy;
    const profile = seed.assessment.profile ?? {};
    t.same(checkProfile(profile, facts, '/assessment/profile'), [], name);
    t.same(
      facts.filter(({ id }) => profile[id] === undefined),
      [],
      `${name} leaves no fact unset`,
    );
  }
  t.end();
});

t.test('every response is one that the service would take', (t) => {
  for (const { name, seed } of seeds) {
    const { checklist, ruleset } = editionOf(seed);
    const faults = Object.entries(seed.responses).flatMap(([item, response]) =>
      checkResponse(item, response, checklist.checklist, ruleset.ruleset, `/responses/${item}`),
    );
    t.same(faults, [], name);
  }
  t.end();
});

t.test('every review reads a response that is there, by somebody who did not write it', (t) => {
  for (const { name, seed } of seeds) {
    t.not(seed.reviewer?.toLowerCase(), seed.author.toLowerCase(), name);
    for (const [item, { verdict, outsider, ties }] of Object.entries(seed.reviews)) {
      const claimed = seed.responses[item]?.state === 'not-applicable';
      t.ok(seed.responses[item], `${name}: ${item} has a response`);
      t.equal(verdict.startsWith('na-'), claimed, `${name}: the verdict on ${item} fits the response`);
      if (outsider === true) t.ok(ties, `${name}: the outsider who read ${item} declares ties`);
    }
  }
  t.end();
});

t.test('evidence leads to no real place, names a role and a day, and was not made in the future', (t) => {
  for (const { name, text, seed } of seeds) {
    for (const address of text.match(/https?:[^\s"']+/g) ?? []) t.match(address, INVENTED, name);
    const evidence = Object.values(seed.responses).flatMap((response) => response.evidence ?? []);
    t.ok(evidence.length > 0, name);
    for (const { title, madeBy, madeOn } of evidence) {
      t.ok(madeBy, `${name}: ${title} says who made it`);
      t.ok(madeOn !== undefined && madeOn <= WRITTEN, `${name}: ${title} was made by then`);
    }
  }
  const validUntil = seeds.flatMap(({ seed }) =>
    Object.values(seed.responses).flatMap(({ evidence = [] }) => evidence.map((piece) => piece.validUntil)),
  );
  t.ok(
    validUntil.some((day) => day !== undefined && day < WRITTEN),
    'one piece at least has expired',
  );
  t.end();
});

t.test('each seed gets the verdict that it says, also when its evidence has grown old', (t) => {
  for (const { name, seed } of seeds) {
    for (const asOf of [WRITTEN, MUCH_LATER]) {
      const { verdict, because } = scoreOf(seed, asOf);
      t.equal(verdict, seed.expect.verdict, `${name} on ${asOf}: ${because}`);
    }
  }
  t.end();
});

t.test('the three verdicts differ, and one company is stopped by its own word', (t) => {
  const verdicts = seeds.map(({ seed }) => scoreOf(seed, WRITTEN).verdict);
  t.equal(new Set(verdicts).size, seeds.length, verdicts.join(', '));
  t.ok(verdicts.includes('STOPPED'));
  t.end();
});

t.test('the README of the seeds tells of every file and its verdict', (t) => {
  const readme = readFileSync(`${SEEDS}/README.md`, 'utf8');
  for (const { name, seed } of seeds) {
    const row = readme.split('\n').find((line) => line.includes(`\`${name}\``)) ?? '';
    t.match(row, seed.expect.verdict, name);
  }
  t.end();
});
