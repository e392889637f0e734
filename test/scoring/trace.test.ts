import { readdirSync, readFileSync } from 'node:fs';
import t, { type Test } from 'tap';
import type { Item, Score } from '../../src/generated/types.ts';
import { scoreAssessment } from '../../src/scoring/score-assessment.ts';
import type { ScoringInput } from '../../src/scoring/scoring-input.ts';
import { assessment, assessmentOf, EVIDENCE, realItems } from '../support/scoring-assessments.ts';
import {
  Reading,
  sameBlocks,
  sameFinal,
  sameFlags,
  sameNumbers,
  sameOverall,
  TRACKS,
} from '../support/scoring-re-adding.ts';
import { read, write } from '../support/scoring-tiny-fraction.ts';

const FOLDER = new URL('../../src/scoring/', import.meta.url);
const SOURCES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'))
  .join('\n');
const README = readFileSync(new URL('README.md', FOLDER), 'utf8');

type Said = {
  response: NonNullable<ScoringInput['responses'][string]>;
  review?: ScoringInput['reviews'][string];
};

/** An assessment of the real checklist, item by item. */
function real(change: Partial<ScoringInput>, say: (item: Item, index: number) => Said | null): ScoringInput {
  const rows = realItems().flatMap((item, index) => {
    const said = say(item, index);
    return said === null ? [] : [{ id: item.id, ...said }];
  });
  return assessment({
    ...change,
    responses: Object.fromEntries(rows.map(({ id, response }) => [id, response])),
    reviews: Object.fromEntries(
      rows.flatMap(({ id, review }) => (review === undefined ? [] : [[id, review]])),
    ),
  });
}

const level = (value: number, evidence: (typeof EVIDENCE)[] = []) =>
  ({ state: 'level', level: value, justification: 'See the record.', evidence }) as const;
const SECOND = { by: 'second-person', verdict: 'confirmed' } as const;
const ASSESSOR = { by: 'assessor', verdict: 'confirmed' } as const;
const EXPIRED = { ...EVIDENCE, validUntil: '2026-01-01' };

const CASES: Record<string, ScoringInput> = {
  'nothing answered': real({}, () => null),
  'everything claimed on word alone': real({ stage: 'deployment' }, () => ({ response: level(4) })),
  'every second thing read, one piece expired': real({}, (_item, index) => ({
    response: level((index % 4) + 1, index === 3 ? [EXPIRED] : [EVIDENCE]),
    ...(index % 2 === 0 ? { review: SECOND } : {}),
  })),
  'examined from outside, with findings': real({}, (item, index) => ({
    response: level(4, [EVIDENCE]),
    review: { ...ASSESSOR, corroborated: item.voice, ...(index % 5 === 0 ? { override: index % 4 } : {}) },
  })),
  'stopped in design': real({ stage: 'design' }, ({ flag }) => ({
    response: level(flag === 'STOP' ? 0 : 2),
  })),
  'purpose in question': real({ profile: { contestedUses: ['social-scoring'] } }, () => ({
    response: level(3, [EVIDENCE]),
    review: SECOND,
  })),
  'unequal coverage': real({}, (_item, index) =>
    index % 3 === 0
      ? null
      : { response: index % 3 === 1 ? { state: 'unknown' } : level(index % 5, [EVIDENCE]) },
  ),
  'not applicable, accepted and not': assessmentOf([
    {
      item: { id: 'a', weight: '3', blocks: { POL: '1', REM: '1/2' } },
      answer: { level: 3, assurance: 'A3' },
    },
    {
      item: { id: 'b', weight: '1/3', blocks: { POL: '1' } },
      answer: { state: 'not-applicable', naAccepted: true },
    },
    { item: { id: 'c', weight: '2', blocks: { REM: '1' } }, answer: { state: 'not-applicable' } },
    { item: { id: 'd', weight: '0', blocks: { ASS: '1' }, flag: 'CRITICAL' }, answer: { level: 1 } },
  ]),
};

for (const [name, input] of Object.entries(CASES)) {
  const score = scoreAssessment(input);
  const reading = new Reading(score.trace, input.ruleset);
  for (const track of TRACKS) {
    t.test(`${name}, ${track}: blocks and the whole add up again from the trace alone`, (t) => {
      sameBlocks(t, reading, track);
      sameOverall(t, reading, track, score[track]);
      t.end();
    });
    t.test(`${name}, ${track}: flags, caps, final, best and band follow from the trace alone`, (t) => {
      const flagged = input.checklist.items.filter(({ flag }) => flag !== 'NONE');
      sameFlags(t, reading, track, flagged);
      sameFinal(t, reading, track, score[track]);
      t.end();
    });
  }
  t.test(`${name}: the numbers beside the score add up again from the trace alone`, (t) => {
    sameNumbers(t, reading, score);
    t.end();
  });
  t.test(`${name}: every node of the trace is whole`, (t) => {
    wellFormed(t, reading, score);
    t.end();
  });
}

function wellFormed(t: Test, reading: Reading, score: Score) {
  const { trace, nodes } = reading;
  t.equal(nodes.size, trace.length, 'no id comes twice');
  const missing = trace.flatMap(({ inputs }) => inputs).filter((id) => !nodes.has(id));
  t.same(missing, [], 'every input is a node');
  t.same(
    trace.filter(({ because }) => because.trim() === ''),
    [],
    'every node has a because',
  );
  t.same(
    trace.filter(({ sources }) => sources.length === 0),
    [],
    'every node has a source',
  );
  for (const rule of new Set(trace.map((node) => node.rule))) {
    t.match(SOURCES, new RegExp(`^export function ${rule}\\(`, 'm'), `${rule} is an exported function`);
    t.match(README, new RegExp(`^## ${rule}$`, 'm'), `${rule} is a heading of the README`);
  }
  const unreduced = trace
    .flatMap(({ value }) => Object.values(value))
    .filter((value) => /^-?\d+(\/\d+)?$/.test(value ?? '') && write(read(value)) !== value);
  t.same(unreduced, [], 'every fraction is in lowest terms');
  t.equal(reading.value('verdict', 'verdict'), score.verdict);
  t.equal(nodes.get('verdict')?.because, score.because);
  t.equal(reading.under('scope/').length, score.counts.ahead + score.counts.notApplicableToProfile);
  t.equal(reading.under('response/').length, score.counts.due);
}
