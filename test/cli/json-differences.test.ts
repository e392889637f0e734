import fc from 'fast-check';
import t from 'tap';
import { canonical } from '../../src/digest.ts';
import { differences } from '../../src/usecases/json-differences.ts';

const CASES: [what: string, said: unknown, computed: unknown, lines: string[]][] = [
  ['the same', { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
  ['the same in another order of keys', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
  ['absent and undefined', {}, { a: undefined }, []],
  ['a number', { a: { b: 1 } }, { a: { b: 2 } }, ['/x/a/b: it says 1, recomputed 2']],
  ['a number and its text', { a: 1 }, { a: '1' }, ['/x/a: it says 1, recomputed "1"']],
  ['null and 0', { a: null }, { a: 0 }, ['/x/a: it says null, recomputed 0']],
  ['a key too much', { a: null }, {}, ['/x/a: it says null, recomputed nothing']],
  ['a key that is missing', {}, { a: false }, ['/x/a: it says nothing, recomputed false']],
  ['a list and a record', { a: [] }, { a: {} }, ['/x/a: it says [], recomputed {}']],
  ['a tree and a leaf', { a: { b: 1 } }, { a: null }, ['/x/a: it says {"b":1}, recomputed null']],
  ['the order of a list', [1, 2], [2, 1], ['/x/0: it says 1, recomputed 2', '/x/1: it says 2, recomputed 1']],
  ['the end of a list', [1], [1, 2], ['/x/1: it says nothing, recomputed 2']],
  [
    'two places, by key',
    { b: 1, a: 1 },
    { b: 2, a: 2 },
    ['/x/a: it says 1, recomputed 2', '/x/b: it says 1, recomputed 2'],
  ],
  ['keys that a pointer escapes', { 'a/b~c': 1 }, {}, ['/x/a~1b~0c: it says 1, recomputed nothing']],
  [
    'a key that every object answers to',
    {},
    JSON.parse('{"toString":1}'),
    ['/x/toString: it says nothing, recomputed 1'],
  ],
  ['a key __proto__', JSON.parse('{"__proto__":{}}'), {}, ['/x/__proto__: it says {}, recomputed nothing']],
];

t.test('what differs is told place by place, and nothing else', (t) => {
  for (const [what, said, computed, lines] of CASES) t.same(differences(said, computed, '/x'), lines, what);
  t.end();
});

t.test('there are no differences exactly when the canonical forms are equal', (t) => {
  // Canonical JSON writes -0 as 0.
  const json = () => fc.jsonValue({ maxDepth: 3 }).filter((value) => !JSON.stringify(value).includes('-0'));
  fc.assert(
    fc.property(json(), json(), (a, b) => {
      t.equal(differences(a, b, '').length === 0, canonical(a) === canonical(b), 'two values');
      return differences(a, structuredClone(a), '').length === 0;
    }),
    { numRuns: 200 },
  );
  t.end();
});

t.test('at most 50 places are told, and a long value is cut', (t) => {
  const many = Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`k${at}`, at]));
  t.equal(differences(many, {}, '').length, 50);
  t.equal(differences({ deep: many, more: many }, { deep: {}, more: {} }, '').length, 50);
  const [line] = differences('a'.repeat(200), 'b', '/x');
  t.equal(line, `/x: it says "${'a'.repeat(116)}..., recomputed "b"`);
  t.end();
});
