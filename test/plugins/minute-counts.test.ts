import t from 'tap';
import { MinuteCounts } from '../../src/plugins/minute-counts.ts';

const MINUTE = 60_000;

function countingAt(start: number) {
  const clock = { now: start };
  const counts = new MinuteCounts(() => clock.now);
  const ask = (caller: string, store = counts) => {
    const told = { current: 0, ttl: 0 };
    store.incr(caller, (_error, count) => Object.assign(told, count), MINUTE);
    return told;
  };
  return { clock, counts, ask };
}

t.test('a caller is counted within a minute from the first request, and anew after it', (t) => {
  const { clock, ask } = countingAt(0);
  t.same(ask('a'), { current: 1, ttl: MINUTE });
  clock.now = 59_999;
  t.same(ask('a'), { current: 2, ttl: 1 });
  t.same(ask('b'), { current: 1, ttl: MINUTE }, 'each caller by itself');
  clock.now = MINUTE;
  t.same(ask('a'), { current: 1, ttl: MINUTE });
  t.end();
});

t.test('putting the time of day back makes no minute longer', (t) => {
  const counts = new MinuteCounts();
  const { now } = Date;
  t.teardown(() => {
    Date.now = now;
  });
  const left: number[] = [];
  counts.incr('a', (_error, { ttl }) => left.push(ttl), MINUTE);
  Date.now = () => now() - 24 * 60 * MINUTE;
  counts.incr('a', (_error, { ttl }) => left.push(ttl), MINUTE);
  t.ok(left.every((ttl) => ttl > 0 && ttl <= MINUTE));
  t.end();
});

t.test('a child counts by itself, and strangers without number do not fill the memory', (t) => {
  const { counts, ask } = countingAt(0);
  ask('a');
  t.equal(ask('a', counts.child()).current, 1);
  for (let caller = 0; caller < 5000; caller += 1) ask(`stranger ${caller}`);
  t.equal(ask('stranger 4999').current, 2);
  t.equal(ask('a').current, 1, 'who was counted longest was pushed out');
  t.end();
});
