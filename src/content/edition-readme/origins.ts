import type { Provenance } from '../../generated/types.ts';
import { section, table } from './markdown.ts';
import type { ReadmeInput } from './readme-input.ts';

type Entry = Provenance['passages'][number];

/** What became of the passages of each document, by kind of disposition. */
export function originsSection({ loaded }: ReadmeInput): string {
  const { passages, structure = [] } = loaded.provenance;
  const documents = [...new Set([...passages, ...structure].map(({ document }) => document))];
  const kinds = [...new Set(passages.map(kindOf))].sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
  const cited = citedRanges(loaded);
  const row = (name: string, of: (document: string) => boolean): (string | number)[] => {
    const own = passages.filter(({ document }) => of(document));
    return [
      name,
      own.length,
      ...kinds.map((kind) => own.filter((entry) => kindOf(entry) === kind).length),
      structure.filter(({ document }) => of(document)).length,
      [...cited].filter((range) => of(range.split(' ')[0]!)).length,
    ];
  };
  return section(
    'Where it comes from',
    'Every idea of the documents has an entry in `provenance.yaml`: the items that take it up, or why none does. One line ' +
      'can hold several ideas. The documents are listed in `checklists/sources.yaml`.',
    table(
      ['document', 'ideas', ...kinds, 'headings, notes and the like', 'passages that items cite'],
      [...documents.map((id) => row(`\`${id}\``, (document) => document === id)), row('**all**', () => true)],
    ),
  );
}

/** Distinct places that items cite: "document first-last". */
export function citedRanges({ checklist }: ReadmeInput['loaded']): Set<string> {
  return new Set(
    checklist.items.flatMap(({ sources }) =>
      sources.map(({ document, lines }) => `${document} ${lines.join('-')}`),
    ),
  );
}

const TAKEN_UP = 'in items';

const FURTHER = 'in items that rest on others';

function kindOf({ outOfScope, furtherSupport }: Entry): string {
  if (outOfScope !== undefined) return outOfScope.split(' ')[0]!;
  return furtherSupport === true ? FURTHER : TAKEN_UP;
}

function order(kind: string): number {
  return [TAKEN_UP, FURTHER].includes(kind) ? 0 : 1;
}
