import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { exchange, type Step } from '../raw-socket.ts';
import { judgeExchange } from './wire.ts';

const HOST = 'Host: 127.0.0.1\r\n';

/**
 * Some clients that never finish what they begin, and some that do not read what they asked for. The service has to be
 * set to give a request a few seconds.
 * @returns what was wrong
 */
export async function slowClients(port: number): Promise<string[]> {
  const drip: Step[] = [`GET /healthz HTTP/1.1\r\n${HOST}`];
  for (let count = 0; count < 40; count += 1) drip.push(500, `X-${count}: 1\r\n`);
  const stuck: Step[] = [`POST /v1/products HTTP/1.1\r\n${HOST}Content-Length: 9\r\n`];
  const half: Step[] = [`GET /healthz HTTP/1.1\r\n${HOST}\r\n`, 'end'];
  const slow = [drip, drip, stuck, stuck, ['G'] as Step[], half];
  const done = await Promise.all(slow.map((steps) => exchange(port, steps, 20_000)));
  const wrong = done.flatMap((each) => [
    ...judgeExchange(each),
    ...(each.closed ? [] : ['a slow client is kept']),
  ]);
  const statuses = done.map(({ answers }) => answers.at(-1)?.status);
  if (statuses.slice(0, 5).some((status) => status !== 408))
    wrong.push(`slow clients got ${statuses.join(', ')}`);
  await unread(port);
  return wrong;
}

/** Asks for a great deal and reads none of it. */
async function unread(port: number): Promise<void> {
  const socket = connect({ port, host: '127.0.0.1' });
  socket.on('error', () => undefined);
  socket.pause();
  const whole = `GET /v1/checklists/hrba-tech/versions/0.1.0 HTTP/1.1\r\n${HOST}\r\n`;
  socket.write(whole.repeat(100));
  await pause(3000);
  socket.destroy();
}
