import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readConfig } from '../config.ts';
import { readDirectory } from '../content/read-directory.ts';
import { skeletonText } from '../content/translating/skeleton.ts';
import {
  isOtherLanguage,
  type Scope,
  type Standing,
  type Translatable,
  translatables,
} from '../content/translating/translatable.ts';
import { wordsDigest } from '../content/version-words.ts';
import { textAt, textsOf } from '../content/words.ts';
import { contentPlaces } from '../open-deps.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';
import { print, printJson } from './terminal.ts';

/** hrba content translate: writes the files that a translation lacks; what is there is left as it is. */
export async function translateCommand(
  name: string,
  language: string,
  { core, compared }: { core?: true; compared?: true },
): Promise<void> {
  if (!isOtherLanguage(language)) {
    throw new CommandEnd(
      EXIT.invalid,
      `"${language}" is no language to translate into: write fr, es, ko, pt-BR.`,
    );
  }
  const known = all();
  const found = known.find((one) => one.name === name);
  if (found === undefined) {
    const names = known.map((one) => one.name);
    throw new CommandEnd(EXIT.invalid, `There is no ${name} to translate. There are: ${names.join(', ')}.`);
  }
  const before = found.standing.find((one) => one.language === language);
  const scope = before?.scope ?? (core === true ? 'core' : 'partial');
  if (compared) markCompared(found, language, scope);
  else writeMissing(found, language, scope);
}

function writeMissing(what: Translatable, language: string, scope: Scope): void {
  const missing = what.files(language, scope).filter(({ file }) => !existsSync(join(what.directory, file)));
  for (const file of missing) {
    const path = join(what.directory, file.file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, skeletonText(file), { flag: 'wx' });
    print(file.file);
  }
  print(missing.length === 0 ? 'Nothing to add: every file is there.' : `Added ${missing.length} files.`);
}

/** Says in each file that it was compared with the English of now; the comments and words in it stay. */
function markCompared(what: Translatable, language: string, scope: Scope): void {
  let changed = 0;
  for (const { file, of } of what.files(language, scope)) {
    const path = join(what.directory, file);
    if (!existsSync(path)) continue;
    const text = readFileSync(path, 'utf8');
    const now = text.replace(/^of:.*$/m, `of: ${of}`);
    if (now === text) continue;
    writeFileSync(path, now);
    print(file);
    changed += 1;
  }
  print(changed === 0 ? 'Nothing to change: all are of the English of now.' : `Marked ${changed} files.`);
}

/** hrba content translations: how far each translation is. */
export async function translationsCommand({ json }: { json?: true }): Promise<void> {
  const rows = all().flatMap((what) => what.standing.map((standing) => row(what, standing)));
  if (json) return printJson({ translations: rows });
  if (rows.length === 0) return print('There are no translations yet.');
  for (const { name, language, state, scope, texts, of, missing, isStale } of rows) {
    const stale = isStale ? ', made from another English text' : '';
    const lacking = missing.length === 0 ? '' : `; first without: ${missing[0]}`;
    print(`${name} ${language}: ${texts} of ${of} texts, ${state}, ${scope}${stale}${lacking}`);
  }
}

function row(what: Translatable, { language, state, scope, words, of: said }: Standing) {
  const source = what.source(scope);
  const texts = textsOf(source);
  const missing = texts.filter(({ path }) => textAt(words, path) === undefined);
  return {
    name: what.name,
    language,
    state,
    scope,
    texts: texts.length - missing.length,
    of: texts.length,
    isStale: said !== wordsDigest(source),
    missing: missing.map(({ path }) => path.join(' › ')),
  };
}

/** All that can be translated, read without checking: a translation in the making need not be right. */
function all(): Translatable[] {
  const { directories } = contentPlaces(readConfig(process.env));
  const read = directories.map((path, at) => readDirectory(path, at === 0 ? 'project' : 'additional'));
  return read.flatMap(translatables);
}
