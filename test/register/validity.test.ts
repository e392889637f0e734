import t from 'tap';
import { daysAfter } from '../../src/register/days.ts';
import { endingChange, expiryOf } from '../../src/register/validity.ts';

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

t.test(
  'only a major change that was declared after it ends a report earlier, and the first one does',
  (t) => {
    const change = (createdAt: string, major: boolean) => ({
      id: createdAt,
      revision: 1,
      createdAt,
      updatedAt: createdAt,
      author: { role: 'company', name: 'company' },
      on: '2026-11-01',
      what: 'sold to a police force',
      major,
    });
    const changes = [
      change('2026-01', true),
      change('2026-03', false),
      change('2026-04', true),
      change('2026-05', true),
    ];
    t.equal(endingChange(changes, '2026-02')?.createdAt, '2026-04');
    t.equal(endingChange(changes, '2026-06'), undefined);
    t.end();
  },
);

t.test('days are counted over the ends of months and years', (t) => {
  t.equal(daysAfter('2026-12-20', 20), '2027-01-09');
  t.equal(daysAfter('2026-03-01', -1), '2026-02-28');
  t.end();
});
