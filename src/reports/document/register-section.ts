import type { Impact, Register } from '../../generated/types.ts';
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
import { richInline } from './rich-inline.ts';

const STEPS = [1, 2, 3, 4, 5];

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
      ...titled(index, 'register.warnings', warnings(index, register)),
      heading(3, [words.text('register.impacts')], 'impacts'),
      ...impacts(index, register),
      ...titled(index, 'register.undecided', undecided(index, register)),
      ...titled(index, 'register.tradeOffs', tradeOffs(index, register)),
      ...engagement(index, register),
      ...titled(index, 'register.contests', contests(index, register)),
      ...actions(index, register),
      ...assuranceBlocks(index, register),
      ...trustBlocks(index, register),
    ],
  };
}

function warnings({ words }: ReportIndex, register: Register): Row[] {
  return register.warnings.map(({ code, subjects }) => ({
    text: [words.text('register.warning', { code, count: subjects.length })],
  }));
}

function impacts(index: ReportIndex, { impacts: all }: Register): Block[] {
  if (all.length === 0) return [paragraph(index.words.text('register.none'))];
  const rows = all.map((impact) => ({
    text: [{ strong: [{ typed: impact.title }] }, '. ', ...rated(index, impact)],
    rows: details(index, impact),
  }));
  return [{ kind: 'list', ordered: true, rows }, heatMap(index, all)];
}

function rated({ words }: ReportIndex, impact: Impact): Inline[] {
  if (impact.direction === 'positive') return [words.text('register.positive')];
  const { class: gravity, severity, likelihood, assumed } = impact.inherentSeverity;
  const said = words.text('register.impact', {
    class: gravity,
    severity,
    likelihood,
    actual: impact.occurrence === 'actual' ? 'yes' : 'no',
    involvement: impact.involvementIs,
    mitigation: words.text(`mitigation.${impact.mitigation}`),
  });
  return assumed.length === 0 ? [said] : [said, ` ${words.text('register.assumed')}`];
}

function details(index: ReportIndex, impact: Impact): Text[] {
  const { words } = index;
  const { taxonomy } = index.report;
  const named = (ids: readonly string[], from: readonly { id: string; name: string }[]) =>
    words.list(ids.map((id) => from.find((one) => one.id === id)?.name ?? id));
  const who = {
    groups: named(impact.groups, taxonomy.groups),
    rights: named(impact.rights, taxonomy.rights),
  };
  const rows: Text[] = [
    ...(impact.description.trim() === '' ? [] : [[{ typed: impact.description }]]),
    ...(who.groups === '' && who.rights === '' ? [] : [richInline(index, 'register.groups', who)]),
    ...impact.mitigations.map(({ what, dueOn, status, overdue, result }) => [
      ...richInline(index, 'register.measure', {
        what: { typed: what },
        date: words.date(dueOn),
        status: status === 'in-progress' ? 'progress' : status,
        overdue: overdue ? 'yes' : 'no',
      }),
      ...tested(index, result),
    ]),
  ];
  if (impact.status === 'closed') {
    rows.push(richInline(index, 'register.closed', { because: { typed: impact.closedBecause } }));
  }
  return [...rows, ...remedy(index, impact)];
}

/** What the test of a measure came to: one that does not work is not taken for one that does. */
function tested(index: ReportIndex, result: Impact['mitigations'][number]['result']): Text {
  if (result === null) return [];
  const { on, outcome, words: typed } = result;
  return richInline(index, 'register.tested', { date: index.words.date(on), outcome, words: { typed } });
}

function remedy(index: ReportIndex, { remedy: record }: Impact): Text[] {
  if (record === null) return [];
  const { asked, received, accepted } = record;
  return [
    richInline(index, 'register.remedyAsked', { asked: { typed: asked } }),
    ...received.map(({ on, words: got }): Text => [`${index.words.date(on)}: `, { typed: got }]),
    [index.words.text('register.remedyGot', { accepted })],
  ];
}

/** How many open harms stand where, the gravest row first. */
function heatMap({ words }: ReportIndex, all: readonly Impact[]): Block {
  const open = all.filter(({ status, direction }) => status === 'open' && direction === 'adverse');
  const countAt = (severity: number, likelihood: number) =>
    open.filter(({ inherentSeverity: at }) => at.severity === severity && at.likelihood === likelihood)
      .length;
  return {
    kind: 'table',
    caption: words.text('impacts.heatTitle'),
    head: [
      [words.text('register.severity')],
      ...STEPS.map((value) => [words.text('register.likelihood', { value })]),
    ],
    rows: STEPS.toReversed().map((severity) => [
      [String(severity)],
      ...STEPS.map((likelihood): Text => {
        const count = countAt(severity, likelihood);
        return count === 0 ? ['–'] : [{ strong: [String(count)] }];
      }),
    ]),
    widths: [2, ...STEPS.map(() => 2)],
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

function tradeOffs(index: ReportIndex, register: Register): Row[] {
  return register.tradeOffs.map(({ title, description, decision, decidedBy, decidedOn, dissent }) => ({
    text: [{ strong: [{ typed: title }] }, '. ', { typed: description }],
    rows: [
      richInline(index, 'register.decided', {
        who: { typed: decidedBy },
        date: index.words.date(decidedOn),
        decision: { typed: decision },
      }),
      ...dissent.map(({ words: said }) => richInline(index, 'register.dissent', { words: { typed: said } })),
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
