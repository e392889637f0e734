import { escapePointer } from './check-profile.ts';

const MOST = 50;

/** Where two JSON values differ: one line for each place, by JSON pointer, at most 50. */
export function differences(said: unknown, computed: unknown, pointer: string): string[] {
  if (Object.is(said, computed)) return [];
  if (!isTree(said) || !isTree(computed) || Array.isArray(said) !== Array.isArray(computed)) {
    return [`${pointer}: it says ${show(said)}, recomputed ${show(computed)}`];
  }
  const keys = [...new Set([...Object.keys(said), ...Object.keys(computed)])].sort();
  return keys
    .flatMap((key) => differences(own(said, key), own(computed, key), `${pointer}/${escapePointer(key)}`))
    .slice(0, MOST);
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Only what the value itself holds: said could have a key such as __proto__, which every object answers to. */
function own(tree: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(tree, key) ? tree[key] : undefined;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
