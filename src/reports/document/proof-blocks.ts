import type { ReportIndex } from '../report-index.ts';
import { expiryWords } from '../words/expiry-words.ts';
import { withheldWords as whatIsWithheld } from '../words/withheld-words.ts';
import { type Block, heading, type Inline, type Text } from './block.ts';
import { qrPicture } from './qr-picture.ts';
import { richInline } from './rich-inline.ts';

/** What stands beside a report and helps a reader to check it. */
export interface Proof {
  /** Where the report can be asked for; null where it is in no installation. */
  address: string | null;
  /** Who signed it; null when nobody did. */
  signedBy: string | null;
}

/** Whether this is the report that was issued: what is withheld, who signed, the digest, and where to check it. */
export function proofBlocks(index: ReportIndex, proof: Proof): Block[] {
  const { words, report } = index;
  const facts: Block = {
    kind: 'facts',
    rows: [
      named(index, 'document.expires', [expiryWords(index)]),
      named(index, 'document.withheld', [withheldWords(index)]),
      named(index, 'document.signature', signature(index, proof)),
      named(index, 'document.digest', [
        { code: groups(report.digest) },
        ' ',
        { small: [`(${words.text('document.digestOf')})`] },
      ]),
      named(index, 'document.check', howToCheck(index, proof)),
    ],
  };
  const code = proof.address === null ? [] : [qrCode(index, proof.address)];
  return [
    heading(3, [words.text('document.proof')], 'proof'),
    code.length === 0 ? facts : { kind: 'columns', columns: [[facts], code] },
  ];
}

/** How many texts are withheld, and of what kind. */
export function withheldWords({ words, report }: ReportIndex): string {
  const withheld = whatIsWithheld(report, words);
  if (withheld === null) return words.text('document.nothingWithheld');
  return [withheld.lead, ...withheld.why, withheld.never].join(' ');
}

function named({ words }: ReportIndex, key: Parameters<ReportIndex['words']['text']>[0], value: Text) {
  return [[words.text(key)], value] as const;
}

function signature(index: ReportIndex, { signedBy }: Proof): Text {
  if (signedBy === null) return [index.words.text('document.unsigned')];
  return richInline(index, 'document.signed', { installation: { code: signedBy } });
}

function howToCheck(index: ReportIndex, { address }: Proof): Text {
  const command: Inline = { code: 'hrba verify report.json' };
  if (address === null) return richInline(index, 'document.checkFile', { command });
  return richInline(index, 'document.checkAt', { address: { link: address }, command });
}

function qrCode({ words }: ReportIndex, address: string): Block {
  return { kind: 'picture', ...qrPicture(address, words.text('document.code', { address })) };
}

/** A digest in groups of eight, to be read out or compared by eye. */
function groups(digest: string): string {
  return digest.replace(/(.{8})(?=.)/g, '$1 ');
}
