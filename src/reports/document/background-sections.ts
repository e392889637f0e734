import { hasResult, type ReportIndex, type Track } from '../report-index.ts';
import { factWords } from '../words/fact-words.ts';
import { flagKind } from '../words/flag-words.ts';
import { exactText, sentence, textOfHundred } from '../words/number-words.ts';
import { type Block, heading, paragraph, remark, type Section, type Text } from './block.ts';
import { checklistInline, rulesetInline, taxonomyInline } from './content-inline.ts';
import { richInline } from './rich-inline.ts';

/** Every fact the company declared about its product, and those that are not known. */
export function profileSection(index: ReportIndex): Section {
  const { words, report } = index;
  const { description = '' } = report.answers.product;
  const rows = index.facts.map((fact): readonly [Text, Text] => {
    const value = report.answers.profile[fact.id];
    const said = factWords(words, value, fact);
    return [[taxonomyInline(index, fact.question)], [value === undefined ? { strong: [said] } : said]];
  });
  return {
    anchor: 'profile',
    title: words.text('profile.title'),
    blocks: [
      ...(description === '' ? [] : [paragraph({ typed: description })]),
      paragraph(words.text('profile.about')),
      { kind: 'facts', rows },
    ],
  };
}

/** How the numbers come about, with the ruleset's own numbers. */
export function methodSection(index: ReportIndex): Section {
  const { words } = index;
  const { id, version, voice } = index.report.ruleset;
  const upTo = { cap: textOfHundred(words, voice.cap), liftedBy: voice.liftedBy };
  return {
    anchor: 'method',
    title: words.text('method.title'),
    blocks: [
      paragraph(words.text('method.about', { id, version })),
      heading(3, [words.text('method.toValue')]),
      paragraph(words.text('method.toValueWords')),
      levels(index),
      heading(3, [words.text('method.toShown')]),
      paragraph(words.text('method.toShownWords', upTo)),
      assurance(index),
      heading(3, [words.text('method.toWhole')]),
      paragraph(words.text('method.toWholeWords')),
      blockWeights(index),
      heading(3, [words.text('method.caps')]),
      paragraph(words.text('method.capsWords')),
      flagCaps(index),
      heading(3, [words.text('method.toWords')]),
      bands(index),
      ...exactNumbers(index),
    ],
  };
}

function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Text[])[],
  widths: number[],
): Block {
  return { kind: 'table', caption, head: head.map((name) => [name]), rows, widths };
}

function levels(index: ReportIndex): Block {
  const { words, report } = index;
  const head = [words.text('method.level'), words.text('method.means'), words.text('method.value')];
  const rows = report.ruleset.levels.map(({ level, name, value }): Text[] => [
    [String(level)],
    [rulesetInline(index, name)],
    [textOfHundred(words, value)],
  ]);
  return table(words.text('method.levels'), head, rows, [1, 5, 2]);
}

function assurance(index: ReportIndex): Block {
  const { words, report } = index;
  const head = (['backing', 'means', 'atMost', 'confidence'] as const).map((name) =>
    words.text(`method.${name}`),
  );
  const rows = report.ruleset.assurance.map(({ id, name, cap, credit }): Text[] => [
    [id],
    [rulesetInline(index, name)],
    [textOfHundred(words, cap)],
    [textOfHundred(words, credit)],
  ]);
  return table(words.text('method.assurance'), head, rows, [1, 4, 2, 2]);
}

function blockWeights(index: ReportIndex): Block {
  const { words } = index;
  const { ruleset, taxonomy } = index.report;
  const principlesOf = (id: string) => taxonomy.blocks.find((block) => block.id === id)?.principles ?? '';
  const head = (['block', 'askedFor', 'weight'] as const).map((name) => words.text(`method.${name}`));
  const rows = ruleset.blocks.map(({ id, weight }): Text[] => [
    [taxonomyInline(index, index.blockName(id))],
    [taxonomyInline(index, principlesOf(id))],
    [weight],
  ]);
  return table(words.text('method.blocks'), head, rows, [3, 4, 1]);
}

function flagCaps(index: ReportIndex): Block {
  const { words } = index;
  const head = (['flag', 'standsBelow', 'holdsAt'] as const).map((name) => words.text(`method.${name}`));
  const rows = index.report.ruleset.flags.map(({ id, threshold, cap }): Text[] => [
    [sentence(flagKind(words, id))],
    [textOfHundred(words, threshold)],
    [textOfHundred(words, cap)],
  ]);
  return table(words.text('method.flags'), head, rows, [2, 2, 2]);
}

function bands(index: ReportIndex): Block {
  const { words } = index;
  const head = (['band', 'from', 'blockHolds'] as const).map((name) => words.text(`method.${name}`));
  const rows = index.report.ruleset.bands.map(({ name, from, weakestBlockCap }): Text[] => [
    [rulesetInline(index, sentence(name))],
    [textOfHundred(words, from)],
    [weakestBlockCap === '1' ? words.text('method.nothing') : textOfHundred(words, weakestBlockCap)],
  ]);
  return table(words.text('method.bands'), head, rows, [2, 2, 2]);
}

const TRACKS: readonly Track[] = ['substantiated', 'declared'];

function exactNumbers(index: ReportIndex): Block[] {
  const { words } = index;
  const rows = TRACKS.filter((track) => hasResult(index, track)).flatMap((track): Text[][] => {
    const { lower, final } = index.score[track];
    if (lower === null || final === null) return [];
    return [[[words.text(`track.${track}`)], [exactText(lower)], [exactText(final)]]];
  });
  if (rows.length === 0) return [];
  const head = (['track', 'before', 'result'] as const).map((name) => words.text(`method.${name}`));
  return [
    heading(3, [words.text('method.exact')]),
    paragraph(words.text('method.exactWords')),
    table(words.text('method.exactTable'), head, rows, [2, 2, 2]),
  ];
}

/** How anyone can recompute the report, what that proves, and what it does not. */
export function verifySection(index: ReportIndex): Section {
  const { words, report, score } = index;
  const { checklist, ruleset } = score;
  const { count, head } = report.history;
  const chain = head === null ? words.text('verify.noHead') : { code: head };
  const issued = { id: { code: report.id }, by: { typed: report.issuedBy }, date: score.asOf };
  const edition = ({ id, version }: { id: string; version: string }) => ({ id, version });
  const digests: readonly (readonly [Text, Text])[] = [
    [
      [words.text('verify.report')],
      [{ code: report.digest }, ' ', { small: [words.text('verify.canonical')] }],
    ],
    [[words.text('verify.answers')], [{ code: score.responsesDigest }]],
    [[words.text('verify.checklist', edition(checklist))], [{ code: checklist.digest }]],
    [[words.text('verify.ruleset', edition(ruleset))], [{ code: ruleset.digest }]],
    [[words.text('verify.history')], richInline(index, 'verify.events', { count, head: chain })],
    [[words.text('verify.engine')], [score.engineVersion]],
    [[words.text('verify.id')], richInline(index, 'verify.issued', issued)],
  ];
  return {
    anchor: 'verify',
    title: words.text('verify.title'),
    blocks: [
      paragraph(...richInline(index, 'verify.ask')),
      paragraph({ code: 'hrba verify report.json' }),
      paragraph(words.text('verify.says')),
      {
        kind: 'list',
        rows: [
          [words.text('verify.same')],
          [words.text('verify.sameOther')],
          [words.text('verify.differs')],
        ].map((text) => ({ text })),
      },
      paragraph(...richInline(index, 'verify.proves')),
      { kind: 'facts', rows: digests },
      remark(checklistInline(index, report.checklist.disclaimer)),
    ],
  };
}
