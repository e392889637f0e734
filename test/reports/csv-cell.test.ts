import t from 'tap';
import { plainCell } from '../../src/reports/csv-cell.ts';

const STARTERS = ['=', '+', '-', '@', '|', '%', '＝', '＠'];

t.test('a text split at semicolons, tabs or line breaks starts no formula either', (t) => {
  for (const start of STARTERS) {
    for (const before of ['x;', 'x\t', 'x\n', 'x\r\n', 'x; ', 'x;"', "x;'", 'x;\u200B', 'x;;']) {
      const text = `${before}${start}cmd`;
      t.equal(plainCell(text), `${before}'${start}cmd`, encodeURIComponent(text));
    }
  }
  t.end();
});

t.test('what is no formula is left as it is', (t) => {
  for (const text of ['', 'a = b', 'x; y', 'one\ntwo', '5 - 3', 'a;b=c', 'no@where.example', "it's"])
    t.equal(plainCell(text), text);
  t.end();
});
