import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import plugin from 'fastify-plugin';

const folder = new URL('../../schemas/', import.meta.url);

/**
 * The shapes of schemas/ and how they are enforced: bodies strictly (nothing dropped, nothing coerced, one error at a
 * time so that a hostile body cannot make work), parameters of the address coerced because they are text.
 */
export const shapes = plugin(
  async (app) => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const schemas = files.map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object);
    for (const schema of schemas) app.addSchema(schema);
    const strict = madeLate(() => validator(false, schemas));
    const lenient = madeLate(() => validator('array', schemas));
    app.setValidatorCompiler<object>(({ schema, httpPart }) => {
      const compiled = madeLate(() => (httpPart === 'body' ? strict() : lenient()).compile(schema));
      return (value: unknown) => {
        const validate = compiled();
        return validate(value) || { error: validate.errors ?? [] };
      };
    });
    // What a handler returns is what is sent: a serialiser made from the schema would drop fields and turn null into
    // "" or 0 without a word, and takes seconds to compile for these shapes (docs/adr). Tests check every answer.
    app.setSerializerCompiler(() => (answer) => JSON.stringify(answer));
  },
  { name: 'shapes' },
);

/**
 * Made when it is first asked for: to compile every validator is a tenth of a second of each start. That each can be
 * compiled is what the tests of the operations find out.
 */
function madeLate<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function validator(coerceTypes: false | 'array', schemas: readonly object[]): Ajv2020 {
  const ajv = new Ajv2020({
    removeAdditional: false,
    coerceTypes,
    allErrors: false,
    allowUnionTypes: true,
    // The content check has validated the schemas themselves; doing it again at every start takes a second.
    validateSchema: false,
  });
  addFormats.default(ajv);
  for (const schema of schemas) ajv.addSchema(schema);
  return ajv;
}
