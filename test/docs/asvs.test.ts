import t from 'tap';
import { missingPlaces, readPlace } from '../support/document-places.ts';

const DOCUMENT = readPlace('docs/asvs.md');

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 begins with; those of level 3 come after them. */
const SECTIONS: Record<string, number> = {
  ...{ '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2, '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1 },
  ...{ '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2, '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4 },
  ...{ '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3, '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5, '6.6': 3 },
  ...{ '6.8': 4, '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2, '8.1': 2, '8.2': 3, '8.3': 1 },
  ...{ '8.4': 1, '9.1': 3, '9.2': 4, '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11, '10.5': 5, '10.6': 2 },
  ...{ '10.7': 3, '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1, '12.1': 3, '12.2': 2 },
  ...{ '12.3': 4, '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5, '14.1': 2, '14.2': 4, '14.3': 3, '15.1': 3 },
  ...{
    '15.2': 3,
    '15.3': 7,
    '16.1': 1,
    '16.2': 5,
    '16.3': 4,
    '16.4': 3,
    '16.5': 3,
    '17.1': 1,
    '17.2': 4,
    '17.3': 2,
  },
};

interface Row {
  ids: string[];
  state: string;
  words: string;
}

const rows: Row[] = [...DOCUMENT.matchAll(/^\| (\d[\d.–]*) \| ([\w/]+) \| (.*) \|$/gm)].map(
  ([, ids = '', state = '', words = '']) => ({ ids: spread(ids), state, words }),
);

/** "1.2.6–1.2.8" is three requirements. */
function spread(ids: string): string[] {
  const [from = '', to = from] = ids.split('–');
  const section = from.slice(0, from.lastIndexOf('.'));
  if (!to.startsWith(`${section}.`)) throw new RangeError(`${ids} goes over a section`);
  const [first, last] = [from, to].map((id) => Number(id.slice(section.length + 1)));
  return Array.from(
    { length: Number(last) - Number(first) + 1 },
    (_, index) => `${section}.${Number(first) + index}`,
  );
}

t.test('each requirement of levels 1 and 2 stands there once, in the order of the standard', (t) => {
  const wanted = Object.entries(SECTIONS).flatMap(([section, count]) =>
    Array.from({ length: count }, (_, index) => `${section}.${index + 1}`),
  );
  t.same(
    rows.flatMap(({ ids }) => ids),
    wanted,
  );
  t.end();
});

t.test('what is met says where, what is open says what it would take, and the count is right', (t) => {
  for (const { ids, state, words } of rows) {
    t.match(state, /^(met|deployed|n\/a|open)$/, words);
    t.ok(words.length > 5, ids.join(' '));
  }
  const count = (wanted: string) =>
    rows.filter(({ state }) => state === wanted).reduce((sum, { ids }) => sum + ids.length, 0);
  const said = `${count('met')} met, ${count('deployed')} deployed, ${count('n/a')} n/a, ${count('open')} open`;
  t.ok(DOCUMENT.includes(said), said);
  t.end();
});

t.test('every file that it names is there', (t) => {
  t.same(missingPlaces(DOCUMENT), []);
  t.same(missingPlaces('`src/gone.ts` `docs/asvs.md` `GET` `nowhere.ts`'), ['src/gone.ts', 'nowhere.ts']);
  t.end();
});
