import { drawReport } from '../usecases/draw-report.ts';
import { freezeReport } from '../usecases/freeze-report.ts';
import type { Workshop } from '../usecases/workshop.ts';

/** Makes and draws reports in the thread that asks: for a command line and for tests, where nobody else waits. */
export function workshopHere(): Workshop {
  return {
    freeze: async (parts) => freezeReport(parts),
    draw: drawReport,
    close: async () => undefined,
  };
}
