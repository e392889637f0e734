import type { Service } from './processes.ts';

/** A company with a key and assessments, made over HTTP as an integrator would. */
export interface Company {
  token: string;
  assessments: string[];
  items: string[];
}

export const CHECKLIST_URL = '/v1/checklists/hrba-tech/versions/0.1.0';

/** Makes a company with so many assessments at a service that was started on an empty record. */
export async function makeCompany(service: Service, assessments: number): Promise<Company> {
  const [, admin = ''] = /^administrator key: (\S+)$/m.exec(service.printed()) ?? [];
  const send = async (path: string, token: string, body?: object): Promise<{ [name: string]: unknown }> => {
    const answer = await fetch(`${service.url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as { [name: string]: unknown };
  };
  const organisation = await send('/v1/organisations', admin, { name: 'Measured', kind: 'company' });
  const key = { role: 'company', actor: 'founder' };
  const { token } = await send(`/v1/organisations/${organisation['id']}/keys`, admin, key);
  const ids: string[] = [];
  for (let count = 0; count < assessments; count += 1) {
    const made = await send('/v1/assessments', String(token), {
      product: { name: `Product ${count}` },
      stage: 'operation',
    });
    ids.push(String(made['id']));
  }
  const checklist = (await send(CHECKLIST_URL, String(token))) as { items: { id: string }[] };
  return { token: String(token), assessments: ids, items: checklist.items.map(({ id }) => id) };
}

/** A response with evidence, different for each writer and turn: the same again would be no write. */
export function responseBody(writer: number, turn: number): string {
  return JSON.stringify({
    state: 'level',
    level: 1 + (turn % 3),
    justification: `Writer ${writer}, turn ${turn}: the founders decided in March, and it is kept in the team's folder.`,
    evidence: [
      {
        title: 'Minutes',
        shows: 'What was decided',
        url: 'https://docs.example.org/minutes',
        madeBy: 'founder',
        madeOn: '2026-03-04',
      },
    ],
  });
}
