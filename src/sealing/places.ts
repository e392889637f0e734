type Tree = Record<string, unknown>;

/** A pointer (RFC 6901) with one more step at its end. */
export function pointerTo(pointer: string, step: string | number): string {
  return `${pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The steps of a pointer, unescaped. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What stands at a pointer; undefined where nothing does. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const step of stepsOf(pointer)) {
    if (!isTree(value) || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  return value;
}

/**
 * A copy in which other values stand at some pointers, sharing all that is not touched. A pointer at which nothing stands
 * changes nothing.
 */
export function replaceAt<T>(root: T, values: ReadonlyMap<string, unknown>): T {
  const top = newNode();
  for (const [pointer, value] of values) {
    let node = top;
    for (const step of stepsOf(pointer)) {
      const next = node.below.get(step) ?? newNode();
      node.below.set(step, next);
      node = next;
    }
    node.isReplaced = true;
    node.value = value;
  }
  return replaced(root, top) as T;
}

interface Node {
  isReplaced: boolean;
  value: unknown;
  below: Map<string, Node>;
}

const newNode = (): Node => ({ isReplaced: false, value: undefined, below: new Map() });

function replaced(value: unknown, node: Node): unknown {
  if (node.isReplaced) return node.value;
  if (!isTree(value)) return value;
  // Only what is there already is written, so that a step such as __proto__ reaches nothing else.
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Tree;
  for (const [step, below] of node.below) {
    if (Object.hasOwn(copy, step)) copy[step] = replaced(copy[step], below);
  }
  return copy;
}

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}
