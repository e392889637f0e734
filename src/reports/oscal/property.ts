import { stringOf } from './markup.ts';
import type { Prop } from './oscal-model.ts';

/** The namespace of our properties, and the system of our facets: they mean what docs/oscal.md says. */
export const NAMESPACE = 'urn:hrba:oscal';

type Place = Pick<Prop, 'class' | 'group' | 'remarks'>;
type Value = string | number | boolean | null | undefined;

/** One property of ours; a value that is not there has none. */
export function propOf(name: string, value: Value, place: Place = {}): Prop[] {
  if (value === null || value === undefined) return [];
  return [{ name, ns: NAMESPACE, value: stringOf(String(value)), ...place }];
}

/** A property of ours for each value that is there, by its name. */
export function propsOf(values: Record<string, Value>, place: Place = {}): Prop[] {
  return Object.entries(values).flatMap(([name, value]) => propOf(name, value, place));
}

/** Those of our properties that belong together. */
export function inGroup(props: readonly Prop[], group: string | undefined): Prop[] {
  return props.filter((prop) => prop.ns === NAMESPACE && prop.group === group);
}

/** The value of a property of ours; null when it is not there. */
export function valueIn(props: readonly Prop[], name: string): string | null {
  return props.find((prop) => prop.ns === NAMESPACE && prop.name === name)?.value ?? null;
}

/** The same, where the document cannot be read without it. @throws RangeError when it is not there */
export function neededIn(props: readonly Prop[], name: string): string {
  const value = valueIn(props, name);
  if (value === null) throw new RangeError(`no property ${name} of ${NAMESPACE}: not a document of ours`);
  return value;
}

/** A list under its name, or nothing: OSCAL has no empty lists. */
export function listed<Name extends string, T>(name: Name, list: readonly T[]): { [K in Name]?: T[] } {
  return (list.length === 0 ? {} : { [name]: [...list] }) as { [K in Name]?: T[] };
}
