import type { Impact } from '../../generated/types.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { type Block, heading, type Inline, list, paragraph, type Row } from '../document/block.ts';
import type { ReportIndex } from '../report-index.ts';
import { sentence } from '../words/number-words.ts';

type Mitigation = Impact['mitigations'][number];
type Remedy = NonNullable<Impact['remedy']>;

/** How many a page for people holds; the others are counted. */
const MOST = 6;

/** The open harms of the register, gravest first, each with what is done about it and what people got. */
export function summaryImpacts(index: ReportIndex): Block[] {
  const { words, report } = index;
  const { impacts = [], undecidedHarms = [] } = report.register ?? {};
  const open = impacts.filter(({ status, direction }) => status === 'open' && direction === 'adverse');
  const count = (key: MessageKey, n: number) =>
    sentence(words.text(key, { count: n, n: words.countWord(n) }));
  return [
    heading(2, [words.text('summary.found')]),
    ...(open.length === 0 ? [paragraph(words.text('summary.noImpacts'))] : []),
    ...open.slice(0, MOST).flatMap((impact) => impactBlocks(index, impact)),
    ...(open.length > MOST ? [paragraph(count('summary.more', open.length - MOST))] : []),
    ...(undecidedHarms.length > 0 ? [paragraph(count('summary.undecided', undecidedHarms.length))] : []),
  ];
}

function impactBlocks(index: ReportIndex, impact: Impact): Block[] {
  const { words, report } = index;
  const { groups, rights } = report.taxonomy;
  const named = (rows: readonly { id: string; name: string }[], ids: readonly string[]) =>
    words.list(ids.map((id) => rows.find((row) => row.id === id)?.name ?? id));
  const happened = impact.occurrence === 'actual' ? 'summary.actual' : 'summary.potential';
  return [
    heading(3, [{ typed: impact.title }]),
    paragraph({ strong: [words.text(happened)] }, ' ', { typed: impact.description }),
    paragraph(
      words.text('summary.who', { groups: named(groups, impact.groups) }),
      ' ',
      words.text('summary.rights', { rights: named(rights, impact.rights) }),
    ),
    ...doneBlocks(index, impact.mitigations),
    ...(impact.remedy === null ? [] : remedyBlocks(index, impact.remedy)),
  ];
}

function doneBlocks(index: ReportIndex, all: readonly Mitigation[]): Block[] {
  const { words } = index;
  const standing = all.filter(({ status }) => status !== 'dropped');
  if (standing.length === 0) return [paragraph(words.text('summary.nothingDone'))];
  const rows = standing.map((mitigation): Row['text'] => [
    { typed: mitigation.what },
    ' ',
    standingWords(index, mitigation),
  ]);
  return [paragraph({ strong: [words.text('summary.done')] }), list(rows)];
}

function standingWords({ words }: ReportIndex, { status, dueOn, overdue, result }: Mitigation): string {
  const date = words.date(dueOn);
  if (status === 'implemented') {
    const checked = result === null ? 'unchecked' : result.outcome;
    return `${words.text('summary.implemented')} ${words.text(`summary.${checked}`)}`;
  }
  if (overdue) return words.text('summary.late', { date });
  return words.text(status === 'in-progress' ? 'summary.in-progress' : 'summary.planned', { date });
}

function remedyBlocks({ words }: ReportIndex, { asked, received, accepted }: Remedy): Block[] {
  const kinds = words.list([...new Set(received.map(({ kind }) => words.text(`summary.${kind}`)))]);
  const got: Inline =
    received.length === 0 ? words.text('summary.receivedNothing') : words.text('summary.received', { kinds });
  return [
    paragraph({ strong: [words.text('summary.asked')] }, ' ', { typed: asked }),
    paragraph(got, ' ', words.text(`summary.accepted.${accepted}`)),
  ];
}
