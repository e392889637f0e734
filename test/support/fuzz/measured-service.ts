// The service in a process of its own that says, when asked, how much memory it holds after everything was collected.
import { setTimeout as pause } from 'node:timers/promises';
import { startServer } from '../../../src/start-server.ts';

process.on('message', async () => {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    await pause(50);
  }
  process.send?.(process.memoryUsage());
});
await startServer();
process.send?.('listening');
