import { v7 } from 'uuid';
import { readConfig } from '../config.ts';
import { canonical } from '../digest.ts';
import { HrbaError } from '../errors.ts';
import type { Report } from '../generated/types.ts';
import { SOURCE_LANGUAGE } from '../messages/languages.ts';
import { openContent } from '../open-deps.ts';
import { ENGINE_VERSION } from '../product.ts';
import { indexReport } from '../reports/report-index.ts';
import { changedWords } from '../reports/words/checked-words.ts';
import { verdictCorrection } from '../reports/words/verdict-lead.ts';
import { scoreFile } from '../usecases/score-file.ts';
import { drawReportForm } from './draw-report-form.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';
import { formatFaults, readAnswers } from './read-answers.ts';
import type { ReportForm } from './report-form-names.ts';
import { print, printExactly, remark, writeOut } from './terminal.ts';

export interface ScoreOptions {
  json?: true;
  asOf?: string;
  out?: string;
  lang?: string;
  formats?: ReportForm[];
}

/** hrba score FILE: answers in; score, report and what people read of it out; no server. */
export async function scoreCommand(path: string, options: ScoreOptions): Promise<void> {
  const report = scoreIt(path, options);
  if (options.json) return printExactly(canonical(report.score));
  const base = options.out ?? path.replace(/\.(ya?ml|json)$/i, '');
  const { formats = ['html'], lang = SOURCE_LANGUAGE } = options;
  const files: Record<string, string | Uint8Array> = {
    [`${base}.score.json`]: canonical(report.score),
    [`${base}.report.json`]: canonical(report),
  };
  for (const form of formats) {
    files[`${base}.report.${form}`] = await drawReportForm(report, form, lang, () =>
      openContent(readConfig(process.env)),
    );
  }
  for (const [name, content] of Object.entries(files)) writeOut(name, content);
  print(summary(report));
  remark(`Written: ${Object.keys(files).join(', ')}`);
}

/** Scores an answer file into a report. @throws CommandEnd with everything that is wrong with it */
export function scoreIt(path: string, { asOf }: Pick<ScoreOptions, 'asOf'>): Report {
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

/** The first screen of a report on a terminal: the verdict before any number. */
export function summary(report: Report): string {
  const { answers, score, ruleset } = report;
  const index = indexReport(report);
  const correction = verdictCorrection(index);
  const changed = changedWords(index);
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
    ...(correction === null ? [] : [correction]),
    `Because: ${score.because}.`,
    '',
    `${counts.answered} of ${counts.due} questions that are due are answered: ${counts.examinedOutside} examined from ` +
      `outside, ${counts.readBySecondPerson} read by a second person, ${counts.evidenceAttached} with evidence nobody ` +
      `else has read, ${counts.wordOnly} on the company's word.`,
    ...(changed === null ? [] : [changed]),
    shown
      ? `Shown by evidence: ${of(substantiated.lower?.percent)}${held}. The company's own view: ${of(declared.lower?.percent)}.`
      : 'No number says more than the verdict yet.',
  ].join('\n');
}
