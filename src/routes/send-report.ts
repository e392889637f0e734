import type { FastifyReply, FastifyRequest } from 'fastify';
import { LANGUAGES, SOURCE_LANGUAGE } from '../messages/languages.ts';
import { languageOf, sayLanguage } from '../plugins/language.ts';
import { isUnchanged } from '../plugins/preconditions.ts';
import { addVary } from '../plugins/vary.ts';
import type { ReportEnd } from '../reports/report-index.ts';
import type { RedactionRecord } from '../store/report-records.ts';
import type { Deps } from '../usecases/deps.ts';
import { drawnReport } from '../usecases/drawn-report.ts';
import type { WithBody } from '../usecases/read-reports.ts';
import { reportEnd } from '../usecases/report-end.ts';
import { assessmentLanguage } from '../usecases/report-language.ts';
import { today } from '../usecases/score-state.ts';
import { signedReport } from '../usecases/signed-report.ts';
import {
  negotiatedFormat,
  REPORT_FORMATS,
  type ReportFormat,
  type ReportFormatName,
} from './report-formats.ts';

/** A report as it is read: whole, or as a redacted copy shows it. */
export interface Shown {
  stored: WithBody;
  redaction: RedactionRecord | null;
}
interface Reader {
  request: FastifyRequest;
  reply: FastifyReply;
}

/** Sends reports in the format and the language that their reader asks for: the one way for whole ones and redacted ones. */
export function reportSender({ deps, publicUrl }: { deps: Deps; publicUrl: string }) {
  const send = async (reply: FastifyReply, shown: Shown, language: string, format: ReportFormat) => {
    const { stored, redaction } = shown;
    const address = `${publicUrl}${pathOf(shown)}`;
    const { body, headers = {} } = await format.draw({
      drawn: (form) => drawnReport(deps, stored, { form, language, address }),
      stored,
      deps,
      signed: () => signedReport(deps, stored, redaction),
    });
    reply.header('cache-control', 'private, no-cache').headers(headers);
    if (typeof body !== 'string') return reply.type(format.mediaType).send(Buffer.from(body));
    return reply
      .type(`${format.mediaType}; charset=utf-8`)
      .serializer((text: string) => text)
      .send(body);
  };
  const readerLanguage = async (request: FastifyRequest, { assessmentId }: WithBody) =>
    languageOf(request, LANGUAGES, await assessmentLanguage(deps, assessmentId));
  return {
    /** By ?format= or Accept, or 304 when the reader has it already. */
    inAnyFormat: async ({ request, reply }: Reader, shown: Shown) => {
      const { stored } = shown;
      const asked = request.query as { format?: ReportFormatName };
      const name = asked.format ?? negotiatedFormat(request);
      const format: ReportFormat = REPORT_FORMATS[name];
      const language = format.isTranslated ? await readerLanguage(request, stored) : SOURCE_LANGUAGE;
      sayLanguage(addVary(reply, 'Accept'), language);
      const tag = tagOf(shown, name, language, reportEnd(stored, today(deps)));
      if (isUnchanged(request, reply, tag)) return reply.send();
      return send(reply, shown, language, format);
    },
    /** As a page, by whoever has a link. */
    asPage: async ({ request, reply }: Reader, shown: Shown) => {
      const language = await readerLanguage(request, shown.stored);
      return send(sayLanguage(reply, language), shown, language, REPORT_FORMATS.html);
    },
  };
}

/** The tag of a form: it moves with all that is said beside the report itself. */
function tagOf(
  { stored, redaction }: Shown,
  name: ReportFormatName,
  language: string,
  ended: ReportEnd | null,
) {
  const { isTranslated, isCounted }: ReportFormat = REPORT_FORMATS[name];
  const parts = [stored.digest, ...(redaction === null ? [] : [redaction.id]), name];
  const moving = [
    ...(isTranslated ? [language, ...(ended === null ? [] : [ended.because])] : []),
    ...(isCounted ? [stored.of] : []),
  ];
  return `"${[...parts, ...moving].join('-')}"`;
}

function pathOf({ stored, redaction }: Shown): string {
  const report = `/v1/reports/${stored.id}`;
  return redaction === null ? report : `${report}/redactions/${redaction.id}`;
}
