import { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
export type Messages = Readonly<Record<string, string>>;

/** Texts that are rightly the same in another language. */
export const SAME_IN: Record<string, readonly string[]> = {
  fr: ['value.communications', 'value.infrastructure', 'csv.justification', 'flag.NONE'],
};

/** Words that no text about a score may use, by language: what is shown is due diligence, never a seal. */
const CLAIMS: Record<string, RegExp> = {
  en: /\b(compliant|compliance|certif\w+|safe|safely|approved)\b/i,
  fr: /\b(conformes?|conformité|certifi\w+|homologu\w+|sans danger)\b/i,
  es: /\b(conformes?|conformidad|certific\w+|homologad\w+|seguras?|seguros?)\b/i,
  ko: /준수|인증|적합|안전한|안전함/,
  ar: /ممتثل|الامتثال|معتمَد|شهادة|آمن/,
};

const SHORT = 12;
const COUNTS = Array.from({ length: 201 }, (_, count) => count);

/**
 * What is wrong with the messages of a language beside the English ones: what cannot be parsed, places that differ,
 * counts without a form, copies of the English, and words that claim too much.
 */
export function messageProblems(english: Messages, messages: Messages, language: string): string[] {
  return Object.entries(messages).flatMap(([key, text]) => {
    const parts = parsed(text, language);
    if (parts === null) return [`${language} ${key}: cannot be parsed`];
    const source = parsed(english[key] ?? '', 'en') ?? [];
    return [
      ...placeProblems(source, parts),
      ...pluralProblems(parts, language),
      ...copyProblems(key, english[key], text, parts, language),
      ...(!key.startsWith('value.') && CLAIMS[language]?.test(text) ? ['it claims too much'] : []),
    ].map((problem) => `${language} ${key}: ${problem}`);
  });
}

function parsed(text: string, language: string): Element[] | null {
  try {
    return new IntlMessageFormat(text, language).getAst();
  } catch {
    return null;
  }
}

/** The text of a message that is no place: what a translator translates. */
export function literals(parts: readonly Element[]): string[] {
  return parts.flatMap((part) =>
    'value' in part && isLiteral(part) ? [part.value] : childrenOf(part).flatMap(literals),
  );
}

function isLiteral(part: Element): boolean {
  return !('options' in part) && !('children' in part) && part.type === 0;
}

function childrenOf(part: Element): Element[][] {
  if ('options' in part) return Object.values(part.options).map(({ value }) => value);
  return 'children' in part ? [part.children] : [];
}

/** "count plural", "kind select STOP|other", "b tag": each place with what kind it is of. */
function places(parts: readonly Element[]): string[] {
  const found = parts.flatMap((part) => {
    if (isLiteral(part) || !('value' in part)) return [];
    const options =
      'options' in part && !('offset' in part) ? ` ${Object.keys(part.options).sort().join('|')}` : '';
    return [`${part.value} ${part.type}${options}`, ...childrenOf(part).flatMap(places)];
  });
  return [...new Set(found)].sort();
}

function placeProblems(source: readonly Element[], parts: readonly Element[]): string[] {
  const wanted = places(source);
  const found = places(parts);
  return [
    ...wanted.filter((place) => !found.includes(place)).map((place) => `lacks the place ${place}`),
    ...found.filter((place) => !wanted.includes(place)).map((place) => `has the place ${place} of its own`),
  ];
}

function pluralProblems(parts: readonly Element[], language: string): string[] {
  return parts.flatMap((part) => {
    const inside = childrenOf(part).flatMap((children) => pluralProblems(children, language));
    if (!('offset' in part)) return inside;
    const rules = new Intl.PluralRules(language);
    const needed = new Set(COUNTS.map((count) => rules.select(count)));
    const missing = [...needed].filter((form) => !Object.hasOwn(part.options, form));
    return [...inside, ...missing.map((form) => `has no form for "${form}"`)];
  });
}

function copyProblems(
  key: string,
  english: string | undefined,
  text: string,
  parts: readonly Element[],
  language: string,
): string[] {
  const isCopy = language !== 'en' && text === english && literals(parts).join('').trim().length > SHORT;
  return isCopy && !SAME_IN[language]?.includes(key) ? ['is a copy of the English'] : [];
}
