import type { Report } from '../../generated/types.ts';
import { uuidOf } from './identity.ts';
import { markupLineOf, markupOf, stringOf } from './markup.ts';
import type { Metadata, Origin, Resource } from './oscal-model.ts';
import { propsOf } from './property.ts';
import { reportProps } from './score-props.ts';

export const OSCAL_VERSION = '1.2.3';
/** What NIST asks for where an OSCAL document in JSON is referred to. */
export const OSCAL_MEDIA_TYPE = 'application/oscal+json';

const REMARKS =
  'Made from a report of a human rights due-diligence self-assessment. It says what a company answered, what was shown ' +
  'for it and who looked; it is no statement that a law, a standard or a control catalogue is met, and none about the ' +
  'security of a system. Words of NIST mean here what docs/oscal.md of the project says of them.';

/** The head of a document: which report it was made from, of whose product. */
export function metadataOf(report: Report, kind: string): Metadata {
  const { issuedAt, number, organisation, answers } = report;
  return {
    title: markupLineOf(`${kind}: ${answers.product.name}`),
    published: issuedAt,
    'last-modified': issuedAt,
    version: String(number),
    'oscal-version': OSCAL_VERSION,
    props: [...reportProps(report), ...propsOf({ language: report.checklist.translation.language })],
    parties: [
      party(companyUuid(report), organisation.name, 'The company that answers for the product.'),
      ...auditorsOf(report),
    ],
    remarks: REMARKS,
  };
}

function party(uuid: string, name: string, remarks: string): Metadata['parties'][number] {
  return { uuid, type: 'organization', ...(name === '' ? {} : { name: stringOf(name) }), remarks };
}

/** Organisations that examined it, each once: who paid, and which ties they declared. */
function auditorsOf(report: Report): Metadata['parties'] {
  const byOrganisation = Map.groupBy(report.register?.audits ?? [], ({ organisation }) => organisation.id);
  return [...byOrganisation].map(([id, audits]) => {
    const words = audits.map(
      ({ paidBy, ties, state }) => `Audit, ${state}. Paid by: ${paidBy}. Ties: ${ties}`,
    );
    return party(
      organisationUuid(report, id),
      audits[0]?.organisation.name ?? '',
      markupOf(words.join('\n\n')),
    );
  });
}

/** The UUID of an organisation of auditors. */
export function organisationUuid(report: Report, id: string): string {
  return uuidOf(report, 'organisation', id);
}

/** Who said it: the company. Names of people stay in the report. */
export function saidByCompany(report: Report): Origin[] {
  return [{ actors: [{ type: 'party', 'actor-uuid': companyUuid(report) }] }];
}

/** What computed it: the engine, from what was said. */
export function computed(report: Report): Origin[] {
  return [{ actors: [{ type: 'assessment-platform', 'actor-uuid': uuidOf(report, 'engine') }] }];
}

/** The checklist, whose items stand for controls: named by its digest, because it is no OSCAL catalogue. */
export function checklistResource(report: Report): Resource {
  const { id, version, digest } = report.score.checklist;
  return {
    uuid: uuidOf(report, 'checklist'),
    title: markupLineOf(`Checklist ${id} ${version}`),
    description:
      'The questions that stand for controls. A control-id is the id of an item of this checklist. The digest is SHA-256 ' +
      'over its canonical JSON (RFC 8785); the report carries the whole text.',
    props: propsOf({ checklist: `${id}@${version}`, 'checklist-digest': digest }),
  };
}

/** A reference to something in the same document's back matter. */
export function hrefTo({ uuid }: Resource): string {
  return `#${uuid}`;
}

function companyUuid(report: Report): string {
  return uuidOf(report, 'company');
}
