// npm run bench: everything in one run, in turn with the bare floor. -- --quick: a first look, on a busy machine too.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readConfig } from '../src/config.ts';
import { openDeps } from '../src/open-deps.ts';
import { CHECKLIST_URL, type Company, makeCompany, responseBody } from './company.ts';
import { measureDisk } from './disk.ts';
import { judged, median, table } from './figures.ts';
import { measureGrowth } from './growth.ts';
import { measureMemory } from './memory.ts';
import { measurePlugins } from './plugins.ts';
import { type Service, startFloor, startService } from './processes.ts';
import { measurePair, pairsOf } from './ratios.ts';
import { measureReports } from './reports.ts';
import { measureScoring } from './scoring.ts';
import { entries, measureStartUp } from './start-up.ts';

const QUICK = { rounds: 2, seconds: 3, requests: 20_000, responses: 20_000, assessments: 2000, starts: 1 };
const WHOLE = {
  rounds: 5,
  seconds: 4,
  requests: 500_000,
  responses: 1_000_000,
  assessments: 100_000,
  starts: 7,
};
const size = process.argv.includes('--quick') ? QUICK : WHOLE;
const only = process.argv.find((text) => text.startsWith('--only='))?.slice('--only='.length);
const ASSESSMENTS = 32;
const JSON_TYPE = { 'content-type': 'application/json' };
const folder = mkdtempSync(join(tmpdir(), 'hrba-bench-'));

const sections: Record<string, () => Promise<string[][]>> = {
  disk: async () => [
    ['the disk', 'microseconds'],
    ['4 KiB written and waited for', measureDisk(folder).toFixed(0)],
  ],
  scoring: async () => [
    ['scoring 100 items', 'microseconds', 'target', ''],
    ...measureScoring().map(({ name, microseconds, target }) => [
      name,
      microseconds.toFixed(0),
      target === null ? '' : `< ${target}`,
      target === null ? '' : judged(microseconds, 'at most', target),
    ]),
  ],
  start: async () => [['start-up', 'fresh record', 'existing', 'target', ''], ...(await startUps())],
  plugins: async () => [['plugin, cost a request', 'microseconds'], ...(await plugins())],
  ratios: async () => [
    [
      'against the floor',
      'clients',
      'ratio',
      'target',
      '',
      'service/s',
      'floor/s',
      'p99 ms',
      'cpu us',
      'floor cpu',
      'cpu ratio',
    ],
    ...(await ratios()),
  ],
  reports: async () => [['signed report with PDF, 128 items', 'ms', 'target', ''], ...(await reports())],
  memory: async () => [['memory of the process', 'MB'], ...(await memory())],
  growth: async () => [['growth', 'small', 'large', 'ratio', 'target', ''], ...(await growth())],
};

async function startUps(): Promise<string[][]> {
  const rows: string[][] = [];
  for (const entry of entries()) {
    const { fresh, existing } = await measureStartUp(entry, size.starts);
    const [first, later] = [fresh, existing].map((runs) => median(runs.map(({ wall }) => wall)));
    rows.push([
      entry,
      `${first?.toFixed(0)} ms`,
      `${later?.toFixed(0)} ms`,
      '< 1000',
      judged(first ?? 0, 'at most', 1000),
    ]);
  }
  return rows;
}

async function plugins(): Promise<string[][]> {
  const deps = await openDeps(readConfig({ HRBA_DATA_DIR: join(folder, 'plugins') }));
  const costs = await measurePlugins(deps);
  await deps.store.close();
  return costs.map(({ name, cost }) => [name, cost.toFixed(1)]);
}

async function ratios(): Promise<string[][]> {
  const rows: string[][] = [];
  const { service, company } = await serve('ratios');
  const document = join(folder, 'document.json');
  const text = Buffer.from(await (await fetch(`${service.url}${CHECKLIST_URL}`)).arrayBuffer());
  writeFileSync(document, text);
  writeFileSync(`${document}.br`, brotliCompressSync(text));
  const floor = await startFloor(folder, document);
  const scoreBytes = await fillBoth(service, floor, company);
  for (const pair of pairsOf(company, scoreBytes)) {
    const {
      name,
      connections,
      target,
      ratio,
      cpuRatio,
      service: ours,
      floor: bare,
    } = await measurePair(pair, floor, service, size.rounds, size.seconds);
    const figures = [ours.rate, bare.rate, ours.p99, ours.cpu, bare.cpu].map((figure) => figure.toFixed(0));
    rows.push([
      name,
      `${connections}`,
      ratio.toFixed(2),
      `>= ${target}`,
      judged(ratio, 'at least', target),
      ...figures,
      cpuRatio.toFixed(2),
    ]);
  }
  await service.stop();
  await floor.stop();
  return rows;
}

async function serve(name: string): Promise<{ service: Service; company: Company }> {
  const service = await startService(join(folder, name));
  return { service, company: await makeCompany(service, ASSESSMENTS) };
}

/** Every response on both sides, and a score's bytes on the floor's; returns how many they are. */
async function fillBoth(
  service: Service,
  floor: Service,
  { token, assessments, items }: Company,
): Promise<number> {
  const headers = { ...JSON_TYPE, authorization: `Bearer ${token}` };
  const put = (url: string, body: string, more: Record<string, string> = JSON_TYPE) =>
    fetch(url, { method: 'PUT', headers: more, body });
  for (const id of assessments) {
    for (const [index, item] of items.entries()) {
      await put(`${service.url}/v1/assessments/${id}/responses/${item}`, responseBody(0, index), headers);
      await put(`${floor.url}/kept/${id}/${item}`, responseBody(0, index));
    }
  }
  const score = await (
    await fetch(`${service.url}/v1/assessments/${assessments[0]}/score`, { headers })
  ).text();
  await put(`${floor.url}/kept/score/${score.length}`, score);
  return score.length;
}

async function reports(): Promise<string[][]> {
  const { service, company } = await serve('reports');
  const {
    first,
    median: usual,
    slowest,
    quietReads,
    reads,
  } = await measureReports(service, company, size.rounds * 4);
  await service.stop();
  const row = (name: string, ms: number, most: number | null) => [
    name,
    ms.toFixed(0),
    most === null ? '' : `< ${most}`,
    most === null ? '' : judged(ms, 'at most', most),
  ];
  return [
    row('the first, which starts the printer', first, null),
    row('issued and printed, median', usual, 1500),
    row('issued and printed, slowest', slowest, null),
    row('p99 of reads while nothing else is done', quietReads, null),
    row('p99 of reads meanwhile', reads, 50),
  ];
}

async function memory(): Promise<string[][]> {
  const { service, company } = await serve('memory');
  const [early, late] = await measureMemory(service, company, size.requests);
  await service.stop();
  const grown = late.resident - early.resident;
  return [
    ...[early, late].map(({ requests, resident }) => [`after ${requests} requests`, resident.toFixed(0)]),
    [`grown (target: within 60): ${judged(grown, 'at most', 60)}`, grown.toFixed(0)],
  ];
}

async function growth(): Promise<string[][]> {
  const measured = await measureGrowth(folder, size.assessments, size.responses);
  return measured.map(({ name, small, large, least, most }) => {
    const ratio = large / small;
    const figures = [name, small.toFixed(0), large.toFixed(0), ratio.toFixed(2)];
    if (least !== null) return [...figures, `>= ${least}`, judged(ratio, 'at least', least)];
    return most === null ? [...figures, '', ''] : [...figures, `<= ${most}`, judged(ratio, 'at most', most)];
  });
}

const [processor] = cpus();
console.log(
  `Node ${process.version}, ${cpus().length} x ${processor?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB; ${new Date().toISOString().slice(0, 10)}`,
);
for (const [name, measureSection] of Object.entries(sections)) {
  if (only !== undefined && only !== name) continue;
  console.log(`\n${table(await measureSection())}`);
}
rmSync(folder, { recursive: true });
