import { v7 } from 'uuid';
import { readConfig } from '../config.ts';
import { canonical } from '../digest.ts';
import { HrbaError } from '../errors.ts';
import type { Report } from '../generated/types.ts';
import { SOURCE_LANGUAGE } from '../messages/languages.ts';
import { loadMessages } from '../messages/messages-for.ts';
import { openContent } from '../open-deps.ts';
import { ENGINE_VERSION } from '../product.ts';
import { renderReportHtml } from '../reports/html/render-report-html.ts';
import { reportInLanguage } from '../usecases/report-language.ts';
import { scoreFile } from '../usecases/score-file.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';
import { formatFaults, readAnswers } from './read-answers.ts';
import { print, printExactly, remark, writeOut } from './terminal.ts';

export interface ScoreOptions {
  json?: true;
  asOf?: string;
  out?: string;
  lang?: string;
}

/** hrba score FILE: answers in; score, report and page out; no server. */
export async function scoreCommand(path: string, options: ScoreOptions): Promise<void> {
  const report = scoreIt(path, options);
  if (options.json) return printExactly(canonical(report.score));
  const base = options.out ?? path.replace(/\.(ya?ml|json)$/i, '');
  const files = {
    [`${base}.score.json`]: canonical(report.score),
    [`${base}.report.json`]: canonical(report),
    [`${base}.report.html`]: await page(report, options.lang),
  };
  for (const [name, text] of Object.entries(files)) writeOut(name, text);
  print(summary(report));
  remark(`Written: ${Object.keys(files).join(', ')}`);
}

function scoreIt(path: string, { asOf }: ScoreOptions): Report {
  const { answers, file } = readAnswers(path);
  const content = openContent(readConfig(process.env));
  const tools = { content, clock: () => new Date(), newId: () => v7(), engineVersion: ENGINE_VERSION };
  try {
    const result = scoreFile(tools, asOf === undefined ? answers : { ...answers, asOf });
    if ('report' in result) return result.report;
    throw new CommandEnd(EXIT.invalid, formatFaults(result.faults, file, path));
  } catch (error) {
    if (error instanceof HrbaError) throw new CommandEnd(EXIT.invalid, `${path}: ${error.message}`);
    throw error;
  }
}

/** The page in the language asked for, with the checklist's words in it as far as they are translated. */
async function page(report: Report, language = SOURCE_LANGUAGE): Promise<string> {
  if (language === SOURCE_LANGUAGE) return renderReportHtml(report);
  const content = openContent(readConfig(process.env));
  await loadMessages(language);
  return renderReportHtml(reportInLanguage(content, report, language), { language });
}

/** The first screen of a report on a terminal: the verdict before any number. */
export function summary({ answers, score, ruleset }: Report): string {
  const verdict = ruleset.verdicts.find(({ id }) => id === score.verdict);
  const { counts, declared, substantiated } = score;
  const of = (percent: number | undefined) =>
    percent === undefined ? 'nothing to score' : `${percent} of 100`;
  const held = substantiated.caps.some(({ binds }) => binds)
    ? `, held at ${substantiated.final?.percent}`
    : '';
  const shown = score.verdict !== 'PURPOSE_IN_QUESTION' && substantiated.band !== null;
  return [
    `${verdict?.title ?? score.verdict}. ${answers.product.name}, in ${score.stage}, on ${score.asOf}.`,
    verdict?.words ?? '',
    `Because: ${score.because}.`,
    '',
    `${counts.answered} of ${counts.due} questions that are due are answered: ${counts.examinedOutside} examined from ` +
      `outside, ${counts.readBySecondPerson} read by a second person, ${counts.evidenceAttached} with evidence nobody ` +
      `else has read, ${counts.wordOnly} on the company's word.`,
    shown
      ? `Shown by evidence: ${of(substantiated.lower?.percent)}${held}. The company's own view: ${of(declared.lower?.percent)}.`
      : 'No number says more than the verdict yet.',
  ].join('\n');
}
