import type { Impact, ImpactInput, SeededHarm } from '../generated/types.ts';
import { compareImpacts } from '../scoring/severity.ts';
import { type Kept, keptOf, shownEntry } from './entries.ts';
import { involvementOf } from './involvement.ts';
import { isOverdue, mitigationOf } from './mitigation.ts';
import { engagementsOf } from './people.ts';
import { disagreementOf, partsOf, severityOf } from './ratings.ts';
import type { RegisterContext } from './register-context.ts';

/** What the body of an impact holds once it is kept: every member is there. */
export type ImpactBody = Required<ImpactInput>;

/** What the body of a sign-off holds. Its id is that of the impact. */
export interface SignOffBody {
  impact: string;
  /** Of the impact that was signed off. */
  impactRevision: number;
  role: string;
  words: string;
}

/** The impacts of a register: open adverse ones in the order of action (GP 24), then positive ones, then closed ones. */
export function impactsOf(context: RegisterContext): Impact[] {
  const engaged = engagedImpacts(context);
  const signOffs = new Map(
    keptOf<SignOffBody>(context.entries, 'sign-off').map((entry) => [entry.body.impact, entry]),
  );
  return keptOf<ImpactBody>(context.entries, 'impact')
    .map((entry) => shownImpact(entry, context, engaged.has(entry.id), signOffs.get(entry.id)))
    .sort((a, b) => placeOf(a) - placeOf(b) || compareImpacts(ordered(a), ordered(b)));
}

function placeOf({ status, direction }: Impact): number {
  if (status === 'closed') return 2;
  return direction === 'adverse' ? 0 : 1;
}

function ordered({ id, inherent, inherentSeverity, occurrence }: Impact) {
  return { id, rating: partsOf(inherent, occurrence === 'actual'), severity: inherentSeverity };
}

/** Impacts that an engagement which counts was about: one with a group that the impact harms, not with any. */
function engagedImpacts(context: RegisterContext): ReadonlySet<string> {
  const counting = engagementsOf(context).filter(({ counts }) => counts);
  const isEngaged = ({ id, body: { groups } }: Kept<ImpactBody>) =>
    counting.some((talk) => talk.impacts.includes(id) && talk.groups.some((group) => groups.includes(group)));
  const engaged = keptOf<ImpactBody>(context.entries, 'impact').filter(isEngaged);
  return new Set(engaged.map(({ id }) => id));
}

function shownImpact(
  entry: Kept<ImpactBody>,
  { asOf, ruleset, checklist, show }: RegisterContext,
  engaged: boolean,
  signOff: Kept<SignOffBody> | undefined,
): Impact {
  const { body } = entry;
  const actual = body.occurrence === 'actual';
  const mitigations = body.mitigations.map((mitigation) => ({
    ...mitigation,
    result: mitigation.result ?? null,
    evidence: mitigation.evidence ?? [],
    overdue: isOverdue(mitigation, asOf),
  }));
  // It belongs to the impact as it stood: what changed since was not signed off.
  const isCurrent = signOff !== undefined && signOff.body.impactRevision === entry.revision;
  return {
    ...shownEntry(entry, show),
    ...body,
    mitigations,
    involvementIs: involvementOf(body.involvement),
    inherentSeverity: severityOf(body.inherent, actual, ruleset),
    residualSeverity: body.residual === null ? null : severityOf(body.residual, actual, ruleset),
    disagreement: disagreementOf([body.inherent, ...body.raters.map(({ rating }) => rating)]),
    mitigation: mitigationOf(mitigations, asOf),
    engaged,
    signedOff: isCurrent
      ? {
          role: signOff.body.role,
          words: signOff.body.words,
          at: signOff.updatedAt,
          author: show(signOff.author),
        }
      : null,
    origin: originOf(
      body,
      checklist.modules.flatMap(({ seededHarms }) => seededHarms),
    ),
  };
}

function originOf(body: ImpactBody, harms: readonly SeededHarm[]): Impact['origin'] {
  const harm = harms.find(({ id }) => id === body.harm);
  if (harm === undefined) return 'own';
  const { scale, scope, irremediability, delay } = body.inherent;
  const isSame =
    harm.title === body.title &&
    harm.story === body.description &&
    harm.scale === scale.value &&
    harm.scope === scope.value &&
    harm.irremediability === irremediability.value &&
    harm.delay === delay.value;
  return isSame ? 'kept' : 'edited';
}
