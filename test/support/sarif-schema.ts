import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formatsPlugin from 'ajv-formats';

export const SARIF_SCHEMA = new URL('../fixtures/sarif/sarif-schema-2.1.0.json', import.meta.url);
const addFormats = formatsPlugin.default;

let validate: ValidateFunction | undefined;

/** What OASIS's published schema says against a document, in words; nothing when it is valid. */
export function sarifFaults(document: unknown): string[] {
  validate ??= compiled();
  if (validate(document)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function compiled(): ValidateFunction {
  const schema = JSON.parse(readFileSync(SARIF_SCHEMA, 'utf8')) as Record<string, unknown>;
  // It is written in draft-04, of which it uses nothing that draft-07 reads otherwise but the name of "id".
  const { $schema: _draft, id, ...rest } = schema;
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  return ajv.compile({ $id: String(id), ...rest });
}
