import { gravestHarms } from '../gravest-harms.ts';
import { hasResult, type ReportIndex, type Track } from '../report-index.ts';
import { untilWords } from '../words/cap-words.ts';
import { answeredWords, checkedHeadline, checkedRows } from '../words/checked-words.ts';
import { stageWords } from '../words/engine-words.ts';
import { expiryWords } from '../words/expiry-words.ts';
import { harmSentence, limitWords, reportOfWords, verdictTitle, verdictWords } from '../words/first-words.ts';
import { coverageWords, madeUnder, weakestBlocks } from '../words/glance-words.ts';
import { counted, ofHundred, sentence } from '../words/number-words.ts';
import { verdictCorrection, verdictLead } from '../words/verdict-lead.ts';
import { type Block, heading, type Inline, list, paragraph, remark } from './block.ts';
import { checklistInline, flaggedItemInline, rulesetInline, taxonomyInline } from './content-inline.ts';
import { type Proof, proofBlocks } from './proof-blocks.ts';
import { richInline } from './rich-inline.ts';

const QUESTIONS_NAMED = 3;
const HARMS_NAMED = 2;

/**
 * The first page, true when it is all that somebody reads: verdict in words first, what the report is and is not, who
 * checked, both tracks with their coverage, what is withheld, and how to check that it is the report that was issued.
 */
export function frontPage(index: ReportIndex, reportsNow: number, proof: Proof): Block[] {
  return [
    ...masthead(index, reportsNow),
    verdictBox(index),
    {
      kind: 'columns',
      columns: [
        [...checked(index), ...harm(index)],
        [...limits(index), ...numbers(index)],
      ],
    },
    ...proofBlocks(index, proof),
  ];
}

function masthead(index: ReportIndex, reportsNow: number): Block[] {
  const { words, report } = index;
  const where = [...whoseAndWhere(index), '. ', reportOfWords(index, reportsNow)];
  const isLater = report.number < reportsNow;
  return [
    remark(words.text('first.over')),
    heading(1, [{ typed: report.answers.product.name }], 'report'),
    { kind: 'paragraph', text: where },
    ...(isLater ? [paragraph({ strong: [words.text('first.later')] })] : []),
    ...(index.ended === null ? [] : [paragraph({ strong: [expiryWords(index)] })]),
    ...(words.state === 'machine-drafted' ? [remark(words.text('page.drafted'))] : []),
  ];
}

// A report made from a file knows no organisation.
function whoseAndWhere(index: ReportIndex): Inline[] {
  const { name } = index.report.organisation;
  const stage = stageWords(index, index.score.stage);
  if (name.trim() === '') return [index.words.text('first.inStage', { stage })];
  return richInline(index, 'first.whoseInStage', { organisation: { typed: name }, stage });
}

function verdictBox(index: ReportIndex): Block {
  const { words } = index;
  const { because, items } = verdictLead(index);
  const correction = verdictCorrection(index);
  const rest = items.length - QUESTIONS_NAMED;
  const named = items.slice(0, QUESTIONS_NAMED).map((id) => flaggedItemInline(index, id));
  const more = { to: 'flags', words: [sentence(counted(words, rest, 'first.moreQuestions'))] };
  const questions = rest > 0 ? [...named, [more]] : named;
  return {
    kind: 'box',
    blocks: [
      remark(words.text('first.verdict')),
      heading(2, [rulesetInline(index, verdictTitle(index))], 'verdict'),
      { kind: 'paragraph', text: [because], look: 'lead' },
      paragraph(rulesetInline(index, verdictWords(index))),
      ...(correction === null ? [] : [paragraph({ strong: [correction] })]),
      ...(questions.length > 0 ? [list(questions)] : []),
    ],
  };
}

function checked(index: ReportIndex): Block[] {
  const { words, score } = index;
  const rows = checkedRows(words, score.counts).map((row): Inline[] => [
    { strong: [String(row.count)] },
    ` ${row.words}`,
  ]);
  return [
    heading(3, [words.text('first.checked')]),
    paragraph({ strong: [checkedHeadline(index)] }),
    paragraph(answeredWords(words, score.counts)),
    list(rows),
  ];
}

function harm(index: ReportIndex): Block[] {
  const { words } = index;
  const harms = gravestHarms(index).slice(0, HARMS_NAMED);
  const look = [
    paragraph(words.text('first.gravest')),
    list(harms.map(({ title }) => [checklistInline(index, title)])),
  ];
  return [
    heading(3, [words.text('first.harm')]),
    paragraph(harmSentence(index)),
    ...(harms.length > 0 ? look : []),
  ];
}

function limits(index: ReportIndex): Block[] {
  const { words } = index;
  const rows = limitWords(index).map((words) => [words]);
  return [heading(3, [words.text('first.limits')]), paragraph(words.text('document.is')), list(rows)];
}

function numbers(index: ReportIndex): Block[] {
  const { words } = index;
  const title = heading(3, [words.text('numbers.title')]);
  if (index.purposeInQuestion) {
    return [title, paragraph(words.text('numbers.none')), remark(madeUnder(index))];
  }
  return [
    title,
    ...trackBlocks(index, 'substantiated'),
    ...trackBlocks(index, 'declared'),
    ...weakest(index),
    remark(madeUnder(index)),
  ];
}

function trackBlocks(index: ReportIndex, track: Track): Block[] {
  const { words } = index;
  const name: Inline = { strong: [`${words.text(`track.${track}`)}:`] };
  const { coverage } = index.score[track];
  return [paragraph(name, ' ', ...result(index, track)), remark(coverageWords(index, coverage))];
}

function result(index: ReportIndex, track: Track): Inline[] {
  const { words } = index;
  const { lower, final, best, status, coverage, caps, bandName } = index.score[track];
  if (!hasResult(index, track) || lower === null || final === null) {
    return [words.text(status === 'INSUFFICIENT' ? 'numbers.tooLittle' : 'numbers.nothingLeft')];
  }
  const held = caps.filter(({ binds }) => binds);
  const figure = { lower: lower.percent, final: final.percent, until: untilWords(index, held) };
  const isOpen = coverage !== null && coverage.percent < 100 && best !== null;
  const open = isOpen ? [` ${words.text('numbers.best', { best: ofHundred(words, best) ?? '' })}`] : [];
  return [
    ...richInline(index, held.length > 0 ? 'numbers.heldFigure' : 'numbers.figure', figure),
    ...(bandName === null ? [] : [' ', ...band(index, track)]),
    ...open,
  ];
}

function band(index: ReportIndex, track: Track): Inline[] {
  const found = index.report.ruleset.bands.find((row) => row.band === index.score[track].band);
  if (found === undefined) return [];
  if (track === 'substantiated') return [rulesetInline(index, found.words)];
  return richInline(index, 'numbers.wouldSay', { band: rulesetInline(index, found.name) });
}

function weakest(index: ReportIndex): Block[] {
  const blocks = weakestBlocks(index);
  if (blocks === null) return [];
  if (blocks === '') return [paragraph(index.words.text('numbers.allWeak'))];
  return [paragraph(...richInline(index, 'numbers.weakest', { blocks: taxonomyInline(index, blocks) }))];
}
