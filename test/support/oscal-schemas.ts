import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formatsPlugin from 'ajv-formats';
import type { Report } from '../../src/generated/types.ts';
import { OSCAL_MODELS, type OscalModel } from '../../src/reports/oscal/oscal-models.ts';
import { renderOscal } from '../../src/reports/oscal/render-oscal.ts';

const FOLDER = new URL('../fixtures/oscal/', import.meta.url);
const addFormats = formatsPlugin.default;

const validators = new Map<OscalModel, ValidateFunction>();

/** What NIST's published schema says against a document, in words; nothing when it is valid. */
export function oscalFaults(model: OscalModel, document: unknown): string[] {
  const validate = validators.get(model) ?? compiled(model);
  if (validate(document)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What the schemas say against the three documents of a report. */
export function faultsOf(report: Report): string[] {
  return OSCAL_MODELS.flatMap((model) =>
    oscalFaults(model, JSON.parse(renderOscal(report, model))).map((fault) => `${model}: ${fault}`),
  );
}

/** References inside the documents of a report that lead to nothing in the same document. */
export function danglingIn(report: Report): string[] {
  return OSCAL_MODELS.flatMap((model) => {
    const text = renderOscal(report, model);
    const given = new Set([...text.matchAll(/"uuid": "([^"]+)"/g)].map(([, uuid]) => uuid));
    const asked = [...text.matchAll(/"(?:[a-z-]+-uuid)": "([^"]+)"|"href": "#([^"]+)"/g)];
    return asked
      .map(([, uuid, href]) => uuid ?? href)
      .filter((uuid) => !given.has(uuid))
      .map((uuid) => `${model}: ${uuid}`);
  });
}

function compiled(model: OscalModel): ValidateFunction {
  const text = readFileSync(new URL(`oscal_${model}_schema.json`, FOLDER), 'utf8');
  // The schemas are draft-07 with annotations that Ajv does not know; what they ask for is checked all the same.
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(text));
  validators.set(model, validate);
  return validate;
}
