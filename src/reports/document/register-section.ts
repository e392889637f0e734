import type { Register } from '../../generated/types.ts';
import type { ReportIndex } from '../report-index.ts';
import {
  type Block,
  heading,
  type Inline,
  list,
  paragraph,
  type Row,
  type Section,
  type Text,
} from './block.ts';
import { checklistInline, itemInline } from './content-inline.ts';
import { assuranceBlocks, titled, trustBlocks } from './register-assurance.ts';
import { impactBlocks } from './register-impacts.ts';
import { tradeOffRows } from './register-trade-offs.ts';
import { warningRows } from './register-warnings.ts';
import { richInline } from './rich-inline.ts';

/** What is on record besides answers: harm and remedy, people, actions, audits, gates; null in a report that has none of it. */
export function registerSection(index: ReportIndex): Section | null {
  const { words, report } = index;
  const { register } = report;
  if (register === undefined) return null;
  return {
    anchor: 'register',
    title: words.text('register.title'),
    blocks: [
      paragraph(words.text('register.about')),
      ...titled(index, 'register.warnings', warningRows(index, register)),
      heading(3, [words.text('register.impacts')], 'impacts'),
      ...impactBlocks(index, register),
      ...titled(index, 'register.undecided', undecided(index, register)),
      ...titled(index, 'register.tradeOffs', tradeOffRows(index, register)),
      ...engagement(index, register),
      ...titled(index, 'register.contests', contests(index, register)),
      ...actions(index, register),
      ...assuranceBlocks(index, register),
      ...trustBlocks(index, register),
    ],
  };
}

/** By the titles of the checklist: they are in the language of the reader where there is a translation. */
function undecided(index: ReportIndex, register: Register): Row[] {
  const seeded = index.report.checklist.modules.flatMap(({ seededHarms }) => seededHarms);
  const titles = new Map(seeded.map(({ id, title }) => [id, title]));
  return register.undecidedHarms.map(({ harm, title, severity }) => ({
    text: [
      checklistInline(index, titles.get(harm) ?? title),
      ` (${index.words.text('register.class', { class: severity.class })})`,
    ],
  }));
}

function engagement(
  { words }: ReportIndex,
  { engagement: { count, withPeople, included } }: Register,
): Block[] {
  const said = words.text('register.engaged', { count, people: withPeople });
  const title = heading(3, [words.text('register.engagement')]);
  if (included === null) return [title, paragraph(said, ' ', words.text('register.logLeftOut'))];
  const rows = included.map(({ on, means, how, said: heard, changed, whyNobody }): Text => {
    const texts = means === 'nobody' ? [whyNobody] : [how, heard, changed];
    const shown = texts.filter((text) => text.trim() !== '');
    return [
      `${words.date(on)}: `,
      ...shown.flatMap((typed, at): Inline[] => (at === 0 ? [{ typed }] : [' · ', { typed }])),
    ];
  });
  return rows.length === 0 ? [title, paragraph(said)] : [title, paragraph(said), list(rows)];
}

function contests(index: ReportIndex, register: Register): Row[] {
  const { words } = index;
  return register.contests.map(({ item, words: said, state, replies, decision }) => ({
    text: [
      itemInline(index, item),
      ' ',
      { typed: said },
      ' ',
      { strong: [words.text('register.contest', { state })] },
    ],
    rows: [
      ...replies.map(({ at, words: typed }) =>
        richInline(index, 'register.contestReply', { date: words.date(at), words: { typed } }),
      ),
      ...(decision === null
        ? []
        : [
            richInline(index, 'register.contestDecided', {
              outcome: decision.outcome,
              who: { typed: decision.by.name },
              date: words.date(decision.at),
              words: { typed: decision.words },
            }),
          ]),
    ],
  }));
}

function actions({ words }: ReportIndex, { actions: all }: Register): Block[] {
  if (all.length === 0) return [];
  const heads = ['register.action', 'register.owner', 'register.due', 'register.status'] as const;
  const rows = all.map(({ title, ownerRole, dueOn, status, overdue }): Text[] => [
    [{ typed: title }],
    [{ typed: ownerRole }],
    [words.date(dueOn)],
    [words.text('register.actionStatus', statusOf(status, overdue))],
  ]);
  const caption = words.text('register.actions');
  return [
    heading(3, [caption]),
    { kind: 'table', caption, head: heads.map((key) => [words.text(key)]), rows, widths: [5, 2, 2, 2] },
  ];
}

/** What a select of a message needs: it takes no hyphen in a name. */
export function statusOf(status: string, overdue: boolean): { status: string; overdue: string } {
  return { status: status === 'in-progress' ? 'progress' : status, overdue: overdue ? 'yes' : 'no' };
}
