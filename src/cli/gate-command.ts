import { type GateView, gateFindings, resultOf } from '../reports/gates/gate-findings.ts';
import { gateJunit } from '../reports/gates/gate-junit.ts';
import { gateSarif } from '../reports/gates/gate-sarif.ts';
import { gateSummary } from '../reports/gates/gate-summary.ts';
import type { Stage } from '../scoring/applicability.ts';
import { CommandEnd, EXIT, GATE_EXIT } from './exit-codes.ts';
import {
  type AskedGate,
  gateOfAnswers,
  gateOfReport,
  gateOfService,
  type ReportOptions,
} from './gate-sources.ts';
import { print, printJson, remark, writeOut } from './terminal.ts';

export interface GateOptions extends ReportOptions {
  stage: Stage;
  assessment?: string;
  report?: string;
  junit?: string;
  sarif?: string;
  passed?: true;
  json?: true;
}

/** hrba gate: whether a stage may be left, for a build pipeline; its exit code is the answer. */
export async function gateCommand(answers: string | undefined, options: GateOptions): Promise<void> {
  const asked = await askOne(answers, options);
  const isPassAsked = options.passed === true;
  const view: GateView = { ...asked, findings: gateFindings(asked.gate, isPassAsked) };
  if (options.junit !== undefined) writeOut(options.junit, gateJunit(view, isPassAsked));
  if (options.sarif !== undefined) writeOut(options.sarif, gateSarif(view));
  if (options.json) printJson(asked.gate);
  else print(gateSummary(view));
  const written = [options.junit, options.sarif].filter((path) => path !== undefined);
  if (written.length > 0) remark(`Written: ${written.join(', ')}`);
  process.exitCode = GATE_EXIT[resultOf(view.findings)];
}

async function askOne(answers: string | undefined, options: GateOptions): Promise<AskedGate> {
  const { stage, assessment, report, asOf } = options;
  const given = [answers, assessment, report].filter((source) => source !== undefined);
  if (given.length !== 1) {
    const detail =
      'Say what to judge, one of: an answer file, --report FILE, --assessment ID. (--help says how)';
    throw new CommandEnd(EXIT.unanswered, detail);
  }
  if (assessment !== undefined) return gateOfService(assessment, stage, { asOf });
  if (report !== undefined) return gateOfReport(report, stage, options);
  return gateOfAnswers(answers ?? '', stage, { asOf });
}
