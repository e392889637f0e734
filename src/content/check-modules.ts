import { checkCondition } from './check-conditions.ts';
import { checkRanges } from './check-passages.ts';
import { checkHarmReferences } from './check-references.ts';
import { type ContentProblem, problemAt } from './content-problem.ts';
import { pointerTo } from './json-pointer.ts';
import type { PlacedModule, VersionFiles } from './read-version.ts';
import type { Vocabulary } from './vocabulary.ts';

/** As many as the schema Checklist lets a version have. */
const MOST = 40;

/**
 * The modules of a version, whether in checklist.yaml or in a file of their own: each id and each seeded harm once,
 * files named after their module, conditions in the grammar, passages and tags that exist.
 */
export function checkModules(version: VersionFiles, vocabulary: Vocabulary): ContentProblem[] {
  const seen = { module: new Set<string>(), 'seeded harm': new Set<string>() };
  return version.modules.flatMap((placed, at) => {
    const { module, place, pointer } = placed;
    const again = (what: keyof typeof seen, id: string, part: string): ContentProblem[] => {
      if (!seen[what].has(id)) {
        seen[what].add(id);
        return [];
      }
      const message = `the ${what} "${id}" is there twice`;
      const mend = 'give one of them another id, or remove it';
      return [problemAt(place, part, { code: 'CONTENT_DUPLICATE_ID', message, mend })];
    };
    return [
      ...again('module', module.id, pointer),
      ...module.seededHarms.flatMap(({ id }, inner) =>
        again('seeded harm', id, pointerTo(pointer, 'seededHarms', inner)),
      ),
      ...(at === MOST ? [tooMany(placed, version.modules.length)] : []),
      ...checkFileName(placed),
      ...checkModule(placed, vocabulary),
    ];
  });
}

function tooMany({ place, pointer }: PlacedModule, count: number): ContentProblem {
  const message = `the version has ${count} modules, and at most ${MOST} can be served`;
  return problemAt(place, pointer, { code: 'CONTENT_VALUE', message, mend: 'merge some of them' });
}

function checkFileName({ module, place, pointer }: PlacedModule): ContentProblem[] {
  const name = place.file.slice(place.file.lastIndexOf('/') + 1);
  const wanted = `${module.id}.yaml`;
  if (pointer !== '' || name === wanted) return [];
  const message = `the file of the module "${module.id}" is called ${name}`;
  return [problemAt(place, '/id', { code: 'CONTENT_FILE_NAME', message, mend: `rename it to ${wanted}` })];
}

function checkModule({ module, place, pointer }: PlacedModule, vocabulary: Vocabulary): ContentProblem[] {
  return [
    ...checkCondition(place, pointerTo(pointer, 'appliesWhen'), module.appliesWhen, vocabulary.facts),
    ...checkHarmReferences(place, pointer, module, vocabulary),
    ...module.seededHarms.flatMap((harm, at) => {
      const here = pointerTo(pointer, 'seededHarms', at);
      return [
        ...checkCondition(place, pointerTo(here, 'appliesWhen'), harm.appliesWhen, vocabulary.facts),
        ...checkRanges(place, pointerTo(here, 'sources'), harm.sources, vocabulary),
      ];
    }),
  ];
}
