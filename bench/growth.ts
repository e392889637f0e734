import { join } from 'node:path';
import { openDatabase } from '../src/store/sqlite/open-database.ts';
import { storeOver } from '../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../src/store/store.ts';
import {
  by,
  level,
  newOrganisation,
  reportInput,
  responsesInput,
  startedAssessment,
} from '../test/store/fixtures/samples.ts';
import { median } from './figures.ts';

const ITEMS = 100;
const AT_ONCE = 32;
const ROUNDS = 15;
const UNITS = 480;
/** Assessments that are worked on at a time: all that the small record has. */
const FEW = 10;

export interface Growth {
  name: string;
  small: number;
  large: number;
  /** The least, or the most, that large may be of small. */
  least: number | null;
  most: number | null;
}

interface Filled {
  store: Store;
  organisationId: string;
  assessments: string[];
}

/** A record with so many assessments that hold a report each, and so many responses, 100 an assessment. */
async function fill(path: string, assessments: number, responses: number): Promise<Filled> {
  const db = openDatabase(path);
  // What is filled in is not measured.
  db.pragma('synchronous = OFF');
  const store = storeOver(db, path);
  const organisationId = await newOrganisation(store);
  const all = Object.fromEntries(
    Array.from({ length: ITEMS }, (_, item) => [`item-${item}`, level(item % 4)]),
  );
  const ids: string[] = [];
  const make = async (number: number) => {
    const started = await startedAssessment(store, { organisationId });
    ids.push(started.id);
    await store.issueReport(reportInput(started, { number }), by());
    if (number * ITEMS <= responses) await store.recordResponses(responsesInput(started.id, all), by());
  };
  for (let number = 1; number <= assessments; number += 1) await make(number);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.pragma('synchronous = FULL');
  return { store, organisationId, assessments: ids.slice(0, responses / ITEMS) };
}

/** Durable units a second, 32 at a time, to so many assessments that lie evenly among all. */
async function writeRate({ store, assessments }: Filled, active: number, round: number): Promise<number> {
  const step = Math.max(1, Math.floor(assessments.length / active));
  const start = performance.now();
  for (let unit = 0; unit < UNITS; unit += AT_ONCE) {
    await Promise.all(
      Array.from({ length: AT_ONCE }, (_, index) => {
        const id =
          assessments[(((unit * 7919 + index * 104_729) % active) * step) % assessments.length] ?? '';
        const item = `item-${(round + index) % ITEMS}`;
        return store.recordResponses(
          responsesInput(id, { [item]: level(1, `round ${round}, ${unit}, ${index}`) }),
          by(),
        );
      }),
    );
  }
  return UNITS / ((performance.now() - start) / 1000);
}

type List = 'listAssessments' | 'listReports';

/** Microseconds of one page of 50, the first or one in the middle of the list. */
async function pageTime({ store, organisationId }: Filled, list: List, deep: boolean): Promise<number> {
  const filter = {
    organisationId,
    relation: 'owned',
    archived: false,
    productId: null,
    assessmentId: null,
  } as const;
  const page = (cursor: string | null) => store[list](filter, { limit: 50, cursor });
  let cursor: string | null = null;
  if (deep) for (let pages = 0; pages < 10; pages += 1) cursor = (await page(cursor)).nextCursor;
  const times: number[] = [];
  for (let time = 0; time < 200; time += 1) {
    const start = performance.now();
    await page(cursor);
    times.push((performance.now() - start) * 1000);
  }
  return median(times);
}

/** Rates of writing to a record of 1,000 responses and to a large one, in turn. */
async function writeRates(small: Filled, large: Filled, active: number) {
  const rates: { small: number; large: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const here = round + active;
    rates.push({ small: await writeRate(small, active, here), large: await writeRate(large, active, here) });
  }
  const middle = (side: 'small' | 'large') => median(rates.map((rate) => rate[side]));
  const name = `units a second, 1000 and ${large.assessments.length * ITEMS} responses, written to ${active} assessments`;
  return { name, small: middle('small'), large: middle('large') };
}

/** Write rate at 1,000 and at `responses` stored responses; a page at 1,000 and at `assessments`. */
export async function measureGrowth(
  folder: string,
  assessments: number,
  responses: number,
): Promise<Growth[]> {
  const small = await fill(join(folder, 'small.sqlite'), 1000, 1000);
  const large = await fill(join(folder, 'large.sqlite'), assessments, responses);
  const found: Growth[] = [
    { ...(await writeRates(small, large, FEW)), least: 0.8, most: null },
    { ...(await writeRates(small, large, large.assessments.length)), least: null, most: null },
  ];
  for (const list of ['listAssessments', 'listReports'] as const) {
    for (const deep of [false, true]) {
      const name = `${list}, ${deep ? 'a page further on' : 'first page'} (us), of 1000 and ${assessments}`;
      const times = { small: await pageTime(small, list, deep), large: await pageTime(large, list, deep) };
      // Constant, with room for deeper pages of the tree that are not in the cache.
      found.push({ name, ...times, least: null, most: 1.5 });
    }
  }
  await small.store.close();
  await large.store.close();
  return found;
}
