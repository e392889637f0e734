import type { NextAction } from '../../generated/types.ts';
import { gravestHarms } from '../gravest-harms.ts';
import type { ReportIndex } from '../report-index.ts';
import { actionReasons, actionWords } from '../words/action-words.ts';
import { type Block, type Inline, list, paragraph, type Section } from './block.ts';
import { checklistInline, flaggedItemInline } from './content-inline.ts';
import { richInline } from './rich-inline.ts';

const SHOWN = 5;

/** What to do next, in the order of gravity; what it would add to the result is said last and small. */
export function nextSection(index: ReportIndex): Section {
  const { words, score, purposeInQuestion } = index;
  const actions = score.nextActions.slice(0, SHOWN);
  const rows = actions.map((action) => {
    const { because, gain } = actionReasons(index, action);
    const added: Inline[] = purposeInQuestion ? [] : [' ', { small: [gain.trim()] }];
    return {
      text: [
        { strong: [`${actionWords(words, action.kind)}.`] },
        ' ',
        ...subjectOf(index, action),
        ` ${because}.`,
        ...added,
      ],
    };
  });
  const nothing = purposeInQuestion ? [] : [paragraph(words.text('next.nothing'))];
  const steps: Block[] =
    rows.length === 0
      ? nothing
      : [paragraph(words.text('next.gravestFirst')), { kind: 'list', ordered: true, rows }];
  const first = purposeInQuestion ? [paragraph(...richInline(index, 'next.purposeFirst'))] : [];
  return { anchor: 'next', title: words.text('next.title'), blocks: [...first, ...steps] };
}

/** A question, or the impact that is to end, by the name that the company gave it. */
function subjectOf(index: ReportIndex, { kind, subject }: NextAction): Inline[] {
  if (kind !== 'mitigate-impact') return flaggedItemInline(index, subject);
  return [{ typed: index.impact?.(subject) ?? subject }, '.'];
}

/** The grave harms that the checklist says to look for with such a product; null where it names none. */
export function harmSection(index: ReportIndex): Section | null {
  const harms = gravestHarms(index);
  if (harms.length === 0) return null;
  const said = (text: string) => checklistInline(index, text);
  const rows = harms.map(({ title, story, talkTo }): Inline[] => [
    { strong: [said(title)] },
    '. ',
    said(story),
    ' ',
    { small: richInline(index, 'harm.talkTo', { who: said(talkTo) }) },
  ]);
  return {
    anchor: 'harm',
    title: index.words.text('harm.title'),
    blocks: [paragraph(index.words.text('harm.about')), list(rows)],
  };
}
