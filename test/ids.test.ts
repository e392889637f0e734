import fc from 'fast-check';
import t from 'tap';
import { validate, version } from 'uuid';
import { idsAfter } from '../src/ids.ts';

const HOUR = 3_600_000;
const NOON = Date.parse('2026-11-26T12:00:00.000Z');

t.test('ids are UUIDv7 with the time they were made at, as long as the clock goes on', (t) => {
  let now = NOON;
  const next = idsAfter(null, () => now);
  for (const step of [0, 1, 1000, HOUR]) {
    now += step;
    const id = next();
    t.ok(validate(id));
    t.equal(version(id), 7);
    t.equal(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16), now);
  }
  t.end();
});

t.test(
  'whatever the clock does, and however often it starts again, each id is greater than the one before',
  (t) => {
    const jumps = fc.array(fc.tuple(fc.integer({ min: -48 * HOUR, max: 48 * HOUR }), fc.boolean()), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(jumps, (steps) => {
        let now = NOON;
        let next = idsAfter(null, () => now);
        let newest = next();
        for (const [step, startsAgain] of steps) {
          now += step;
          if (startsAgain) next = idsAfter(newest, () => now);
          for (let count = 0; count < 3; count += 1) {
            const id = next();
            if (id <= newest) throw new Error(`${id} after ${newest}`);
            newest = id;
          }
        }
      }),
    );
    t.end();
  },
);

t.test('an id that is none of these is no obstacle', (t) => {
  t.ok(validate(idsAfter('made by hand')()));
  t.end();
});
