import type { FastifyInstance, FastifyRequest } from 'fastify';
import { callerOf } from '../plugins/authentication.ts';
import { etagOf, expectedRevision } from '../plugins/preconditions.ts';
import { type Answer, retryOf, sendAnswer } from '../plugins/retries.ts';
import type { Deps } from '../usecases/deps.ts';
import {
  createEntry,
  type EntryRules,
  listEntries,
  readEntry,
  replaceEntry,
  withdrawEntry,
} from '../usecases/entries.ts';
import { type EntryResource, readingOperations, writingOperations } from './entry-operations.ts';

interface Params {
  assessmentId: string;
}
type HasId = { id: string; revision: number };

/** The five operations on one kind of entry: list, create, read, replace, withdraw. */
export function registerEntryRoutes<Input, Body, Shown extends HasId>(
  app: FastifyInstance,
  deps: Deps,
  resource: EntryResource,
  rules: EntryRules<Input, Body, Shown>,
): void {
  registerEntryReading(app, deps, resource, rules);
  registerCreating(app, deps, resource, rules);
  registerChanging(app, deps, resource, rules);
}

/** Listing and reading alone, for a kind that is written in ways of its own. */
export function registerEntryReading<Shown extends HasId>(
  app: FastifyInstance,
  deps: Deps,
  resource: EntryResource,
  rules: Pick<EntryRules<never, never, Shown>, 'kind' | 'shown' | 'beside'>,
): void {
  const { url, list } = readingOperations(resource);
  app.get<{ Params: Params }>(url, list, async (request) =>
    listEntries(deps, callerOf(request), request.params.assessmentId, rules),
  );
  registerReadingOne(app, deps, resource, rules);
}

/** Reading one alone, for a kind that is listed in ways of its own. */
export function registerReadingOne<Shown extends HasId>(
  app: FastifyInstance,
  deps: Deps,
  resource: EntryResource,
  rules: Pick<EntryRules<never, never, Shown>, 'kind' | 'shown'>,
): void {
  const { one, read } = readingOperations(resource);
  app.get<{ Params: Params }>(one, read, async (request, reply) => {
    const { assessmentId } = request.params;
    const shown = await readEntry(deps, callerOf(request), assessmentId, idOf(request, resource), rules);
    return reply.header('etag', etagOf(shown.revision)).send(shown);
  });
}

/** Recording a new one alone. */
export function registerCreating<Input, Body, Shown extends HasId>(
  app: FastifyInstance,
  deps: Deps,
  resource: EntryResource,
  rules: EntryRules<Input, Body, Shown>,
): void {
  const { url, create } = writingOperations(resource);
  app.post<{ Params: Params; Body: Input }>(url, create, async (request, reply) => {
    const { assessmentId } = request.params;
    const address = `/v1/assessments/${assessmentId}/${resource.collection}`;
    const created = (shown: Shown) => createdAnswer(address, shown);
    const body = request.body as Input;
    const shown = await createEntry(deps, callerOf(request), assessmentId, rules, body, (present) =>
      retryOf(request, (recorded) => created(present(recorded))),
    );
    return sendAnswer(reply, created(shown));
  });
}

/** The answer to what was created, with where it is. @param address of its list */
export function createdAnswer<Shown extends HasId>(address: string, shown: Shown): Answer {
  const headers = { etag: etagOf(shown.revision), location: `${address}/${shown.id}` };
  return { status: 201, headers, body: shown };
}

/** Writing one anew and withdrawing it alone. */
export function registerChanging<Input, Body, Shown extends HasId>(
  app: FastifyInstance,
  deps: Deps,
  resource: EntryResource,
  rules: EntryRules<Input, Body, Shown>,
): void {
  const { one, replace, withdraw } = writingOperations(resource);
  app.put<{ Params: Params; Body: Input }>(one, replace, async (request, reply) => {
    const { assessmentId } = request.params;
    const id = idOf(request, resource);
    const expected = expectedRevision(request);
    const body = request.body as Input;
    const shown = await replaceEntry(deps, callerOf(request), assessmentId, id, rules, body, expected);
    return reply.header('etag', etagOf(shown.revision)).send(shown);
  });
  app.delete<{ Params: Params }>(one, withdraw, async (request, reply) => {
    const { assessmentId } = request.params;
    const expected = expectedRevision(request);
    const id = idOf(request, resource);
    const { kind, checkWithdrawal } = rules;
    await withdrawEntry(deps, callerOf(request), assessmentId, id, kind, expected, checkWithdrawal);
    return reply.code(204).send();
  });
}

function idOf({ params }: FastifyRequest, { parameter }: EntryResource): string {
  return (params as Record<string, string>)[parameter] ?? '';
}
