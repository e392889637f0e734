import type { Secret } from './leak-finder.ts';
import { type Answer, type CallOptions, patiently, type Service } from './test-app.ts';

/** Something the service wrote. */
export interface Written {
  /** Where it was found. */
  where: string;
  text: string;
}

export interface RecordedService extends Service {
  /** Every answer, head and body; of one that shows a secret, all but the one place where it has to. */
  answers: Written[];
  /** Every secret that was made or tried. */
  secrets: Secret[];
}

/** A service that is asked over the wire and of whose answers nothing is lost. */
export function recordService(url: string, administratorKey: string): RecordedService {
  const answers: Written[] = [];
  const secrets: Secret[] = [{ name: 'the first administrator key', value: secretOf(administratorKey) }];
  const once = async (method: string, path: string, options: CallOptions = {}): Promise<Answer> => {
    const answer = await ask(method, url + path, options);
    const shown = shownIn(answer);
    if (shown !== null) secrets.push({ name: `of ${method} ${path}`, value: shown });
    const head = Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}`);
    const body = shown === null ? answer.text : answer.text.replace(shown, '');
    answers.push({
      where: `${answer.status} to ${method} ${path.replaceAll(/[\w-]{43}/g, '…')}`,
      text: `${head.join('\n')}\n\n${body}`,
    });
    return answer;
  };
  return { admin: administratorKey, answers, secrets, ...patiently(once) };
}

/** The secret part of a key's token. */
export function secretOf(token: string): string {
  return token.slice(-43);
}

// A new key shows its token, a new link its address.
function shownIn({ status, body }: Answer): string | null {
  const shown: unknown = status === 201 ? (body?.token ?? body?.url) : undefined;
  return typeof shown === 'string' ? secretOf(shown) : null;
}

async function ask(
  method: string,
  url: string,
  { token, body, raw, headers = {} }: CallOptions,
): Promise<Answer> {
  const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const answer = await fetch(url, {
    method,
    redirect: 'manual',
    headers: {
      ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(payload === undefined
      ? {}
      : { body: typeof payload === 'string' ? payload : new Uint8Array(payload) }),
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const text = bytes.toString();
  const isJson = (answer.headers.get('content-type') ?? '').includes('json') && text !== '';
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: isJson ? JSON.parse(text) : undefined,
    text,
    bytes,
  };
}
