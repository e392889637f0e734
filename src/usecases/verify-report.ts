import { digestedText, taxonomyDigest } from '../content/version-digest.ts';
import { canonical, digestOf } from '../digest.ts';
import type { Report } from '../generated/types.ts';
import { buildReport } from '../reports/build-report.ts';
import { withheldFrom } from '../sealing/redacted-copy.ts';
import { reportDigest } from '../sealing/sealed-form.ts';
import type { Deps } from './deps.ts';
import type { Edition } from './edition.ts';
import { differences } from './json-differences.ts';
import { scoreAnswers, scoredOnly } from './score-state.ts';
import { lacksAnswers, sealingFaults, withStandIns } from './verify-sealing.ts';

export interface Verification {
  outcome: 'same-published' | 'same-unpublished' | 'different';
  /** One sentence. */
  words: string;
  /** Exactly what differs, by JSON pointer. */
  differences: string[];
  /** What a reader has to know besides. */
  notes: string[];
}

const WORDS = {
  'same-published': 'the same, under the published rules',
  'same-unpublished': 'the same, but not under the published rules',
  different: 'not the same',
} as const;

/**
 * Recomputes a report from what it carries, without the server or its database: every digest and every number. Whether
 * its rules are the published ones is decided by the manifest of this installation, not by what the report says. A copy
 * from which texts were withheld is recomputed with stand-ins for them.
 */
export function verifyReport(
  report: Report,
  { content, engineVersion }: Pick<Deps, 'content' | 'engineVersion'>,
): Verification {
  const sealing = report.format === 'hrba-report/1' ? firstFormatFaults(report) : sealingFaults(report);
  const found = [...sealing, ...digestFaults(report, content), ...recomputed(report)];
  const unpublished = unpublishedParts(report, content);
  const outcome =
    found.length > 0 ? 'different' : unpublished.length > 0 ? 'same-unpublished' : 'same-published';
  return {
    outcome,
    words: WORDS[outcome],
    differences: found,
    notes: [...unpublished, ...notesOn(report, engineVersion)],
  };
}

/** The first format knows no salts: a report that has some and claims it would escape the rules of the second. */
function firstFormatFaults({ salts, withheld }: Report): string[] {
  return [
    ...(salts === undefined ? [] : ['/salts: a report of this format has none']),
    ...(withheld === undefined ? [] : ['/withheld: from a report of this format nothing can be withheld']),
  ];
}

function digestFaults(report: Report, content: Deps['content']): string[] {
  const { digest } = report;
  const { digest: ofChecklist } = report.checklist;
  const { digest: ofRuleset, ...ruleset } = report.ruleset;
  const { checklist: named, ruleset: namedRuleset } = report.answers;
  const pairs: [string, string | undefined, string][] = [
    ['/digest', digest, reportDigest(report)],
    ['/checklist/digest', ofChecklist, digestOf(digestedText(report.checklist))],
    ['/ruleset/digest', ofRuleset, digestOf(ruleset)],
    ['/answers/checklist/digest', named.digest, ofChecklist],
    ['/answers/ruleset/digest', namedRuleset?.digest, ofRuleset],
  ];
  return pairs
    .filter(([, said, computed]) => said !== computed)
    .flatMap(([pointer, said, computed]) => [
      `${pointer}: it says ${said}, recomputed ${computed}`,
      ...(pointer === '/checklist/digest' ? changedWords(report, content) : []),
    ]);
}

/** Where a checklist differs from the one of that version and digest, when that is here. */
function changedWords({ checklist }: Report, content: Deps['content']): string[] {
  const own = content.findChecklist(checklist.id, checklist.version)?.checklist;
  if (own?.digest !== checklist.digest) return [];
  return differences(digestedText(checklist), digestedText(own), '/checklist');
}

/** Differences between what the report says and what its own answers, checklist and ruleset give. */
function recomputed(copy: Report): string[] {
  const report = withStandIns(copy) as Report;
  const { asOf = '', reviews = {} } = report.answers;
  const answers = scoredOnly({ ...report.answers, asOf, reviews });
  const published = { checklist: report.score.checklist.published, ruleset: report.score.ruleset.published };
  const edition = {
    checklist: { checklist: report.checklist, published: published.checklist },
    ruleset: { ruleset: report.ruleset, published: published.ruleset },
  } as Edition;
  try {
    const own = scoreAnswers(answers, edition, report.taxonomy, report.score.engineVersion);
    const { responsesDigest } = lacksAnswers(copy) ? report.score : own;
    const score = { ...own, responsesDigest };
    const { leftOut } = buildReport({ ...report, score } as Parameters<typeof buildReport>[0]);
    return [
      ...(canonical(score) === canonical(report.score) ? [] : differences(report.score, score, '/score')),
      ...differences(report.leftOut, leftOut, '/leftOut'),
    ];
  } catch (error) {
    return [`/score: it cannot be recomputed (${error instanceof Error ? error.message : String(error)})`];
  }
}

function unpublishedParts(report: Report, content: Deps['content']): string[] {
  const { manifest } = content;
  const { checklist, ruleset, taxonomy } = report;
  const key = ({ id, version }: { id: string; version: string }) => `${id}@${version}`;
  const notes: string[] = [];
  if (manifest?.checklists[key(checklist)]?.digest !== checklist.digest) {
    notes.push(`checklist ${key(checklist)} is not the published one of this installation`);
  }
  if (manifest?.rulesets[key(ruleset)]?.digest !== ruleset.digest) {
    notes.push(`ruleset ${key(ruleset)} is not the published one of this installation`);
  }
  if (taxonomyDigest(content.taxonomy) !== taxonomyDigest(taxonomy)) {
    notes.push('the taxonomy, which maps criteria to blocks, is not the one of this installation');
  }
  return notes;
}

function notesOn(report: Report, engineVersion: string): string[] {
  const { score, history } = report;
  const notes = [
    'This shows that the text is unaltered and the arithmetic right. It does not show that the answers are true.',
  ];
  if (score.engineVersion !== engineVersion) {
    notes.push(`made by engine ${score.engineVersion}, recomputed by ${engineVersion}`);
  }
  const withheld = withheldFrom(report).filter(({ kind }) => kind !== 'derived').length;
  if (withheld > 0)
    notes.push(`${withheld} texts are withheld; the numbers were recomputed without reading them`);
  if (lacksAnswers(report))
    notes.push(
      '/score/responsesDigest is withheld, because words could be guessed from it: only a signature covers it',
    );
  if (history.head === null) notes.push('it was made from a file, outside any recorded history');
  else
    notes.push(
      `chain ${history.scope}: head ${history.head} after ${history.count} events; compare it with the history`,
    );
  return notes;
}
