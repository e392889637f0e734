import { HrbaError } from '../errors.ts';
import { PrintingFailed } from '../printing/printer.ts';
import { WorkshopFailed } from './workshop.ts';

/** Seconds until what makes reports and pages has started again. */
const RETRY_AFTER = 5;

/**
 * Work that is done beside the thread that serves, which may fail there.
 * @param detail what a client is told then; the cause is for the log
 * @throws HrbaError HRBA_UNAVAILABLE
 */
export async function orUnavailable<T>(work: Promise<T>, detail: string): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (!(cause instanceof WorkshopFailed || cause instanceof PrintingFailed)) throw cause;
    throw new HrbaError('HRBA_UNAVAILABLE', detail, { retryAfter: RETRY_AFTER, cause });
  }
}
