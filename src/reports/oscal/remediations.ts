import type { Impact, Report } from '../../generated/types.ts';
import { uuidOf } from './identity.ts';
import { markupLineOf, markupOf } from './markup.ts';
import type { Remediation } from './oscal-model.ts';
import { propsOf } from './property.ts';

type Mitigation = Impact['mitigations'][number];

/** Implemented is completed; OSCAL lets a word of ours stand for what was given up. */
const LIFECYCLES: Record<Mitigation['status'], string> = {
  planned: 'planned',
  'in-progress': 'planned',
  implemented: 'completed',
  dropped: 'dropped',
};

/** What is done about an impact, each with the day it is due as a milestone, and what people got as remedy. */
export function remediationsOf(report: Report, impact: Impact): Remediation[] {
  const mitigations = impact.mitigations.map((mitigation) => mitigationResponse(report, impact, mitigation));
  return [...mitigations, ...remedyResponse(report, impact)];
}

function mitigationResponse(report: Report, impact: Impact, mitigation: Mitigation): Remediation {
  const { id, kind, what, ownerRole, dueOn, status, test, result, overdue } = mitigation;
  const shown = result === null ? 'The test was not made yet.' : `The test showed: ${result.words}`;
  const uuid = uuidOf(report, 'mitigation', impact.id, id);
  return {
    uuid,
    lifecycle: LIFECYCLES[status],
    title: markupLineOf(`To ${kind}: ${impact.title}`),
    description: markupOf(`${what}\n\nHow one will know that it works: ${test}\n\n${shown}`),
    props: propsOf({
      mitigation: id,
      kind,
      status,
      'owner-role': ownerRole,
      'due-on': dueOn,
      overdue: overdue ? 'yes' : 'no',
      outcome: result?.outcome,
    }),
    tasks: [
      {
        uuid: uuidOf(report, 'milestone', impact.id, id),
        type: 'milestone',
        title: markupLineOf(`To ${kind}: ${impact.title}`),
        timing: { 'on-date': { date: endOf(dueOn) } },
      },
    ],
  };
}

/** A day is over when it is over in UTC: OSCAL has no days, and the day itself stands in due-on. */
function endOf(day: string): string {
  return `${day}T23:59:59Z`;
}

function remedyResponse(report: Report, { id, title, remedy }: Impact): Remediation[] {
  if (remedy === null) return [];
  const { asked, received, accepted, acceptedWords } = remedy;
  const got = received.map(({ kind, on, words }) => `${kind}, ${on}: ${words}`);
  const lines = [`Asked for: ${asked}`, `Received: ${got.length === 0 ? 'nothing yet' : got.join('; ')}`];
  return [
    {
      uuid: uuidOf(report, 'remedy', id),
      lifecycle: got.length === 0 ? 'recommendation' : 'completed',
      title: markupLineOf(`Remedy: ${title}`),
      description: markupOf([...lines, `Accepted: ${accepted}. ${acceptedWords}`].join('\n\n')),
      props: propsOf({ remedy: got.length, accepted }),
    },
  ];
}
