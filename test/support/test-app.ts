import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { pino } from 'pino';
import type { Test } from 'tap';
import { buildApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { Content } from '../../src/content/loaded-content.ts';
import { openInspection } from '../../src/inspection/inspect-file.ts';
import { loadCatalogue } from '../../src/messages/catalogues.ts';
import { LANGUAGES } from '../../src/messages/languages.ts';
import { openContent } from '../../src/open-deps.ts';
import type { Printer } from '../../src/printing/printer.ts';
import { openTypstPrinter } from '../../src/printing/typst/open-typst-printer.ts';
import { ENGINE_VERSION } from '../../src/product.ts';
import { openDiskFiles } from '../../src/store/disk-files/open-disk-files.ts';
import type { FileStore } from '../../src/store/files.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { verifyHistory } from '../../src/store/verify-chain.ts';
import type { Deps, Signing } from '../../src/usecases/deps.ts';
import { OPERATOR } from '../../src/usecases/first-administrator.ts';
import { issueKey } from '../../src/usecases/keys.ts';
import type { Workshop } from '../../src/usecases/workshop.ts';
import { workshopHere } from '../../src/workshop/workshop-here.ts';
import { checkAnswers } from './answer-checker.ts';
import { withDraft } from './next-version.ts';
import { testSigning } from './signing.ts';

let content: Content | undefined;

/** The project's own content, read once a process. */
export function realContent(): Content {
  content ??= openContent(readConfig({}));
  return content;
}

let drafted: Content | undefined;

/** The project's own content, and a draft that an assessment can move to; nothing takes it unless it is named. */
function draftedContent(): Content {
  drafted ??= withDraft(realContent());
  return drafted;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** Parsed when it is JSON. */
  body: any;
  text: string;
  bytes: Buffer;
}
export interface CallOptions {
  token?: string | undefined;
  body?: unknown;
  /** Sent as it is, as JSON unless the headers say otherwise. */
  raw?: string | Buffer;
  headers?: Record<string, string>;
}

export interface TestApp {
  app: FastifyInstance;
  deps: Deps;
  clock: { now: () => Date; advance: (milliseconds: number) => void };
  /** What was logged, a line each. */
  log: string[];
  /** An administrator's token. */
  admin: string;
  call: (method: string, url: string, options?: CallOptions) => Promise<Answer>;
  /** Like call, and throws unless the answer has that status. */
  expect: (status: number, method: string, url: string, options?: CallOptions) => Promise<Answer>;
}
/** What is needed of a service to ask it: in memory or as a process of its own. */
export type Service = Pick<TestApp, 'admin' | 'call' | 'expect'>;

export interface TestAppOptions {
  settings?: Record<string, string>;
  content?: Content;
  store?: Store;
  pdf?: Printer;
  workshop?: Workshop;
  signing?: Partial<Signing>;
  files?: FileStore;
}

export const PUBLIC_URL = 'https://hrba.example';
const START = Date.parse('2026-11-22T09:00:00.000Z');
let ids = 0;
const inspect = openInspection();

/** A folder for files of evidence, made when the first one comes. */
function folderFor(t: Test): string {
  const folder = join(tmpdir(), `hrba-files-${randomUUID()}`);
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A UUIDv7 in form, each greater than the one before. */
export function nextId(): string {
  ids += 1;
  return `0193527a-0000-7000-8000-${ids.toString(16).padStart(12, '0')}`;
}

/** The service in memory, on a clock that stands until it is moved. Every answer is compared with the document. */
export async function openTestApp(t: Test, options: TestAppOptions = {}): Promise<TestApp> {
  let now = START;
  const store = options.store ?? (await openSqliteStore({ path: ':memory:' }));
  const deps: Deps = {
    store,
    files: options.files ?? openDiskFiles(folderFor(t)),
    inspect,
    fileLimit: readConfig(options.settings ?? {}).fileLimit,
    content: options.content ?? draftedContent(),
    pdf: options.pdf ?? openTypstPrinter(),
    workshop: options.workshop ?? workshopHere(),
    clock: () => new Date(now),
    newId: nextId,
    engineVersion: ENGINE_VERSION,
    signing: testSigning(options.signing),
  };
  const admin = {
    organisationId: null,
    role: 'admin',
    actor: 'operations',
    assessmentId: null,
    expiresAt: null,
  } as const;
  const { token } = await issueKey(deps, OPERATOR, admin);
  const advance = (milliseconds: number): void => {
    now += milliseconds;
  };
  const log: string[] = [];
  const app = await openOver(t, deps, options.settings, log);
  t.teardown(async () => {
    const { broken } = await verifyHistory(store);
    await store.close();
    await deps.pdf.close();
    await deps.workshop.close();
    if (broken !== null) throw new Error(`the history is broken: ${JSON.stringify(broken)}`);
  });
  return {
    app,
    deps,
    clock: { now: deps.clock, advance },
    log,
    admin: token,
    ...callerOf(app),
  };
}

/** Another service over the same dependencies, with other settings. */
export async function openOver(
  t: Test,
  deps: Deps,
  settings: Record<string, string> = {},
  log: string[] = [],
) {
  const config = readConfig({ HRBA_RATE_LIMIT: '0', ...settings });
  const lines = new Writable({ write: (line, _encoding, done) => done(void log.push(String(line))) });
  const logger = pino({ level: 'trace' }, lines);
  const app = await checkAnswers(() => buildApp({ config, publicUrl: PUBLIC_URL, deps, logger }));
  await app.ready();
  t.teardown(async () => {
    await app.close();
    if (app.faults.length > 0)
      throw new Error(`answers that the document does not have:\n${[...new Set(app.faults)].join('\n')}`);
  });
  return app;
}

/** Calls a service without a socket. */
export function callerOf(app: FastifyInstance): Pick<TestApp, 'call' | 'expect'> {
  const once: TestApp['call'] = async (method, url, { token, body, raw, headers = {} } = {}) => {
    // Injected requests never wait, and a loop that never turns looks like one under pressure.
    await turn();
    const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const answer = await app.inject({
      method: method as NonNullable<InjectOptions['method']>,
      url,
      headers: {
        ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(payload === undefined ? {} : { payload }),
    });
    const { statusCode: status, body: text, rawPayload: bytes } = answer;
    const isJson = String(answer.headers['content-type'] ?? '').includes('json');
    const plain = answer.headers['content-encoding'] === undefined && isJson && text !== '';
    return {
      status,
      headers: answer.headers as Record<string, string>,
      body: plain ? JSON.parse(text) : undefined,
      text,
      bytes,
    };
  };
  return patiently(once);
}

const catalogues = await Promise.all(LANGUAGES.map((language) => loadCatalogue(language)));
/** In every language: a test may ask in any. */
const UNDER_PRESSURE: ReadonlySet<unknown> = new Set(
  catalogues.map((catalogue) => catalogue['detail.pressure']),
);

/** What `callerOf` gives, over any way to ask once. */
export function patiently(once: TestApp['call']): Pick<TestApp, 'call' | 'expect'> {
  // On a machine that is choking the service says so, rightly, before it does anything: then ask again.
  const call: TestApp['call'] = async (...asked) => {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const answered = await once(...asked);
      if (answered.status !== 503 || !UNDER_PRESSURE.has(answered.body?.detail)) return answered;
      await pause(200);
    }
    throw new Error('the service stays under pressure');
  };
  const expect: TestApp['expect'] = async (status, method, url, options) => {
    const answer = await call(method, url, options);
    if (answer.status === status) return answer;
    throw new Error(`${method} ${url}: ${answer.status} instead of ${status}: ${answer.text.slice(0, 500)}`);
  };
  return { call, expect };
}
