import type { Evidence } from '../../generated/types.ts';
import { markupOf } from './markup.ts';
import type { RelevantEvidence } from './oscal-model.ts';
import { listed, propsOf } from './property.ts';

type Piece = Pick<Evidence, 'title' | 'shows' | 'url' | 'sha256' | 'madeBy' | 'madeOn' | 'validUntil'>;

/** A piece of evidence. It links only where there is an address that is one. @param isMarked a reader found it wanting */
export function relevantEvidence(piece: Piece, isMarked = false): RelevantEvidence {
  const { title, shows, url, sha256, madeBy, madeOn, validUntil } = piece;
  const href = url === undefined || !isReference(url) ? {} : { href: url };
  const values = {
    'made-by': madeBy,
    'made-on': madeOn,
    'valid-until': validUntil,
    sha256,
    'found-wanting': isMarked ? 'yes' : null,
  };
  // An address that is no URI by RFC 3986 is told as what was typed, and is no link.
  const props = propsOf('href' in href ? values : { ...values, 'address-as-typed': url });
  return { ...href, description: markupOf(`${title}\n\n${shows}`), ...listed('props', props) };
}

const SAFE = "(?:[\\w.~:@!$&'()*+,;=/-]|%[\\da-f]{2})*";
const REFERENCE = new RegExp(
  `^https?://[\\w.~:@-]+(?:/${SAFE})?(?:\\?${SAFE.replace('/', '/?')})?(?:#${SAFE})?$`,
  'i',
);

function isReference(url: string): boolean {
  return REFERENCE.test(url) && URL.canParse(url);
}
