import type {
  EvidenceFile,
  EvidenceMark,
  Fact,
  Item,
  Report,
  Response,
  ScoredReview,
  TraceNode,
} from '../generated/types.ts';
import { SOURCE_LANGUAGE } from '../messages/languages.ts';
import { type Messages, messagesFor } from '../messages/messages-for.ts';
import { fileNamed } from '../register/evidence.ts';
import { isOverridden } from './words/review-words.ts';

type Score = Report['score'];
export type Track = 'declared' | 'substantiated';
export type Stage = Item['stage'];
export type Person = Report['people'][number];

/** Why a report says nothing about today any more. */
export interface ReportEnd {
  /** YYYY-MM-DD. */
  on: string;
  because: 'time' | 'change';
}

export interface ReaderOptions {
  /** The language of the page, as a BCP 47 tag. */
  language?: string;
  /** Why it says nothing about today any more, as far as whoever draws it knows. */
  ended?: ReportEnd | null;
}

/** A report with everything found by its id, so that no section has to search. */
export interface ReportIndex {
  /** The engine's words in the language of the reader. */
  words: Messages;
  /** The facts of the profile; their values have names only where those are in the reader's language. */
  facts: readonly Fact[];
  report: Report;
  ended: ReportEnd | null;
  score: Score;
  item(id: string): Item | undefined;
  /** The question of an item; the id where the checklist does not have it. */
  question(id: string): string;
  response(id: string): Response | undefined;
  review(id: string): ScoredReview | undefined;
  /** The file that a piece of evidence names; null when it is not kept, undefined in a report that has no register. */
  fileNamed(sha256: string): EvidenceFile | null | undefined;
  /** What people affected contest of it, unless it was dismissed. */
  contest(id: string): 'open' | 'upheld' | undefined;
  /** What readers said of the pieces of evidence that its response has. */
  marks(id: string): readonly EvidenceMark[];
  person(id: string): Person | undefined;
  node(id: string): TraceNode | undefined;
  flag(id: string): Score['flags'][number] | undefined;
  fact(id: string): Fact | undefined;
  /** What an impact is called; the id where the register does not have it. */
  impact?(id: string): string;
  /** Whether the level of an assessor stands in the place of what the company says. */
  overridden?(id: string): boolean;
  blockName(id: string): string;
  stageTitle(id: string): string;
  /** Process maturity never answers whether to build: then a report shows findings and no number. */
  purposeInQuestion: boolean;
}

/** Makes the lookups of a report once, for a reader of a language. */
export function indexReport(
  report: Report,
  { language = SOURCE_LANGUAGE, ended = null }: ReaderOptions = {},
): ReportIndex {
  const { score, checklist, taxonomy, answers } = report;
  const items = byKey(checklist.items, ({ id }) => id);
  const people = byKey(report.people, ({ item }) => item);
  const nodes = byKey(score.trace ?? [], ({ id }) => id);
  const flags = byKey(score.flags, ({ item }) => item);
  const words = messagesFor(language);
  const isOwn = (taxonomy.translation?.language ?? SOURCE_LANGUAGE) === words.language;
  const named = isOwn ? taxonomy.facts : taxonomy.facts.map(({ valueNames: _foreign, ...fact }) => fact);
  const facts = byKey(named, ({ id }) => id);
  const impacts = byKey(report.register?.impacts ?? [], ({ id }) => id);
  const current = (report.register?.evidenceMarks ?? []).filter((mark) => mark.current);
  const marks = Map.groupBy(current, ({ item }) => item);
  const blocks = byKey(taxonomy.blocks, ({ id }) => id);
  const stages = byKey(checklist.stages, ({ id }) => id);
  return {
    words,
    facts: named,
    report,
    ended,
    score,
    item: (id) => items.get(id),
    question: (id) => items.get(id)?.question ?? id,
    response: (id) => own(answers.responses, id),
    review: (id) => own(answers.reviews ?? {}, id),
    fileNamed: (sha256) => report.register && (fileNamed(report.register.files, sha256) ?? null),
    contest: (id) => own(answers.contests ?? {}, id),
    marks: (id) => marks.get(id) ?? [],
    person: (id) => people.get(id),
    node: (id) => nodes.get(id),
    flag: (id) => flags.get(id),
    fact: (id) => facts.get(id),
    overridden: (id) => isOverridden(own(answers.responses, id), own(answers.reviews ?? {}, id)),
    impact: (id) => impacts.get(id)?.title ?? id,
    blockName: (id) => blocks.get(id)?.name ?? id,
    stageTitle: (id) => stages.get(id as Stage)?.title ?? id,
    purposeInQuestion: score.verdict === 'PURPOSE_IN_QUESTION',
  };
}

/** Whether a track has answers enough for a result. */
export function hasResult(index: ReportIndex, track: Track): boolean {
  const { status } = index.score[track];
  return !index.purposeInQuestion && status !== 'INSUFFICIENT' && status !== 'NOT_APPLICABLE';
}

function byKey<K, T>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
