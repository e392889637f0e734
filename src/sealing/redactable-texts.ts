import { isTree, pointerTo, valueAt } from './places.ts';
import { isCommitment } from './sealed-form.ts';

/**
 * What of a report may be withheld for publication: what people typed, and who they are. Never what decides: verdicts,
 * flags, caps, levels, states, dates, criteria, the checklist itself; nor the names of the organisation and the product,
 * without which nobody knows what the report is about; nor who pays for an audit and what ties it has. `*` is any step.
 */
const TEXTS: readonly string[] = [
  '/issuedBy',
  '/people/*/answeredBy',
  '/people/*/reviewedBy',
  '/answers/product/description',
  '/answers/responses/*/justification',
  ...evidence('/answers/responses/*/evidence'),
  '/answers/reviews/*/note',
  '/answers/reviews/*/ties',
  ...entries('impacts', ['title', 'description', 'basis/words', 'involvement/because', 'closedBecause']),
  ...entries('impacts', ['inherent/*/because', 'residual/*/because', 'raters/*/role']),
  ...entries('impacts', ['inherent/standpoint', 'residual/standpoint', 'raters/*/rating/standpoint']),
  ...entries('impacts', ['raters/*/rating/*/because', 'signedOff/role', 'signedOff/words']),
  ...entries('impacts', ['signedOff/author/name', 'mitigations/*/what', 'mitigations/*/ownerRole']),
  ...entries('impacts', ['mitigations/*/test', 'mitigations/*/result/words']),
  ...evidence('/register/impacts/*/mitigations/*/evidence'),
  ...entries('impacts', ['remedy/asked', 'remedy/received/*/words', 'remedy/acceptedWords']),
  ...entries('tradeOffs', [
    'title',
    'description',
    'legality',
    'legitimateAim',
    'necessity',
    'proportionality',
  ]),
  ...entries('tradeOffs', ['alternatives', 'decision', 'decidedBy', 'dissent/*/role', 'dissent/*/words']),
  ...entries('engagement/included', ['proxy', 'how', 'language', 'access', 'givenBack', 'said', 'changed']),
  ...entries('engagement/included', ['whyNobody', 'route']),
  ...evidence('/register/engagement/included/*/evidence'),
  ...entries('contests', [
    'words',
    'replies/*/words',
    'replies/*/by/name',
    'decision/words',
    'decision/by/name',
  ]),
  ...entries('actions', ['title', 'what', 'ownerRole', 'note']),
  ...entries('files', ['name', 'note']),
  ...entries('evidenceMarks', ['because']),
  ...entries('audits', ['auditors/*/role', 'auditors/*/competence', 'sample/chosen/*/because']),
  ...entries('findings', ['because', 'corroboration/organisation', 'corroboration/how', 'reply/words']),
  ...entries('findings', ['reply/by/name', 'decision/words', 'decision/by/name']),
  ...evidence('/register/findings/*/evidence'),
  ...evidence('/register/findings/*/reply/evidence'),
  ...entries('factBases', ['because']),
  ...evidence('/register/factBases/*/evidence'),
  ...entries('waivers', ['because']),
  ...entries('gatePasses', ['words', 'reopened/*']),
  ...entries('changes', ['what']),
  '/signals/sharedEvidence/*/title',
];

/**
 * Digests over answers, without a salt: by trying words, somebody could guess from them a short text that is withheld. So
 * they are withheld with the first text of an answer, and never otherwise.
 */
const DERIVED: readonly string[] = [
  '/score/responsesDigest',
  '/register/evidenceMarks/*/piece',
  '/register/gatePasses/*/responsesDigest',
];

/** Where the service itself says again what somebody typed elsewhere: with it, it is withheld. */
const ECHOES: readonly string[] = ['/register/gatePasses/*/reopened/*', '/signals/sharedEvidence/*/title'];

/**
 * What auditors typed, and who they are. It is not the company's to call confidential: only people at risk are a reason not to
 * show what an assessor found. What the company replied to them is its own.
 */
const OF_AUDITORS: readonly string[] = [
  ...entries('audits', ['auditors/*/role', 'auditors/*/competence', 'sample/chosen/*/because']),
  ...entries('findings', ['because', 'corroboration/organisation', 'corroboration/how']),
  ...entries('findings', ['decision/words', 'decision/by/name']),
  ...evidence('/register/findings/*/evidence'),
  '/register/contests/*/decision/words',
  '/register/contests/*/decision/by/name',
];

/** What is an auditor's where an auditor wrote it: a colleague reviews answers and marks evidence, too. */
const OF_AUDITORS_OR_COLLEAGUES: readonly string[] = [
  '/answers/reviews/*/note',
  ...entries('evidenceMarks', ['because']),
];

/** What derived digests are over. */
const OVER = ['/answers/responses/', '/answers/reviews/'];

function evidence(list: string): string[] {
  return ['title', 'shows', 'url', 'madeBy'].map((member) => `${list}/*/${member}`);
}

/** Members of every entry of one kind, and who wrote it. */
function entries(kind: string, members: readonly string[]): string[] {
  return [...members, 'author/name'].map((member) => `/register/${kind}/*/${member}`);
}

interface Branch {
  isText: boolean;
  below: Map<string, Branch>;
}

const TABLE = tableOf([...TEXTS, ...DERIVED]);
const DERIVED_TABLE = tableOf(DERIVED);
const ECHO_TABLE = tableOf(ECHOES);
const AUDITOR_TABLE = tableOf(OF_AUDITORS);
const EITHER_TABLE = tableOf(OF_AUDITORS_OR_COLLEAGUES);

/**
 * The pointers of what is sealed in a report, in its own order: the texts that may be withheld, and the digests that go
 * with them. An empty text has nothing to hide.
 */
export function redactableTexts(report: unknown): string[] {
  return textsIn(report, TABLE, '');
}

/** The pointers among them that are digests over answers. */
export function derivedDigests(report: unknown): string[] {
  return textsIn(report, DERIVED_TABLE, '');
}

/** The pointers among them at which the service repeats what somebody typed elsewhere. */
export function echoingTexts(report: unknown): string[] {
  return textsIn(report, ECHO_TABLE, '');
}

/** The pointers among them at which an auditor speaks, or is named. */
export function auditorsTexts(report: unknown): string[] {
  const either = textsIn(report, EITHER_TABLE, '').filter((pointer) => isByAuditor(report, pointer));
  return [...textsIn(report, AUDITOR_TABLE, ''), ...either];
}

/** Whether the review or the mark that holds a text is an auditor's. */
function isByAuditor(report: unknown, pointer: string): boolean {
  const holder = pointer.split('/').slice(0, 4).join('/');
  return (
    valueAt(report, `${holder}/by`) === 'assessor' || valueAt(report, `${holder}/author/role`) === 'auditor'
  );
}

/** True for a text that such digests are over. */
export function isDigested(pointer: string): boolean {
  return OVER.some((place) => pointer.startsWith(place));
}

function textsIn(value: unknown, branch: Branch, pointer: string): string[] {
  if (branch.isText) return isHideable(value) ? [pointer] : [];
  if (!isTree(value)) return [];
  return Object.entries(value).flatMap(([step, own]) => {
    const next = branch.below.get(step) ?? branch.below.get('*');
    return next === undefined ? [] : textsIn(own, next, pointerTo(pointer, step));
  });
}

function isHideable(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : isCommitment(value);
}

function tableOf(patterns: readonly string[]): Branch {
  const top: Branch = { isText: false, below: new Map() };
  for (const pattern of patterns) {
    let branch = top;
    for (const step of pattern.split('/').slice(1)) {
      const next = branch.below.get(step) ?? { isText: false, below: new Map() };
      branch.below.set(step, next);
      branch = next;
    }
    branch.isText = true;
  }
  return top;
}
