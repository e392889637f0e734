import t from 'tap';
import { bandOf, statusOf } from '../../src/scoring/band.ts';
import { exact } from '../../src/scoring/fraction.ts';
import { ruleset } from '../support/scoring-arbitraries.ts';

t.test('a band starts at its first value: 1/5 is in the second, anything less in the first', (t) => {
  const band = (text: string) => bandOf(exact(text), ruleset).band;
  t.same(['0', '1/5', '2/5', '3/5', '4/5', '1'].map(band), [0, 1, 2, 3, 4, 4]);
  t.same(['19/100', '199999/1000000', '39/100', '59/100', '79/100'].map(band), [0, 0, 1, 2, 3]);
  t.throws(() => bandOf(exact('-1/100'), ruleset), /first band of a ruleset starts at 0/);
  t.end();
});

t.test(
  'status follows from coverage: below one half is insufficient, one half is provisional, one is all',
  (t) => {
    const status = (text: string) => statusOf(exact(text), ruleset);
    const expected = ['INSUFFICIENT', 'INSUFFICIENT', 'PROVISIONAL', 'PROVISIONAL', 'ALL_ANSWERED'];
    t.same(['0', '499/1000', '1/2', '999/1000', '1'].map(status), expected);
    t.equal(statusOf(null, ruleset), 'NOT_APPLICABLE', 'nothing to score is not nothing answered');
    t.end();
  },
);
