import { overlaps, type Range } from '../check-passages.ts';
import { type ContentProblem, type Finding, problemAt } from '../content-problem.ts';
import { pointerTo } from '../json-pointer.ts';
import type { VersionFiles } from '../read-version.ts';

/**
 * The way back from the documents to the items in a full edition (CONTENT.md, "Provenance, both ways"): an entry that
 * names items is cited by at least one of them or says that it is further support, nothing waits for a later edition,
 * and a duplicate is of a passage that has a disposition of its own. (That each passage of an item has an entry is in
 * check-provenance.ts.)
 */
export function checkBothWays({ provenance, items }: VersionFiles): ContentProblem[] {
  if (provenance === null) return [];
  const { passages } = provenance.value;
  const sources = new Map(items.map(({ value }) => [value.id, value.sources]));
  return passages.flatMap((entry, at) => {
    const finding = notCited(entry, sources) ?? notSettled(entry, passages);
    return finding === null ? [] : [problemAt(provenance, pointerTo('/passages', at), finding)];
  });
}

interface Entry extends Range {
  items?: readonly string[];
  furtherSupport?: boolean;
  outOfScope?: string;
}

/**
 * An idea may bear on several items, of which one cites it. That none does is said openly, and only where it is so: then
 * the items cover it and rest on other passages.
 */
function notCited(entry: Entry, sources: ReadonlyMap<string, readonly Range[]>): Finding | null {
  const code = 'CONTENT_PROVENANCE';
  const known = (entry.items ?? []).filter((id) => sources.has(id));
  const citing = known.filter((id) => sources.get(id)!.some((source) => overlaps(source, entry)));
  const lines = `${entry.document} lines ${entry.lines.join(' to ')}`;
  if (entry.furtherSupport === true) {
    if (known.length > 0 && citing.length === 0) return null;
    return {
      code,
      message: `${citing.join(', ') || 'no item'} ${citing.length === 0 ? 'takes up' : 'cites'} ${lines}, so it is no further support`,
      mend: 'take furtherSupport away',
    };
  }
  if (known.length === 0 || citing.length > 0) return null;
  return {
    code,
    message: `none of ${known.join(', ')} cites ${lines}`,
    mend: 'cite the passage in the item that takes it up, or write furtherSupport: true if that item covers the idea and rests on others',
  };
}

function notSettled({ outOfScope }: Entry, passages: readonly Entry[]): Finding | null {
  const code = 'CONTENT_PROVENANCE';
  if (outOfScope === 'later-edition') {
    return {
      code,
      message: 'a full edition leaves no passage to a later one',
      mend: 'name the items that take it up, or say why it is out of scope',
    };
  }
  const original = /^duplicate-of (\S+) (\d+)(?:-(\d+))?$/.exec(outOfScope ?? '');
  if (original === null) {
    if (outOfScope?.startsWith('duplicate-of') !== true) return null;
    return {
      code,
      message: `"${outOfScope}" does not say which lines`,
      mend: 'write duplicate-of <document> <line>, or <first>-<last>',
    };
  }
  const [, document = '', first, last = first] = original;
  const range: Range = { document, lines: [Number(first), Number(last)] };
  const settled = passages.some(
    (entry) => overlaps(entry, range) && entry.outOfScope?.startsWith('duplicate-of') !== true,
  );
  if (settled) return null;
  return {
    code,
    message: `"${outOfScope}" is no passage with a disposition of its own`,
    mend: 'name the passage that says it first, and what became of that one',
  };
}
