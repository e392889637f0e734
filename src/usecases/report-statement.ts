import { digestOf } from '../digest.ts';
import type { Report, WithheldText } from '../generated/types.ts';
import { sectionDigests } from '../sealing/sections.ts';

const STATEMENT = 'https://in-toto.io/Statement/v1';
export const REPORT_PREDICATE = 'urn:hrba:predicate:report:1';
export const PUBLICATION_PREDICATE = 'urn:hrba:predicate:publication:1';

interface Subject {
  name: string;
  digest: { sha256: string };
}
/** An in-toto Statement v1. */
export interface Statement {
  _type: string;
  subject: Subject[];
  predicateType: string;
  predicate: Record<string, unknown>;
}

/** The subject that is a report as a whole; the others are its sections, by their pointers. */
export const WHOLE = 'report';

/**
 * What an installation signs of a report: its digest, the digest of every section of its sealed form, so that a change is
 * located, and what can never be withheld, so that the envelope says it by itself.
 * @param installation who signs, as its readers know it
 */
export function reportStatement(
  report: Report,
  sealed: Readonly<Record<string, unknown>>,
  installation: string,
): Statement {
  const sections = [...sectionDigests(sealed)].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    _type: STATEMENT,
    subject: [subject(WHOLE, report.digest), ...sections.map(([name, digest]) => subject(name, digest))],
    predicateType: REPORT_PREDICATE,
    predicate: { installation, ...summaryOf(report) },
  };
}

function summaryOf({ score, ...report }: Report): Record<string, unknown> {
  const { declared, substantiated } = score;
  const track = ({ band, bandName, status, caps }: typeof declared) => ({ band, bandName, status, caps });
  return {
    report: { id: report.id, number: report.number, format: report.format },
    assessmentId: report.assessmentId,
    organisation: report.organisation,
    product: report.answers.product.name,
    issuedAt: report.issuedAt,
    asOf: score.asOf,
    stage: score.stage,
    verdict: score.verdict,
    flags: score.flags,
    declared: track(declared),
    substantiated: track(substantiated),
    checklist: score.checklist,
    ruleset: score.ruleset,
    taxonomy: digestOf(report.taxonomy),
    engineVersion: score.engineVersion,
    history: report.history,
  };
}

export interface Publication {
  id: string;
  createdAt: string;
  withheld: readonly WithheldText[];
}

/** What an installation signs of a redacted copy: that this much, and no more, was withheld from that report. */
export function publicationStatement(
  report: Pick<Report, 'id' | 'digest'>,
  { id, createdAt, withheld }: Publication,
  installation: string,
): Statement {
  return {
    _type: STATEMENT,
    subject: [subject(WHOLE, report.digest), subject('/withheld', digestOf(withheld))],
    predicateType: PUBLICATION_PREDICATE,
    predicate: { installation, id, reportId: report.id, createdAt, withheld: countsOf(withheld) },
  };
}

/** How many texts of each kind are withheld; the digests that go with them are no texts. */
export function countsOf(
  withheld: readonly WithheldText[],
): Record<Exclude<WithheldText['kind'], 'derived'>, number> {
  const count = (kind: WithheldText['kind']) => withheld.filter((text) => text.kind === kind).length;
  return { 'people-at-risk': count('people-at-risk'), confidential: count('confidential') };
}

function subject(name: string, sha256: string): Subject {
  return { name, digest: { sha256 } };
}
