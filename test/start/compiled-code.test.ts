import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import t from 'tap';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** Where Node keeps what it compiles after the entry points' first call, in a process without settings of its own. */
function folderIn(environment: Record<string, string>): string {
  const script = `import { getCompileCacheDir } from 'node:module';
    import { keepCompiledCode } from './src/compiled-code.ts';
    keepCompiledCode();
    process.stdout.write(String(getCompileCacheDir()));`;
  const { NODE_COMPILE_CACHE: _, NODE_DISABLE_COMPILE_CACHE: __, ...rest } = process.env;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: project,
    env: { ...rest, ...environment },
    encoding: 'utf8',
  });
}

t.test(
  'what Node compiles is kept beside the code, where only those who may change the code can write',
  async (t) => {
    t.match(folderIn({}), `${project}.cache/compiled-code/`);
  },
);

t.test("Node's own settings go before", async (t) => {
  const elsewhere = t.testdir();
  t.match(folderIn({ NODE_COMPILE_CACHE: elsewhere }), elsewhere);
  t.equal(folderIn({ NODE_DISABLE_COMPILE_CACHE: '1' }), 'undefined');
});
