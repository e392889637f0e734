import fc from 'fast-check';
import {
  hostileBody,
  hostileHeaderName,
  hostileHeaderValue,
  hostileText,
  hostileValue,
} from './hostile-values.ts';

/** One thing that is wrong, or odd, about a request that would be in order. */
export type Twist =
  | { kind: 'role'; n: number }
  | { kind: 'credential'; value: string | null }
  | { kind: 'spentKey'; n: number }
  | { kind: 'otherOrganisation'; n: number }
  | { kind: 'parameter'; n: number; value: string; encoded: boolean }
  | { kind: 'query'; name: string; value: string }
  | { kind: 'repeatQuery' }
  | { kind: 'header'; name: string; value: string }
  | { kind: 'method'; value: string }
  | { kind: 'address'; value: string }
  | { kind: 'member'; path: number[]; act: 'replace' | 'remove' | 'add'; name: string; value: unknown }
  | { kind: 'body'; bytes: Buffer }
  | { kind: 'size'; over: number }
  | { kind: 'mediaType'; value: string | null };

const n = fc.nat({ max: 63 });
const path = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 5 });

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'LOCK'];
const MEDIA = [
  'text/plain',
  'application/json; charset=utf-16',
  'application/json; charset=utf-8',
  'application/json;charset="',
  'APPLICATION/JSON',
  'application/json, text/plain',
  'application/merge-patch+json',
  'application/vnd.api+json',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  '',
  ';',
  '*/*',
];
const ADDRESSES = [
  '',
  '/',
  '//',
  '/../healthz',
  '/%2e%2e/healthz',
  '/%00',
  '/%zz',
  '/%',
  '/%ED%A0%80',
  '/%c0%af',
  '/.',
  ';x=1',
  '#x',
  '?',
  '??',
  '?&&&==&',
  '?%zz=%',
  '?a[]=1&a[b]=2',
  `/${'x'.repeat(300)}`,
  `?${'q=1&'.repeat(2000)}`,
];
const QUERIES = [
  'limit',
  'cursor',
  'asOf',
  'trace',
  'lang',
  'format',
  'archived',
  'assessmentId',
  'productId',
  '__proto__',
  'constructor',
  'limit[]',
  'unknown',
];
const CREDENTIALS = [
  null,
  '',
  'Bearer',
  'Bearer ',
  'Basic eDp5',
  'Bearer hrba_0193527a-0000-7000-8000-000000000001_AAAA',
  `Bearer ${'x'.repeat(200)}`,
  `Bearer ${'x'.repeat(5000)}`,
  'Bearer __proto__',
  'bearer \xff',
];

const weighed = (weight: number, arbitrary: fc.Arbitrary<Twist>) => ({ weight, arbitrary });
const kind = <const K extends Twist['kind']>(name: K) => fc.constant(name);

/** One twist; what is wrong with members of bodies comes most often, since bodies reach furthest. */
export const twist: fc.Arbitrary<Twist> = fc.oneof(
  weighed(
    12,
    fc.record({
      kind: kind('member'),
      path,
      act: fc.constantFrom('replace', 'replace', 'remove', 'add'),
      name: hostileText,
      value: hostileValue,
    }),
  ),
  weighed(4, fc.record({ kind: kind('parameter'), n, value: hostileText, encoded: fc.boolean() })),
  weighed(4, fc.record({ kind: kind('query'), name: fc.constantFrom(...QUERIES), value: hostileText })),
  weighed(4, fc.record({ kind: kind('header'), name: hostileHeaderName, value: hostileHeaderValue })),
  weighed(3, fc.record({ kind: kind('body'), bytes: hostileBody })),
  weighed(3, fc.record({ kind: kind('otherOrganisation'), n })),
  weighed(2, fc.record({ kind: kind('role'), n })),
  weighed(1, fc.record({ kind: kind('spentKey'), n })),
  weighed(1, fc.record({ kind: kind('credential'), value: fc.constantFrom(...CREDENTIALS) })),
  weighed(1, fc.record({ kind: kind('repeatQuery') })),
  weighed(1, fc.record({ kind: kind('method'), value: fc.constantFrom(...METHODS) })),
  weighed(2, fc.record({ kind: kind('address'), value: fc.constantFrom(...ADDRESSES) })),
  weighed(1, fc.record({ kind: kind('size'), over: fc.constantFrom(-100, -1, 0, 1, 100, 100_000) })),
  weighed(2, fc.record({ kind: kind('mediaType'), value: fc.constantFrom(null, ...MEDIA) })),
);

/** Changes one member of a JSON value, found by walking down; the value itself stays as it is. */
export function withMember(
  value: unknown,
  { path, act, name, value: put }: Twist & { kind: 'member' },
): unknown {
  const [step = 0, ...deeper] = path;
  if (Array.isArray(value)) {
    if (act === 'add') return [...value, put];
    const at = step % Math.max(1, value.length);
    return value.map((each, index) =>
      index === at ? withMember(each, { kind: 'member', path: deeper, act, name, value: put }) : each,
    );
  }
  if (typeof value !== 'object' || value === null) return act === 'replace' ? put : value;
  const entries = Object.entries(value);
  const at = step % Math.max(1, entries.length);
  if (deeper.length > 0 && typeof entries[at]?.[1] === 'object') {
    const inner = withMember(entries[at]?.[1], { kind: 'member', path: deeper, act, name, value: put });
    return made(entries.map(([key, each], index) => [key, index === at ? inner : each]));
  }
  if (act === 'add') return made([...entries, [name, put]]);
  if (act === 'remove') return made(entries.filter((_entry, index) => index !== at));
  return made(entries.map(([key, each], index) => [key, index === at ? put : each]));
}

/** Object.fromEntries defines members, so that even __proto__ becomes one. */
function made(entries: [string, unknown][]): object {
  return Object.fromEntries(entries);
}
