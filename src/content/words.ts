/** The words of something that is translated: texts, in lists and by name. A translation has the same shape. */
export type Words = string | readonly Words[] | { readonly [name: string]: Words | undefined };

/** One text and where it stands. */
export interface WordAt {
  /** The names and positions that lead to it. */
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** Every text with its place, in order; an empty one counts as not there. */
export function textsOf(words: Words | undefined): WordAt[] {
  if (words === undefined) return [];
  if (typeof words === 'string') return words.trim() === '' ? [] : [{ path: [], text: words }];
  const parts: [string | number, Words | undefined][] = isList(words)
    ? words.map((word, at) => [at, word])
    : Object.entries(words);
  return parts.flatMap(([step, word]) =>
    textsOf(word).map(({ path, text }) => ({ path: [step, ...path], text })),
  );
}

/** The text at a place; undefined when there is none, or an empty one. */
export function textAt(words: Words | undefined, path: readonly (string | number)[]): string | undefined {
  const found = wordsAt(words, path);
  return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}

/** What stands at a place; undefined when nothing does. */
export function wordsAt(words: Words | undefined, path: readonly (string | number)[]): Words | undefined {
  let found: Words | undefined = words;
  for (const step of path) {
    if (found === undefined || typeof found === 'string') return undefined;
    // An own property: an item called "constructor" must not find one that every object has.
    found = Object.hasOwn(found, step) ? (found as Record<string | number, Words>)[step] : undefined;
  }
  return found;
}

/** Words with every text that a translation has in place of its own; of the shape of the source, always. */
export function inOtherWords<T extends Words>(source: T, translated: Words | undefined): T {
  const replaced = (words: Words, path: readonly (string | number)[]): Words => {
    if (typeof words === 'string') return textAt(translated, path) ?? words;
    if (isList(words)) return words.map((word, at) => replaced(word, [...path, at]));
    const entries = Object.entries(words).filter(([, word]) => word !== undefined);
    return Object.fromEntries(entries.map(([name, word]) => [name, replaced(word!, [...path, name])]));
  };
  return replaced(source, []) as T;
}

function isList(words: Words): words is readonly Words[] {
  return Array.isArray(words);
}
