import type { Report } from '../../src/generated/types.ts';
import { evidence, MEDIUM_PROFILE, responsesTo, sampleReport } from './sample-reports.ts';

/** What a stranger could type in the hope that a page runs it, breaks out of an attribute, or loads something. */
export const PAYLOADS = [
  '<script>window.hacked = true</script>',
  '"><img src=x onerror="window.hacked = true">',
  "' onmouseover='window.hacked = true' x='",
  '</bdi></dd></main></body><svg onload="window.hacked = true">',
  '<iframe src="javascript:window.hacked = true"></iframe>',
  '</title></style><script>window.hacked = true</script>',
  '<a href="javascript:window.hacked = true">x</a>',
  '` onerror=`window.hacked=true`<!--',
  '\u202Egnp.exe',
].join(' ');

export const HOSTILE_URLS = [
  'javascript:window.hacked=true',
  'JaVaScRiPt:window.hacked=true',
  'data:text/html,<script>window.hacked=true</script>',
  'https://example.org/"><script>window.hacked=true</script>',
  'vbscript:x',
];

/**
 * A report with payloads in every field that a person types, and in the words of its checklist too: a report may come
 * from an installation with content of its own.
 */
export function hostileReport(): Report {
  const responses = responsesTo((_, index) => ({
    state: 'level',
    level: 3,
    justification: PAYLOADS,
    evidence: HOSTILE_URLS.map((url) =>
      evidence({
        title: PAYLOADS,
        shows: PAYLOADS,
        madeBy: PAYLOADS,
        url,
        madeOn: `2026-03-0${(index % 9) + 1}`,
      }),
    ),
  }));
  const reviews = Object.fromEntries(
    Object.keys(responses).map((id) => [
      id,
      {
        by: 'second-person' as const,
        verdict: 'confirmed' as const,
        note: PAYLOADS,
        outsider: true,
        ties: PAYLOADS,
      },
    ]),
  );
  const report = sampleReport({
    product: { name: PAYLOADS, description: PAYLOADS },
    organisation: PAYLOADS,
    stage: 'deployment',
    profile: { ...MEDIUM_PROFILE, technologies: ['ai', PAYLOADS] },
    responses,
    reviews,
  });
  return {
    ...report,
    issuedBy: PAYLOADS,
    people: report.people.map((person) => ({ ...person, answeredBy: PAYLOADS, answeredAt: PAYLOADS })),
    checklist: poisoned(report.checklist, [
      'question',
      'text',
      'paraphrase',
      'title',
      'disclaimer',
      'language',
      'story',
    ]),
    ruleset: poisoned(report.ruleset, ['title', 'name', 'words']),
    taxonomy: poisoned(report.taxonomy, ['question', 'name']),
    score: poisoned(report.score, ['because', 'words', 'engineVersion']),
  };
}

function poisoned<T>(value: T, keys: readonly string[]): T {
  const text = JSON.stringify(value, (key, inner: unknown) =>
    keys.includes(key) && typeof inner === 'string' ? PAYLOADS : inner,
  );
  return JSON.parse(text) as T;
}
