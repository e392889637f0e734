import type { Report } from '../../generated/types.ts';
import { indexReport, type ReaderOptions, type ReportIndex } from '../report-index.ts';
import { methodSection, profileSection, verifySection } from './background-sections.ts';
import type { ReportDocument, Section } from './block.ts';
import { frontPage } from './front-page.ts';
import { itemsSection, leftOutSection } from './item-section.ts';
import { pageWords } from './page-words.ts';
import type { Proof } from './proof-blocks.ts';
import { registerSection } from './register-section.ts';
import { besideSection, capsSection, flagsSection, gatesSection, matrixSection } from './result-sections.ts';
import { harmSection, nextSection } from './step-sections.ts';

export interface DocumentOptions extends ReaderOptions, Partial<Proof> {
  /** How many reports the product has by now; without it, how many it had when this one was issued. */
  of?: number;
}

/** How much of a digest is enough to tell one page from another. */
const SHORT = 16;

/** A report as blocks, for formats that are read from the first page to the last. */
export function reportDocument(report: Report, options: DocumentOptions = {}): ReportDocument {
  const index = indexReport(report, options);
  const { words } = index;
  const { address = null, signedBy = null, of = report.ofThen } = options;
  const short = `${report.digest.slice(0, SHORT)}…`;
  return {
    language: words.language,
    direction: words.direction,
    title: `${report.answers.product.name}: ${words.text('page.title', { number: report.number })}`,
    issuedAt: report.issuedAt,
    front: frontPage(index, of, { address, signedBy }),
    contentsTitle: words.text('contents.title'),
    sections: sections(index),
    foot: words.text('document.foot', { id: report.id, digest: short }),
    pageWords: pageWords(words),
  };
}

function sections(index: ReportIndex): Section[] {
  const all = [
    nextSection(index),
    harmSection(index),
    registerSection(index),
    capsSection(index),
    matrixSection(index),
    flagsSection(index),
    profileSection(index),
    itemsSection(index),
    leftOutSection(index),
    besideSection(index),
    gatesSection(index),
    methodSection(index),
    verifySection(index),
  ];
  return all.filter((section) => section !== null);
}
