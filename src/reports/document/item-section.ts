import type { Evidence, EvidenceMark, Item } from '../../generated/types.ts';
import { groupBy } from '../group-by.ts';
import type { ReportIndex, Track } from '../report-index.ts';
import { answerWords, isAsked, levelText } from '../words/answer-words.ts';
import { isExpired } from '../words/backing-words.ts';
import { contestWords } from '../words/contest-words.ts';
import { engineWords, leftOutWords } from '../words/engine-words.ts';
import { flagKind, itemFlagWords } from '../words/flag-words.ts';
import { keptWords } from '../words/kept-words.ts';
import { sentence, textOfHundred } from '../words/number-words.ts';
import { lineWords } from '../words/passage-words.ts';
import { reviewWords } from '../words/review-words.ts';
import {
  type Block,
  heading,
  type Inline,
  list,
  paragraph,
  remark,
  type Section,
  type Text,
} from './block.ts';
import { checklistInline, itemInline, itemPlace, rulesetInline, sourceInline } from './content-inline.ts';
import { richInline } from './rich-inline.ts';

type Fact = readonly [Text, Text];

/** Every item of the checklist by stage: what was said, what backs it, what it counted, and where it comes from. */
export function itemsSection(index: ReportIndex): Section {
  const { words } = index;
  const { stages, items } = index.report.checklist;
  const blocks = stages.flatMap(({ id, title }) => [
    heading(3, [checklistInline(index, title)], `stage-${id}`),
    ...items.filter(({ stage }) => stage === id).flatMap((item) => itemBlocks(index, item)),
  ]);
  const about = remark(words.text('document.passages'));
  return { anchor: 'items', title: words.text('items.title'), blocks: [about, ...blocks] };
}

function itemBlocks(index: ReportIndex, item: Item): Block[] {
  const { words } = index;
  const { id, question, flag } = item;
  const asked = isAsked(index, id);
  const title = heading(4, [checklistInline(index, question, id)], itemPlace(id));
  if (!asked && index.response(id) === undefined) {
    return [title, remark(`${answerWords(index, id)}. `, { code: id })];
  }
  const kind = flag === 'NONE' ? '' : `${sentence(flagKind(words, flag))}. `;
  return [title, remark(kind, { code: id }), { kind: 'facts', rows: facts(index, item, asked) }];
}

function facts(index: ReportIndex, item: Item, asked: boolean): Fact[] {
  const { words } = index;
  const { id } = item;
  const said = index.response(id)?.justification ?? '';
  const counted = asked && !index.purposeInQuestion;
  return [
    [[words.text('items.answer')], answer(index, id)],
    ...(said === '' ? [] : [[[words.text('items.justification')], [{ typed: said }]] as Fact]),
    ...(asked ? [[[words.text('items.backing')], backing(index, id)] as Fact] : []),
    [[words.text('items.evidence')], evidence(index, id)],
    ...(index.review(id) === undefined ? [] : [[[words.text('items.review')], review(index, id)] as Fact]),
    ...(index.contest(id) === undefined
      ? []
      : [[[words.text('items.contest')], [contestWords(index, id)]] as Fact]),
    ...(item.flag === 'NONE' ? [] : [[[words.text('items.flag')], [itemFlagWords(index, item)]] as Fact]),
    ...(counted ? [[[words.text('items.counted')], counts(index, id)] as Fact] : []),
    [[words.text('document.sources')], [{ small: sources(index, item) }]],
  ];
}

function answer(index: ReportIndex, id: string): Inline[] {
  const text = levelText(index, id);
  const said: Inline = { strong: [answerWords(index, id)] };
  const whole =
    text === null
      ? [said]
      : richInline(index, 'items.answerText', { answer: said, text: checklistInline(index, text, id) });
  const person = index.person(id);
  if (person === undefined) return whole;
  const by = { who: { typed: person.answeredBy }, date: index.words.date(person.answeredAt) };
  return [...whole, ' ', { small: richInline(index, 'items.answeredBy', by) }];
}

function backing(index: ReportIndex, id: string): Inline[] {
  const node = index.node(`response/${id}`);
  const level = index.report.ruleset.assurance.find((one) => one.id === node?.value['assurance']);
  if (level === undefined || index.response(id) === undefined) return richInline(index, 'items.noAnswer');
  const because = engineWords(index, node?.because ?? '');
  return richInline(index, 'items.backed', { name: rulesetInline(index, level.name), id: level.id, because });
}

function evidence(index: ReportIndex, id: string): Inline[] {
  const pieces = index.response(id)?.evidence ?? [];
  if (pieces.length === 0) return [index.words.text('evidence.none')];
  const marks = index.marks(id);
  return pieces.flatMap((piece, at) => [
    ...(at === 0 ? [] : ['\n']),
    ...pieceText(index, piece),
    ...marks.filter(({ position }) => position === at).flatMap((mark) => markText(index, mark)),
  ]);
}

/** What a reader said of it: it counts for nothing since. */
function markText(index: ReportIndex, { mark, because }: EvidenceMark): Inline[] {
  const kind = mark === 'could-not-open' ? 'opened' : 'shown';
  return [' ', { strong: richInline(index, 'assurance.mark', { mark: kind, because: { typed: because } }) }];
}

function pieceText(index: ReportIndex, piece: Evidence): Inline[] {
  const { words, score } = index;
  const { title, shows, validUntil, url, sha256 } = piece;
  const expired: Inline[] = isExpired(validUntil, score.asOf)
    ? [' ', { strong: [`(${words.text('evidence.expired')})`] }]
    : [];
  const until =
    validUntil === undefined
      ? []
      : [` ${words.text('evidence.validUntil', { date: words.date(validUntil) })}`];
  const at: Inline[] =
    url === undefined ? [] : [' ', ...richInline(index, 'evidence.at', { address: { typed: url } }), '.'];
  const sha: Inline[] =
    sha256 === undefined
      ? []
      : [
          ' ',
          ...richInline(index, 'evidence.sha', { digest: { code: sha256 } }),
          '. ',
          ...kept(index, sha256),
        ];
  return [
    { typed: title },
    ...expired,
    '. ',
    ...richInline(index, 'evidence.shows', { text: { typed: shows } }),
    '. ',
    { small: [...made(index, piece), ...until, ...at, ...sha] },
  ];
}

/** What is kept here of a piece that names a file; nothing where the report has no register that could tell. */
function kept(index: ReportIndex, sha256: string): Inline[] {
  const said = keptWords(index, sha256);
  return said === null ? [] : richInline(index, said.key, { ...said.values, digest: { code: said.digest } });
}

function made(index: ReportIndex, { madeBy, madeOn }: Evidence): Inline[] {
  const date = madeOn === undefined ? '' : index.words.date(madeOn);
  if (madeBy === undefined) {
    return richInline(index, madeOn === undefined ? 'evidence.unsaid' : 'evidence.madeOn', { date });
  }
  const key = madeOn === undefined ? 'evidence.madeSomeday' : 'evidence.made';
  return richInline(index, key, { who: { typed: madeBy }, date });
}

function review(index: ReportIndex, id: string): Inline[] {
  const { words } = index;
  const found = index.review(id);
  if (found === undefined) return [];
  const at = index.person(id)?.reviewedAt;
  const { corroborated, note = '', ties = '' } = found;
  return [
    reviewWords(words, found),
    ...(at === undefined || at === null ? [] : [` ${words.date(at)}.`]),
    ...(corroborated === true ? [` ${words.text('items.corroborated')}`] : []),
    ...(note.trim() === '' ? [] : [' ', ...richInline(index, 'items.note', { text: { typed: note } })]),
    ...(ties.trim() === '' ? [] : [' ', ...richInline(index, 'items.ties', { text: { typed: ties } })]),
  ];
}

const TRACKS: readonly Track[] = ['substantiated', 'declared'];

function counts(index: ReportIndex, id: string): Inline[] {
  const { words } = index;
  const each = TRACKS.map((name) => {
    const track = words.text(`track.${name}`);
    const node = index.node(`${name}/item/${id}`);
    if (node === undefined) return words.text('counts.noTrace', { track });
    const { kind, lower, upper } = node.value;
    if (kind === 'out') return words.text('counts.out', { track });
    const value =
      kind === 'open' || lower !== upper ? words.text('counts.open') : textOfHundred(words, lower ?? '0');
    return `${track}: ${value}.`;
  });
  const weight = index.node(`substantiated/item/${id}`)?.value['weight'];
  return [[...each, ...(weight ? [words.text('counts.weight', { weight })] : [])].join(' ')];
}

function sources(index: ReportIndex, { sources: passages }: Item): Inline[] {
  const titleOf = (document: string) =>
    index.report.sources.find((source) => source.id === document)?.title ?? document;
  const documents = [...groupBy(passages, ({ document }) => document)];
  return documents.flatMap(([document, rows], at): Inline[] => [
    ...(at === 0 ? [] : ['; ']),
    sourceInline(index, titleOf(document)),
    `, ${rows.map(({ lines }) => lineWords(index.words, lines)).join(', ')}`,
  ]);
}

/** What was not asked, one entry a reason. */
export function leftOutSection(index: ReportIndex): Section {
  const { words } = index;
  const groups = [...groupBy(index.report.leftOut, ({ because }) => because)];
  const blocks = groups.flatMap(([because, rows]) => [
    heading(3, [leftOutWords(index, rows.length, because)]),
    list(rows.map(({ item }) => [itemInline(index, item)])),
  ]);
  const none = groups.length === 0 ? [paragraph(words.text('leftOut.nothing'))] : [];
  return { anchor: 'left-out', title: words.text('leftOut.title'), blocks: [...none, ...blocks] };
}
