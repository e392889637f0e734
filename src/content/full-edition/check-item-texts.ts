import type { Item } from '../../generated/types.ts';
import { type ContentProblem, type Finding, problemAt } from '../content-problem.ts';
import { pointerTo } from '../json-pointer.ts';
import type { ContentFile } from '../read-yaml.ts';
import { itemTexts, type PlacedText } from './edition-texts.ts';
import { ladderGrade } from './reading-level.ts';
import { wordsOf } from './words.ts';

type ItemFile = ContentFile<Item>;

const LONGEST_QUESTION = 30;
const HIGHEST_GRADE = 12;

/** Words that promise what no checklist can: that a law is met, or that a product does no harm. */
const CLAIMS = [
  /\b(?:non-?)?compliant\b/i,
  /\bcertified\b/i,
  /\b(?:safe|harmless|risk-free) (?:product|technology|system|app|service|tool|ai)s?\b/i,
  /\brisk-free\b/i,
  /\bguarantees? (?:that|safety|human rights)\b/i,
];

/** What holds in a full edition for the texts of one item (CONTENT.md, "An item"). */
export function checkItemTexts(file: ItemFile): ContentProblem[] {
  return [...checkQuestions(file), ...checkAdvice(file), ...checkClaims(file), ...checkGrade(file)];
}

function checkQuestions(file: ItemFile): ContentProblem[] {
  const { question, ladder } = file.value;
  const say = (pointer: string, message: string, mend: string): ContentProblem =>
    problemAt(file, pointer, { code: 'CONTENT_QUESTION_FORM', message, mend });
  const count = wordsOf(question).length;
  const parts: [string, string][] = [
    ['/question', question],
    ...ladder.map((text, at): [string, string] => [pointerTo('/ladder', at), text]),
  ];
  return [
    ...parts
      .filter(([, text]) => !text.endsWith('?'))
      .map(([pointer]) => say(pointer, 'it does not end in a question mark', 'ask one question')),
    ...(count > LONGEST_QUESTION
      ? [
          say(
            '/question',
            `the question has ${count} words`,
            `say it in at most ${LONGEST_QUESTION}, and move the rest to why`,
          ),
        ]
      : []),
    ...parts
      .filter(([, text]) => /\band\/or\b/i.test(text))
      .map(([pointer]) => say(pointer, 'it says "and/or"', 'ask for one of them, or make two items')),
  ];
}

/** The parts that check-item-rules.ts does not look at: there it holds for drafts too. */
function checkAdvice(file: ItemFile): ContentProblem[] {
  const { flag } = file.value;
  if (flag === 'NONE') return [];
  return itemTexts(file)
    .filter(({ pointer }) => /^\/(?:why|evidence|caution|naGuidance)/.test(pointer))
    .filter(({ text }) => /\bshould(?:n['’]t)?\b/i.test(text))
    .map(({ pointer }) =>
      problemAt(file, pointer, {
        code: 'CONTENT_MODAL_WORD',
        message: `the item has the flag ${flag} and says "should"`,
        mend: 'say what is so or what is done, or take the flag off',
      }),
    );
}

/** A "don't" may show somebody making such a claim; nothing else may. */
function checkClaims(file: ItemFile): ContentProblem[] {
  return claimsIn(itemTexts(file).filter(({ pointer }) => pointer !== '/dont'));
}

/** The texts among these that claim what a checklist cannot know. */
export function claimsIn(texts: readonly PlacedText[]): ContentProblem[] {
  return texts.flatMap(({ place, pointer, text }) => {
    const found = CLAIMS.map((claim) => claim.exec(text)?.[0]).find((words) => words !== undefined);
    if (found === undefined) return [];
    const finding: Finding = {
      code: 'CONTENT_CLAIM',
      message: `"${found}" promises what no checklist can know`,
      mend: 'say what was done or what was found',
    };
    return [problemAt(place, pointer, finding)];
  });
}

function checkGrade(file: ItemFile): ContentProblem[] {
  const grade = ladderGrade(file.value);
  if (grade <= HIGHEST_GRADE) return [];
  return [
    problemAt(file, '/question', {
      code: 'CONTENT_READING_LEVEL',
      message: `question and ladder have the reading grade ${grade}, above ${HIGHEST_GRADE}`,
      mend: 'use shorter sentences and words',
    }),
  ];
}
