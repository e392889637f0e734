import type { Evidence, EvidenceMark } from '../../generated/types.ts';
import type { ReportIndex } from '../report-index.ts';
import { isExpired } from '../words/backing-words.ts';
import { keptWords } from '../words/kept-words.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { rich } from './rich-text.ts';
import { address, digest, typed } from './typed-text.ts';

/** The evidence of one response, each piece with what it shows, who made it, when, and whether it still holds. */
export function evidenceList(index: ReportIndex, id: string): SafeHtml {
  const evidence = index.response(id)?.evidence ?? [];
  if (evidence.length === 0) return html`${index.words.text('evidence.none')}`;
  const marks = index.marks(id);
  return html`<ul>${evidence.map((piece, at) =>
    pieceRow(
      index,
      piece,
      marks.filter(({ position }) => position === at),
    ),
  )}</ul>`;
}

function pieceRow(index: ReportIndex, piece: Evidence, marks: readonly EvidenceMark[]): SafeHtml {
  const { words, score } = index;
  const { title, shows, validUntil, url, sha256 } = piece;
  const expired = isExpired(validUntil, score.asOf) && html` <mark>${words.text('evidence.expired')}</mark>`;
  const until = validUntil === undefined ? '' : words.date(validUntil);
  return html`<li><strong>${typed(title)}</strong>${expired}${marks.map((mark) => markRow(index, mark))}
<br>${rich(index, 'evidence.shows', { text: typed(shows) })}
<br><span class="small">${made(index, piece)}${until !== '' && html` ${words.text('evidence.validUntil', { date: until })}`}</span>
${url !== undefined && html`<br><span class="small">${rich(index, 'evidence.at', { address: address(url) })}</span>`}
${sha256 !== undefined && html`<br><span class="small">${rich(index, 'evidence.sha', { digest: digest(sha256) })}${kept(index, sha256)}</span>`}</li>`;
}

/** What is kept here of a piece that names a file; nothing where the report has no register that could tell. */
function kept(index: ReportIndex, sha256: string): SafeHtml | false {
  const said = keptWords(index, sha256);
  return said !== null && html`. ${rich(index, said.key, { ...said.values, digest: digest(said.digest) })}`;
}

/** What a reader said of it: it counts for nothing since. */
function markRow(index: ReportIndex, { mark, because }: EvidenceMark): SafeHtml {
  const kind = mark === 'could-not-open' ? 'opened' : 'shown';
  return html`
<br><mark>${rich(index, 'assurance.mark', { mark: kind, because: typed(because) })}</mark>`;
}

function made(index: ReportIndex, { madeBy, madeOn }: Evidence): SafeHtml {
  const date = madeOn === undefined ? '' : index.words.date(madeOn);
  if (madeBy === undefined)
    return rich(index, madeOn === undefined ? 'evidence.unsaid' : 'evidence.madeOn', { date });
  const who = typed(madeBy);
  return rich(index, madeOn === undefined ? 'evidence.madeSomeday' : 'evidence.made', { who, date });
}
