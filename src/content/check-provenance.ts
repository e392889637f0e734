import type { Item, Provenance } from '../generated/types.ts';
import { checkRanges, overlaps, type Range } from './check-passages.ts';
import { compareVersions } from './compare-versions.ts';
import { type ContentProblem, type Finding, problemAt, unknownId } from './content-problem.ts';
import { pointerTo } from './json-pointer.ts';
import type { DocumentText } from './read-documents.ts';
import type { VersionFiles } from './read-version.ts';
import type { ContentFile } from './read-yaml.ts';
import type { Vocabulary } from './vocabulary.ts';

type ProvenanceFile = ContentFile<Provenance>;
type Entry = Provenance['passages'][number];

/**
 * Provenance, both ways (CONTENT.md): every entry says what became of its passage, and every passage of every
 * item has an entry that names the item. From version 1.0.0 on, with the documents at hand, every line has a
 * disposition.
 */
export function checkProvenance(
  version: VersionFiles,
  vocabulary: Vocabulary,
  documents: ReadonlyMap<string, DocumentText>,
): ContentProblem[] {
  const file = version.provenance;
  if (file === null) return [];
  const items = version.items.map(({ value }) => value);
  return [
    ...checkOwner(file, version),
    ...file.value.passages.flatMap((entry, at) => checkEntry(file, entry, at, items)),
    ...checkRanges(file, '/passages', file.value.passages, vocabulary),
    ...checkRanges(file, '/structure', file.value.structure ?? [], vocabulary),
    ...version.items.flatMap((item) => checkItemIsTraced(item, file.value)),
    ...(compareVersions(version.version, '1.0.0') >= 0 ? checkCoverage(file, documents) : []),
  ];
}

function checkOwner(file: ProvenanceFile, version: VersionFiles): ContentProblem[] {
  const { checklist, version: own } = file.value;
  if (checklist === version.id && own === version.version) return [];
  const message = `it is the provenance of ${checklist} ${own}, in the folder of ${version.folder}`;
  const mend = `write checklist: ${version.id} and version: ${version.version}`;
  return [problemAt(file, '/checklist', { code: 'CONTENT_FILE_NAME', message, mend })];
}

function checkEntry(
  file: ProvenanceFile,
  entry: Entry,
  at: number,
  items: readonly Item[],
): ContentProblem[] {
  const here = pointerTo('/passages', at);
  const ids = items.map(({ id }) => id);
  const unknown = (entry.items ?? []).flatMap((id, inner) => {
    const finding = unknownId('CONTENT_UNKNOWN_ITEM', 'item', id, ids, 'items/');
    return finding === null ? [] : [problemAt(file, pointerTo(here, 'items', inner), finding)];
  });
  const finding = dispositionFinding(entry);
  return finding === null ? unknown : [...unknown, problemAt(file, here, finding)];
}

function dispositionFinding({ items, outOfScope, because }: Entry): Finding | null {
  const mend = 'write items: […], or outOfScope with one sentence because';
  const code = 'CONTENT_PROVENANCE';
  if ((items === undefined) === (outOfScope === undefined)) {
    const what = items === undefined ? 'neither items nor a reason' : 'both items and a reason';
    return { code, message: `the passage has ${what} why it is out of scope`, mend };
  }
  if (outOfScope !== undefined && because === undefined) {
    return { code, message: 'the passage is out of scope without a because', mend };
  }
  return null;
}

function checkItemIsTraced(item: ContentFile<Item>, { passages }: Provenance): ContentProblem[] {
  const own = passages.filter(({ items }) => items?.includes(item.value.id));
  return item.value.sources.flatMap((source, at) => {
    if (own.some((entry) => overlaps(entry, source))) return [];
    const lines = `${source.document} lines ${source.lines.join(' to ')}`;
    return [
      problemAt(item, pointerTo('/sources', at), {
        code: 'CONTENT_PROVENANCE',
        message: `provenance.yaml does not say that ${lines} led to this item`,
        mend: `add an entry for the passage there with items: [${item.value.id}]`,
      }),
    ];
  });
}

/** Blank lines need no disposition; headings, structural lines and end notes are listed under `structure`. */
function checkCoverage(file: ProvenanceFile, documents: ReadonlyMap<string, DocumentText>): ContentProblem[] {
  const ranges: Range[] = [...file.value.passages, ...(file.value.structure ?? [])];
  return [...documents.values()].flatMap(({ id, lines }) => {
    const bare = lines.flatMap((text, at) => {
      const line: Range = { document: id, lines: [at + 1, at + 1] };
      return text.trim() === '' || ranges.some((range) => overlaps(range, line)) ? [] : [at + 1];
    });
    if (bare.length === 0) return [];
    const some = bare.slice(0, 10).join(', ') + (bare.length > 10 ? ', …' : '');
    return [
      problemAt(file, '/passages', {
        code: 'CONTENT_LINE_UNACCOUNTED',
        message: `${bare.length} lines of ${id} have no disposition: ${some}`,
        mend: 'add each to passages, or to structure when it is a heading, a structural line or an end note',
      }),
    ];
  });
}
