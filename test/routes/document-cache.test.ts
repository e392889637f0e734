import type { IncomingMessage } from 'node:http';
import t from 'tap';
import { createDocumentCache } from '../../src/routes/document-cache.ts';

const asking = (encoding: string) =>
  ({ headers: { 'accept-encoding': encoding } }) as unknown as IncomingMessage;

/** Says how often a document was made. */
function counted() {
  const made: string[] = [];
  const make = (key: string) => () => {
    made.push(key);
    return { key, text: `the text of ${key} `.repeat(200) };
  };
  return { made, make };
}

t.test('a document is made once, and given in the form that is taken best', async (t) => {
  const cache = createDocumentCache();
  const { made, make } = counted();
  const forms = ['br', 'gzip', 'identity'].map((encoding) =>
    cache.get('a', make('a')).choose(asking(encoding)),
  );
  t.same(made, ['a']);
  t.same(
    forms.map(({ encoding }) => encoding),
    ['br', 'gzip', 'identity'],
  );
  t.equal(new Set(forms.map(({ etag }) => etag)).size, 3);
});

t.test('what is kept stays within its bounds, and what was read longest ago goes first', async (t) => {
  const { made, make } = counted();
  const { bytes } = createDocumentCache().get('0', make('0'));
  made.length = 0;
  const cache = createDocumentCache(3 * (bytes + 1100));
  const before = cache.get('0', make('0')).choose(asking('br'));
  for (const key of ['1', '2']) cache.get(key, make(key));
  cache.get('0', make('0'));
  cache.get('3', make('3'));
  t.same(made, ['0', '1', '2', '3']);
  cache.get('0', make('0'));
  t.equal(made.length, 4, 'read again lately');
  cache.get('1', make('1'));
  t.same(made, ['0', '1', '2', '3', '1'], 'gone, and made again');
  for (let key = 4; key < 50; key += 1) cache.get(`${key}`, make(`${key}`));
  t.same(cache.get('0', make('0')).choose(asking('br')), before, 'byte for byte, with the same tag');
});

t.test('a document too large to keep is served all the same', async (t) => {
  const { made, make } = counted();
  const cache = createDocumentCache(100);
  for (const _ of [1, 2]) t.match(cache.get('a', make('a')).choose(asking('gzip')), { encoding: 'gzip' });
  t.same(made, ['a', 'a']);
});
