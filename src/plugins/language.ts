import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { LANGUAGES, SOURCE_LANGUAGE } from '../messages/languages.ts';
import { loadMessages } from '../messages/messages-for.ts';
import { addVary } from './vary.ts';

/** The parameter that asks for a language. */
export const LANGUAGE_QUERY = { lang: { type: 'string', maxLength: 35 } };

/**
 * The language of an answer: ?lang= if it is offered, else the best of Accept-Language, else what was set before (an
 * assessment's own language), else English.
 */
export function languageOf(
  request: FastifyRequest,
  offered: readonly string[],
  set = SOURCE_LANGUAGE,
): string {
  const { lang } = request.query as { lang?: string };
  if (lang === undefined && request.headers['accept-language'] === undefined) {
    return nearest(set, offered)[0] ?? SOURCE_LANGUAGE;
  }
  const wanted =
    lang === undefined ? new Negotiator(request.raw).languages([...offered]) : nearest(lang, offered);
  return wanted[0] ?? nearest(set, offered)[0] ?? SOURCE_LANGUAGE;
}

function nearest(lang: string, offered: readonly string[]): string[] {
  const [primary] = lang.split('-');
  return [lang, primary ?? lang].filter((tag) => offered.includes(tag));
}

/** The language of a refusal: ?lang= or Accept-Language, read with care, since what is refused may be malformed. */
export function problemLanguage(request: FastifyRequest): string {
  const { lang } = (request.query ?? {}) as { lang?: unknown };
  if (typeof lang === 'string') return nearest(lang, LANGUAGES)[0] ?? SOURCE_LANGUAGE;
  return new Negotiator(request.raw).languages([...LANGUAGES])[0] ?? SOURCE_LANGUAGE;
}

/**
 * The language to say an answer in that has both words of the engine and content: content may be translated into more
 * languages or into fewer. The words are loaded when it returns.
 */
export async function readerLanguage(
  request: FastifyRequest,
  offered: readonly string[],
  set?: string,
): Promise<string> {
  const language = languageOf(request, [...new Set([...LANGUAGES, ...offered])], set);
  await loadMessages(language);
  return language;
}

/**
 * Says which language was chosen, and that another would give another answer; several where content is not translated
 * into the language of the engine's words around it.
 */
export function sayLanguage(reply: FastifyReply, ...languages: string[]): FastifyReply {
  const said = [...new Set(languages)].join(', ');
  return addVary(reply.header('content-language', said), 'Accept-Language', 'Accept-Encoding');
}
