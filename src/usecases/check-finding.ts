import type { Fault } from '../errors.ts';
import type { FindingInput, RecordedEvidence } from '../generated/types.ts';
import { isCorroborated, LEAST_PEOPLE } from '../register/assessor-reviews.ts';
import type { AuditBody } from '../register/audits.ts';
import { isBacking } from '../register/evidence-backing.ts';
import { findingsOf, subjectKey } from '../register/findings.ts';
import type { RegisterContext } from '../register/register-context.ts';
import { unknownSubject } from './check-subject.ts';

type Input = Required<FindingInput>;

/** What is not allowed in a finding, by pointer into it. */
export function checkFinding(input: Input, audit: AuditBody, context: RegisterContext): Fault[] {
  const { subject } = input;
  const unknown = unknownSubject(subject, context, '/subject/id');
  if (unknown.length > 0) return unknown;
  const early = [...unchosen(input, audit), ...unanswered(input, context), ...foundAlready(input, context)];
  if (early.length > 0) return early;
  return [...misfit(input, context), ...checkOwnLevel(input, context), ...checkCorroboration(input, context)];
}

/** A sample is recorded before it is examined, so that "checked k of n" means what it says. */
function unchosen({ subject }: Input, { sample }: AuditBody): Fault[] {
  const isChosen = sample?.chosen.some((chosen) => subjectKey(chosen.subject) === subjectKey(subject));
  if (isChosen === true) return [];
  const detail = `The ${subject.kind} ${subject.id} is not in the sample of this audit: take it in first.`;
  return [{ pointer: '/subject', detail, code: 'NOT_IN_SAMPLE' }];
}

function unanswered({ subject: { kind, id } }: Input, { responses, profile }: RegisterContext): Fault[] {
  const there = kind === 'item' ? (responses.get(id)?.response ?? null) : (profile[id] ?? null);
  if (there !== null) return [];
  const detail = `The ${kind} ${id} is not answered: there is nothing to examine yet.`;
  return [{ pointer: '/subject', detail, code: 'NOT_ANSWERED' }];
}

function foundAlready({ audit, subject }: Input, context: RegisterContext): Fault[] {
  const standing = findingsOf(context).find(
    (finding) =>
      finding.audit === audit &&
      subjectKey(finding.subject) === subjectKey(subject) &&
      finding.state !== 'withdrawn' &&
      finding.state !== 'superseded',
  );
  if (standing === undefined) return [];
  const detail = `Finding ${standing.id} of this audit is about the same: withdraw it first.`;
  return [{ pointer: '/subject', detail, code: 'FOUND_ALREADY' }];
}

const FOR_LEVELS: readonly string[] = ['confirmed', 'disputed', 'override'];
const FOR_FACTS: readonly string[] = ['confirmed', 'disputed'];
const FOR_CLAIMS: readonly string[] = ['na-accepted', 'na-refused', 'override'];
const FOR_UNKNOWN: readonly string[] = ['override'];

function misfit({ subject, verdict }: Input, { responses }: RegisterContext): Fault[] {
  const state = subject.kind === 'fact' ? 'fact' : (responses.get(subject.id)?.response?.state ?? 'unknown');
  const fitting = { fact: FOR_FACTS, level: FOR_LEVELS, 'not-applicable': FOR_CLAIMS, unknown: FOR_UNKNOWN }[
    state
  ];
  if (fitting.includes(verdict)) return [];
  const what = state === 'fact' ? 'A fact' : `A response that says ${state}`;
  const detail = `${what} takes: ${fitting.join(', ')}.`;
  return [{ pointer: '/verdict', detail, code: 'VERDICT_DOES_NOT_FIT' }];
}

function checkOwnLevel(input: Input, context: RegisterContext): Fault[] {
  const { verdict, level, subject, evidence } = input;
  if (verdict !== 'override') {
    if (level === null) return [];
    return [
      { pointer: '/level', detail: 'Only an override has a level of its own.', code: 'LEVEL_NOT_ASKED' },
    ];
  }
  return checkLevel(level, subject.id, evidence, context);
}

/** The faults of a level that an auditor puts in the place of the claim on an item. */
export function checkLevel(
  level: number | null,
  item: string,
  evidence: readonly RecordedEvidence[],
  context: RegisterContext,
): Fault[] {
  const highest = context.ruleset.levels.length - 1;
  if (level === null || level > highest) {
    const detail = `Say the level that takes the place of the claim, from 0 to ${highest}.`;
    return [{ pointer: '/level', detail, code: 'LEVEL_NEEDED' }];
  }
  if (!isUpward(level, item, context) || hasNewEvidence(evidence, item, context)) return [];
  const detail =
    'A level above the claim needs new evidence: a piece that the response does not have, and that says who made it and when.';
  return [{ pointer: '/evidence', detail, code: 'NEW_EVIDENCE_NEEDED' }];
}

/** True for a level above what the company claims; "not applicable" and "unknown" claim nothing. */
export function isUpward(level: number, item: string, { responses }: RegisterContext): boolean {
  return level > (responses.get(item)?.response?.level ?? 0);
}

function hasNewEvidence(
  evidence: readonly RecordedEvidence[],
  item: string,
  { responses, digestOf, asOf }: RegisterContext,
): boolean {
  const known = responses.get(item)?.response?.evidence ?? [];
  const seen = new Set(
    known.flatMap(({ sha256, url, ...piece }) => [sha256, url, digestOf({ sha256, url, ...piece })]),
  );
  return evidence.some(
    (piece) =>
      isBacking(piece, asOf) &&
      ![piece.sha256, piece.url].some((place) => place !== undefined && seen.has(place)) &&
      !seen.has(digestOf(piece)),
  );
}

function checkCorroboration({ corroboration, verdict, subject }: Input, { asOf }: RegisterContext): Fault[] {
  if (corroboration === null) return [];
  const faults: Fault[] = [];
  if (subject.kind === 'fact' || !['confirmed', 'override'].includes(verdict)) {
    const detail = 'Only what confirms or overrides a response is corroborated.';
    faults.push({ pointer: '/corroboration', detail, code: 'NOTHING_TO_CORROBORATE' });
  }
  if (!isCorroborated(corroboration)) {
    const detail = `Corroboration comes from at least ${LEAST_PEOPLE} people affected, or from one mandated organisation.`;
    faults.push({ pointer: '/corroboration/people', detail, code: 'TOO_FEW_PEOPLE' });
  }
  if (corroboration.on > asOf) {
    const detail = 'Corroboration was collected by today.';
    faults.push({ pointer: '/corroboration/on', detail, code: 'DAY_IN_FUTURE' });
  }
  return faults;
}
