import { CHECKLIST_URL, type Company, responseBody } from './company.ts';
import { measure, type Request } from './load.ts';
import { residentMegabytes, type Service } from './processes.ts';

export interface Memory {
  requests: number;
  /** Megabytes that the service's process holds. */
  resident: number;
}

const FIRST = 5000;
const CONNECTIONS = 16;

/** What the service holds after 5,000 requests of every common kind, and again after `last`. */
export async function measureMemory(
  service: Service,
  company: Company,
  last: number,
): Promise<[Memory, Memory]> {
  const requestsOf = (connection: number) => mixture(company, connection);
  await measure(service, { connections: CONNECTIONS, amount: FIRST, requestsOf });
  const early = { requests: FIRST, resident: residentMegabytes(service.pid) };
  await measure(service, { connections: CONNECTIONS, amount: last - FIRST, requestsOf });
  return [early, { requests: last, resident: residentMegabytes(service.pid) }];
}

/** Half reads of responses, the rest writes, scores, lists, the checklist and what applies. */
function mixture({ token, assessments, items }: Company, connection: number): Request[] {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const base = `/v1/assessments/${assessments[connection % assessments.length]}`;
  const get = (path: string): Request => ({ method: 'GET', path, headers });
  return items.flatMap((item, turn): Request[] => [
    get(`${base}/responses/${item}`),
    get(`${base}/responses/${item}`),
    get(`${base}/responses/${item}`),
    { method: 'PUT', path: `${base}/responses/${item}`, headers, body: responseBody(connection, turn) },
    get([`${base}/score`, `${base}/items`, '/v1/assessments?limit=20', CHECKLIST_URL][turn % 4] ?? base),
  ]);
}
