import { HrbaError } from '../errors.ts';
import type { Checklist, Framework, FrameworkEntry, FrameworkList } from '../generated/types.ts';
import { unknownItem } from './check-response.ts';
import type { Deps } from './deps.ts';
import { findChecklist, itemOf } from './edition.ts';

/** The checklist version whose items are listed; without one the newest published version of the first checklist. */
export interface EditionAsked {
  checklist?: string;
  version?: string;
}

const NOTE =
  'A pointer says that an item and a framework deal with the same matter. It never says that the framework is met. ' +
  'Status is as known on the day under asOf.';

/**
 * The catalogue of frameworks with how many items of a checklist version touch each; with `item`, only those that
 * this item touches, and where in them it points (CONTENT.md, "Provenance, both ways").
 * @throws HrbaError HRBA_CHECKLIST_NOT_FOUND, HRBA_ITEM_NOT_FOUND
 */
export function listFrameworks(deps: Deps, asked: EditionAsked & { item?: string }): FrameworkList {
  const checklist = editionAsked(deps, asked);
  if (asked.item !== undefined && itemOf(checklist, asked.item) === undefined) {
    throw new HrbaError('HRBA_ITEM_NOT_FOUND', unknownItem(asked.item, checklist, '').detail);
  }
  const rows = deps.content.frameworks.map((framework) => ({
    framework,
    touching: touchingItems(framework, checklist),
  }));
  const wanted = rows.filter(
    ({ touching }) => asked.item === undefined || touching.some(({ item }) => item === asked.item),
  );
  return {
    checklist: { id: checklist.id, version: checklist.version },
    note: NOTE,
    items: wanted.map(({ framework, touching }) => {
      const { id, name, kind, keeper, status, asOf, mentions } = framework;
      const own = touching.find(({ item }) => item === asked.item);
      const summary = {
        id,
        name,
        kind,
        keeper,
        status,
        asOf,
        named: mentions.length,
        touched: touching.length,
      };
      return own === undefined ? summary : { ...summary, refs: own.refs };
    }),
    nextCursor: null,
  };
}

/**
 * One framework: what it is, where the documents name it, and which items of a checklist version touch it.
 * @throws HrbaError HRBA_FRAMEWORK_NOT_FOUND, HRBA_CHECKLIST_NOT_FOUND
 */
export function readFramework(deps: Deps, id: string, asked: EditionAsked): FrameworkEntry {
  const framework = deps.content.frameworks.find((row) => row.id === id);
  if (framework === undefined) {
    throw new HrbaError('HRBA_FRAMEWORK_NOT_FOUND', `No framework ${id}. GET /v1/frameworks lists them.`);
  }
  const checklist = editionAsked(deps, asked);
  const titles = new Map(deps.content.sources.map((source) => [source.id, source.title]));
  return {
    ...framework,
    checklist: { id: checklist.id, version: checklist.version },
    note: NOTE,
    mentions: framework.mentions.map(({ document, lines }) => ({
      document,
      title: titles.get(document) ?? document,
      lines,
    })),
    items: touchingItems(framework, checklist),
  };
}

function touchingItems(framework: Framework, checklist: Checklist): FrameworkEntry['items'] {
  return checklist.items.flatMap(({ id, stage, module, question, crosswalk }) => {
    const refs = crosswalk.filter((pointer) => pointer.framework === framework.id).map(({ ref }) => ref);
    if (refs.length === 0 && !framework.items.includes(id)) return [];
    return [{ item: id, stage, module, question, refs }];
  });
}

function editionAsked(deps: Deps, { checklist, version }: EditionAsked): Checklist {
  const id = checklist ?? deps.content.listChecklists().items[0]?.id ?? '';
  return findChecklist(deps, id, version).checklist;
}
