import type { Fault } from '../errors.ts';
import type { Answers, Report } from '../generated/types.ts';
import { buildReport } from '../reports/build-report.ts';
import { checkProfile, escapePointer } from './check-profile.ts';
import { checkResponse, responsePointer, unknownItem } from './check-response.ts';
import type { Deps } from './deps.ts';
import { type Edition, findChecklist, findRuleset } from './edition.ts';
import { scoreAnswers, scoredOnly } from './score-state.ts';
import { sealReport } from './seal-report.ts';

type Tools = Pick<Deps, 'content' | 'clock' | 'newId' | 'engineVersion'>;

/**
 * Scores an answer file without a server or a record, into a report that verifies like any other. It is not part of a
 * chain, and says so.
 * @returns the report, or everything that is wrong with the answers, by JSON pointer
 */
export function scoreFile(tools: Tools, answers: Answers): { report: Report } | { faults: Fault[] } {
  const edition = editionOf(tools, answers);
  const faults = checkAnswers(tools, answers, edition);
  if (faults.length > 0) return { faults };
  const now = tools.clock().toISOString();
  const { asOf = now.slice(0, 10), reviews = {} } = answers;
  const scored = scoredOnly({ ...answers, asOf, reviews });
  const { checklist } = edition.checklist;
  const { ruleset } = edition.ruleset;
  const report = buildReport({
    id: tools.newId(),
    assessmentId: 'file',
    number: 1,
    issuedAt: now,
    issuedBy: 'file',
    organisation: { id: 'file', name: '' },
    answers: {
      format: 'hrba-answers/1',
      product: { name: answers.product.name, description: answers.product.description ?? '' },
      checklist: { id: checklist.id, version: checklist.version, digest: checklist.digest },
      ruleset: { id: ruleset.id, version: ruleset.version, digest: ruleset.digest },
      ...scored,
    },
    people: [],
    checklist,
    ruleset,
    taxonomy: tools.content.taxonomy,
    sources: tools.content.sources,
    score: scoreAnswers(scored, edition, tools.content.taxonomy, tools.engineVersion),
    history: { scope: 'none', head: null, count: 0 },
  });
  return { report: sealReport(report).report };
}

function editionOf(tools: Tools, answers: Answers): Edition {
  const deps = tools as Deps;
  const checklist = findChecklist(deps, answers.checklist.id, answers.checklist.version);
  const named = answers.ruleset ?? checklist.checklist.ruleset;
  return { checklist, ruleset: findRuleset(deps, named.id, named.version) };
}

function checkAnswers({ content }: Tools, answers: Answers, { checklist, ruleset }: Edition): Fault[] {
  const known = new Set(checklist.checklist.items.map(({ id }) => id));
  const reviews = Object.keys(answers.reviews ?? {});
  return [
    ...checkDigest('/checklist/digest', answers.checklist.digest, checklist.checklist.digest),
    ...checkDigest('/ruleset/digest', answers.ruleset?.digest, ruleset.ruleset.digest),
    ...checkProfile(answers.profile, content.taxonomy.facts, '/profile'),
    ...Object.entries(answers.responses).flatMap(([itemId, response]) =>
      checkResponse(itemId, response, checklist.checklist, ruleset.ruleset, responsePointer(itemId)),
    ),
    ...reviews
      .filter((itemId) => !known.has(itemId))
      .map((itemId) => unknownItem(itemId, checklist.checklist, `/reviews/${escapePointer(itemId)}`)),
  ];
}

/** Answers that name a digest were given under that text: they are not scored under another without a word. */
function checkDigest(pointer: string, given: string | undefined, present: string): Fault[] {
  if (given === undefined || given === present) return [];
  const detail = `The answers were given under ${given}, and this installation has ${present}. Leave the digest out to accept that.`;
  return [{ pointer, detail, code: 'DIGEST_DIFFERS' }];
}
