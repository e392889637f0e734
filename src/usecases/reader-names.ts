import type { Checklist, Taxonomy } from '../generated/types.ts';
import { SOURCE_LANGUAGE } from '../messages/languages.ts';
import { type Messages, messagesFor } from '../messages/messages-for.ts';
import { engineWords, type Names } from '../reports/words/engine-words.ts';
import type { Deps } from './deps.ts';

/** What a reader of a language is told in: the engine's words, and content as far as it is translated. */
export interface Reader {
  words: Messages;
  checklist: Checklist;
  taxonomy: Taxonomy;
  names: Names;
  /** A sentence of the engine for this reader; in English exactly as a score has it. */
  say(because: string): string;
}

/** A reader of a checklist in a language, whose messages were loaded; see ADR 0011. */
export function readerOf(deps: Deps, source: Checklist, language: string): Reader {
  const words = messagesFor(language);
  const checklist = deps.content.localise(source, language);
  const taxonomy = deps.content.taxonomyIn(language);
  const names = namesOf(words, checklist, taxonomy);
  const say = (because: string) => (words.state === 'source' ? because : engineWords(names, because));
  return { words, checklist, taxonomy, names, say };
}

/** What ids are called, in the words of a checklist and a taxonomy. */
export function namesOf(words: Messages, checklist: Checklist, taxonomy: Taxonomy): Names {
  const questions = new Map(checklist.items.map(({ id, question }) => [id, question]));
  const blocks = new Map(taxonomy.blocks.map(({ id, name }) => [id, name]));
  // Values have names only in the reader's language; what the engine calls them is better than another language.
  const isOwn = (taxonomy.translation?.language ?? SOURCE_LANGUAGE) === words.language;
  const named = isOwn ? taxonomy.facts : taxonomy.facts.map(({ valueNames: _foreign, ...fact }) => fact);
  const facts = new Map(named.map((fact) => [fact.id, fact]));
  return {
    words,
    question: (id) => questions.get(id) ?? id,
    fact: (id) => facts.get(id),
    blockName: (id) => blocks.get(id) ?? id,
  };
}
