import type { Condition, RulesetFile } from '../generated/types.ts';
import { exact, ONE, ZERO } from '../scoring/fraction.ts';
import { checkCondition } from './check-conditions.ts';
import { checkDuplicates } from './check-duplicates.ts';
import {
  type ContentProblem,
  type Finding,
  type Place,
  problemAt,
  sortProblems,
  unknownId,
} from './content-problem.ts';
import { pointerTo } from './json-pointer.ts';
import type { ContentFile } from './read-yaml.ts';
import type { Vocabulary } from './vocabulary.ts';

type RulesetInFile = ContentFile<RulesetFile>;

/**
 * What holds for a ruleset past its schema (SCORING.md: everything that the specification leaves to the
 * ruleset).
 */
export function checkRuleset(file: RulesetInFile, vocabulary: Vocabulary): ContentProblem[] {
  const { value: ruleset } = file;
  const conditions: [string, Condition][] = [
    ...ruleset.triggers.map((condition, at): [string, Condition] => [pointerTo('/triggers', at), condition]),
    ...ruleset.noGo.map((condition, at): [string, Condition] => [pointerTo('/noGo', at), condition]),
  ];
  return sortProblems([
    ...checkRulesetLevels(file),
    ...checkRising(file),
    ...checkUnitRange(file),
    ...checkSets(file),
    ...checkBlocks(file, vocabulary),
    ...checkTiers(file, vocabulary),
    ...conditions.flatMap(([pointer, condition]) =>
      checkCondition(file, pointer, condition, vocabulary.facts),
    ),
  ]);
}

function checkRulesetLevels(file: RulesetInFile): ContentProblem[] {
  const wrong = file.value.levels.findIndex(({ level }, at) => level !== at);
  if (wrong === -1) return [];
  return [
    problemAt(file, pointerTo('/levels', wrong), {
      code: 'CONTENT_LEVELS',
      message: `level ${file.value.levels[wrong]!.level} stands where level ${wrong} belongs`,
      mend: 'write the levels 0, 1, 2, 3, 4, each once, in this order',
    }),
  ];
}

/** Values that must rise: an equal neighbour is allowed only where two steps may mean the same. */
function checkRising(file: RulesetInFile): ContentProblem[] {
  const { levels, bands, assurance, flags } = file.value;
  const byGravity = ['STOP', 'CRITICAL', 'MAJOR'].flatMap((id) => flags.filter((flag) => flag.id === id));
  const caps = byGravity.map(({ cap }) => cap);
  const start = exact(bands[0]!.from).compare(ZERO) === 0;
  return [
    ...rising(
      file,
      '/levels',
      'the values of the levels',
      levels.map(({ value }) => value),
    ),
    ...rising(
      file,
      '/bands',
      'the starts of the bands',
      bands.map(({ from }) => from),
    ),
    ...rising(
      file,
      '/bands',
      'the numbers of the bands',
      bands.map(({ band }) => String(band)),
    ),
    ...rising(file, '/flags', 'the caps of STOP, CRITICAL and MAJOR', caps),
    ...rising(
      file,
      '/assurance',
      'the caps of assurance',
      assurance.map(({ cap }) => cap),
      true,
    ),
    ...rising(
      file,
      '/assurance',
      'the credits of assurance',
      assurance.map(({ credit }) => credit),
      true,
    ),
    ...(start ? [] : [problemAt(file, '/bands/0', unordered('the first band does not start at 0'))]),
  ];
}

function rising(
  place: Place,
  pointer: string,
  what: string,
  numbers: string[],
  mayRest = false,
): ContentProblem[] {
  const least = mayRest ? 0 : 1;
  const falls = numbers.some((text, at) => at > 0 && exact(text).compare(exact(numbers[at - 1]!)) < least);
  return falls ? [problemAt(place, pointer, unordered(`${what} do not rise`))] : [];
}

function unordered(message: string): Finding {
  return { code: 'CONTENT_RULESET_ORDER', message, mend: 'put the numbers in rising order' };
}

/** Everything that is a share of one, and that something carries weight at all. */
function checkUnitRange(file: RulesetInFile): ContentProblem[] {
  const { value: ruleset } = file;
  const shares: [string, string][] = [
    ...ruleset.levels.map(({ value }, at): [string, string] => [pointerTo('/levels', at, 'value'), value]),
    ...ruleset.assurance.flatMap(({ cap, credit }, at): [string, string][] => [
      [pointerTo('/assurance', at, 'cap'), cap],
      [pointerTo('/assurance', at, 'credit'), credit],
    ]),
    ['/voice/cap', ruleset.voice.cap],
    ...ruleset.flags.flatMap(({ cap, threshold }, at): [string, string][] => [
      [pointerTo('/flags', at, 'cap'), cap],
      [pointerTo('/flags', at, 'threshold'), threshold],
    ]),
    ...ruleset.bands.flatMap(({ from, weakestBlockCap }, at): [string, string][] => [
      [pointerTo('/bands', at, 'from'), from],
      [pointerTo('/bands', at, 'weakestBlockCap'), weakestBlockCap],
    ]),
    ['/verdict/substantiatedShownFrom', ruleset.verdict.substantiatedShownFrom],
    ...ruleset.gates.flatMap(({ lower, coverage }, at): [string, string][] => [
      [pointerTo('/gates', at, 'lower'), lower],
      [pointerTo('/gates', at, 'coverage'), coverage],
    ]),
    ['/statusLimits/insufficientBelow', ruleset.statusLimits.insufficientBelow],
  ];
  const outside = shares.filter(([, text]) => exact(text).compare(ONE) > 0);
  const weightless = ruleset.blocks.every(({ weight }) => exact(weight).compare(ZERO) === 0);
  const range = (pointer: string, message: string, mend: string): ContentProblem =>
    problemAt(file, pointer, { code: 'CONTENT_RULESET_RANGE', message, mend });
  return [
    ...outside.map(([pointer, text]) =>
      range(pointer, `${text} is above one`, 'write a fraction from 0 to 1'),
    ),
    ...(weightless ? [range('/blocks', 'no block has a weight', 'give at least one block a weight')] : []),
  ];
}

/** The schema fixes how many there are, so each is there exactly when none is there twice. */
function checkSets(file: RulesetInFile): ContentProblem[] {
  const { verdicts, gates, flags, assurance, classes } = file.value;
  const sets: [string, string, string[]][] = [
    ['/verdicts', 'verdict', verdicts.map(({ id }) => id)],
    ['/gates', 'gate', gates.map(({ stage }) => stage)],
    ['/flags', 'flag', flags.map(({ id }) => id)],
    ['/assurance', 'assurance', assurance.map(({ id }) => id)],
    ['/classes', 'class', classes.map((entry) => String(entry.class))],
  ];
  return sets.flatMap(([pointer, what, ids]) =>
    ids.flatMap((id, at) => {
      if (ids.indexOf(id) === at) return [];
      const message = `the ${what} ${id} is there twice, so another is missing`;
      const mend = `name each ${what} once`;
      return [problemAt(file, pointerTo(pointer, at), { code: 'CONTENT_RULESET_SET', message, mend })];
    }),
  );
}

function checkBlocks(file: RulesetInFile, { taxonomy }: Vocabulary): ContentProblem[] {
  const known = taxonomy.blocks.map(({ id }) => id);
  const ids = file.value.blocks.map(({ id }) => id);
  return [
    ...checkDuplicates(file, '/blocks', 'block', ids),
    ...ids.flatMap((id, at) => {
      const finding = unknownId('CONTENT_UNKNOWN_BLOCK', 'block', id, known, 'taxonomy/criteria.yaml');
      return finding === null ? [] : [problemAt(file, pointerTo('/blocks', at, 'id'), finding)];
    }),
  ];
}

/** Size tiers are the values of the fact that holds the size, in its order. */
function checkTiers(file: RulesetInFile, vocabulary: Vocabulary): ContentProblem[] {
  const { tierFact, tiers, smallCompany } = file.value;
  const ids = vocabulary.facts.map(({ id }) => id);
  const unknown = unknownId('CONTENT_UNKNOWN_FACT', 'profile fact', tierFact, ids, 'taxonomy/facts.yaml');
  if (unknown !== null) return [problemAt(file, '/tierFact', unknown)];
  const values = vocabulary.facts.find(({ id }) => id === tierFact)!.values;
  const wrong = (message: string): Finding => ({
    code: 'CONTENT_FACT_VALUE',
    message,
    mend: `use the values of ${tierFact} in their order: ${values.join(', ')}`,
  });
  const strange = smallCompany.sizes.filter((size) => !values.includes(size));
  return [
    ...(tiers.join() === values.join()
      ? []
      : [problemAt(file, '/tiers', wrong('the tiers are other sizes'))]),
    ...strange.map((size) => problemAt(file, '/smallCompany/sizes', wrong(`"${size}" is not a size`))),
  ];
}
