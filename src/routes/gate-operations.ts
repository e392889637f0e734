import { LANGUAGE_QUERY } from '../plugins/language.ts';
import { operation } from '../plugins/operation.ts';

const READERS = ['company', 'reviewer', 'auditor'] as const;

export const GATE_URL = '/v1/assessments/:assessmentId/gates/:stage';
export const PASSES_URL = `${GATE_URL}/passes`;
export const PASS_URL = `${PASSES_URL}/:passId`;
export const WAIVERS_URL = `${GATE_URL}/waivers`;
export const WAIVER_URL = `${WAIVERS_URL}/:waiverId`;

export const READ_GATE = operation(GATE_URL, {
  id: 'readGate',
  tag: 'gates',
  summary:
    'Whether anything stands against leaving a stage, every reason, and the cheapest way to clear each',
  description:
    'A stage is conception, design, deployment or operation; one that is not reached yet can be asked too. Waivers in force are counted in result, and what they set aside stays listed.',
  access: [...READERS, 'embed'],
  query: {
    ...LANGUAGE_QUERY,
    asOf: { type: 'string', format: 'date', description: 'The day it is judged on; today unless told' },
  },
  answers: { 200: 'StageGate' },
  takes: ['Accept-Language'],
});

export const LIST_PASSES = operation(PASSES_URL, {
  id: 'listGatePasses',
  tag: 'gates',
  summary: 'Who let a gate pass, when, on what, and why it is open again, if it is',
  access: READERS,
  answers: { 200: 'GatePassList' },
});

export const PASS_GATE = operation(PASSES_URL, {
  id: 'passGate',
  tag: 'gates',
  summary: 'Record that a gate is passed',
  description:
    'Only while its result is PASS and no action is overdue: 409 with every reason otherwise, and 409 while it was passed and holds.',
  access: ['company'],
  body: 'GatePassInput',
  answers: { 201: 'GatePass' },
  takes: ['Idempotency-Key'],
  gives: ['ETag', 'Location'],
  problems: [409, 422, 507],
});

export const READ_PASS = operation(PASS_URL, {
  id: 'readGatePass',
  tag: 'gates',
  summary: 'Read one pass of a gate',
  access: READERS,
  answers: { 200: 'GatePass' },
  gives: ['ETag'],
});

export const LIST_WAIVERS = operation(WAIVERS_URL, {
  id: 'listWaivers',
  tag: 'gates',
  summary: 'The waivers of a gate, those that are over too',
  access: READERS,
  answers: { 200: 'WaiverList' },
});

export const CREATE_WAIVER = operation(WAIVERS_URL, {
  id: 'createWaiver',
  tag: 'gates',
  summary: 'Set aside what a stage counts or its coverage, for a time, signed by a role',
  description:
    'At most 90 days. Never for a flag, an impact, a gate item or the purpose. It is printed in every report.',
  access: ['company'],
  body: 'WaiverInput',
  answers: { 201: 'Waiver' },
  takes: ['Idempotency-Key'],
  gives: ['ETag', 'Location'],
  problems: [409, 422, 507],
});

export const READ_WAIVER = operation(WAIVER_URL, {
  id: 'readWaiver',
  tag: 'gates',
  summary: 'Read one waiver of a gate',
  access: READERS,
  answers: { 200: 'Waiver' },
  gives: ['ETag'],
});

export const WITHDRAW_WAIVER = operation(WAIVER_URL, {
  id: 'withdrawWaiver',
  tag: 'gates',
  summary: 'Withdraw a waiver; the history keeps it, and what was passed with it is open again',
  access: ['company'],
  answers: { 204: null },
  takes: ['If-Match'],
  problems: [409, 413, 415, 507],
});
