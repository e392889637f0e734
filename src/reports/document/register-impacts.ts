import type { Impact, Register } from '../../generated/types.ts';
import type { ReportIndex } from '../report-index.ts';
import { type Block, type Inline, paragraph, type Text } from './block.ts';
import { ratingRows } from './impact-rating.ts';
import { richInline } from './rich-inline.ts';
import { termNames } from './taxonomy-terms.ts';

const STEPS = [1, 2, 3, 4, 5];

/** The impacts in the order of action, each with where its class comes from, and how many open harms stand where. */
export function impactBlocks(index: ReportIndex, { impacts: all }: Register): Block[] {
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

/** First what it is and what is done about it, then what all of that rests on. */
function details(index: ReportIndex, impact: Impact): Text[] {
  const who = {
    groups: termNames(index, 'groups', impact.groups),
    rights: termNames(index, 'rights', impact.rights),
  };
  const isClosed = impact.status === 'closed';
  return [
    ...(impact.description.trim() === '' ? [] : [[{ typed: impact.description }]]),
    ...(who.groups === '' && who.rights === '' ? [] : [richInline(index, 'register.groups', who)]),
    ...impact.mitigations.flatMap((mitigation) => measureRows(index, mitigation)),
    ...(isClosed ? [richInline(index, 'register.closed', { because: { typed: impact.closedBecause } })] : []),
    ...remedy(index, impact),
    ...grounds(index, impact),
    ...ratingRows(index, impact),
    ...standing(index, impact),
  ];
}

function measureRows(index: ReportIndex, mitigation: Impact['mitigations'][number]): Text[] {
  const { what, dueOn, status, overdue, result, ownerRole, test } = mitigation;
  const { words } = index;
  return [
    [
      ...richInline(index, 'register.measure', {
        what: { typed: what },
        date: words.date(dueOn),
        status: status === 'in-progress' ? 'progress' : status,
        overdue: overdue ? 'yes' : 'no',
      }),
      ...tested(index, result),
    ],
    richInline(index, 'register.test', { owner: { typed: ownerRole }, test: { typed: test } }),
  ];
}

/** What the entry rests on, and the three questions that say how the company is involved. */
function grounds(index: ReportIndex, { basis, involvement }: Impact): Text[] {
  const { words } = index;
  const { alone, easier, knew, because } = involvement;
  return [
    richInline(index, 'register.basis', {
      kind: words.text(`impacts.basis.${basis.kind}`),
      words: { typed: basis.words },
    }),
    richInline(index, 'register.involvement', { alone, easier, knew, because: { typed: because } }),
  ];
}

/** What a gate asks of a harm of class 1 besides (SCORING section 10). */
function standing(index: ReportIndex, { direction, inherentSeverity, engaged, signedOff }: Impact): Text[] {
  if (direction !== 'adverse' || inherentSeverity.class !== 1) return [];
  const { words } = index;
  const signed =
    signedOff === null
      ? [words.text('impacts.notSignedOff')]
      : [
          ...richInline(index, 'impacts.signedOff', {
            role: { typed: signedOff.role },
            date: words.date(signedOff.at),
          }),
          ': ',
          { typed: signedOff.words },
        ];
  return [[words.text(engaged ? 'impacts.engaged' : 'impacts.notEngaged')], signed];
}

/** What the test of a measure came to: one that does not work is not taken for one that does. */
function tested(index: ReportIndex, result: Impact['mitigations'][number]['result']): Text {
  if (result === null) return [];
  const { on, outcome, words: typed } = result;
  return richInline(index, 'register.tested', { date: index.words.date(on), outcome, words: { typed } });
}

function remedy(index: ReportIndex, { remedy: record }: Impact): Text[] {
  if (record === null) return [];
  const { asked, received, accepted, acceptedWords } = record;
  return [
    richInline(index, 'register.remedyAsked', { asked: { typed: asked } }),
    ...received.map(({ on, words: got }): Text => [`${index.words.date(on)}: `, { typed: got }]),
    [index.words.text('register.remedyGot', { accepted }), ' ', { typed: acceptedWords }],
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
