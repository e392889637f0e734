import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { scoreCasesSchema } from './score-cases.ts';

/** The files of taxonomy/ and the properties of the schema Taxonomy that each holds. */
export const TAXONOMY_FILES = {
  'taxonomy/criteria.yaml': ['blocks', 'criteria'],
  'taxonomy/rights.yaml': ['note', 'rights'],
  'taxonomy/groups.yaml': ['groups'],
  'taxonomy/principles.yaml': ['pillars', 'principles', 'panel', 'panelNames'],
  'taxonomy/facts.yaml': ['facts'],
} as const;

export type TaxonomyFile = keyof typeof TAXONOMY_FILES;

// The same path from src/content and from dist/content.
const folder = new URL('../../schemas/', import.meta.url);

let shared: Ajv2020 | undefined;

/**
 * Knows the schemas of schemas/ and compiles each when it is first asked for; validation uses the JSON files,
 * never the mirror made for types. That the schemas themselves are in order is tested, not checked at each
 * start; the generated code runs a few dozen times, so making it shorter would cost more than it saves.
 */
function ajv(): Ajv2020 {
  if (shared !== undefined) return shared;
  const instance = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    code: { optimize: false },
    strict: true,
    strictRequired: false,
    validateSchema: false,
    verbose: true,
  });
  addFormats.default(instance);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const schema = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    instance.addSchema(schema);
    if (schema.$id === 'Taxonomy') addTaxonomyParts(instance, schema);
    if (schema.$id === 'SourceList') addListFile(instance, 'sources', schema.properties.items);
    if (schema.$id === 'Framework') addListFile(instance, 'frameworks', frameworkRows);
  }
  instance.addSchema(scoreCasesSchema);
  shared = instance;
  return instance;
}

function addTaxonomyParts(
  instance: Ajv2020,
  schema: { properties: Record<string, unknown>; required: string[] },
): void {
  for (const [file, names] of Object.entries(TAXONOMY_FILES)) {
    const properties = Object.fromEntries(names.map((name) => [name, schema.properties[name]]));
    instance.addSchema({
      $id: file,
      type: 'object',
      additionalProperties: false,
      properties,
      required: names.filter((name) => schema.required.includes(name)),
    });
  }
}

const frameworkRows = { type: 'array', items: { $ref: 'Framework#' }, maxItems: 500 };

/** sources.yaml and frameworks.yaml name their list as the taxonomy files do. */
function addListFile(instance: Ajv2020, name: string, list: unknown): void {
  instance.addSchema({
    $id: `${name}.yaml`,
    type: 'object',
    additionalProperties: false,
    properties: { [name]: list },
    required: [name],
  });
}

/**
 * What a schema (by its $id, sources.yaml, frameworks.yaml, or a file of TAXONOMY_FILES) has against a value: all errors at
 * once, none when it fits. Throws when there is no such schema.
 */
export function schemaErrors(schemaId: string, value: unknown): ErrorObject[] {
  const validate: ValidateFunction | undefined = ajv().getSchema(schemaId);
  if (validate === undefined) throw new Error(`there is no schema ${schemaId}`);
  return validate(value) ? [] : [...(validate.errors ?? [])];
}
