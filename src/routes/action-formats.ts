import type { FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { HrbaError } from '../errors.ts';
import type { Action } from '../generated/types.ts';
import { messagesFor } from '../messages/messages-for.ts';

/** Every form in which an action plan is read, by the name of ?format=. */
export const ACTION_FORMATS = {
  json: { mediaType: 'application/json', schema: { $ref: 'ActionList#' } },
  csv: { mediaType: 'text/csv', schema: { type: 'string' } },
  issues: { mediaType: 'application/vnd.hrba.issues+json', schema: { $ref: 'ActionIssues#' } },
} as const;

export type ActionFormat = keyof typeof ACTION_FORMATS;

/** The format that a request names or accepts most. @throws HrbaError HRBA_NOT_ACCEPTABLE */
export function actionFormat(request: FastifyRequest): ActionFormat {
  const { format } = request.query as { format?: ActionFormat };
  if (format !== undefined) return format;
  const names = Object.keys(ACTION_FORMATS) as ActionFormat[];
  const offered = names.map((name) => ACTION_FORMATS[name].mediaType);
  const [chosen] = new Negotiator(request.raw).mediaTypes([...offered]);
  const found = names.find((name) => ACTION_FORMATS[name].mediaType === chosen);
  if (found !== undefined) return found;
  throw new HrbaError(
    'HRBA_NOT_ACCEPTABLE',
    `The action plan is offered as ${offered.join(', ')}: send one as Accept.`,
  );
}

/** A plan as a file, its text and what its name ends in. What draws one is loaded with the first of it. */
export async function drawActions(
  format: Exclude<ActionFormat, 'json'>,
  actions: readonly Action[],
  language: string,
): Promise<{ body: string; name: string }> {
  if (format === 'csv') {
    const { renderActionsCsv } = await import('../reports/actions-csv.ts');
    return { body: renderActionsCsv(actions), name: 'actions.csv' };
  }
  const { actionIssues } = await import('../reports/action-issues.ts');
  return { body: JSON.stringify(actionIssues(actions, messagesFor(language))), name: 'issues.json' };
}
