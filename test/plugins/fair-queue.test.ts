import { setImmediate as turn } from 'node:timers/promises';
import t from 'tap';
import { FairQueue, type Release } from '../../src/plugins/fair-queue.ts';

/** A queue whose places are asked for by owner, and what became of each, in the order of beginning. */
function asking(limits: { atOnce: number; waiting: number; waitingOfOne: number }) {
  const queue = new FairQueue(limits);
  const begun: string[] = [];
  const refused: string[] = [];
  const running: Release[] = [];
  const ask = (owner: string) =>
    void queue.enter(owner).then((release) => {
      if (release === null) return void refused.push(owner);
      begun.push(owner);
      running.push(release);
    });
  const finish = async () => {
    running.shift()?.();
    await turn();
    await turn();
  };
  return { ask, begun, refused, finish, settle: turn };
}

t.test('no more than the limit are at it, and those who wait begin when one is over', async (t) => {
  const { ask, begun, refused, finish, settle } = asking({ atOnce: 2, waiting: 10, waitingOfOne: 10 });
  for (const owner of ['a', 'b', 'c', 'd']) ask(owner);
  await settle();
  t.same(begun, ['a', 'b']);
  await finish();
  t.same(begun, ['a', 'b', 'c']);
  for (let round = 0; round < 3; round += 1) await finish();
  t.same(begun, ['a', 'b', 'c', 'd']);
  t.same(refused, []);
  ask('e');
  await settle();
  t.equal(begun.at(-1), 'e', 'an idle queue lets in at once');
});

t.test('whoever asks for much waits beside the others, not in front of them', async (t) => {
  const { ask, begun, finish, settle } = asking({ atOnce: 1, waiting: 20, waitingOfOne: 10 });
  for (const owner of 'aaaaaabc') ask(owner);
  await settle();
  for (let round = 0; round < 8; round += 1) await finish();
  t.equal(begun.join(''), 'aabcaaaa');
});

t.test('one owner has a limited number of places, and is refused beyond it', async (t) => {
  const { ask, refused, settle } = asking({ atOnce: 1, waiting: 20, waitingOfOne: 3 });
  for (const owner of 'aaaaaab') ask(owner);
  await settle();
  t.same(refused, ['a', 'a']);
});

t.test('when every place is taken, the owner who has most gives up the newest', async (t) => {
  const { ask, begun, refused, finish, settle } = asking({ atOnce: 1, waiting: 4, waitingOfOne: 4 });
  for (const owner of 'aaaaab') ask(owner);
  await settle();
  t.same(refused, ['a'], 'b has a place');
  ask('c');
  await settle();
  t.same(refused, ['a', 'a'], 'c too');
  ask('d');
  await settle();
  t.same(refused, ['a', 'a', 'a']);
  ask('e');
  await settle();
  t.equal(refused.at(-1), 'e', 'nobody has more than one any more');
  for (let round = 0; round < 6; round += 1) await finish();
  t.equal(begun.join(''), 'aabcd');
});

t.test('a place that is given back twice counts once', async (t) => {
  const queue = new FairQueue({ atOnce: 1, waiting: 5, waitingOfOne: 5 });
  const first = await queue.enter('a');
  const waiting = [queue.enter('a'), queue.enter('a')];
  let begun = 0;
  for (const each of waiting) void each.then(() => (begun += 1));
  first?.();
  first?.();
  await turn();
  await turn();
  await turn();
  t.equal(begun, 1);
});
