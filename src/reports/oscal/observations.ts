import type { Response } from '../../generated/types.ts';
import type { ReportIndex } from '../report-index.ts';
import { answerWords, isAsked, levelText } from '../words/answer-words.ts';
import { productSubject } from './assessed-product.ts';
import { saidByCompany } from './document-head.ts';
import { uuidOf } from './identity.ts';
import { markupLineOf, markupOf } from './markup.ts';
import type { Observation, Prop, RelevantEvidence } from './oscal-model.ts';
import { listed, propsOf } from './property.ts';
import { relevantEvidence } from './relevant-evidence.ts';

/**
 * How an observation was made, by who looked at it: a company's word, or evidence that nobody else has read, was examined
 * by nobody. Only affected people's own account, collected by an assessor, is an interview.
 */
const METHODS: Record<string, string[]> = {
  A2: ['EXAMINE'],
  A3: ['EXAMINE'],
  A4: ['EXAMINE', 'INTERVIEW'],
};

/** One observation for each response, in the checklist's order, with its evidence. An item without one has none. */
export function observationsOf(index: ReportIndex): Observation[] {
  return index.report.checklist.items.flatMap(({ id }) => {
    const response = index.response(id);
    return response === undefined ? [] : [observationOf(index, id, response)];
  });
}

/** The UUID of the observation of an item, or null when it has none. */
export function observationUuid(index: ReportIndex, id: string): string | null {
  return index.response(id) === undefined ? null : uuidOf(index.report, 'observation', id);
}

function observationOf(index: ReportIndex, id: string, response: Response): Observation {
  const { report } = index;
  const assurance = index.node(`response/${id}`)?.value['assurance'] ?? null;
  return {
    uuid: uuidOf(report, 'observation', id),
    title: markupLineOf(index.question(id)),
    description: description(index, id, response),
    props: answerProps(index, id, response),
    methods: METHODS[assurance ?? ''] ?? ['UNKNOWN'],
    types: ['control-objective'],
    origins: saidByCompany(report),
    subjects: [productSubject(report)],
    ...listed('relevant-evidence', evidenceOf(index, id, response)),
    collected: timeOf(index, id),
    ...reviewRemarks(index, id),
  };
}

function description(index: ReportIndex, id: string, { justification }: Response): string {
  const level = levelText(index, id);
  const said = level === null ? answerWords(index, id) : `${answerWords(index, id)}: ${level}`;
  return markupOf(justification === undefined ? said : `${said}\n\n${justification}`);
}

function answerProps(index: ReportIndex, id: string, { state, level }: Response): Prop[] {
  const { assurance, override, stale } = index.node(`response/${id}`)?.value ?? {};
  const review = index.review(id);
  return propsOf({
    item: id,
    asked: isAsked(index, id) ? 'yes' : 'no',
    state,
    level,
    assurance,
    override,
    stale,
    'examined-by': review?.by,
    'review-verdict': review?.verdict,
    contest: own(index.report.answers.contests, id),
  });
}

function evidenceOf({ report }: ReportIndex, id: string, { evidence = [] }: Response): RelevantEvidence[] {
  const marked = new Set(own(report.answers.marks, id));
  return evidence.map((piece, at) => relevantEvidence(piece, marked.has(at)));
}

function own<T>(record: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, id) ? record[id] : undefined;
}

function reviewRemarks(index: ReportIndex, id: string): { remarks?: string } {
  const note = index.review(id)?.note?.trim();
  return note === undefined || note === '' ? {} : { remarks: markupOf(`The review: ${note}`) };
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** When it was answered; where that is not known, when the report was issued. */
export function timeOf(index: ReportIndex, id: string): string {
  const { issuedAt } = index.report;
  const at = index.person(id)?.answeredAt;
  return at !== undefined && TIME.test(at) && at < issuedAt ? at : issuedAt;
}
