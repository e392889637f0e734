import type { Entry, Report } from '../../src/generated/types.ts';
import { AUDITOR, entry, reportWith } from './register-samples.ts';

/** What somebody typed at a place. */
export type Typed = (place: string) => string;

const DIGEST = 'd'.repeat(64);
const LATER = '2026-11-21T09:00:00.000Z';

const by = (typed: Typed, place: string) => ({ ...AUDITOR, name: typed(`${place} name`) });

const piece = (typed: Typed, place: string) => ({
  title: typed(`${place} title`),
  shows: typed(`${place} shows`),
  url: `https://example.org/${typed(`${place} url`)}`,
  madeBy: typed(`${place} maker`),
  madeOn: '2026-11-01',
});

function rating(typed: Typed, place: string) {
  const part = (value: number, name: string) => ({ value, because: typed(`${place} ${name}`) });
  return {
    standpoint: typed(`${place} standpoint`),
    scale: part(5, 'scale'),
    scope: part(4, 'scope'),
    irremediability: part(5, 'irremediability'),
    likelihood: part(3, 'likelihood'),
    delay: { value: true, because: typed(`${place} delay`) },
  };
}

function impact(typed: Typed, id: string, change: object = {}): Entry {
  return entry('impact', id, {
    title: typed(`${id} title`),
    description: typed(`${id} description`),
    groups: ['RG-02', 'RG-08'],
    rights: ['HR-12', 'HR-05'],
    direction: 'adverse',
    occurrence: 'actual',
    stage: 'operation',
    basis: { kind: 'known-case', words: typed(`${id} basis`) },
    involvement: { alone: 'yes', easier: 'yes', knew: 'yes', because: typed(`${id} involvement`) },
    inherent: rating(typed, `${id} inherent`),
    residual: rating(typed, `${id} residual`),
    raters: [{ role: typed(`${id} rater`), rating: rating(typed, `${id} rater`) }],
    mitigations: [
      {
        id: 'm1',
        kind: 'reduce',
        what: typed(`${id} mitigation`),
        ownerRole: typed(`${id} owner`),
        dueOn: '2026-12-24',
        status: 'implemented',
        test: typed(`${id} test`),
        result: { on: '2026-11-10', outcome: 'partly', words: typed(`${id} result`) },
        evidence: [piece(typed, `${id} mitigation`)],
      },
    ],
    status: 'open',
    closedBecause: '',
    harm: null,
    remedy: {
      asked: typed(`${id} asked`),
      received: [{ kind: 'apology', on: '2026-11-11', words: typed(`${id} received`) }],
      accepted: 'partly',
      acceptedWords: typed(`${id} accepted`),
    },
    ...change,
  });
}

function people(typed: Typed): Entry[] {
  return [
    entry('trade-off', 't1', {
      title: typed('trade-off title'),
      description: typed('trade-off description'),
      rightsFor: ['HR-05'],
      groupsFor: ['RG-02'],
      rightsAgainst: ['HR-12'],
      groupsAgainst: ['RG-08'],
      legality: typed('legality'),
      legitimateAim: typed('aim'),
      necessity: typed('necessity'),
      proportionality: typed('proportionality'),
      alternatives: typed('alternatives'),
      decision: typed('trade-off decision'),
      decidedBy: typed('trade-off decider'),
      decidedOn: '2026-11-02',
      dissent: [{ role: typed('dissenter'), words: typed('dissent') }],
      impacts: ['i1'],
    }),
    entry('engagement', 'e1', {
      groups: ['RG-02'],
      means: 'direct',
      proxy: typed('proxy'),
      how: typed('how'),
      language: typed('language'),
      access: typed('access'),
      couldRefuse: 'yes',
      givenBack: typed('given back'),
      stage: 'design',
      on: '2026-10-30',
      people: 5,
      said: typed('said'),
      changed: typed('changed'),
      whyNobody: '',
      route: typed('route'),
      impacts: ['i1'],
      items: [],
      evidence: [piece(typed, 'engagement')],
    }),
    entry('contest', 'c1', {
      item: 'conception.commitment',
      groups: ['RG-02'],
      words: typed('contest'),
      heardFrom: 'direct',
      replies: [{ at: LATER, by: by(typed, 'contest reply'), words: typed('contest reply') }],
      decision: {
        at: LATER,
        by: by(typed, 'contest decision'),
        outcome: 'upheld',
        words: typed('contest decision'),
      },
    }),
    entry('action', 'a1', {
      title: typed('action title'),
      what: typed('action'),
      ownerRole: typed('action owner'),
      dueOn: '2026-11-01',
      status: 'planned',
      doneOn: null,
      note: typed('action note'),
      items: ['conception.red-lines'],
      impacts: ['i1'],
      from: null,
    }),
  ];
}

function assurance(typed: Typed): Entry[] {
  const subject = { kind: 'item', id: 'conception.red-lines' };
  return [
    entry('file', 'f1', {
      sha256: DIGEST,
      originalSha256: DIGEST,
      size: 123_456,
      mediaType: 'application/pdf',
      name: typed('file name'),
      aboutPeople: 'staff',
      note: typed('file note'),
      stripped: [],
    }),
    entry('evidence-mark', 'k1', {
      item: 'conception.red-lines',
      piece: 'e'.repeat(64),
      mark: 'does-not-show',
      because: typed('mark'),
    }),
    entry('audit', 'au', {
      auditors: [{ role: typed('auditor role'), competence: typed('competence') }],
      paidBy: 'the company',
      ties: 'none',
      organisation: { id: 'x', name: 'Independent Audits' },
      endedAt: null,
      withdrawnAt: null,
      sample: { proposedAt: LATER, of: 12, chosen: [{ subject, by: 'auditor', because: typed('chosen') }] },
    }),
    entry('finding', 'fi', {
      audit: 'au',
      by: AUDITOR,
      subject,
      verdict: 'disputed',
      level: null,
      because: typed('finding'),
      evidence: [piece(typed, 'finding')],
      corroboration: {
        people: 4,
        organisation: typed('corroborator'),
        how: typed('corroboration'),
        on: '2026-11-02',
      },
      subjectRevision: 1,
      subjectValue: null,
      upward: false,
      recordedOn: '2026-11-20',
      reply: {
        at: LATER,
        by: by(typed, 'finding reply'),
        words: typed('finding reply'),
        accepted: false,
        evidence: [piece(typed, 'reply')],
      },
      decision: {
        at: LATER,
        by: by(typed, 'finding decision'),
        outcome: 'upheld',
        level: null,
        words: typed('finding decision'),
      },
    }),
    entry('fact-basis', 'reach', {
      value: 'under-100000',
      because: typed('fact basis'),
      evidence: [piece(typed, 'fact basis')],
    }),
  ];
}

function gates(typed: Typed): Entry[] {
  const digests = { checklistDigest: DIGEST, rulesetDigest: DIGEST, responsesDigest: DIGEST };
  const change = { on: '2026-11-21', what: typed('change'), major: true };
  return [
    entry('waiver', 'w1', {
      stage: 'design',
      condition: 'coverage',
      role: 'board member',
      because: typed('waiver'),
      until: '2027-01-31',
    }),
    entry('gate-pass', 'p1', {
      stage: 'conception',
      role: 'product lead',
      words: typed('pass'),
      asOf: '2026-11-20',
      ...digests,
      assessmentRevision: 1,
      waivers: ['w1'],
    }),
    { ...entry('change', 'ch', change), createdAt: LATER },
  ];
}

/** Something of every kind of entry, and more than one impact. @param typed every text in it */
export function busyEntries(typed: Typed): Entry[] {
  return [
    impact(typed, 'i1'),
    impact(typed, 'i2', { occurrence: 'potential', status: 'closed', closedBecause: typed('i2 closed') }),
    impact(typed, 'i3', { direction: 'positive', residual: null, remedy: null }),
    entry('sign-off', 's1', {
      impact: 'i1',
      impactRevision: 1,
      role: typed('signer'),
      words: typed('sign-off'),
    }),
    ...people(typed),
    ...assurance(typed),
    ...gates(typed),
  ];
}

/** A report whose register has something of every kind. */
export function busyReport(typed: Typed): Report {
  return reportWith(busyEntries(typed));
}
