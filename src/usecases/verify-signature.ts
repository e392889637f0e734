import { digestOf } from '../digest.ts';
import type { Envelope, Report } from '../generated/types.ts';
import { withheldFrom } from '../sealing/redacted-copy.ts';
import { saltsOf, sealedForm } from '../sealing/sealed-form.ts';
import { type Opened, openEnvelope } from '../signing/envelope.ts';
import type { PublicJwk } from '../signing/key-vault.ts';
import { differences } from './json-differences.ts';
import { publicationStatement, reportStatement, type Statement } from './report-statement.ts';

export type Keys = ReadonlyMap<string, PublicJwk & { created?: string; retired?: string }>;

export interface SignatureFinding {
  /** valid: by a key that was given; unknown: no key that was given can tell. */
  state: 'valid' | 'wrong' | 'unknown';
  /** Who signed, by its own account. */
  installation: string;
  kid: string | null;
  /** Exactly what is wrong, by JSON pointer. */
  faults: string[];
}

/** Checks the signature of a report: that a known key made it, and that it is over this very report. */
export function verifySignature(report: Report, envelope: Envelope, keys: Keys): SignatureFinding {
  const sealed = sealedForm(report, saltsOf(report));
  return checked(openEnvelope(envelope, keys), envelope, '/envelope', (installation) =>
    reportStatement(report, sealed, installation),
  );
}

/** Checks the signature of a redacted copy over what it withholds. */
export function verifyPublication(report: Report, envelope: Envelope, keys: Keys): SignatureFinding {
  const opened = openEnvelope(envelope, keys);
  const { id, createdAt } = predicateIn(opened.statement);
  const publication = { id: String(id), createdAt: String(createdAt), withheld: withheldFrom(report) };
  return checked(opened, envelope, '/publication', (installation) =>
    publicationStatement(report, publication, installation),
  );
}

function checked(
  opened: Opened,
  envelope: Envelope,
  place: string,
  expect: (installation: string) => Statement,
): SignatureFinding {
  const installation = String(predicateIn(opened.statement)['installation'] ?? '');
  const ofEnvelope = opened.faults.map(({ pointer, what }) => `${place}${pointer}: ${what}`);
  const ofText =
    opened.statement === undefined ? [] : statementFaults(opened.statement, expect(installation), place);
  const faults = [...ofText, ...ofEnvelope];
  const state = faults.length > 0 ? 'wrong' : opened.kid === null ? 'unknown' : 'valid';
  return { state, installation, kid: opened.kid ?? envelope.signatures[0]?.keyid ?? null, faults };
}

/** What was signed and is not what is there: each section by its pointer, then whatever else the statement says. */
function statementFaults(said: unknown, expected: Statement, place: string): string[] {
  if (digestOf(said) === digestOf(expected)) return [];
  const before = subjectsIn(said);
  const now = subjectsIn(expected);
  const names = [...new Set([...now.keys(), ...before.keys()])];
  const sections = names.flatMap((name) => sectionFault(name, before.get(name), now.get(name)));
  if (sections.length > 0) return sections;
  return differences(said, expected, `${place}/payload`);
}

function sectionFault(name: string, before: string | undefined, now: string | undefined): string[] {
  if (before === now || !name.startsWith('/')) return [];
  if (before === undefined) return [`${name}: nothing was signed there`];
  if (now === undefined) return [`${name}: it was signed, and is gone`];
  return [`${name}: it is not what was signed (in its text, or in its salt)`];
}

function subjectsIn(statement: unknown): Map<string, string> {
  const { subject } = (statement ?? {}) as { subject?: unknown };
  if (!Array.isArray(subject)) return new Map();
  return new Map(
    (subject as { name?: unknown; digest?: { sha256?: unknown } }[]).map((one) => [
      String(one?.name),
      String(one?.digest?.sha256),
    ]),
  );
}

function predicateIn(statement: unknown): Record<string, unknown> {
  const { predicate } = (statement ?? {}) as { predicate?: unknown };
  return typeof predicate === 'object' && predicate !== null ? (predicate as Record<string, unknown>) : {};
}
