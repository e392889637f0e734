import { resolve } from 'node:path';

export interface Config {
  host: string;
  port: number;
  dataDirectory: string;
  /** Additional content directories, after the project's own. */
  contentDirectories: string[];
  documentsDirectory: string | null;
  /** How the service is reached from outside; null: made from host and port. */
  publicUrl: string | null;
  corsOrigins: string[];
  /** Requests a minute and key; 0 turns the limit off. */
  rateLimit: number;
  /** Bytes of a request's body. */
  bodyLimit: number;
  /** Seconds in which a request has to be here, whole. */
  requestTimeout: number;
  /** Seconds that a connection without a request is kept. */
  keepAliveTimeout: number;
  /** Connections at once; more are closed unanswered. */
  maxConnections: number;
  trustProxy: boolean;
  /** Where reports are time-stamped (RFC 3161); null: nowhere. */
  timestampUrl: string | null;
  /** Bytes of one file of evidence. */
  fileLimit: number;
  /** Where files of evidence are kept. */
  files: 'disk' | 's3';
  s3Endpoint: string | null;
  s3Bucket: string;
  s3Region: string;
  s3KeyId: string;
  /** Never printed. */
  s3Secret: string;
  logLevel: LogLevel;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What is wrong with the environment: every fault at once, each with the variable's name. */
export class ConfigError extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(
      `The configuration is wrong:\n${faults.map((fault) => `  ${fault}`).join('\n')}\nSee docs/configuration.md.`,
    );
    this.faults = faults;
  }
}

type Reader<T> = (text: string) => T | Fault;
interface Fault {
  fault: string;
}

/** Every setting: its variable, its default as text, how it is read. docs/configuration.md is compared with this. */
export const SETTINGS = {
  host: setting('HOST', '127.0.0.1', nonEmpty),
  port: setting('PORT', '3000', wholeNumber(0, 65_535)),
  dataDirectory: setting('HRBA_DATA_DIR', './data', (text) => resolve(text)),
  contentDirectories: setting('HRBA_CONTENT_DIRS', '', (text) => list(text).map((path) => resolve(path))),
  documentsDirectory: setting('HRBA_DOCUMENTS_DIR', '', (text) => (text === '' ? null : resolve(text))),
  publicUrl: setting('HRBA_PUBLIC_URL', '', publicUrl),
  corsOrigins: setting('HRBA_CORS_ORIGINS', '', origins),
  rateLimit: setting('HRBA_RATE_LIMIT', '600', wholeNumber(0, 1_000_000)),
  bodyLimit: setting('HRBA_BODY_LIMIT', '1048576', wholeNumber(1024, 104_857_600)),
  requestTimeout: setting('HRBA_REQUEST_TIMEOUT', '30', wholeNumber(1, 3600)),
  keepAliveTimeout: setting('HRBA_KEEP_ALIVE_TIMEOUT', '72', wholeNumber(1, 3600)),
  maxConnections: setting('HRBA_MAX_CONNECTIONS', '1000', wholeNumber(1, 100_000)),
  trustProxy: setting('HRBA_TRUST_PROXY', 'false', trueOrFalse),
  timestampUrl: setting('HRBA_TIMESTAMP_URL', '', httpAddress),
  fileLimit: setting('HRBA_FILE_LIMIT', '26214400', wholeNumber(1024, 104_857_600)),
  files: setting('HRBA_FILES', 'disk', diskOrS3),
  s3Endpoint: setting('HRBA_S3_ENDPOINT', '', origin),
  s3Bucket: setting('HRBA_S3_BUCKET', '', bucket),
  s3Region: setting('HRBA_S3_REGION', 'us-east-1', nonEmpty),
  s3KeyId: setting('HRBA_S3_KEY_ID', '', nonEmpty),
  s3Secret: setting('HRBA_S3_SECRET', '', nonEmpty),
  logLevel: setting('LOG_LEVEL', 'info', logLevel),
} satisfies { [K in keyof Config]: Setting<Config[K]> };

interface Setting<T> {
  variable: string;
  fallback: string;
  read: Reader<T>;
}

/**
 * Reads the configuration from an environment.
 * @throws ConfigError naming every variable that is wrong, what was expected and what was found
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = [];
  const read = (name: keyof Config): unknown => {
    const { variable, fallback, read } = SETTINGS[name] as Setting<unknown>;
    const text = environment[variable]?.trim() || fallback;
    const value = read(text);
    if (isFault(value)) faults.push(`${variable} ${value.fault}, and is ${JSON.stringify(text)}`);
    return value;
  };
  const names = Object.keys(SETTINGS) as (keyof Config)[];
  const config = Object.fromEntries(names.map((name) => [name, read(name)]));
  const missing = missingForS3(config as unknown as Config);
  if (faults.length + missing.length > 0) throw new ConfigError([...faults, ...missing]);
  return config as unknown as Config;
}

/** Object storage needs to be told where it is and who we are. */
function missingForS3(config: Config): string[] {
  if (config.files !== 's3') return [];
  const needed = ['s3Endpoint', 's3Bucket', 's3KeyId', 's3Secret'] as const;
  const missing = needed.filter((name) => config[name] === null || config[name] === '');
  return missing.map((name) => `${SETTINGS[name].variable} must be set when HRBA_FILES is s3, and is not`);
}

function setting<T>(variable: string, fallback: string, read: Reader<T>): Setting<T> {
  return { variable, fallback, read };
}

function isFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'fault' in value;
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function nonEmpty(text: string): string {
  return text;
}

function wholeNumber(least: number, most: number): Reader<number> {
  return (text) => {
    const value = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most
      ? value
      : { fault: `must be a whole number from ${least} to ${most}` };
  };
}

function trueOrFalse(text: string): boolean | Fault {
  if (text === 'true' || text === 'false') return text === 'true';
  return { fault: 'must be true or false' };
}

function diskOrS3(text: string): 'disk' | 's3' | Fault {
  return text === 'disk' || text === 's3' ? text : { fault: 'must be disk or s3' };
}

function origin(text: string): string | null | Fault {
  if (text === '') return null;
  const isOrigin = URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;
  return isOrigin ? text : { fault: 'must be an http or https address without a path' };
}

function bucket(text: string): string | Fault {
  const isName = text === '' || /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(text);
  return isName ? text : { fault: 'must be the name of a bucket' };
}

function logLevel(text: string): LogLevel | Fault {
  const level = LOG_LEVELS.find((candidate) => candidate === text);
  return level ?? { fault: `must be one of ${LOG_LEVELS.join(', ')}` };
}

function publicUrl(text: string): string | null | Fault {
  if (text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return { fault: 'must be an http or https address' };
  // It stands in front of the links of reports, word for word.
  if (url.username !== '' || url.search !== '' || url.hash !== '' || /[^\x21-\x7e]|[?#"<>\\]/.test(text))
    return { fault: 'must be an address without a name, a query, a fragment, blanks or quotes' };
  return text.replace(/\/+$/, '');
}

function httpAddress(text: string): string | null | Fault {
  if (text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return { fault: 'must be an http or https address' };
  if (url.username !== '' || url.password !== '') return { fault: 'must be an address without a name' };
  return url.href;
}

function origins(text: string): string[] | Fault {
  const wrong = list(text).find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  if (wrong !== undefined)
    return { fault: `must be a comma-separated list of origins such as https://app.example` };
  return list(text);
}
