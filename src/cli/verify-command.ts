import { readFileSync } from 'node:fs';
import { type Config, readConfig } from '../config.ts';
import { schemaErrors } from '../content/validator.ts';
import type { HistoryEvent, HistoryPage, Jwks } from '../generated/types.ts';
import { databasePath, openContent } from '../open-deps.ts';
import { ENGINE_VERSION } from '../product.ts';
import { thumbprint } from '../signing/key-vault.ts';
import { readSigningKeys } from '../store/sqlite/read-signing-keys.ts';
import { presentSigningKey } from '../usecases/signing-keys.ts';
import { type DocumentVerification, verifyDocument } from '../usecases/verify-document.ts';
import type { Keys } from '../usecases/verify-signature.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';
import { readJsonFile, readReportDocument } from './read-report.ts';
import { print, printJson } from './terminal.ts';

export interface VerifyOptions {
  keys?: string;
  history: string[];
  timestampCa?: string;
  json?: true;
}

/** hrba verify FILE: checks a report's signature and recomputes it, offline, and says whether it is the same. */
export async function verifyCommand(path: string, options: VerifyOptions): Promise<void> {
  const document = readReportDocument(path);
  const config = readConfig(process.env);
  const against = {
    keys: keysFor(options, config),
    timestampCa: options.timestampCa === undefined ? null : readCertificates(options.timestampCa),
    history: options.history.length === 0 ? null : options.history.flatMap(eventsIn),
  };
  const tools = { content: openContent(config), engineVersion: ENGINE_VERSION };
  const verification = await verifyDocument(document, tools, against);
  if (options.json) printJson(verification);
  else printVerification(path, verification);
  if (verification.outcome === 'different') process.exitCode = EXIT.different;
  else if (verification.signature.state === 'unknown') process.exitCode = EXIT.unchecked;
}

function printVerification(path: string, { words, differences, notes }: DocumentVerification): void {
  print(`${path}: ${words}`);
  for (const line of differences) print(`  ${line}`);
  for (const note of notes) print(`  Note: ${note}`);
}

/** Keys that were given, else those of the record here, else none. */
export function keysFor({ keys }: { keys?: string | undefined }, config: Config): Keys {
  const set =
    keys === undefined ? readSigningKeys(databasePath(config)).map(presentSigningKey) : keySetIn(keys);
  return new Map(set.map((key) => [key.kid, key]));
}

function keySetIn(path: string): Jwks['keys'] {
  const value = readShape<Jwks>(path, 'Jwks', 'a set of Ed25519 keys (jwks.json)');
  const wrong = value.keys.find((key) => thumbprint(key) !== key.kid);
  if (wrong !== undefined)
    throw new CommandEnd(EXIT.invalid, `${path}: the key ${wrong.kid} is not the one that its id names`);
  return value.keys;
}

/** A page of GET …/history, or a list of several. */
function eventsIn(path: string): HistoryEvent[] {
  const value = readJsonFile(path);
  const pages = (Array.isArray(value) ? value : [value]) as HistoryPage[];
  for (const page of pages) refuseOther(path, 'HistoryPage', page, 'pages of a history');
  return pages.flatMap(({ items }) => items);
}

function readShape<T>(path: string, schema: string, what: string): T {
  const value = readJsonFile(path);
  refuseOther(path, schema, value, what);
  return value as T;
}

function refuseOther(path: string, schema: string, value: unknown, what: string): void {
  const [first] = schemaErrors(schema, value);
  if (first === undefined) return;
  throw new CommandEnd(
    EXIT.invalid,
    `${path} does not hold ${what}: ${first.instancePath || '/'} ${first.message}`,
  );
}

function readCertificates(path: string): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new CommandEnd(EXIT.invalid, `${path} cannot be read: ${(error as Error).message}`);
  }
  if (/-----BEGIN CERTIFICATE-----/.test(text)) return text;
  throw new CommandEnd(EXIT.invalid, `${path} holds no certificate in PEM`);
}
