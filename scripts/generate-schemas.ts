// Makes src/generated/{schemas,types}.ts from schemas/*.json. With --check it writes nothing and fails on drift.
import { readdirSync, readFileSync } from 'node:fs';
import { writeOrCompare } from './write-or-compare.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const folder = new URL('../schemas/', import.meta.url);
const schemas = readdirSync(folder)
  .sort()
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { $id: string });

// json-schema-to-ts cannot read a recursive schema: the mirror marks it, and types.ts gives it its type by hand.
const handTyped = new Set(['Condition']);
// It ignores conditions (allOf with if and then) and chokes on boolean schemas inside them; validation uses the JSON files themselves.
// These hold so much that their type is put together from the types of their parts.
const composed = new Set(['Report', 'Edition', 'OrganisationExport']);
const dropped = new Set(['$schema', 'description', 'allOf', 'propertyNames']);

function mirror(value: Json, byTitle = false): Json {
  if (Array.isArray(value)) return value.map((inner) => mirror(inner, byTitle));
  if (value === null || typeof value !== 'object') return value;
  if (byTitle && typeof value['$ref'] === 'string')
    return { title: value['$ref'].slice(0, -1), type: 'object' };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !(dropped.has(key) && (key !== 'description' || typeof inner === 'string')))
      .map(([key, inner]) => [key, mirror(inner, byTitle)]),
  );
}

const header = '// Made by scripts/generate-schemas.ts from schemas/*.json. Do not edit.\n';
const names = schemas.map((schema) => schema.$id);
const constants = schemas.map((schema) => {
  const body = handTyped.has(schema.$id)
    ? { $id: schema.$id, title: schema.$id, type: 'object' }
    : mirror(schema as unknown as Json, composed.has(schema.$id));
  return `export const ${schema.$id}Schema = ${JSON.stringify(body, null, 1)} as const;\n`;
});

writeOrCompare('src/generated/schemas.ts', `${header}\n${constants.join('\n')}`);
writeOrCompare(
  'src/generated/types.ts',
  `${header}
import type { FromSchema } from 'json-schema-to-ts';
import type { ${names.map((name) => `${name}Schema`).join(', ')} } from './schemas.ts';

/** A condition over profile facts; recursive, so typed by hand (schemas/condition.json). */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { fact: string; equals: string | boolean }
  | { fact: string; includes: string }
  | { fact: string; atLeast: string };

export type References = [
${names.map((name) => `  typeof ${name}Schema,`).join('\n')}
];
type Composed = {
  deserialize: [
${names
  .filter((name) => !composed.has(name) && !handTyped.has(name))
  .map((name) => `    { pattern: { title: '${name}' }; output: ${name} },`)
  .join('\n')}
  ];
};
type Options = { references: References; deserialize: [{ pattern: { title: 'Condition' }; output: Condition }] };

${names
  .filter((name) => !handTyped.has(name))
  .map(
    (name) =>
      `export type ${name} = FromSchema<typeof ${name}Schema, ${composed.has(name) ? 'Composed' : 'Options'}>;`,
  )
  .join('\n')}
`,
);
