import fc from 'fast-check';
import t from 'tap';
import { markupLineOf, markupOf, stringOf, textOfMarkup } from '../../../src/reports/oscal/markup.ts';
import { typed } from '../../support/oscal-samples.ts';
import { check } from '../../support/scoring-arbitraries.ts';

t.test('what is typed is no markup', (t) => {
  const written: [text: string, markup: string][] = [
    ['<b>', '\\<b\\>'],
    ['![x](javascript:1)', '!\\[x\\](javascript:1)'],
    ['{{ insert: param, x }}', '\\{\\{ insert: param, x \\}\\}'],
    ['# a\n- b\n1. c\n10) d\n=', '\\# a\n\\- b\n1\\. c\n10\\) d\n\\='],
    ['a - b = 1.5', 'a - b = 1.5'],
    ['&amp; a_b *c* \\', '\\&amp; a\\_b \\*c\\* \\\\'],
    ['    code', 'code'],
  ];
  for (const [text, markup] of written) t.equal(markupOf(text), markup);
  t.end();
});

t.test('and can be read again, but for blanks at the beginning of lines', (t) => {
  check(
    t,
    fc.property(typed, (text) => textOfMarkup(markupOf(text)) === text.replace(/^[ \t]+/gm, '')),
  );
  t.end();
});

t.test('a string of OSCAL is one line without blanks at its ends, and never empty', (t) => {
  check(
    t,
    fc.property(typed, (text) => /^\S(.*\S)?$/u.test(stringOf(text)) && /^[^\n]+$/u.test(markupLineOf(text))),
  );
  t.equal(stringOf(' a\n\tb '), 'a b');
  t.equal(stringOf(' \n '), '-');
  t.end();
});
