import type { Content, LoadedChecklist } from '../../src/content/loaded-content.ts';
import { checklistDigest } from '../../src/content/version-digest.ts';
import type { Crosswalk, Item } from '../../src/generated/types.ts';

type Entry = Crosswalk['entries'][number];

/** How a version differs from the one before: what is not named stays the same. */
export interface Revision {
  version: string;
  /** The version it follows. */
  after: string;
  published?: boolean;
  /** Items in the place of those of their id, or besides them. */
  items?: (items: readonly Item[]) => Item[];
  /** What became of items; for kind new, of which items it is told. */
  entries?: Entry[];
  /** False: nothing tells what became of the items. */
  crosswalk?: boolean;
}

/** The content with further versions of a checklist, each with its crosswalk. */
export function withVersions(content: Content, id: string, revisions: readonly Revision[]): Content {
  return revisions.reduce((before, revision) => withVersion(before, id, revision), content);
}

function withVersion(content: Content, id: string, revision: Revision): Content {
  const before = content.findChecklist(id, revision.after);
  if (before === undefined) throw new Error(`there is no ${id}@${revision.after}`);
  const { digest: _digest, languages, translation, items: old, ...text } = before.checklist;
  const named = new Map((revision.entries ?? []).map((entry) => [entry.item, entry]));
  const gone = new Set(
    [...named.values()]
      .filter(({ item, to, kind }) => kind !== 'new' && !to.includes(item))
      .map(({ item }) => item),
  );
  const items = (revision.items ?? ((same) => [...same]))(old).filter((item) => !gone.has(item.id));
  const file = { ...text, version: revision.version };
  const same = old
    .filter((item) => !named.has(item.id))
    .map(
      ({ id: item }): Entry => ({
        item,
        kind: 'same',
        to: [item],
        reason: 'It asks the same in the same words.',
      }),
    );
  const loaded: LoadedChecklist = {
    ...before,
    checklist: { ...file, items, digest: checklistDigest(file, items), languages, translation },
    published: revision.published ?? false,
    translations: new Map(),
    crosswalk:
      revision.crosswalk === false
        ? null
        : {
            checklist: id,
            from: revision.after,
            to: revision.version,
            entries: [...same, ...named.values()],
          },
  };
  const checklists = new Map(content.checklists).set(`${id}@${revision.version}`, loaded);
  return {
    ...content,
    checklists,
    findChecklist: (wanted, version) => {
      if (wanted === id && version === revision.version) return loaded;
      if (wanted === id && version === undefined && loaded.published) return loaded;
      return content.findChecklist(wanted, version);
    },
    localise: (checklist, language) =>
      checklist === loaded.checklist ? checklist : content.localise(checklist, language),
  };
}

/** The newest version of a checklist, and a draft after it in which something of each kind happened. */
export function withDraft(content: Content, id = 'hrba-tech'): Content {
  const { checklist } = content.findChecklist(id)!;
  const [kept, reworded, weighted, gone] = checklist.items.slice(0, 4).map((item) => item.id) as [
    string,
    string,
    string,
    string,
  ];
  const added = {
    ...checklist.items[0]!,
    id: 'conception.asked-since',
    question: 'What has nobody asked before?',
  };
  const entry = (item: string, kind: Entry['kind'], to: string[], reason: string): Entry => ({
    item,
    kind,
    to,
    reason,
  });
  return withVersions(content, id, [
    {
      version: draftAfter(checklist.version),
      after: checklist.version,
      items: (items) => [...items, added],
      entries: [
        entry(kept, 're-weighted', [kept], 'It weighs more, because of what was learnt from it.'),
        entry(reworded, 'reworded', [reworded], 'Two words were understood in two ways.'),
        entry(weighted, 'split', [weighted, reworded], 'It asked two things at once.'),
        entry(gone, 'retired', [], 'Another item asks it better.'),
        entry(added.id, 'new', [added.id], 'It was missed.'),
      ],
    },
  ]);
}

/** The number of the draft that withDraft makes. */
export function draftAfter(version: string): string {
  const [major = '0', minor = '0'] = version.split('.');
  return `${major}.${Number(minor) + 1}.0`;
}
