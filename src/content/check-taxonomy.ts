import type { Fact, Taxonomy } from '../generated/types.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { type ContentProblem, type Finding, type Place, problemAt, unknownId } from './content-problem.ts';
import { pointerTo } from './json-pointer.ts';
import type { TaxonomyInFiles } from './read-directory.ts';
import type { TaxonomyFile } from './validator.ts';

const LISTS = [
  ['taxonomy/criteria.yaml', 'blocks', 'block'],
  ['taxonomy/criteria.yaml', 'criteria', 'criterion'],
  ['taxonomy/rights.yaml', 'rights', 'right'],
  ['taxonomy/groups.yaml', 'groups', 'group'],
  ['taxonomy/principles.yaml', 'pillars', 'pillar'],
  ['taxonomy/principles.yaml', 'principles', 'principle'],
  ['taxonomy/facts.yaml', 'facts', 'fact'],
] as const;

/**
 * The taxonomy agrees with itself: ids once, criteria in known blocks, pillars of known principles, facts
 * well made.
 */
export function checkTaxonomy(taxonomy: TaxonomyInFiles): ContentProblem[] {
  const { value } = taxonomy;
  const place = (file: TaxonomyFile): Place => taxonomy.files.get(file)!;
  const blocks = value.blocks.map(({ id }) => id);
  const principles = value.principles.map(({ id }) => id);
  const home = 'the same file';
  const findings: [TaxonomyFile, string, Finding | null][] = [
    ...value.criteria.map(({ block }, at): [TaxonomyFile, string, Finding | null] => [
      'taxonomy/criteria.yaml',
      pointerTo('/criteria', at, 'block'),
      unknownId('CONTENT_UNKNOWN_BLOCK', 'block', block, blocks, home),
    ]),
    ...value.pillars.flatMap((pillar, at) =>
      pillar.principles.map((id, inner): [TaxonomyFile, string, Finding | null] => [
        'taxonomy/principles.yaml',
        pointerTo('/pillars', at, 'principles', inner),
        unknownId('CONTENT_UNKNOWN_PRINCIPLE', 'principle', id, principles, home),
      ]),
    ),
    ...value.facts.map((fact, at): [TaxonomyFile, string, Finding | null] => [
      'taxonomy/facts.yaml',
      pointerTo('/facts', at),
      factFinding(fact),
    ]),
    ['taxonomy/principles.yaml', '/panelNames', panelFinding(value)],
  ];
  return [
    ...LISTS.flatMap(([file, list, what]) => {
      const ids = value[list].map(({ id }) => id);
      return checkDuplicates(place(file), `/${list}`, what, ids);
    }),
    ...findings.flatMap(([file, pointer, finding]) =>
      finding === null ? [] : [problemAt(place(file), pointer, finding)],
    ),
  ];
}

function panelFinding({ panel, panelNames }: Taxonomy): Finding | null {
  const odd = misnamed(panel, panelNames);
  if (odd === null) return null;
  const message = `the words of panelNames are not those of panel: ${odd}`;
  return { code: 'CONTENT_VALUE', message, mend: 'give panelNames one entry for each PANEL principle' };
}

function factFinding(fact: Fact): Finding | null {
  const code = 'CONTENT_FACT_SHAPE';
  const unnamed = misnamed(fact.values, fact.valueNames);
  if (unnamed !== null) {
    const message = `the words for the values of "${fact.id}" are not those of its values: ${unnamed}`;
    return { code, message, mend: 'give valueNames one entry for each value' };
  }
  if (fact.type === 'boolean') {
    if (fact.values.length === 0) return null;
    const message = `the fact "${fact.id}" is true or false, yet lists values`;
    return { code, message, mend: 'write values: []' };
  }
  if (fact.values.length >= 2 && new Set(fact.values).size === fact.values.length) return null;
  const message = `the fact "${fact.id}" needs at least two values, each once`;
  return { code, message, mend: 'list what it can be' };
}

/** Ids that have no words, or words that belong to no id; null when they agree or there are no words at all. */
function misnamed(
  ids: readonly string[],
  names: Readonly<Record<string, string>> | undefined,
): string | null {
  if (names === undefined) return null;
  const odd = [
    ...ids.filter((id) => !Object.hasOwn(names, id)),
    ...Object.keys(names).filter((name) => !ids.includes(name)),
  ];
  return odd.length === 0 ? null : odd.join(', ');
}
