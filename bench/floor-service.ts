// The bare floor that the service is measured against: Fastify and better-sqlite3 with the same durability, and nothing
// else: no key, no check, no history, no log. Argument: database path. Prints its address.
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import fastify from 'fastify';

const [path = '', documentPath = ''] = process.argv.slice(2);
const db = new Database(path);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.exec(
  'CREATE TABLE kept (assessment TEXT, item TEXT, body TEXT NOT NULL, PRIMARY KEY (assessment, item)) STRICT',
);
const write = db.prepare<[string, string, string]>('INSERT OR REPLACE INTO kept VALUES (?, ?, ?)');
const read = db.prepare<[string, string], { body: string }>(
  'SELECT body FROM kept WHERE assessment = ? AND item = ?',
);
const documents = { identity: readFileSync(documentPath), br: readFileSync(`${documentPath}.br`) };

const app = fastify();
type Place = { Params: { assessment: string; item: string } };
app.put<Place>('/kept/:assessment/:item', async ({ params, body }) => {
  write.run(params.assessment, params.item, JSON.stringify(body));
  return body;
});
app.get<Place>('/kept/:assessment/:item', async ({ params }, reply) => {
  const row = read.get(params.assessment, params.item);
  return reply.type('application/json').send(row?.body);
});
app.get<{ Params: { encoding: 'identity' | 'br' } }>('/document/:encoding', async ({ params }, reply) =>
  reply.type('application/json').send(documents[params.encoding]),
);
process.stdout.write(`${await app.listen({ port: 0, host: '127.0.0.1' })}\n`);
