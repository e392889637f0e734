import type { Item, Module } from '../generated/types.ts';
import { checkDuplicates } from './check-duplicates.ts';
import type { ContentCode } from './content-codes.ts';
import { type ContentProblem, type Place, problemAt, unknownId } from './content-problem.ts';
import { pointerTo } from './json-pointer.ts';
import type { ContentFile } from './read-yaml.ts';
import type { Vocabulary } from './vocabulary.ts';

type Reference = [ContentCode, string, string, readonly string[], readonly string[]];

/** Every criterion, principle, PANEL principle, right and group that an item names is in the taxonomy. */
export function checkItemReferences(file: ContentFile<Item>, { taxonomy }: Vocabulary): ContentProblem[] {
  const { value: item } = file;
  const criteria = item.criteria.map(({ id }) => id);
  const known = {
    criteria: taxonomy.criteria.map(({ id }) => id),
    principles: taxonomy.principles.map(({ id }) => id),
  };
  return [
    ...checkIds(file, '/criteria', [
      'CONTENT_UNKNOWN_CRITERION',
      'criterion',
      'taxonomy/criteria.yaml',
      known.criteria,
      criteria,
    ]),
    ...checkDuplicates(file, '/criteria', 'criterion', criteria),
    ...checkIds(file, '/principles', [
      'CONTENT_UNKNOWN_PRINCIPLE',
      'principle',
      'taxonomy/principles.yaml',
      known.principles,
      item.principles,
    ]),
    ...checkIds(file, '/panel', [
      'CONTENT_UNKNOWN_PANEL',
      'PANEL principle',
      'taxonomy/principles.yaml',
      taxonomy.panel,
      item.panel,
    ]),
    ...checkPeople(file, '', item, { taxonomy }),
  ];
}

/** Every right and group that the seeded harms of a module name is in the taxonomy. */
export function checkHarmReferences(
  place: Place,
  pointer: string,
  module: Module,
  vocabulary: Vocabulary,
): ContentProblem[] {
  return module.seededHarms.flatMap((harm, at) =>
    checkPeople(place, pointerTo(pointer, 'seededHarms', at), harm, vocabulary),
  );
}

/** The module that an item belongs to is one of its checklist's. */
export function checkModule(file: ContentFile<Item>, modules: readonly string[]): ContentProblem[] {
  const finding = unknownId(
    'CONTENT_UNKNOWN_MODULE',
    'module',
    file.value.module,
    modules,
    'the modules of checklist.yaml or modules/',
  );
  return finding === null ? [] : [problemAt(file, '/module', finding)];
}

function checkPeople(
  place: Place,
  pointer: string,
  tagged: { rights: readonly string[]; groups: readonly string[] },
  { taxonomy }: Pick<Vocabulary, 'taxonomy'>,
): ContentProblem[] {
  const rights = taxonomy.rights.map(({ id }) => id);
  const groups = taxonomy.groups.map(({ id }) => id);
  return [
    ...checkIds(place, pointerTo(pointer, 'rights'), [
      'CONTENT_UNKNOWN_RIGHT',
      'right',
      'taxonomy/rights.yaml',
      rights,
      tagged.rights,
    ]),
    ...checkIds(place, pointerTo(pointer, 'groups'), [
      'CONTENT_UNKNOWN_GROUP',
      'group of rights-holders',
      'taxonomy/groups.yaml',
      groups,
      tagged.groups,
    ]),
  ];
}

function checkIds(place: Place, pointer: string, reference: Reference): ContentProblem[] {
  const [code, what, home, known, used] = reference;
  return used.flatMap((id, at) => {
    const finding = unknownId(code, what, id, known, home);
    return finding === null ? [] : [problemAt(place, pointerTo(pointer, at), finding)];
  });
}
