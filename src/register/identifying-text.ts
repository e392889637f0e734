/** What in a text looks as if it named somebody; the words are those of the refusal. */
export type Identifying =
  | 'what looks like an e-mail address'
  | 'what looks like a telephone or identity number'
  | 'what looks like an account number'
  | 'a web address'
  | 'what looks like the name of an account';

// A day says nobody's name, and its digits are no number of anybody's.
const DAY = /\b\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}\b|\b\p{Nd}{1,2}[./]\p{Nd}{1,2}[./]\p{Nd}{4}\b/gu;
const EMAIL = /[^\s@<>()[\]{}"',;:]{1,64}@[^\s@<>()[\]{}"',;:]{1,255}\.\p{L}{2,}/u;
// The page or the account of a person; the address of a site alone is nobody's.
const WEB =
  /\b(?:[a-z][a-z\d+.-]{0,20}:\/\/\S{1,300}@|(?:https?:\/\/|www\.)[^\s/]{1,255}\/[^\s/)]|(?:t|wa)\.me\/\S)/iu;
const HANDLE = /(?:^|[\s(])@[\p{L}\p{Nd}_][\p{L}\p{Nd}_.]{2,}/u;
const ACCOUNT = /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?\b/g;
// Nine digits and more are a telephone or a national number; with + or a leading 0 eight are enough.
const NUMBER =
  /(?<!\p{Nd})(?:\+ ?\p{Nd}|\p{Nd}(?=(?:[\s./()-]{0,2}\p{Nd}){8})|0)(?:[\s./()-]{0,2}\p{Nd}){7,}/u;
const LETTERED = /\b(?:[A-Z]{1,2}\p{Nd}{7,9}|\p{Nd}{8}[A-Z])\b/u;

const ALPHABET_START = 55;
const REMAINDER = 97n;

/**
 * What a text holds that would identify a person, as far as its form shows it: addresses, telephone and identity numbers,
 * accounts. A name, a place, a job that one person has, or a story that only one person can have lived is not found.
 */
export function identifyingIn(text: string): Identifying | null {
  const plain = text.normalize('NFKC').replace(DAY, ' ');
  if (WEB.test(plain)) return 'a web address';
  if (EMAIL.test(plain)) return 'what looks like an e-mail address';
  if (HANDLE.test(plain)) return 'what looks like the name of an account';
  if ((plain.match(ACCOUNT) ?? []).some(isAccount)) return 'what looks like an account number';
  if (NUMBER.test(plain) || LETTERED.test(plain)) return 'what looks like a telephone or identity number';
  return null;
}

// Without a name before the host: that would be somebody's. Messages are sent to a person, so those sites stay in.
const SOURCE = /\b(?:https?:\/\/|www\.)(?!(?:t|wa)\.me\b)[^\s@]{1,2000}(?![^\s]*@)/giu;
const PUBLICATION = /\b10\.\p{Nd}{4,9}\/[^\s@]{1,200}|\bISBN(?:-1[03])?:? ?[\p{Nd}X -]{9,20}/giu;

/** A text without the sources that it names: addresses of pages, and numbers of publications (DOI, ISBN). */
export function withoutSources(text: string): string {
  return text.normalize('NFKC').replace(SOURCE, ' ').replace(PUBLICATION, ' ');
}

/** True when the check digits of an IBAN hold (ISO 13616): letters count from 10, and the whole leaves 1 of 97. */
function isAccount(text: string): boolean {
  const all = text.replaceAll(' ', '');
  const turned = all.slice(4) + all.slice(0, 4);
  const digits = turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - ALPHABET_START));
  return BigInt(digits) % REMAINDER === 1n;
}
