import type { OscalModel } from '../reports/oscal/oscal-models.ts';
import { renderOscal } from '../reports/oscal/render-oscal.ts';
import { readReport } from './read-report.ts';
import { printAsFile } from './terminal.ts';

/** hrba oscal FILE: a report as an OSCAL document, offline; the same bytes as the service gives. */
export async function oscalCommand(path: string, { model }: { model: OscalModel }): Promise<void> {
  printAsFile(renderOscal(readReport(path), model));
}
