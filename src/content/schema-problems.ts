import type { ErrorObject } from 'ajv/dist/2020.js';
import { type ContentProblem, type Finding, problemAt } from './content-problem.ts';
import { pointerTo } from './json-pointer.ts';
import { nearest } from './nearest.ts';
import type { ContentFile } from './read-yaml.ts';
import { schemaErrors } from './validator.ts';

const CONDITION_KEYS = ['all', 'any', 'not', 'fact', 'equals', 'includes', 'atLeast'];
const CHOICES = new Set(['oneOf', 'anyOf']);

/** What a schema has against a file, each with line, words and a suggestion; none when it fits. */
export function schemaProblems(schemaId: string, file: ContentFile): ContentProblem[] {
  const errors = withoutBranches(schemaErrors(schemaId, file.value));
  const problems = errors.map((error) => {
    const pointer =
      error.keyword === 'additionalProperties'
        ? pointerTo(error.instancePath, String(error.params['additionalProperty']))
        : error.instancePath;
    return { error, problem: problemAt(file, pointer, findingOf(error)) };
  });
  // A misspelt property is one mistake, not an unknown one and a missing one.
  const meant = new Set(
    problems
      .filter(({ error }) => error.keyword === 'additionalProperties')
      .map(({ error, problem }) => pointerTo(error.instancePath, problem.didYouMean ?? '')),
  );
  return problems
    .filter(
      ({ error }) =>
        error.keyword !== 'required' ||
        !meant.has(pointerTo(error.instancePath, String(error.params['missingProperty']))),
    )
    .map(({ problem }) => problem);
}

/**
 * Where a value may be one of several shapes the validator lists what every shape has against it. Only the
 * deepest place that fits no shape is worth reading.
 */
function withoutBranches(errors: ErrorObject[]): ErrorObject[] {
  const choices = [...new Set(errors.filter(isChoice).map(({ instancePath }) => instancePath))];
  const within = (path: string, parent: string) => path === parent || path.startsWith(`${parent}/`);
  const deepest = choices.filter((path) => !choices.some((other) => other !== path && within(other, path)));
  const kept = deepest.map((path) => errors.find((error) => isChoice(error) && error.instancePath === path)!);
  return [...errors.filter((error) => !choices.some((path) => within(error.instancePath, path))), ...kept];
}

function isChoice(error: ErrorObject): boolean {
  return CHOICES.has(error.keyword);
}

function findingOf(error: ErrorObject): Finding {
  if (isChoice(error)) return choiceFinding(error);
  if (error.keyword === 'additionalProperties') return unknownProperty(error);
  if (error.keyword === 'required') return missingProperty(error);
  if (error.keyword === 'enum') return notAmong(error);
  return {
    code: 'CONTENT_VALUE',
    message: `${shown(error.data)} ${error.message ?? 'does not fit'}`,
    mend: hint(error) ?? 'write a value that fits',
  };
}

function unknownProperty(error: ErrorObject): Finding {
  const name = String(error.params['additionalProperty']);
  const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
  return {
    code: 'CONTENT_UNKNOWN_PROPERTY',
    message: `the property "${name}" is not known here`,
    mend: `remove it, or use one of: ${known.join(', ')}`,
    didYouMean: nearest(name, known),
  };
}

function missingProperty(error: ErrorObject): Finding {
  const name = String(error.params['missingProperty']);
  const about = hintOf((error.parentSchema as { properties?: Record<string, object> }).properties?.[name]);
  return {
    code: 'CONTENT_MISSING_PROPERTY',
    message: `the property "${name}" is missing`,
    mend: about === undefined ? `add "${name}"` : `add "${name}": ${about}`,
  };
}

function notAmong(error: ErrorObject): Finding {
  const allowed = (error.params['allowedValues'] as unknown[]).map(String);
  return {
    code: 'CONTENT_VALUE',
    message: `${shown(error.data)} is not one of the values allowed here`,
    mend: `use one of: ${allowed.join(', ')}`,
    didYouMean: typeof error.data === 'string' ? nearest(error.data, allowed) : undefined,
  };
}

function choiceFinding(error: ErrorObject): Finding {
  if (!/\/(appliesWhen|triggers|noGo)(\/|$)/.test(error.instancePath)) {
    return {
      code: 'CONTENT_VALUE',
      message: `${shown(error.data)} has none of the shapes allowed here`,
      mend: 'an answer is a level from 0 to 4, unknown, or { level, assurance }; a fact is a value or a list',
    };
  }
  const keys = typeof error.data === 'object' && error.data !== null ? Object.keys(error.data) : [];
  const odd = keys.find((key) => !CONDITION_KEYS.includes(key));
  return {
    code: 'CONTENT_CONDITION',
    message: `${shown(error.data)} is not a condition`,
    mend: 'write { all: […] }, { any: […] }, { not: … }, or a fact with equals, includes or atLeast',
    didYouMean: odd === undefined ? undefined : nearest(odd, CONDITION_KEYS),
  };
}

function hint(error: ErrorObject): string | undefined {
  const about = hintOf(error.parentSchema);
  return about === undefined ? undefined : `write this: ${about}`;
}

function hintOf(schema: object | undefined): string | undefined {
  const about = (schema as { description?: unknown } | undefined)?.description;
  return typeof about === 'string' ? about : undefined;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
