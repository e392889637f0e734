import type { Action, NextAction, Report, UndecidedHarm } from '../../generated/types.ts';
import type { ReportIndex } from '../report-index.ts';
import { computed, saidByCompany } from './document-head.ts';
import { findingUuid } from './findings.ts';
import { uuidOf } from './identity.ts';
import { markupLineOf, markupOf } from './markup.ts';
import { observationUuid } from './observations.ts';
import type { PoamItem } from './oscal-model.ts';
import { listed, propsOf } from './property.ts';
import { impactsOf, riskUuid } from './risks.ts';

const KINDS: Record<NextAction['kind'], string> = {
  answer: 'Answer',
  'raise-level': 'Do more',
  'attach-evidence': 'Attach evidence',
  'obtain-review': 'Have a second person read it',
  'obtain-assessment': 'Have an assessor examine it',
  'mitigate-impact': 'Mitigate the harm',
};

/**
 * The action plan; mitigations that are not in place; harms that nobody has decided on; and, in the order of SCORING
 * section 11, the next actions that nobody has taken up.
 */
export function poamItemsOf(index: ReportIndex): PoamItem[] {
  const { register } = index.report;
  const actions = register?.actions ?? [];
  const taken = new Set(
    actions.flatMap(({ status, from }) => (status === 'dropped' || from === null ? [] : [keyOf(from)])),
  );
  const items = [
    ...actions.map((action) => plannedItem(index, action)),
    ...mitigationItems(index),
    ...(register?.undecidedHarms ?? []).map((harm) => undecidedItem(index.report, harm)),
    ...index.score.nextActions.flatMap((action, at) =>
      taken.has(keyOf(action)) ? [] : [proposedItem(index, action, at)],
    ),
  ];
  return items.length === 0 ? [nothingOpen(index)] : items;
}

function keyOf({ kind, subject }: { kind: string; subject: string }): string {
  return `${kind} ${subject}`;
}

/** An action of the plan, with the items and impacts that it serves. Done and dropped ones stay, and say so. */
function plannedItem(index: ReportIndex, action: Action): PoamItem {
  const { id, title, what, note, status, ownerRole, dueOn, doneOn, overdue, items, impacts } = action;
  return {
    uuid: uuidOf(index.report, 'action', id),
    title: markupLineOf(title),
    description: markupOf(note.trim() === '' ? what : `${what}\n\nWhat came of it: ${note}`),
    props: propsOf({
      source: 'action',
      action: id,
      status,
      'owner-role': ownerRole,
      'due-on': dueOn,
      'done-on': doneOn,
      overdue: overdue ? 'yes' : 'no',
    }),
    origins: saidByCompany(index.report),
    ...relatedTo(index, items, impacts),
  };
}

/** What is to be done about open adverse impacts and is not in place. */
function mitigationItems(index: ReportIndex): PoamItem[] {
  const { report } = index;
  const open = impactsOf(report).filter(
    ({ status, direction }) => status === 'open' && direction === 'adverse',
  );
  return open.flatMap((impact) =>
    impact.mitigations
      .filter(({ status }) => status === 'planned' || status === 'in-progress')
      .map(({ id, kind, what, status, ownerRole, dueOn, overdue }) => ({
        uuid: uuidOf(report, 'mitigation-item', impact.id, id),
        title: markupLineOf(`To ${kind}: ${impact.title}`),
        description: markupOf(what),
        props: propsOf({
          source: 'mitigation',
          mitigation: id,
          impact: impact.id,
          status,
          'owner-role': ownerRole,
          'due-on': dueOn,
          overdue: overdue ? 'yes' : 'no',
        }),
        origins: saidByCompany(report),
        ...relatedTo(index, [], [impact.id]),
      })),
  );
}

/** A harm of the checklist that nobody has kept, edited or closed: none is ignored silently. */
function undecidedItem(report: Report, { harm, title, story }: UndecidedHarm): PoamItem {
  return {
    uuid: uuidOf(report, 'undecided-harm', harm),
    title: markupLineOf(`Decide on a harm: ${title}`),
    description: markupOf(`Nobody has yet kept, edited or closed it. ${story}`),
    props: propsOf({ source: 'undecided-harm', harm }),
    origins: computed(report),
  };
}

/** A next action of the score: proposed by the engine, and taken up by nobody yet. */
function proposedItem(index: ReportIndex, action: NextAction, at: number): PoamItem {
  const { kind, subject, because, flag } = action;
  const { report } = index;
  const impact = impactsOf(report).find(({ id }) => id === subject);
  const source = { source: 'next-action', kind, rank: at + 1, flag };
  return {
    uuid: uuidOf(report, 'next-action', kind, subject),
    title: markupLineOf(`${KINDS[kind]}: ${impact?.title ?? index.question(subject)}`),
    description: markupOf(`Proposed by the engine, without an owner or a date: ${because}.`),
    props: propsOf({ ...source, [kind === 'mitigate-impact' ? 'impact' : 'item']: subject }),
    origins: computed(report),
    ...relatedTo(index, [subject], [subject]),
  };
}

/** The findings and observations of items, and the risks of impacts, as far as there are any. */
function relatedTo(
  index: ReportIndex,
  items: readonly string[],
  impacts: readonly string[],
): Pick<PoamItem, 'related-findings' | 'related-observations' | 'related-risks'> {
  const findings = items.flatMap((id) => findingUuid(index, id) ?? []);
  const observations = items.flatMap((id) => observationUuid(index, id) ?? []);
  const risks = impacts.flatMap((id) => riskUuid(index.report, id) ?? []);
  return {
    ...listed(
      'related-findings',
      findings.map((uuid) => ({ 'finding-uuid': uuid })),
    ),
    ...listed(
      'related-observations',
      observations.map((uuid) => ({ 'observation-uuid': uuid })),
    ),
    ...listed(
      'related-risks',
      risks.map((uuid) => ({ 'risk-uuid': uuid })),
    ),
  };
}

/** OSCAL wants at least one item. This one says that there is none, and no more. */
function nothingOpen({ report }: ReportIndex): PoamItem {
  return {
    uuid: uuidOf(report, 'nothing-open'),
    title: 'The report lists no open action',
    description:
      'OSCAL asks for at least one item. That no action is listed does not mean that no harm is done.',
    props: propsOf({ source: 'nothing-open' }),
    origins: computed(report),
  };
}
