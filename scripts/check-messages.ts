// Fails when a message of any language cannot be parsed, has other places than the English one, lacks a plural form, is
// a copy of the English, or claims too much. That no key is missing is what the compiler checks.
import { loadCatalogue } from '../src/messages/catalogues.ts';
import { LANGUAGES } from '../src/messages/languages.ts';
import { messageProblems } from './message-problems.ts';

const english = await loadCatalogue('en');
const problems: string[] = [];
for (const language of LANGUAGES) {
  problems.push(...messageProblems(english, await loadCatalogue(language), language));
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
