import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import t from 'tap';
import { en } from '../../src/messages/en/catalogue.ts';
import { loadMessages } from '../../src/messages/messages-for.ts';
import { detailIn } from '../../src/plugins/problem-words.ts';
import { type SchemaError, schemaFault } from '../../src/plugins/schema-faults.ts';
import { openTestApp } from '../support/test-app.ts';

const ajv = new Ajv2020({ allErrors: false, allowUnionTypes: true, strictTypes: false });
addFormats.default(ajv);

function faultOf(schema: object, value: unknown, isBody = true) {
  const validate = ajv.compile(schema);
  validate(value);
  return schemaFault((validate.errors ?? []) as SchemaError[], isBody);
}

/** What is said of a value of `part` that its schema does not take. */
const said = (schema: object, value: unknown): string =>
  faultOf({ type: 'object', properties: { part: schema } }, { part: value }).detail;

const object = { type: 'object', required: ['of'], properties: { of: { type: 'string' } } };
const FAULTS: readonly [schema: object, value: unknown, words: string][] = [
  [{ type: ['integer', 'null'] }, 'x', 'must be a whole number or null'],
  [{ type: 'array' }, 'x', 'must be a list'],
  [{ anyOf: [object, { type: 'null' }] }, 'x', 'must be an object or null'],
  [
    { anyOf: [{ type: 'boolean' }, { type: 'string' }, { type: 'array' }] },
    3,
    'must be true or false, a text or a list',
  ],
  [
    { anyOf: [{ type: 'boolean' }, { type: 'string' }, { type: 'array' }, { type: 'null' }] },
    3,
    'must be true or false, a text, a list or null',
  ],
  [{ enum: ['yes', 'no', null] }, 'x', 'must be one of: yes, no, null'],
  [{ const: 'x' }, 'y', 'must be one of: x'],
  [{ type: 'string', minLength: 1 }, '', 'must not be empty or blank'],
  [{ type: 'string', pattern: '\\S' }, ' ', 'must not be empty or blank'],
  [{ type: 'string', minLength: 3 }, 'x', 'must have at least 3 characters'],
  [{ type: 'string', maxLength: 3 }, 'four', 'must have at most 3 characters'],
  [{ type: 'array', maxItems: 1 }, [1, 2], 'must have at most 1 entries'],
  [{ type: 'array', minItems: 2 }, [1], 'must have at least 2 entries'],
  [{ type: 'integer', minimum: 1 }, 0, 'must be at least 1'],
  [{ type: 'integer', maximum: 5 }, 6, 'must be at most 5'],
  [{ type: 'string', format: 'date' }, 'May', 'must be a calendar date, YYYY-MM-DD'],
  [
    { type: 'string', format: 'date-time' },
    'May',
    'must be a time in RFC 3339, such as 2026-01-31T12:00:00Z',
  ],
  [{ type: 'string', pattern: '^a$' }, 'b', 'must match pattern "^a$"'],
];

t.test('a fault says in words what a value should be, and never in the words of a validator', async (t) => {
  for (const [schema, value, words] of FAULTS) t.equal(said(schema, value), words);
});

t.test('allowed values are listed as far as anybody reads on', async (t) => {
  const values = Array.from({ length: 23 }, (_, at) => `v${at + 1}`);
  t.match(said({ enum: values.slice(0, 20) }, 'x'), /: v1, v2,.* v20$/);
  t.match(said({ enum: values }, 'x'), /v20, … \(3 more\)$/);
});

t.test('a pointer names what is missing, unknown, or wrongly named, as RFC 6901 has it', async (t) => {
  t.same(faultOf(object, {}), { pointer: '/of', detail: 'is missing' });
  const closed = { type: 'object', additionalProperties: false };
  t.same(faultOf(closed, { 'a/b': 1 }), { pointer: '/a~1b', detail: 'is not known here' });
  const names = { type: 'object', propertyNames: { pattern: '^[a-z]+$' } };
  t.same(faultOf(names, { A: 1 }), { pointer: '/A', detail: 'is not a name that can stand here' });
  const either = { anyOf: [{ required: ['url'] }, { required: ['sha256'] }] };
  t.same(faultOf(either, {}), { pointer: '', detail: 'needs one of these: url, sha256' });
  t.same(faultOf(object, {}, false), { pointer: 'of', detail: 'is missing' });
});

t.test('every such sentence is one of the catalogue, so that it is said in each language', async (t) => {
  const french = await loadMessages('fr');
  for (const [, , words] of FAULTS) t.not(detailIn(words, french), words);
  const said = detailIn('must be a whole number or null', french);
  t.equal(said, 'doit être un nombre entier ou null');
  t.ok(en['detail.type'].startsWith('must be'));
});

t.test('a body that is no object is told so, without a sign for its root', async (t) => {
  const app = await openTestApp(t);
  const raw = '[]';
  const headers = { 'content-type': 'application/json' };
  const answer = await app.call('POST', '/v1/organisations', { token: app.admin, raw, headers });
  t.match(answer.body, {
    code: 'HRBA_MALFORMED',
    detail: 'The body must be an object.',
    errors: [{ pointer: '', detail: 'must be an object' }],
  });
});
