import { setTimeout as pause } from 'node:timers/promises';
import { type Company, responseBody } from './company.ts';
import { median } from './figures.ts';
import type { Service } from './processes.ts';

export interface IssuedReports {
  /** Milliseconds from asking for a report to having its PDF, the first one apart: it starts the printer. */
  first: number;
  median: number;
  slowest: number;
  /** Milliseconds of reads of a response at a steady rate, while nothing else is done and while reports are made. */
  quietReads: number;
  reads: number;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const EVERY = 10;

/** Issues signed reports of the full checklist with their PDF, one after the other, while somebody reads. */
export async function measureReports(
  service: Service,
  company: Company,
  rounds: number,
): Promise<IssuedReports> {
  const assessment = await answerEverything(service, company);
  const read = `${service.url}/v1/assessments/${assessment.id}/responses/${assessment.item}`;
  const quiet = await whileReading(read, company.token, () => pause(rounds * 200));
  const times: number[] = [];
  const busy = await whileReading(read, company.token, async () => {
    for (let round = 0; round < rounds; round += 1)
      times.push(await reportWithPdf(service, company, assessment.id));
  });
  const [first = 0, ...later] = times;
  return {
    first,
    median: median(later) ?? first,
    slowest: Math.max(...later),
    quietReads: percentile99(quiet),
    reads: percentile99(busy),
  };
}

async function answerEverything(service: Service, { token }: Company): Promise<{ id: string; item: string }> {
  const headers = { ...JSON_TYPE, authorization: `Bearer ${token}` };
  const send = async (method: string, path: string, body?: object) => {
    const answer = await fetch(`${service.url}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as { id: string; items: { id: string }[] };
  };
  const product = { name: 'All of it', description: 'A product that is asked every question.' };
  const { id } = await send('POST', '/v1/assessments', { product, stage: 'operation' });
  const { items } = await send('GET', `/v1/assessments/${id}/items`);
  const responses = items.map((item, index) => [item.id, JSON.parse(responseBody(0, index)) as object]);
  await send('PATCH', `/v1/assessments/${id}/responses`, { responses: Object.fromEntries(responses) });
  return { id, item: items[0]?.id ?? '' };
}

async function reportWithPdf(service: Service, { token }: Company, assessment: string): Promise<number> {
  const headers = { ...JSON_TYPE, authorization: `Bearer ${token}` };
  const started = performance.now();
  const issued = await fetch(`${service.url}/v1/assessments/${assessment}/reports`, {
    method: 'POST',
    headers,
    body: '{}',
  });
  if (!issued.ok) throw new Error(`a report was answered ${issued.status}: ${await issued.text()}`);
  const { id } = (await issued.json()) as { id: string };
  const pdf = await fetch(`${service.url}/v1/reports/${id}?format=pdf`, { headers });
  if (!pdf.ok) throw new Error(`a PDF was answered ${pdf.status}: ${await pdf.text()}`);
  await pdf.arrayBuffer();
  return performance.now() - started;
}

/** How long each read took that was sent every few milliseconds, whether the one before was answered or not. */
async function whileReading(url: string, token: string, work: () => Promise<unknown>): Promise<number[]> {
  const headers = { authorization: `Bearer ${token}` };
  const times: Promise<number>[] = [];
  let isOver = false;
  const reader = (async () => {
    while (!isOver) {
      times.push(timed(url, headers));
      await pause(EVERY);
    }
  })();
  await work();
  isOver = true;
  await reader;
  return Promise.all(times);
}

async function timed(url: string, headers: Record<string, string>): Promise<number> {
  const started = performance.now();
  const answer = await fetch(url, { headers });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`a read was answered ${answer.status}`);
  return performance.now() - started;
}

function percentile99(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.99))] ?? 0;
}
