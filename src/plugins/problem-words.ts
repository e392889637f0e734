import type { Fault } from '../errors.ts';
import type { Problem } from '../generated/types.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import { en } from '../messages/en/catalogue.ts';
import type { Messages } from '../messages/messages-for.ts';

type DetailKey = Extract<MessageKey, `detail.${string}`>;

/** What may stand behind a sentence, and is said after it. */
const AFTERWARDS: readonly DetailKey[] = ['detail.takes', 'detail.near', 'detail.nothingDone'];

/**
 * A problem in the words of a language: title, detail and the detail of each fault. Codes, types and pointers are for
 * programs and never change. A detail is recognised by its English text, since whoever refuses knows no reader; one that
 * the catalogue does not have stays in English.
 */
export function problemIn(problem: Problem, words: Messages): Problem {
  if (words.state === 'source') return problem;
  const { detail, errors: faults } = problem;
  return {
    ...problem,
    title: words.text(`title.${problem.code}`),
    detail: detailIn(detail, words),
    ...(faults === undefined ? {} : { errors: faults.map((fault) => faultIn(fault, words)) }),
  };
}

function faultIn<F extends Pick<Fault, 'detail'>>(fault: F, words: Messages): F {
  return { ...fault, detail: detailIn(fault.detail, words) };
}

/** An English detail in another language; as it is where it is not one of the catalogue's. */
export function detailIn(detail: string, words: Messages): string {
  for (const key of AFTERWARDS) {
    const found = PATTERNS.get(key)?.after.exec(detail);
    if (found?.groups !== undefined) {
      const { before = '', ...values } = found.groups;
      return `${detailIn(before, words)} ${say(words, key, values)}`;
    }
  }
  for (const [key, { whole }] of PATTERNS) {
    const found = whole.exec(detail);
    if (found !== null) return say(words, key, found.groups ?? {});
  }
  return detail;
}

function say(words: Messages, key: MessageKey, groups: Record<string, string>): string {
  const within = Object.entries(groups).map(([name, text]) => [
    name,
    name === 'fault' || name === 'what' ? detailIn(text, words) : text,
  ]);
  return words.text(key, Object.fromEntries(within));
}

const PATTERNS = new Map(
  (Object.entries(en) as [DetailKey, string][])
    .filter(([key]) => key.startsWith('detail.'))
    .map(([key, text]) => [key, patternsOf(text)]),
);

function patternsOf(text: string): { whole: RegExp; after: RegExp } {
  const source = text
    .split(/(\{\w+\})/)
    .map((part) =>
      /^\{\w+\}$/.test(part) ? `(?<${part.slice(1, -1)}>.+?)` : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('');
  return { whole: new RegExp(`^${source}$`, 's'), after: new RegExp(`^(?<before>.+) ${source}$`, 's') };
}
