import { type Answered, type Client, expectJson } from './client.ts';

/** One company's assessment, the keys that use it, and what was acknowledged of it. */
interface Subject {
  company: string;
  reviewer: string;
  assessmentId: string;
  reportId: string;
  /** Of each item the highest revision that was acknowledged, and the words it was acknowledged with. */
  acknowledged: Map<string, { revision: number; words: string }>;
}

/** A kind of request, how often it comes among a thousand, and one request of it. */
interface Kind {
  name: string;
  share: number;
  send: (client: Client, subject: Subject, count: number) => Promise<Answered>;
}

export interface Traffic {
  /** Sends the next request of the mix. */
  next: () => { kind: string; answered: Promise<Answered> };
  /** Reads everything acknowledged once more, and says what is not there. */
  findLosses: () => Promise<string[]>;
  acknowledged: () => number;
}

const COMPANIES = 6;
const ASSESSMENTS = 4;
const ITEMS = [
  'conception.red-lines',
  'conception.commitment',
  'conception.rights-and-people',
  'conception.foreseeable-misuse',
  'conception.alternatives-considered',
  'conception.power-to-stop',
];
const item = (count: number): string => ITEMS[count % ITEMS.length] ?? '';
const of = ({ assessmentId }: Subject): string => `/v1/assessments/${assessmentId}`;
let written = 0;

/** Mostly reads, as companies that fill in a checklist and look at their score make them. */
const MIX: readonly Kind[] = [
  { name: 'list items', share: 180, send: (c, s) => c.send('GET', `${of(s)}/items`, s.company) },
  {
    name: 'read response',
    share: 240,
    send: (c, s, n) => c.send('GET', `${of(s)}/responses/${item(n)}`, s.company),
  },
  { name: 'read score', share: 160, send: (c, s) => c.send('GET', `${of(s)}/score`, s.company) },
  { name: 'read assessment', share: 80, send: (c, s) => c.send('GET', of(s), s.company) },
  {
    name: 'read checklist',
    share: 80,
    send: (c) => c.send('GET', '/v1/checklists/hrba-tech/versions/0.1.0', null),
  },
  { name: 'list assessments', share: 60, send: (c, s) => c.send('GET', '/v1/assessments', s.company) },
  { name: 'list reports', share: 40, send: (c, s) => c.send('GET', '/v1/reports', s.reviewer) },
  { name: 'read report', share: 20, send: (c, s) => c.send('GET', `/v1/reports/${s.reportId}`, s.company) },
  { name: 'record response', share: 120, send: recordResponse },
  { name: 'review', share: 19, send: review },
  { name: 'issue report', share: 1, send: (c, s) => c.send('POST', `${of(s)}/reports`, s.company, {}) },
];
const TURNS = turnsOf(MIX);

/** Sets up companies with keys, answers and a report each, and gives the traffic on them. */
export async function openTraffic(client: Client, admin: string): Promise<Traffic> {
  const subjects: Subject[] = [];
  for (let count = 0; count < COMPANIES; count += 1)
    subjects.push(...(await makeCompany(client, admin, count)));
  let sent = 0;
  return {
    next: () => {
      const kind = TURNS[sent % TURNS.length] as Kind;
      const subject = subjects[sent % subjects.length] as Subject;
      sent += 1;
      return { kind: kind.name, answered: kind.send(client, subject, Math.floor(sent / subjects.length)) };
    },
    findLosses: async () => (await Promise.all(subjects.map((each) => lossesOf(client, each)))).flat(),
    acknowledged: () => written,
  };
}

/** The kinds in an order in which each comes evenly: the one that is furthest behind its share is next. */
function turnsOf(kinds: readonly Kind[]): Kind[] {
  const total = kinds.reduce((sum, { share }) => sum + share, 0);
  const had = new Map(kinds.map((kind) => [kind, 0]));
  return Array.from({ length: total }, (_, turn) => {
    const behind = (kind: Kind): number => (kind.share * (turn + 1)) / total - (had.get(kind) ?? 0);
    const next = kinds.reduce((most, each) => (behind(each) > behind(most) ? each : most));
    had.set(next, (had.get(next) ?? 0) + 1);
    return next;
  });
}

async function makeCompany(client: Client, admin: string, count: number): Promise<Subject[]> {
  const organisation = { name: `Company ${count} Ltd`, kind: 'company' };
  const { id } = await expectJson(client, 201, 'POST', '/v1/organisations', admin, organisation);
  const key = async (role: string): Promise<string> => {
    const body = { role, actor: `${role} ${count}` };
    const made = await expectJson(client, 201, 'POST', `/v1/organisations/${id}/keys`, admin, body);
    return String(made['token']);
  };
  const [company, reviewer] = [await key('company'), await key('reviewer')];
  const subjects: Subject[] = [];
  for (let product = 0; product < ASSESSMENTS; product += 1) {
    const body = { product: { name: `Product ${product}` } };
    const { id: started } = await expectJson(client, 201, 'POST', '/v1/assessments', company, body);
    const subject = {
      company,
      reviewer,
      assessmentId: String(started),
      reportId: '',
      acknowledged: new Map(),
    };
    for (let at = 0; at < ITEMS.length; at += 1) await recordResponse(client, subject, at);
    const report = await expectJson(client, 201, 'POST', `${of(subject)}/reports`, company, {});
    subjects.push({ ...subject, reportId: String(report['id']) });
  }
  return subjects;
}

async function recordResponse(client: Client, subject: Subject, count: number): Promise<Answered> {
  const itemId = item(count);
  const words = `Write ${count} of the product lead, since May, in the team folder.`;
  const body = {
    state: 'level',
    level: 1 + (count % 4),
    justification: words,
    evidence: [
      {
        title: 'Notes',
        shows: 'What was decided',
        url: 'https://docs.example.org/notes',
        madeBy: 'lead',
        madeOn: '2026-05-12',
      },
    ],
  };
  const answer = await client.send('PUT', `${of(subject)}/responses/${itemId}`, subject.company, body);
  if (answer.status !== 200 && answer.status !== 201) return answer;
  written += 1;
  const { revision } = JSON.parse(answer.text) as { revision: number };
  const known = subject.acknowledged.get(itemId);
  if (known === undefined || revision > known.revision) subject.acknowledged.set(itemId, { revision, words });
  return answer;
}

async function review(client: Client, subject: Subject, count: number): Promise<Answered> {
  const body = { verdict: 'confirmed', note: 'Read the notes.' };
  return client.send('PUT', `${of(subject)}/responses/${item(count)}/review`, subject.reviewer, body);
}

async function lossesOf(client: Client, subject: Subject): Promise<string[]> {
  const losses: string[] = [];
  for (const [itemId, { revision, words }] of subject.acknowledged) {
    const { status, text } = await client.send('GET', `${of(subject)}/responses/${itemId}`, subject.company);
    const found = (status === 200 ? JSON.parse(text) : {}) as { revision?: number; justification?: string };
    // A later revision than was acknowledged: a write whose answer never came.
    const isThere =
      found.revision === revision ? found.justification === words : (found.revision ?? 0) > revision;
    if (!isThere)
      losses.push(
        `${subject.assessmentId} ${itemId}: revision ${revision} is lost: ${status}, revision ${found.revision}`,
      );
  }
  return losses;
}
