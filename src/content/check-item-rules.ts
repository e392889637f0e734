import type { Item } from '../generated/types.ts';
import { exact, ONE } from '../scoring/fraction.ts';
import { type ContentProblem, problemAt } from './content-problem.ts';
import { pointerTo } from './json-pointer.ts';
import type { ContentFile } from './read-yaml.ts';

type ItemFile = ContentFile<Item>;

/** What holds for an item by itself (CONTENT.md, "An item"; SCORING.md section 1, publication check). */
export function checkItemRules(file: ItemFile): ContentProblem[] {
  const rules = [
    checkFileName,
    checkItemLevels,
    checkModalWord,
    checkConditionPresence,
    checkNotApplicable,
    checkNoTerms,
    checkNoTranslation,
  ];
  return [...rules.flatMap((rule) => rule(file)), ...checkFlagThreshold(file)];
}

function checkFileName(file: ItemFile): ContentProblem[] {
  const name = file.file.slice(file.file.lastIndexOf('/') + 1);
  const wanted = `${file.value.id}.yaml`;
  if (name === wanted) return [];
  const message = `the file of the item "${file.value.id}" is called ${name}`;
  return [problemAt(file, '/id', { code: 'CONTENT_FILE_NAME', message, mend: `rename it to ${wanted}` })];
}

function checkItemLevels(file: ItemFile): ContentProblem[] {
  const wrong = file.value.levels.findIndex(({ level }, at) => level !== at);
  if (wrong === -1) return [];
  return [
    problemAt(file, pointerTo('/levels', wrong, 'level'), {
      code: 'CONTENT_LEVELS',
      message: `level ${file.value.levels[wrong]!.level} stands where level ${wrong} belongs`,
      mend: 'write the levels 0, 1, 2, 3, 4, each once, in this order',
    }),
  ];
}

/** A flagged item describes what is so; "should" would turn a stop question into advice. */
function checkModalWord(file: ItemFile): ContentProblem[] {
  const { value: item } = file;
  if (item.flag === 'NONE') return [];
  const texts: [string, string][] = [
    ['/question', item.question],
    ...item.ladder.map((text, at): [string, string] => [pointerTo('/ladder', at), text]),
    ...item.levels.map(({ text }, at): [string, string] => [pointerTo('/levels', at, 'text'), text]),
    ['/do', item.do],
    ['/dont', item.dont],
  ];
  return texts
    .filter(([, text]) => /\bshould(n't)?\b/i.test(text))
    .map(([pointer]) =>
      problemAt(file, pointer, {
        code: 'CONTENT_MODAL_WORD',
        message: `the item has the flag ${item.flag} and says "should"`,
        mend: 'say what is so or what is done, or take the flag off',
      }),
    );
}

/** A null condition outside the core would ask the item of everyone, whatever its module says. */
function checkConditionPresence(file: ItemFile): ContentProblem[] {
  const { core, appliesWhen } = file.value;
  if (core === (appliesWhen === null)) return [];
  const finding = core
    ? {
        code: 'CONTENT_CORE_HAS_CONDITION' as const,
        message: 'a core item has a condition, which would never be looked at',
        mend: 'write appliesWhen: null, or core: false',
      }
    : {
        code: 'CONTENT_NO_CONDITION' as const,
        message: 'an item outside the core has no condition, so everyone would be asked',
        mend: 'write the condition (that of its module, if nothing narrower), or core: true',
      };
  return [problemAt(file, '/appliesWhen', finding)];
}

function checkNotApplicable(file: ItemFile): ContentProblem[] {
  const { core, flag, naAllowed, naGuidance } = file.value;
  if (!naAllowed) return [];
  if (core || flag === 'STOP' || flag === 'CRITICAL') {
    const who = core ? 'a core item' : `an item with the flag ${flag}`;
    return [
      problemAt(file, '/naAllowed', {
        code: 'CONTENT_NA_ALLOWED',
        message: `${who} may not be answered not-applicable`,
        mend: 'write naAllowed: false; that it does not apply is a profile fact, not an answer',
      }),
    ];
  }
  if (naGuidance !== null) return [];
  return [
    problemAt(file, '/naGuidance', {
      code: 'CONTENT_NA_GUIDANCE',
      message: 'the item may be answered not-applicable, and nothing says what a good justification says',
      mend: 'write naGuidance, or naAllowed: false',
    }),
  ];
}

function checkFlagThreshold(file: ItemFile): ContentProblem[] {
  const { flag, flagThreshold } = file.value;
  if (flagThreshold === null) return [];
  const above = exact(flagThreshold).compare(ONE) > 0;
  if (!above && flag !== 'NONE') return [];
  return [
    problemAt(file, '/flagThreshold', {
      code: 'CONTENT_FLAG_THRESHOLD',
      message: above
        ? `the threshold ${flagThreshold} is above one`
        : 'a threshold without a flag does nothing',
      mend: above ? 'write a fraction from 0 to 1' : 'write flagThreshold: null, or give the item its flag',
    }),
  ];
}

/** Whether an item is translated is found in i18n/; a file of an item is in the language of the source. */
function checkNoTranslation(file: ItemFile): ContentProblem[] {
  if (file.value.translation === undefined) return [];
  const message = 'whether an item is translated is found in i18n/';
  return [
    problemAt(file, '/translation', { code: 'CONTENT_UNKNOWN_PROPERTY', message, mend: 'take it out' }),
  ];
}

/** Which terms an item uses is found in its texts; written by hand it could be wrong. */
function checkNoTerms(file: ItemFile): ContentProblem[] {
  if (file.value.terms === undefined) return [];
  const message = 'the terms of an item are found in its texts';
  const mend = 'take it out; add what is missing to "also" in glossary.yaml';
  return [problemAt(file, '/terms', { code: 'CONTENT_UNKNOWN_PROPERTY', message, mend })];
}
