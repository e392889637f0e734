import type { Report, Response } from '../../src/generated/types.ts';
import { reportInLanguage } from '../../src/usecases/report-language.ts';
import { scoreFile } from '../../src/usecases/score-file.ts';
import { AS_OF, evidence, MEDIUM_PROFILE } from './sample-reports.ts';
import { realContent } from './test-app.ts';

let made: Report | undefined;

/** A report on the whole of the first full edition, every question of which is answered, with evidence where it may be. */
export function fullReport(): Report {
  made ??= makeReport();
  return made;
}

function makeReport(): Report {
  const content = realContent();
  const { checklist } = content.findChecklist('hrba-tech', '1.0.0') ?? {};
  if (checklist === undefined) throw new Error('the full edition is not there');
  const answer = (index: number): Response => ({
    state: 'level',
    level: 1 + (index % 4),
    justification: 'Since March; the minutes are in the shared folder, and the product lead answers for it.',
    evidence: [evidence(), evidence({ title: `Minutes ${index}`, sha256: 'c'.repeat(64) })],
  });
  const result = scoreFile(
    {
      content,
      clock: () => new Date(`${AS_OF}T10:00:00.000Z`),
      newId: () => '0192f0c4-7c1e-7000-8000-000000000128',
      engineVersion: '0.1.0',
    },
    {
      format: 'hrba-answers/1',
      product: { name: 'ClinicQueue 2.1', description: 'Orders the queue of a clinic.' },
      checklist: { id: checklist.id, version: checklist.version },
      asOf: AS_OF,
      stage: 'operation',
      profile: MEDIUM_PROFILE,
      responses: Object.fromEntries(checklist.items.map(({ id }, index) => [id, answer(index)])),
    },
  );
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  return result.report;
}

/** The same with the words of a language. */
export function fullReportIn(language: string): Report {
  return reportInLanguage(realContent(), fullReport(), language);
}
