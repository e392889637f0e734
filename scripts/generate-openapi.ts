// Makes openapi.yaml and src/generated/examples.ts from the running service. With --check it writes nothing and fails
// on drift. Run generate-schemas.ts first.
import { stringify } from 'yaml';
import { openExampleApp } from './example-app.ts';
import { recordExamples } from './record-examples.ts';
import { writeOrCompare } from './write-or-compare.ts';

const examples = await recordExamples();
writeOrCompare(
  'src/generated/examples.ts',
  `// Made by scripts/generate-openapi.ts from a run of the service. Do not edit.
export const EXAMPLES: Record<string, Record<string, unknown>> = ${JSON.stringify(examples, null, 1)};
`,
);

const { app, close } = await openExampleApp(examples);
await app.ready();
const document = JSON.parse(JSON.stringify(app.swagger())) as object;
writeOrCompare(
  'openapi.yaml',
  stringify(document, { lineWidth: 110, aliasDuplicateObjects: false, minContentWidth: 40 }),
);
await close();
