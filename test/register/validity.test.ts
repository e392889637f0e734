import t from 'tap';
import { daysAfter } from '../../src/register/days.ts';
import { expiryOf } from '../../src/register/validity.ts';

t.test('a report says nothing about today from twelve months after its issue on', (t) => {
  t.equal(expiryOf('2026-11-22'), '2027-11-22');
  t.equal(
    expiryOf('2024-02-29'),
    '2025-02-28',
    'a day that the next year does not have is the last of its month',
  );
  t.equal(expiryOf('2026-12-31'), '2027-12-31');
  t.end();
});

t.test('days are counted over the ends of months and years', (t) => {
  t.equal(daysAfter('2026-12-20', 20), '2027-01-09');
  t.equal(daysAfter('2026-03-01', -1), '2026-02-28');
  t.end();
});
