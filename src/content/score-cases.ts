const level = { type: 'integer', minimum: 0, maximum: 4 };
const words = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });

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
            additionalProperties: {
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
            },
          },
          expect: { type: 'object', minProperties: 1 },
        },
      },
    },
  },
} as const;

/** The part of a case that the content check looks at. */
export interface ScoreCases {
  cases: { name: string; answers: Record<string, unknown>; profile?: Record<string, unknown> }[];
}
