import type { Report } from '../generated/types.ts';
import { SOURCE_LANGUAGE } from '../messages/languages.ts';
import type { Deps } from './deps.ts';
import { orUnavailable } from './or-unavailable.ts';
import type { WithBody } from './read-reports.ts';
import { reportEnd } from './report-end.ts';
import { reportInLanguage } from './report-language.ts';
import { today } from './score-state.ts';
import { signerOf } from './signed-report.ts';
import type { DrawingJob, DrawnForm } from './workshop.ts';

/**
 * A stored report in a form, for a reader.
 * @param reader the language it is read in, and the address at which this report can be asked for
 * @throws HrbaError HRBA_UNAVAILABLE when it cannot be drawn now
 */
export async function drawnReport(
  deps: Deps,
  stored: WithBody,
  { form, language, address }: { form: DrawnForm; language: string; address: string },
): Promise<string | Uint8Array> {
  const signedBy = await signerOf(deps, stored.id);
  const job: DrawingJob = {
    form,
    report: inLanguage(deps, stored.body, language),
    language,
    options: { of: stored.of, ended: reportEnd(stored, today(deps)), address, signedBy },
  };
  return orUnavailable(
    deps.workshop.draw(job),
    'The report could not be drawn now. Read it as JSON, or try again.',
  );
}

function inLanguage({ content }: Deps, body: string, language: string): string {
  if (language === SOURCE_LANGUAGE) return body;
  return JSON.stringify(reportInLanguage(content, JSON.parse(body) as Report, language));
}
