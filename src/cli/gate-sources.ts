import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readConfig } from '../config.ts';
import { schemaErrors } from '../content/validator.ts';
import type { Report, StageGate } from '../generated/types.ts';
import { SOURCE_LANGUAGE } from '../messages/languages.ts';
import { messagesFor } from '../messages/messages-for.ts';
import { openContent } from '../open-deps.ts';
import { ENGINE_VERSION } from '../product.ts';
import type { GateFinding, GatePlace } from '../reports/gates/gate-findings.ts';
import type { Stage } from '../scoring/applicability.ts';
import { gateSourceOfReport } from '../usecases/gate-source.ts';
import { readableReport } from '../usecases/readable-report.ts';
import { namesOf } from '../usecases/reader-names.ts';
import { stageGate } from '../usecases/stage-gate.ts';
import { verifyDocument } from '../usecases/verify-document.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';
import { readAnswers } from './read-answers.ts';
import { readReportDocument } from './read-report.ts';
import { scoreIt } from './score-command.ts';
import { remark } from './terminal.ts';
import { keysFor } from './verify-command.ts';

/** A gate with where it comes from. */
export interface AskedGate {
  gate: StageGate;
  from: string;
  placeOf: (finding: GateFinding) => GatePlace;
}

interface Day {
  /** YYYY-MM-DD; today unless told. */
  asOf?: string | undefined;
}

/**
 * The gate of an assessment, asked of a service.
 * @throws CommandEnd when nothing is set to ask, or the service cannot be asked, refuses, or answers something else
 */
export async function gateOfService(
  assessmentId: string,
  stage: Stage,
  { asOf }: Day,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<AskedGate> {
  const { base, key } = serviceIn(environment);
  const address = `${base}/v1/assessments/${encodeURIComponent(assessmentId)}`;
  const query = asOf === undefined ? '' : `&asOf=${asOf}`;
  const gate = await ask(`${address}/gates/${stage}?lang=en${query}`, key);
  const placeOf = ({ rule, subject }: GateFinding): GatePlace => {
    const pointer =
      subject === null ? `/gates/${stage}` : `/${collectionOf(rule)}/${encodeURIComponent(subject)}`;
    return { uri: `${address}${pointer}`, line: null, pointer };
  };
  return { gate, from: `assessment ${assessmentId} at ${base}`, placeOf };
}

const IMPACT_RULES: readonly GateFinding['rule'][] = ['mitigation', 'engagement', 'sign-off'];

function collectionOf(rule: GateFinding['rule']): string {
  return IMPACT_RULES.includes(rule) ? 'impacts' : 'responses';
}

function serviceIn({ HRBA_URL, HRBA_KEY }: NodeJS.ProcessEnv): { base: string; key: string } {
  if (!HRBA_URL || !HRBA_KEY) {
    throw new CommandEnd(
      EXIT.unanswered,
      'Set HRBA_URL to the address of the service and HRBA_KEY to a key of it.',
    );
  }
  const url = URL.canParse(HRBA_URL) ? new URL(HRBA_URL) : null;
  if (
    url === null ||
    !['http:', 'https:'].includes(url.protocol) ||
    url.username !== '' ||
    url.password !== ''
  ) {
    throw new CommandEnd(
      EXIT.unanswered,
      'HRBA_URL is not an address: https://hrba.example, without a name or a password.',
    );
  }
  if (!/^[\w-]+$/.test(HRBA_KEY)) throw new CommandEnd(EXIT.unanswered, 'HRBA_KEY is not a key: hrba_…');
  return { base: `${url.origin}${url.pathname}`.replace(/\/+$/, ''), key: HRBA_KEY };
}

const PATIENCE = 30_000;

async function ask(address: string, key: string): Promise<StageGate> {
  let answer: Response;
  let text: string;
  try {
    // A redirect could carry the key elsewhere.
    answer = await fetch(address, {
      headers: { authorization: `Bearer ${key}`, accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    text = await answer.text();
  } catch (error) {
    const { message, cause } = error as Error;
    const why = cause instanceof Error && cause.message !== '' ? cause.message : message;
    throw new CommandEnd(EXIT.unanswered, `${new URL(address).origin} cannot be asked: ${why}`);
  }
  const body = jsonOf(text);
  if (!answer.ok) {
    const { code = '', detail = '' } = (body ?? {}) as { code?: string; detail?: string };
    throw new CommandEnd(EXIT.unanswered, `The service refuses: ${answer.status} ${code} ${detail}`.trim());
  }
  if (schemaErrors('StageGate', body).length > 0) {
    throw new CommandEnd(
      EXIT.unanswered,
      'The service answers something that is not a gate. Is its version the same?',
    );
  }
  return body as StageGate;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export interface ReportOptions extends Day {
  keys?: string | undefined;
  unpublished?: true | undefined;
}

/**
 * The gate of a report file, plain or signed, verified first and judged anew.
 * @throws CommandEnd when it is no report, does not verify, is not signed as was asked for, or has expired
 */
export async function gateOfReport(path: string, stage: Stage, options: ReportOptions): Promise<AskedGate> {
  const document = readReportDocument(path);
  await refuseUnverified(path, document, options);
  const report = readableReport(document.report, messagesFor(SOURCE_LANGUAGE));
  const day = dayFor(report.score.asOf, options.asOf);
  if (report.expiresOn !== undefined && report.expiresOn <= day) {
    throw new CommandEnd(EXIT.invalid, `${path} expired on ${report.expiresOn}: issue a new report.`);
  }
  const within = document.envelope === undefined ? '' : '/report';
  const uri = uriOf(path);
  const placeOf = (finding: GateFinding): GatePlace => {
    return { uri, line: 1, pointer: `${within}${pointerIn(report, finding)}` };
  };
  const gate = judged(report, stage, day);
  return { gate, from: `report ${report.number} of ${report.issuedAt.slice(0, 10)} (${path})`, placeOf };
}

async function refuseUnverified(
  path: string,
  document: ReturnType<typeof readReportDocument>,
  { keys, unpublished }: ReportOptions,
): Promise<void> {
  const config = readConfig(process.env);
  const tools = { content: openContent(config), engineVersion: ENGINE_VERSION };
  const against = { keys: keysFor({ keys }, config), timestampCa: null, history: null };
  const { outcome, words, differences, notes, signature } = await verifyDocument(document, tools, against);
  if (outcome === 'different') {
    throw new CommandEnd(
      EXIT.different,
      [`${path}: ${words}`, ...differences.map((line) => `  ${line}`)].join('\n'),
    );
  }
  if (outcome === 'same-unpublished' && unpublished !== true) {
    const detail = `${path}: ${words}. A gate is judged under published rules, unless you say --unpublished.`;
    throw new CommandEnd(EXIT.different, detail);
  }
  if (keys !== undefined && signature.state !== 'valid') {
    throw new CommandEnd(EXIT.unchecked, `${path}: it is not signed with one of the keys in ${keys}.`);
  }
  for (const note of notes) remark(`Note: ${note}`);
}

/** The gate of an answer file, scored as hrba score does. @throws CommandEnd as that does */
export function gateOfAnswers(path: string, stage: Stage, { asOf }: Day): AskedGate {
  const { file } = readAnswers(path);
  const report = scoreIt(path, asOf === undefined ? {} : { asOf });
  const uri = uriOf(path);
  const placeOf = ({ subject }: GateFinding): GatePlace => {
    const pointer =
      subject !== null && Object.hasOwn(report.answers.responses, subject)
        ? `/responses/${subject}`
        : '/responses';
    return { uri, line: Math.max(1, file.lineOf(pointer)), pointer };
  };
  return { gate: judged(report, stage, report.score.asOf), from: `the answers of ${path}`, placeOf };
}

function judged(report: Report, stage: Stage, asOf: string): StageGate {
  const names = namesOf(messagesFor(SOURCE_LANGUAGE), report.checklist, report.taxonomy);
  return stageGate(gateSourceOfReport(report, asOf), stage, names);
}

/** Today, never before the day of the report: evidence of that day has to count. */
function dayFor(reported: string, asked?: string): string {
  if (asked !== undefined) return asked;
  const today = new Date().toISOString().slice(0, 10);
  return today > reported ? today : reported;
}

/** Where in a report what a finding is about stands: the response, else the item; the impact; else the gate's score. */
function pointerIn(report: Report, { rule, subject }: GateFinding): string {
  if (subject === null) return '/score/gates';
  if (IMPACT_RULES.includes(rule)) {
    const at = (report.register?.impacts ?? []).findIndex(({ id }) => id === subject);
    return at < 0 ? '/register/impacts' : `/register/impacts/${at}`;
  }
  if (Object.hasOwn(report.answers.responses, subject)) return `/answers/responses/${subject}`;
  return `/checklist/items/${report.checklist.items.findIndex(({ id }) => id === subject)}`;
}

/** A path as SARIF names an artifact: relative to where the command runs where it lies below. */
function uriOf(path: string): string {
  const below = relative(process.cwd(), resolve(path)).split('\\').join('/');
  if (below.startsWith('..') || /^[a-z]:/i.test(below)) return pathToFileURL(resolve(path)).href;
  return below.split('/').map(encodeURIComponent).join('/');
}
