import { operation } from '../plugins/operation.ts';
import type { Role } from '../store/records.ts';

/** How one kind of entry is reached: addresses, shapes, who may, and what it is called in the document. */
export interface EntryResource {
  /** Its part of the address: /v1/assessments/{assessmentId}/impacts. */
  collection: string;
  parameter: string;
  tag: string;
  /** Of schemas: Impact stands for Impact, ImpactInput and ImpactList, and in names of operations. */
  schema: string;
  /** As its list is called in names of operations: Impacts. */
  plural: string;
  /** In sentences: 'an impact', 'impacts'. */
  one: string;
  many: string;
  description?: string;
  readers: readonly Role[];
  writers: readonly Role[];
  /** Some that stand may not be withdrawn. */
  keepsSome?: true;
}

function addressesOf({ collection, parameter }: EntryResource) {
  const url = `/v1/assessments/:assessmentId/${collection}`;
  return { url, one: `${url}/:${parameter}` };
}

/** How reading entries of a kind is described. */
export function readingOperations(resource: EntryResource) {
  const { schema, plural, tag, readers: access } = resource;
  const { url, one } = addressesOf(resource);
  return {
    url,
    one,
    list: operation(url, {
      id: `list${plural}`,
      tag,
      summary: `List the ${resource.many} of an assessment`,
      access,
      answers: { 200: `${schema}List` },
    }),
    read: operation(one, {
      id: `read${schema}`,
      tag,
      summary: `Read ${resource.one}`,
      access,
      answers: { 200: schema },
      gives: ['ETag'],
    }),
  };
}

/** How writing entries of a kind is described. */
export function writingOperations(resource: EntryResource) {
  const { schema, tag, description, writers: access } = resource;
  const { url, one } = addressesOf(resource);
  return {
    url,
    one,
    create: operation(url, {
      id: `create${schema}`,
      tag,
      summary: `Record ${resource.one}`,
      ...(description === undefined ? {} : { description }),
      access,
      body: `${schema}Input`,
      answers: { 201: schema },
      takes: ['Idempotency-Key'],
      gives: ['ETag', 'Location'],
      problems: [409, 422, 507],
    }),
    replace: operation(one, {
      id: `replace${schema}`,
      tag,
      summary: `Write ${resource.one} anew; the history keeps what stood`,
      access,
      body: `${schema}Input`,
      answers: { 200: schema },
      takes: ['If-Match'],
      gives: ['ETag'],
      problems: [409, 422, 507],
    }),
    withdraw: operation(one, {
      id: `withdraw${schema}`,
      tag,
      summary: `Withdraw ${resource.one}; the history keeps it`,
      access,
      answers: { 204: null },
      takes: ['If-Match'],
      problems: [409, 413, 415, ...(resource.keepsSome ? [422] : []), 507],
    }),
  };
}
