import { keepCompiledCode } from './compiled-code.ts';
import { refuseOldNode } from './node-guard.ts';

// The entry of the service. The rest is imported when its compiled code may be kept.
try {
  refuseOldNode();
  keepCompiledCode();
  const { startServer } = await import('./start-server.ts');
  await startServer();
} catch (error) {
  const { explainStart } = await import('./explain-start.ts');
  process.stderr.write(explainStart(error));
  process.exitCode = 1;
}
