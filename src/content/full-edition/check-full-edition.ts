import { compareVersions } from '../compare-versions.ts';
import type { ContentProblem } from '../content-problem.ts';
import { pointerTo } from '../json-pointer.ts';
import type { ContentDirectory } from '../read-directory.ts';
import type { DocumentText } from '../read-documents.ts';
import type { VersionFiles } from '../read-version.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { checkBothWays } from './check-both-ways.ts';
import { checkCopied, documentRuns } from './check-copied.ts';
import { checkCoreCoverage } from './check-core-coverage.ts';
import { checkEnoughCases } from './check-enough-cases.ts';
import { checkItemTexts, claimsIn } from './check-item-texts.ts';
import { checkReasons } from './check-reasons.ts';
import { checkRepetition } from './check-repetition.ts';
import { checkSizes } from './check-sizes.ts';
import { checkTerms } from './check-terms.ts';
import { itemTexts, moduleParaphrases, moduleTexts, type PlacedText, paraphrases } from './edition-texts.ts';

/** The first version that is a full edition; drafts for consultation come before it. */
const FIRST = '1.0.0';

type Documents = ReadonlyMap<string, DocumentText>;

/**
 * What the project asks of its own full editions beyond what holds for every checklist (CONTENT.md; issue 4). It reads
 * every text against every other and against the documents, so it is part of the content check and of publishing, and
 * not of a start. A checklist of somebody else's may have other sizes and rules.
 */
export function checkFullEditions(
  { versions }: ContentDirectory,
  vocabulary: Vocabulary,
  documents: Documents,
): ContentProblem[] {
  const full = versions.filter(({ version }) => compareVersions(version, FIRST) >= 0);
  if (full.length === 0) return [];
  const runs = documentRuns(documents);
  return full.flatMap((version) => [
    ...version.items.flatMap(checkItemTexts),
    ...checkRepetition(version.items),
    ...claimsIn(version.modules.flatMap(moduleTexts)),
    ...checkCopied(ownWords(version), runs),
    ...(version.complete ? checkWhole(version, vocabulary) : []),
  ]);
}

/** Only when every file fits its schema: a broken item is not also a core without its criterion. */
function checkWhole(version: VersionFiles, { taxonomy }: Vocabulary): ContentProblem[] {
  return [
    ...checkSizes(version),
    ...checkCoreCoverage(version, taxonomy),
    ...checkReasons(version),
    ...checkBothWays(version),
    ...checkEnoughCases(version),
    ...checkTerms(version),
  ];
}

/** Everything that the version says in its own words, with what it says of the documents. */
function ownWords(version: VersionFiles): PlacedText[] {
  const { provenance, glossary } = version;
  const ideas = (provenance?.value.passages ?? []).flatMap(({ idea, because = '' }, at) => {
    const here = pointerTo('/passages', at);
    return [
      { place: provenance!, pointer: pointerTo(here, 'idea'), text: idea },
      { place: provenance!, pointer: pointerTo(here, 'because'), text: because },
    ];
  });
  const terms = (glossary?.value.terms ?? []).map(({ text }, at) => {
    return { place: glossary!, pointer: pointerTo('/terms', at, 'text'), text };
  });
  return [
    ...terms,
    ...version.items.flatMap((file) => [...itemTexts(file), ...paraphrases(file, '', file.value)]),
    ...version.modules.flatMap((module) => [...moduleTexts(module), ...moduleParaphrases(module)]),
    ...ideas,
  ];
}
