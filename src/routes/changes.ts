import type { FastifyPluginAsync } from 'fastify';
import { CHANGES } from '../usecases/changes.ts';
import type { Deps } from '../usecases/deps.ts';
import type { EntryResource } from './entry-operations.ts';
import { registerCreating, registerEntryReading } from './entry-routes.ts';

const CHANGE: EntryResource = {
  collection: 'changes',
  parameter: 'changeId',
  tag: 'gates',
  schema: 'Change',
  plural: 'Changes',
  one: 'a declared change',
  many: 'declared changes',
  description:
    'A change of the product, its use or its context opens every gate that was passed before. It is never taken back: pass the gate again.',
  readers: ['company', 'reviewer', 'auditor'],
  writers: ['company'],
};

/** Declared changes: written once, and read. */
export const changeRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  registerEntryReading(app, deps, CHANGE, CHANGES);
  registerCreating(app, deps, CHANGE, CHANGES);
};
