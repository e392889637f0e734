import fc from 'fast-check';
import { action } from '../calls/action-rows.ts';
import { impact, standingHarm } from '../calls/impact-rows.ts';
import { engagement, nobodyEngaged } from '../calls/people-rows.ts';

export type Json = Record<string, any>;

/** What real content has: with nothing but random words no request would reach far into the service. */
export interface Vocabulary {
  /** The version of the checklist to move to. */
  next: string;
  items: readonly string[];
  /** Of the taxonomy: groups and rights. */
  terms: { groups: readonly string[]; rights: readonly string[] };
  facts: readonly { id: string; values: readonly unknown[] }[];
}

/** Stands for an id that an earlier request made; it is looked up when the request is sent. */
export const REFERENCE = '§';
const reference = (kind: string) => fc.nat({ max: 7 }).map((n) => `${REFERENCE}${kind}:${n}`);

const PLAIN = fc.constantFrom(
  'The product lead, since May, in the team folder',
  'Ω ≠ ω, 👩🏽‍⚕️ and e\u0301',
  'a',
  'line\nbreak',
);

/** Bodies and parameters that a schema of the OpenAPI document takes, most of them with a meaning. */
export class SchemaArbitrary {
  readonly #components: Json;
  readonly #vocabulary: Vocabulary;

  constructor(document: Json, vocabulary: Vocabulary) {
    this.#components = (document['components']?.['schemas'] ?? {}) as Json;
    this.#vocabulary = vocabulary;
  }

  /** @param name of the member that the value is for: some have a meaning that the schema cannot tell */
  of(schema: Json, name = ''): fc.Arbitrary<unknown> {
    const resolved = this.#resolve(schema);
    const known = this.#examined(name, resolved) ?? asked(name, resolved) ?? this.#known(name, resolved);
    if (known !== undefined) return known;
    if (Array.isArray(resolved['enum'])) return fc.constantFrom(...(resolved['enum'] as unknown[]));
    if ('const' in resolved) return fc.constant(resolved['const']);
    if (resolved['type'] === undefined && Array.isArray(resolved['anyOf']))
      return fc.oneof(...(resolved['anyOf'] as Json[]).map((each) => this.of(each, name)));
    const types = resolved['type'] as unknown;
    if (Array.isArray(types))
      return fc.oneof(...types.map((type) => this.#ofType({ ...resolved, type }, name)));
    return this.#ofType(resolved, name);
  }

  #ofType(schema: Json, name: string): fc.Arbitrary<unknown> {
    const { type } = schema;
    if (Array.isArray(type))
      return fc.oneof(...type.map((each) => this.#ofType({ ...schema, type: each }, name)));
    switch (schema['type']) {
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      case 'integer':
        return boundaries(schema, fc.integer);
      case 'array':
        return fc.array(this.#member(schema, name), {
          minLength: Number(schema['minItems'] ?? 0),
          maxLength: Math.min(3, Number(schema['maxItems'] ?? 3)),
        });
      case 'object':
        return this.#object(schema);
      default:
        return text(schema);
    }
  }

  /** A member of a list: some lists are of ids that have to be there. */
  #member(schema: Json, name: string): fc.Arbitrary<unknown> {
    const { items, terms } = this.#vocabulary;
    const about = String(schema['description'] ?? '');
    if (about.startsWith('Rights-holder groups')) return fc.constantFrom(...terms.groups);
    if (about.startsWith('Rights of')) return fc.constantFrom(...terms.rights);
    if (about.startsWith('Items of')) return fc.constantFrom(...items);
    if (about.startsWith('Impacts of')) return reference('impactId');
    return this.of(schema['items'] as Json, name);
  }

  #object(schema: Json): fc.Arbitrary<unknown> {
    const properties = (schema['properties'] ?? {}) as Json;
    const choices = (schema['anyOf'] ?? [{}]) as Json[];
    const model = Object.fromEntries(
      Object.entries(properties).map(([name, inner]) => [name, this.of(inner as Json, name)]),
    );
    return fc.oneof(
      ...choices.map((choice) =>
        fc.record(model, {
          requiredKeys: [
            ...((schema['required'] ?? []) as string[]),
            ...((choice['required'] ?? []) as string[]),
          ],
        }),
      ),
    );
  }

  #known(name: string, schema: Json): fc.Arbitrary<unknown> | undefined {
    const { items, facts, next } = this.#vocabulary;
    if (name === 'responses' && schema['additionalProperties'] !== undefined) {
      return fc.dictionary(fc.constantFrom(...items), this.of(schema['additionalProperties'] as Json), {
        minKeys: 1,
        maxKeys: 4,
      });
    }
    if (name === 'profile') {
      const isPatch = JSON.stringify(schema).includes('"null"');
      const values = facts.map(({ id, values }): [string, fc.Arbitrary<unknown>] => [
        id,
        fc.constantFrom(...values, ...(isPatch ? [null] : [])),
      ]);
      return fc.record(Object.fromEntries(values), { requiredKeys: [] });
    }
    if (name === 'product')
      return fc.oneof(fc.record({ name: PLAIN }), fc.record({ id: reference('productId') }));
    if (schema['properties']?.state !== undefined && schema['properties']?.level !== undefined)
      return this.#response(schema['properties'] as Json);
    if (schema['title'] === 'KeyInput') return this.#key(schema);
    const fitting = FITTING[String(schema['title'])];
    if (fitting !== undefined) return fc.oneof(this.#object(schema), fc.constantFrom(...fitting));
    if (name === 'confirm') return fc.constant(`${REFERENCE}path:assessmentId`);
    if (name === 'standpoint') return fc.constantFrom(...this.#vocabulary.terms.groups);
    if (name === 'with') return reference('reportId');
    if (name === 'level') return fc.integer({ min: 0, max: 4 });
    if (name === 'to') return fc.constantFrom(next, next, next, '0.1.0');
    if (MEANT[name] !== undefined) return fc.constantFrom(...MEANT[name]);
    return ['organisationId', 'assessmentId', 'productId', 'cursor'].includes(name)
      ? reference(name)
      : undefined;
  }

  /** What readers and auditors state is about what is answered, and in order of what an audit has. */
  #examined(name: string, schema: Json): fc.Arbitrary<unknown> | undefined {
    const answered = this.#vocabulary.items.slice(0, 3);
    if (name === 'item' && schema['description'] === 'Stable item id') return fc.constantFrom(...answered);
    if (name === 'subject' && schema['type'] === 'object')
      return fc.constantFrom(...answered.map((id) => ({ kind: 'item', id })));
    if (name === 'audit' || name === 'finding') return reference(`${name}Id`);
    if (name === 'piece') return reference(name);
    if (schema['title'] !== 'FindingInput') return undefined;
    const stated = {
      audit: reference('auditId'),
      because: PLAIN,
      verdict: fc.constantFrom('confirmed', 'disputed'),
    };
    const subject = this.#examined('subject', { type: 'object' }) ?? PLAIN;
    return fc.oneof(fc.record({ ...stated, subject }), this.#object(schema));
  }

  /** What the schema says by conditions: only a level has one. */
  #response({ evidence, justification }: Json): fc.Arbitrary<unknown> {
    const said = { justification: this.of(justification), evidence: this.of(evidence) };
    const level = { state: fc.constant('level'), level: fc.integer({ min: 0, max: 4 }), ...said };
    const other = { state: fc.constantFrom('not-applicable', 'unknown'), ...said };
    return fc.oneof(
      { weight: 3, arbitrary: fc.record(level, { requiredKeys: ['state', 'level'] }) },
      { weight: 1, arbitrary: fc.record(other, { requiredKeys: ['state'] }) },
    );
  }

  /** A key that fits, or any that the schema takes. */
  #key(schema: Json): fc.Arbitrary<unknown> {
    const reviewer = fc.record({ role: fc.constant('reviewer'), actor: PLAIN });
    const embed = fc.record({
      role: fc.constant('embed'),
      actor: PLAIN,
      assessmentId: reference('assessmentId'),
    });
    return fc.oneof(reviewer, embed, this.#object(schema));
  }

  #resolve(schema: Json): Json {
    const name = /([^/]+)$/.exec(String(schema['$ref'] ?? ''))?.[1];
    if (name === undefined) return schema;
    const found = this.#components[name] as Json | undefined;
    if (found === undefined) throw new Error(`the document has no schema ${name}`);
    return found;
  }
}

/** Bodies whose parts have to fit each other, which a schema cannot say. */
const FITTING: Record<string, readonly object[]> = {
  EngagementInput: [engagement(), nobodyEngaged()].map((body) => ({ ...body, items: [] })),
  ActionInput: [{ ...action(), items: [] }],
  FindingDecisionInput: ['upheld', 'withdrawn'].map((outcome) => ({ outcome, words: 'as the reply shows' })),
  ImpactInput: [impact(), impact('other'), standingHarm()],
};

/** Members that mean the same wherever they stand. */
const MEANT: Record<string, readonly unknown[]> = {
  harm: ['partner-or-stalker', 'shut-out-of-service', 'unequal-errors', 'nowhere'],
  checklist: [{ id: 'hrba-tech', version: '0.1.0' }],
  ruleset: [{ id: 'ungp', version: '1.0.0' }],
  lang: ['en', 'es', 'fr', 'de-CH', 'xx'],
  language: ['en', 'es', 'fr', 'de-CH', 'xx'],
};

/** What may be asked of content by a parameter: what is there, and what is not. */
const ASKED: Record<string, readonly string[]> = {
  checklist: ['hrba-tech', 'nowhere'],
  from: ['0.1.0', '0.0.1', '9.0.0'],
  item: ['deployment.government-demands', 'design.nowhere'],
};

function asked(name: string, schema: Json): fc.Arbitrary<string> | undefined {
  const values = schema['type'] === 'string' ? ASKED[name] : undefined;
  return values === undefined ? undefined : fc.constantFrom(...values);
}

function boundaries(schema: Json, make: typeof fc.integer): fc.Arbitrary<number> {
  const min = Number(schema['minimum'] ?? -3);
  const max = Number(schema['maximum'] ?? min + 2000);
  return fc.oneof(fc.constantFrom(min, max), make({ min, max }));
}

function text(schema: Json): fc.Arbitrary<string> {
  const { format, pattern, description, maxLength = 100, minLength = 0 } = schema;
  if (format === 'date' && String(description).startsWith('Last day'))
    return fc.constantFrom(...SOON, '1999-12-31');
  if (format === 'date') return fc.constantFrom('2026-05-12', '2024-02-29', '1999-12-31', '2099-01-01');
  if (format === 'uuid') return fc.uuid();
  if (String(pattern).includes('https?'))
    return fc.constantFrom('https://example.org/x', 'http://[::1]:1/é?q#f');
  if (pattern !== undefined && pattern !== '\\S')
    return fc.stringMatching(new RegExp(pattern as string, 'u'));
  const longest = 'x'.repeat(Number(maxLength));
  const shortest = 'y'.repeat(Math.max(1, Number(minLength)));
  return fc.oneof({ weight: 8, arbitrary: PLAIN }, fc.constantFrom(shortest, longest));
}

/** Days that are soon by the clock that tests stand on, and by the one on the wall. */
const SOON = ['2026-12-20', new Date(Date.now() + 2_592_000_000).toISOString().slice(0, 10)];
