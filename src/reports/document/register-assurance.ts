import type { Register } from '../../generated/types.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { checkedOf } from '../../register/audits.ts';
import type { ReportIndex } from '../report-index.ts';
import { stageWords } from '../words/engine-words.ts';
import { reopeningWords } from '../words/gate-words.ts';
import { type Block, heading, type Inline, type Row, type Text } from './block.ts';
import { itemInline, taxonomyInline } from './content-inline.ts';
import { factRows } from './fact-blocks.ts';
import { signalTexts } from './register-signals.ts';
import { richInline } from './rich-inline.ts';

type Finding = Register['findings'][number];

/** Who examined what: audits with what they checked and who chose it, findings, evidence files and marks. */
export function assuranceBlocks(index: ReportIndex, register: Register): Block[] {
  return [
    ...titled(index, 'register.audits', audits(index, register)),
    ...titled(index, 'register.findings', findings(index, register)),
    ...titled(index, 'assurance.facts', factRows(index, register)),
    ...titled(index, 'register.files', evidence(index, register)),
  ];
}

/** A heading and its rows; nothing where there are none. */
export function titled({ words }: ReportIndex, key: MessageKey, rows: readonly Row[]): Block[] {
  return rows.length === 0 ? [] : [heading(3, [words.text(key)]), { kind: 'list', rows }];
}

function audits(index: ReportIndex, register: Register): Row[] {
  const { words } = index;
  const checks = new Map(checkedOf(register.audits).map((one) => [one.audit, one]));
  return register.audits.map((audit) => {
    const { organisation, checked, sample, paidBy, ties, auditors } = audit;
    const { of = 0, byService = 0, byAuditor = 0, changedSince: changed = 0 } = checks.get(audit.id) ?? {};
    const since = { any: changed > 0 ? 'yes' : 'no', changed };
    const who = { organisation: { typed: organisation.name }, checked };
    const text =
      sample === null
        ? richInline(index, 'register.unsampled', who)
        : richInline(index, 'register.audit', {
            ...who,
            ...since,
            of,
            service: byService,
            auditor: byAuditor,
          });
    return {
      text,
      rows: [
        ...auditors.map(({ role, competence }): Text => [{ typed: role }, ': ', { typed: competence }]),
        richInline(index, 'register.paid', { paidBy: { typed: paidBy }, ties: { typed: ties } }),
        [stateWords(words, audit)],
      ],
    };
  });
}

/** How far an audit has come; when access ended before it did, on which day. */
function stateWords(words: ReportIndex['words'], { state, withdrawnAt }: Register['audits'][number]): string {
  if (withdrawnAt !== null) return words.text('assurance.accessLost', { date: words.date(withdrawnAt) });
  return words.text('register.auditState', { state });
}

function findings(index: ReportIndex, register: Register): Row[] {
  return register.findings.map((finding) => ({
    text: [
      subjectOf(index, finding),
      ' ',
      { strong: [`${foundWords(index, finding)}.`] },
      ' ',
      ...(isChanged(finding) ? [] : [{ typed: finding.because }, ' ']),
      { small: [index.words.text('register.findingState', { state: finding.state })] },
    ],
    rows: wayOf(index, finding),
  }));
}

/** What was stated first where the auditor changed it, what the company replied, and what the auditor made of that. */
function wayOf(index: ReportIndex, finding: Finding): Text[] {
  const { words } = index;
  const { reply, decision, because } = finding;
  const first = { found: statedWords(words, finding), because: { typed: because } };
  return [
    ...(isChanged(finding) ? [richInline(index, 'register.foundFirst', first)] : []),
    ...(reply === null
      ? []
      : [
          richInline(index, 'register.reply', {
            date: words.date(reply.at),
            accepted: reply.accepted ? 'yes' : 'no',
            words: { typed: reply.words },
          }),
        ]),
    ...(decision === null
      ? []
      : [
          richInline(index, 'register.findingDecided', {
            outcome: decision.outcome,
            date: words.date(decision.at),
            words: { typed: decision.words },
          }),
        ]),
  ];
}

function isChanged({ decision }: Finding): boolean {
  return decision?.outcome === 'changed';
}

/** What a finding is about: a question, or a fact of the profile. */
function subjectOf(index: ReportIndex, { subject }: Finding): Inline {
  if (subject.kind === 'item') return itemInline(index, subject.id);
  return taxonomyInline(index, index.fact(subject.id)?.question ?? subject.id);
}

/** What the auditor found, in words: the level that was decided after the reply where that is another. */
export function foundWords({ words }: ReportIndex, finding: Finding): string {
  return isChanged(finding)
    ? words.text('register.found', { verdict: 'override', level: finding.decision?.level ?? '' })
    : statedWords(words, finding);
}

/** What the auditor stated before the company replied, in words. */
export function statedWords(words: ReportIndex['words'], { verdict, level }: Finding): string {
  const said = verdict === 'na-accepted' ? 'accepted' : verdict === 'na-refused' ? 'refused' : verdict;
  return words.text('register.found', { verdict: said, level: level ?? '' });
}

function evidence(index: ReportIndex, { files, evidenceMarks }: Register): Row[] {
  const rows = files.map(({ name, mediaType, size, sha256 }) => ({
    text: richInline(index, 'register.file', {
      name: { typed: name },
      type: mediaType,
      size: index.words.number(size),
      digest: { code: sha256 },
    }),
  }));
  const marks = evidenceMarks.map(({ item, piece, mark, because, position }) => ({
    text: [
      itemInline(index, item),
      ' ',
      ...richInline(index, 'register.mark', {
        mark: mark === 'could-not-open' ? 'opened' : 'shown',
        piece: titleOf(index, item, position) ?? { code: piece },
        because: { typed: because },
      }),
    ],
  }));
  return [...rows, ...marks];
}

/** The title of a marked piece, where the response still has it. */
function titleOf(index: ReportIndex, item: string, position: number | null | undefined): Inline | null {
  const piece = index.response(item)?.evidence?.[position ?? -1];
  return piece === undefined ? null : { typed: piece.title };
}

/** What bears on trust: waivers, gates that were passed, declared changes, and signals that are never scored. */
export function trustBlocks(index: ReportIndex, register: Register): Block[] {
  return [
    ...titled(index, 'register.gates', gates(index, register)),
    ...titled(
      index,
      'register.signals',
      signalTexts(index).map((text) => ({ text })),
    ),
  ];
}

function gates(index: ReportIndex, { impacts, waivers, gatePasses, changes }: Register): Row[] {
  const { words } = index;
  const titles = new Map(impacts.map(({ id, title }) => [id, title]));
  const names = { ...index, impact: (id: string) => titles.get(id) ?? id };
  return [
    ...waivers.map(({ stage, until, role, because, inForce }) => ({
      text: richInline(index, 'register.waiver', {
        stage: stageWords(index, stage),
        date: words.date(until),
        role: { typed: role },
        because: { typed: because },
        force: inForce ? 'yes' : 'no',
      }),
    })),
    ...gatePasses.map(({ stage, asOf, role, reopened }) => ({
      text: richInline(index, 'register.pass', {
        stage: stageWords(index, stage),
        date: words.date(asOf),
        role: { typed: role },
      }),
      rows: reopened.map((why) =>
        richInline(index, 'register.reopened', { why: reopeningWords(names, why) }),
      ),
    })),
    ...changes.map(({ on, what, major }) => ({
      text: richInline(index, 'register.change', {
        date: words.date(on),
        what: { typed: what },
        major: major ? 'yes' : 'no',
      }),
    })),
  ];
}
