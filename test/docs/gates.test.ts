import { readFileSync } from 'node:fs';
import t from 'tap';
import { parse } from 'yaml';
import { buildProgram } from '../../src/cli/program.ts';
import { ERRORS } from '../../src/errors.ts';
import { GateReasonSchema } from '../../src/generated/schemas.ts';
import { LONGEST_WAIVER_DAYS } from '../../src/usecases/waivers.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/gates.md');

t.test('the pipelines of the page are YAML, and call hrba with options that there are', (t) => {
  const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  t.equal(blocks.length, 2);
  const gate = buildProgram().commands.find((command) => command.name() === 'gate');
  const known = gate?.options.flatMap(({ long }) => long ?? []);
  for (const block of blocks) {
    t.type(parse(block), 'object');
    const [call = ''] = /hrba gate .*/.exec(block) ?? [];
    const options = [...call.matchAll(/ (--[a-z-]+)/g)].map(([, option]) => option);
    t.ok(options.length >= 3, call);
    for (const option of options) t.ok(known?.includes(option ?? ''), `${option}`);
  }
  t.end();
});

t.test('the page tells of every kind of reason, and of the days that a waiver lasts', (t) => {
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (?:BLOCKED|NOT_READY)/gm)].map(([, kind]) => kind);
  t.same(rows.sort(), [...GateReasonSchema.properties.kind.enum].sort());
  for (const text of [page, read('docs/adr/0021-gates.md')])
    t.match(text, `${LONGEST_WAIVER_DAYS} days at most`);
  for (const code of ['HRBA_GATE_NOT_PASSED', 'HRBA_GATE_HOLDS']) t.ok(code in ERRORS);
  t.end();
});
