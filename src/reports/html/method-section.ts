import type { Ruleset } from '../../generated/types.ts';
import { hasResult, type ReportIndex, type Track } from '../report-index.ts';
import { flagKind } from '../words/flag-words.ts';
import { exactText, sentence, textOfHundred } from '../words/number-words.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { itemLink } from './item-link.ts';
import { methodTable } from './method-table.ts';
import { TRACK_TITLES } from './track-numbers.ts';

/** How the numbers come about, in plain words and with the ruleset's own numbers. */
export function methodSection(index: ReportIndex): SafeHtml {
  const { ruleset } = index.report;
  return html`<section aria-labelledby="method">
<h2 id="method">How the numbers come about</h2>
<p>No standard prescribes these numbers. All of them stand in the ruleset ${ruleset.id} ${ruleset.version}, which is
public and open to dispute.</p>
${levels(ruleset)}
${assurance(ruleset)}
${blocks(index)}
${caps(ruleset)}
${bands(ruleset)}
${!index.purposeInQuestion && workedItem(index)}
${exactNumbers(index)}
</section>`;
}

function levels(ruleset: Ruleset): SafeHtml {
  return html`<h3>From an answer to a value</h3>
<p>An answer is a level from 0 to 4. What is open, because it is not answered or not known, may be worth anything; the
result counts it as nothing until it is answered.</p>
${methodTable(
  'Levels',
  ['Level', 'What it means', 'Value'],
  ruleset.levels.map(({ level, name, value }) => [String(level), name, textOfHundred(value)]),
)}`;
}

function assurance(ruleset: Ruleset): SafeHtml {
  return html`<h3>From a value to what is shown</h3>
<p>The company's own view takes the value as it is. What is shown by evidence takes it only as far as it is backed.
Where only the people affected can know whether something works, it counts for ${textOfHundred(ruleset.voice.cap)} at
most until they confirm it (${ruleset.voice.liftedBy}).</p>
${methodTable(
  'Assurance',
  ['Backing', 'What it means', 'Counts at most', 'Evidence confidence'],
  ruleset.assurance.map(({ id, name, cap, credit }) => [id, name, textOfHundred(cap), textOfHundred(credit)]),
)}`;
}

function blocks(index: ReportIndex): SafeHtml {
  return html`<h3>From values to the whole</h3>
<p>A block is the mean of its items, each by its weight times how much it says about the block. The whole is the mean of
the blocks that have something to score, by these weights. What was left out counts neither way.</p>
${methodTable(
  'Blocks',
  ['Block', 'Asked for by', 'Weight'],
  index.report.ruleset.blocks.map(({ id, weight }) => [
    index.blockName(id),
    index.report.taxonomy.blocks.find((block) => block.id === id)?.principles ?? '',
    weight,
  ]),
)}`;
}

function caps(ruleset: Ruleset): SafeHtml {
  return html`<h3>What holds the whole down</h3>
<p>A question with a flag holds the whole down while it is open or its value is below a threshold. The weakest block
does so too, as the table of bands says.</p>
${methodTable(
  'Flags',
  ['Flag', 'Stands while the value is below', 'Holds the whole at'],
  ruleset.flags.map(({ id, threshold, cap }) => [
    sentence(flagKind(id)),
    textOfHundred(threshold),
    textOfHundred(cap),
  ]),
)}`;
}

function bands(ruleset: Ruleset): SafeHtml {
  return html`<h3>From the whole to words</h3>
${methodTable(
  'Bands',
  ['Band', 'From', 'A block in it holds the whole at'],
  ruleset.bands.map(({ name, from, weakestBlockCap }) => [
    sentence(name),
    textOfHundred(from),
    weakestBlockCap === '1' ? 'nothing' : textOfHundred(weakestBlockCap),
  ]),
)}`;
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
  return html`<h3>One item, worked through</h3>
<p>${itemLink(index, node.subject)} The company's answer is worth ${said.value['lower']}. It is backed
${backing.value['assurance']}, so at most ${backing.value['cap']} of it counts: ${lower}. Its share of the whole is
${effectiveWeight}. It adds ${lower} times ${effectiveWeight}, which is ${contribution}, or ${textOfHundred(contribution)},
to what is shown by evidence. The shares of all items add up to 1, and so their contributions add up to the whole.</p>`;
}

const TRACKS: readonly Track[] = ['substantiated', 'declared'];

function exactNumbers(index: ReportIndex): SafeHtml | null {
  const rows = TRACKS.filter((track) => hasResult(index, track)).flatMap((track) => {
    const { lower, final } = index.score[track];
    return lower === null || final === null
      ? []
      : [[TRACK_TITLES[track], exactText(lower), exactText(final)]];
  });
  if (rows.length === 0) return null;
  return html`<h3>The exact numbers</h3>
<p>Nothing is rounded before it is shown. These are the two tracks as the engine has them, as parts of 1.</p>
${methodTable('Exact numbers', ['Track', 'Before anything holds it down', 'Result'], rows)}`;
}
