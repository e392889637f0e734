import type { Report } from '../../generated/types.ts';
import { type Block, heading, paragraph, type ReportDocument, remark } from '../document/block.ts';
import { rulesetInline } from '../document/content-inline.ts';
import { pageWords } from '../document/page-words.ts';
import { indexReport, type ReaderOptions, type ReportIndex } from '../report-index.ts';
import { checkedHeadline } from '../words/checked-words.ts';
import { expiryWords } from '../words/expiry-words.ts';
import { verdictCorrection } from '../words/verdict-lead.ts';
import { summaryImpacts } from './summary-impacts.ts';

/**
 * One page for the people whom a product affects, in their language: what was found, what is done, where to complain (GP
 * 21 and 29). It has no score: what a company shows of its procedures is not what people live with.
 */
export function summaryDocument(report: Report, options: ReaderOptions = {}): ReportDocument {
  const index = indexReport(report, options);
  const { words } = index;
  const product = report.answers.product.name;
  return {
    language: words.language,
    direction: words.direction,
    title: words.text('summary.title', { product }),
    issuedAt: report.issuedAt,
    front: [
      ...opening(index),
      ...summaryImpacts(index),
      ...voices(index),
      ...complaints(index),
      ...closing(index),
    ],
    contentsTitle: '',
    sections: [],
    foot: words.text('summary.source', { number: report.number, date: words.date(report.issuedAt) }),
    pageWords: pageWords(words),
  };
}

function opening(index: ReportIndex): Block[] {
  const { words, report, score } = index;
  const product = report.answers.product.name;
  const organisation = report.organisation.name;
  const correction = verdictCorrection(index);
  const verdict = report.ruleset.verdicts.find(({ id }) => id === score.verdict);
  return [
    heading(1, [words.text('summary.title', { product })], 'summary'),
    ...(index.ended === null ? [] : [paragraph({ strong: [expiryWords(index)] })]),
    ...(words.state === 'machine-drafted' ? [remark(words.text('page.drafted'))] : []),
    paragraph(words.text('summary.about', { organisation: organisation || product, product })),
    heading(2, [words.text('summary.short')]),
    ...(verdict === undefined
      ? []
      : [
          paragraph(
            { strong: [rulesetInline(index, verdict.title)] },
            '. ',
            rulesetInline(index, verdict.words),
          ),
        ]),
    ...(correction === null ? [] : [paragraph({ strong: [correction] })]),
    paragraph(words.text('summary.own', { checked: checkedHeadline(index) })),
  ];
}

function voices({ words, report }: ReportIndex): Block[] {
  const { engagement, contests = [] } = report.register ?? {};
  const talks = engagement?.withPeople ?? 0;
  const contested = contests.filter(({ state }) => state !== 'dismissed').length;
  const said = [words.text('summary.engaged', { count: talks, n: words.countWord(talks) })];
  if (contested > 0)
    said.push(words.text('summary.contested', { count: contested, n: words.countWord(contested) }));
  return [heading(2, [words.text('summary.voices')]), paragraph(said.join(' '))];
}

function complaints({ words, report }: ReportIndex): Block[] {
  const { complaints: where } = report;
  const own =
    where == null
      ? [paragraph(words.text('summary.noComplaint'))]
      : [
          paragraph({ typed: where.words }),
          ...[where.address, where.email].flatMap((way) =>
            way === undefined ? [] : [paragraph({ code: way })],
          ),
        ];
  return [heading(2, [words.text('summary.complain')]), ...own, paragraph(words.text('summary.others'))];
}

function closing({ words, report, ended }: ReportIndex): Block[] {
  const { number, issuedAt, expiresOn, withheld = [] } = report;
  const texts = withheld.filter(({ kind }) => kind !== 'derived').length;
  const ends =
    expiresOn === undefined || ended !== null
      ? ''
      : ` ${words.text('summary.ends', { date: words.date(expiresOn) })}`;
  return [
    ...(texts > 0
      ? [paragraph(words.text('summary.withheld', { count: texts, n: words.countWord(texts) }))]
      : []),
    remark(words.text('summary.source', { number, date: words.date(issuedAt) }), ends),
    remark({ code: report.digest }),
  ];
}
