import type { Profile } from '../generated/types.ts';
import type { Stage } from '../scoring/applicability.ts';

const level = { type: 'integer', minimum: 0, maximum: 4 };
const words = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });

const answer = {
  anyOf: [
    level,
    { type: 'string', const: 'unknown' },
    {
      type: 'object',
      additionalProperties: false,
      required: ['level'],
      properties: { level, assurance: { type: 'string', enum: ['A0', 'A1', 'A2', 'A3', 'A4'] } },
    },
  ],
};
const number = { type: ['string', 'integer', 'null'], pattern: '^-?\\d{1,30}(/\\d{1,30})?$' };
const short = { type: 'string', maxLength: 160 };
const strings = { type: 'array', items: short, maxItems: 200 };
const track = {
  type: 'object',
  additionalProperties: false,
  properties: {
    lower: number,
    upper: number,
    coverage: number,
    final: number,
    best: number,
    band: { type: ['integer', 'null'] },
    status: short,
    binding: strings,
  },
};

/** What comes out of a case; the flags, gates, caps and modules that are named are all there are. */
const expectSchema = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    verdict: short,
    declared: track,
    substantiated: track,
    gap: number,
    evidenceConfidence: number,
    flags: { type: 'object', additionalProperties: short },
    gates: { type: 'object', additionalProperties: short },
    modules: strings,
    items: { type: 'integer', minimum: 0 },
  },
};

/**
 * cases.yaml: what a version scores for given answers, written so that a lawyer can read it. The key set is
 * closed: a misspelt key would turn a case into one that checks nothing. The runner lives with the tests.
 */
export const scoreCasesSchema = {
  $id: 'ScoreCases',
  title: 'ScoreCases',
  type: 'object',
  additionalProperties: false,
  required: ['cases'],
  properties: {
    cases: {
      type: 'array',
      minItems: 1,
      maxItems: 500,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'because', 'answers', 'expect'],
        properties: {
          name: words(300),
          because: words(1000),
          stage: { type: 'string', enum: ['conception', 'design', 'deployment', 'operation'] },
          profile: { $ref: 'Profile#' },
          answers: {
            type: 'object',
            additionalProperties: answer,
          },
          others: answer,
          expect: expectSchema,
        },
      },
    },
  },
} as const;

type Assurance = 'A0' | 'A1' | 'A2' | 'A3' | 'A4';

export type CaseAnswer = number | 'unknown' | { level: number; assurance?: Assurance };

/** A situation in plain words, what was answered, and what must come out. */
export interface ScoreCase {
  name: string;
  because: string;
  stage?: Stage;
  profile?: Profile;
  answers: Record<string, CaseAnswer>;
  /** The answer to every item that is due and is not among the answers. */
  others?: CaseAnswer;
  expect: Record<string, unknown>;
}

export interface ScoreCases {
  cases: ScoreCase[];
}
