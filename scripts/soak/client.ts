import { Agent, request } from 'node:http';

export interface Answered {
  /** 0 when no answer came. */
  status: number;
  text: string;
}

/** A client that keeps its connections, and gives up after a while. */
export interface Client {
  send: (method: string, path: string, token: string | null, body?: unknown) => Promise<Answered>;
  close: () => void;
}

const PATIENCE_MS = 30_000;

/** Over at most `connections` connections. Never rejects: what fails is an answer of status 0. */
export function openClient(url: string, connections: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const send: Client['send'] = async (method, path, token, body) =>
    new Promise((resolve) => {
      const payload = body === undefined ? undefined : JSON.stringify(body);
      const headers = {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(payload === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
      };
      const asked = request(`${url}${path}`, { method, agent, headers, timeout: PATIENCE_MS }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.once('end', () =>
          resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
        );
        answer.once('error', ({ message }) => resolve({ status: 0, text: message }));
      });
      asked.once('timeout', () => asked.destroy(new Error('no answer in time')));
      asked.once('error', ({ message }) => resolve({ status: 0, text: message }));
      asked.end(payload);
    });
  return { send, close: () => agent.destroy() };
}

/** Sends until it is done: for setting up. Throws unless the status is the expected one. */
export async function expectJson(
  { send }: Client,
  status: number,
  ...asked: Parameters<Client['send']>
): Promise<Record<string, unknown>> {
  const answer = await send(...asked);
  if (answer.status !== status) throw new Error(`${asked[0]} ${asked[1]}: ${answer.status} ${answer.text}`);
  return JSON.parse(answer.text) as Record<string, unknown>;
}
