import type { Finding as AuditFinding, Report } from '../../generated/types.ts';
import { productSubject } from './assessed-product.ts';
import { organisationUuid } from './document-head.ts';
import { uuidOf } from './identity.ts';
import { markupLineOf, markupOf } from './markup.ts';
import type { Observation, Origin } from './oscal-model.ts';
import { listed, propsOf } from './property.ts';
import { relevantEvidence } from './relevant-evidence.ts';

/**
 * What auditors of other organisations stated, each as an observation with how far it has come: OSCAL's findings are
 * about our objectives, and one that is not final decides nothing there.
 */
export function auditObservations(report: Report): Observation[] {
  return (report.register?.findings ?? []).map((finding) => auditObservation(report, finding));
}

/** The UUIDs of the observations that auditors made of an item. */
export function auditUuids(report: Report, item: string): string[] {
  return (report.register?.findings ?? [])
    .filter(({ subject }) => subject.kind === 'item' && subject.id === item)
    .map(({ id }) => uuidOf(report, 'audit-finding', id));
}

function auditObservation(report: Report, finding: AuditFinding): Observation {
  const { id, audit, subject, verdict, level, because, evidence, corroboration, state, finalOn, upward } =
    finding;
  return {
    uuid: uuidOf(report, 'audit-finding', id),
    title: markupLineOf(`An auditor's finding on ${subject.id}: ${verdict}`),
    description: markupOf(because),
    props: propsOf({
      'audit-finding': id,
      audit,
      'subject-kind': subject.kind,
      subject: subject.id,
      verdict,
      level,
      state,
      'final-on': finalOn,
      upward: upward ? 'yes' : 'no',
      'reply-until': finding.replyUntil,
    }),
    methods: corroboration === null ? ['EXAMINE'] : ['EXAMINE', 'INTERVIEW'],
    types: ['control-objective'],
    ...listed('origins', auditorOf(report, audit)),
    subjects: [productSubject(report)],
    ...listed(
      'relevant-evidence',
      evidence.map((piece) => relevantEvidence(piece)),
    ),
    collected: finding.createdAt,
    ...repliesOf(finding),
  };
}

function repliesOf({ reply, decision }: AuditFinding): { remarks?: string } {
  const lines = [
    ...(reply === null ? [] : [`The company replied: ${reply.words}`]),
    ...(decision === null ? [] : [`The auditor decided (${decision.outcome}): ${decision.words}`]),
  ];
  return lines.length === 0 ? {} : { remarks: markupOf(lines.join('\n\n')) };
}

function auditorOf(report: Report, auditId: string): Origin[] {
  const audit = report.register?.audits.find(({ id }) => id === auditId);
  if (audit === undefined) return [];
  const uuid = organisationUuid(report, audit.organisation.id);
  return [{ actors: [{ type: 'party', 'actor-uuid': uuid }] }];
}
