import type { Ruleset } from '../../generated/types.ts';
import { hasResult, type ReportIndex, type Track } from '../report-index.ts';
import { flagKind } from '../words/flag-words.ts';
import { exactText, sentence, textOfHundred } from '../words/number-words.ts';
import { rulesetText, taxonomyText } from './content-text.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { itemLink } from './item-link.ts';
import { methodTable } from './method-table.ts';
import { rich } from './rich-text.ts';

/** How the numbers come about, in plain words and with the ruleset's own numbers. */
export function methodSection(index: ReportIndex): SafeHtml {
  const { words } = index;
  const { id, version } = index.report.ruleset;
  return html`<section aria-labelledby="method">
<h2 id="method">${words.text('method.title')}</h2>
<p>${words.text('method.about', { id, version })}</p>
${levels(index)}
${assurance(index)}
${blocks(index)}
${caps(index)}
${bands(index)}
${!index.purposeInQuestion && workedItem(index)}
${exactNumbers(index)}
</section>`;
}

function levels(index: ReportIndex): SafeHtml {
  const { words } = index;
  const head = [words.text('method.level'), words.text('method.means'), words.text('method.value')];
  return html`<h3>${words.text('method.toValue')}</h3>
<p>${words.text('method.toValueWords')}</p>
${methodTable(
  words.text('method.levels'),
  head,
  index.report.ruleset.levels.map(({ level, name, value }) => [
    String(level),
    rulesetText(index, name),
    textOfHundred(words, value),
  ]),
)}`;
}

function assurance(index: ReportIndex): SafeHtml {
  const { words } = index;
  const { voice, assurance: rows } = index.report.ruleset;
  const upTo = { cap: textOfHundred(words, voice.cap), liftedBy: voice.liftedBy };
  const head = [
    words.text('method.backing'),
    words.text('method.means'),
    words.text('method.atMost'),
    words.text('method.confidence'),
  ];
  return html`<h3>${words.text('method.toShown')}</h3>
<p>${words.text('method.toShownWords', upTo)}</p>
${methodTable(
  words.text('method.assurance'),
  head,
  rows.map(({ id, name, cap, credit }) => [
    id,
    rulesetText(index, name),
    textOfHundred(words, cap),
    textOfHundred(words, credit),
  ]),
)}`;
}

function blocks(index: ReportIndex): SafeHtml {
  const { words } = index;
  const { ruleset, taxonomy } = index.report;
  const principlesOf = (id: string) => taxonomy.blocks.find((block) => block.id === id)?.principles ?? '';
  return html`<h3>${words.text('method.toWhole')}</h3>
<p>${words.text('method.toWholeWords')}</p>
${methodTable(
  words.text('method.blocks'),
  [words.text('method.block'), words.text('method.askedFor'), words.text('method.weight')],
  ruleset.blocks.map(({ id, weight }) => [
    taxonomyText(index, index.blockName(id)),
    taxonomyText(index, principlesOf(id)),
    weight,
  ]),
)}`;
}

function caps(index: ReportIndex): SafeHtml {
  const { words } = index;
  return html`<h3>${words.text('method.caps')}</h3>
<p>${words.text('method.capsWords')}</p>
${methodTable(
  words.text('method.flags'),
  [words.text('method.flag'), words.text('method.standsBelow'), words.text('method.holdsAt')],
  index.report.ruleset.flags.map(({ id, threshold, cap }) => [
    sentence(flagKind(words, id)),
    textOfHundred(words, threshold),
    textOfHundred(words, cap),
  ]),
)}`;
}

function bands(index: ReportIndex): SafeHtml {
  const { words } = index;
  return html`<h3>${words.text('method.toWords')}</h3>
${methodTable(
  words.text('method.bands'),
  [words.text('method.band'), words.text('method.from'), words.text('method.blockHolds')],
  index.report.ruleset.bands.map((band) => bandRow(index, band)),
)}`;
}

function bandRow(index: ReportIndex, { name, from, weakestBlockCap }: Ruleset['bands'][number]) {
  const { words } = index;
  const held = weakestBlockCap === '1' ? words.text('method.nothing') : textOfHundred(words, weakestBlockCap);
  return [rulesetText(index, sentence(name)), textOfHundred(words, from), held];
}

function workedItem(index: ReportIndex): SafeHtml | null {
  const node = index.score.trace?.find(
    ({ id, value }) => id.startsWith('substantiated/item/') && value['kind'] === 'determinate',
  );
  const backing = node && index.node(`response/${node.subject}`);
  const said = node && index.node(`declared/item/${node.subject}`);
  if (node === undefined || backing === undefined || said === undefined) return null;
  const { lower, effectiveWeight, contribution } = node.value;
  if (!lower || !effectiveWeight || !contribution) return null;
  const worked = {
    question: itemLink(index, node.subject),
    said: said.value['lower'] ?? '',
    assurance: backing.value['assurance'] ?? '',
    cap: backing.value['cap'] ?? '',
    lower,
    share: effectiveWeight,
    adds: contribution,
    addsWords: textOfHundred(index.words, contribution),
  };
  return html`<h3>${index.words.text('method.worked')}</h3>
<p>${rich(index, 'method.workedWords', worked)}</p>`;
}

const TRACKS: readonly Track[] = ['substantiated', 'declared'];

function exactNumbers(index: ReportIndex): SafeHtml | null {
  const { words } = index;
  const rows = TRACKS.filter((track) => hasResult(index, track)).flatMap((track) => {
    const { lower, final } = index.score[track];
    if (lower === null || final === null) return [];
    return [[words.text(`track.${track}`), exactText(lower), exactText(final)]];
  });
  if (rows.length === 0) return null;
  return html`<h3>${words.text('method.exact')}</h3>
<p>${words.text('method.exactWords')}</p>
${methodTable(
  words.text('method.exactTable'),
  [words.text('method.track'), words.text('method.before'), words.text('method.result')],
  rows,
)}`;
}
