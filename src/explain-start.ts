import { ConfigError } from './config.ts';
import { ContentError } from './content/content-problem.ts';
import { formatProblems } from './content/format-problems.ts';
import { StoreUnavailable } from './store/store-errors.ts';

/** What stops a start, in words for the person who starts it: no stack for what they can mend. */
export function explainStart(error: unknown): string {
  if (error instanceof ContentError) return `${formatProblems(error.problems)}\n`;
  if (error instanceof ConfigError || error instanceof StoreUnavailable) return `${error.message}\n`;
  const { code, port } = (error ?? {}) as { code?: string; port?: number };
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Stop what listens there, or set PORT to another.\n`;
  if (code === 'EACCES') return `Port ${port ?? ''} or the data directory may not be used by this user.\n`;
  return error instanceof Error ? `${error.stack ?? error.message}\n` : `${String(error)}\n`;
}
