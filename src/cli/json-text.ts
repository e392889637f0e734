export interface JsonFault {
  /** Bytes from the beginning of the file. */
  offset: number;
  what: string;
}

/** Nothing the service writes is nested deeper. */
const DEEPEST = 200;
const BLANK = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const BROKEN_STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/uy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;

/**
 * The JSON in a file, or the first place where it is none: text that is not UTF-8, a character that cannot stand there, a
 * member that stands there twice. (JSON.parse takes the last of two and does not always say where it fails.)
 */
export function jsonIn(bytes: Buffer): { value: unknown } | { fault: JsonFault } {
  const text = bytes.toString('utf8');
  const again = Buffer.from(text);
  if (!again.equals(bytes))
    return { fault: { offset: firstDifference(again, bytes), what: 'it is not UTF-8' } };
  try {
    new JsonScan(text).whole();
    return { value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return { fault: { offset: Buffer.byteLength(text.slice(0, error.at)), what: error.message } };
  }
}

function firstDifference(one: Buffer, other: Buffer): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

class Stopped extends Error {
  readonly at: number;
  constructor(at: number, what: string) {
    super(what);
    this.at = at;
  }
}

/** One walk over a text by the grammar of RFC 8259. */
class JsonScan {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): void {
    this.#value(0);
    this.#take(BLANK);
    if (this.#at < this.#text.length) throw this.#stopped('nothing may follow the value');
  }

  #value(depth: number): void {
    if (depth > DEEPEST) throw this.#stopped('it is nested too deeply');
    this.#take(BLANK);
    const first = this.#text[this.#at];
    if (first === '{') this.#members(depth);
    else if (first === '[') this.#elements(depth);
    else if (first === '"') this.#string();
    else if (this.#take(SCALAR) === null) throw this.#stopped('no value begins so');
  }

  #members(depth: number): void {
    const names = new Set<string>();
    this.#between('}', () => {
      this.#take(BLANK);
      const start = this.#at;
      const name: string = JSON.parse(this.#string());
      if (names.has(name)) throw new Stopped(start, `${JSON.stringify(name)} stands there twice`);
      names.add(name);
      this.#take(BLANK);
      this.#need(':');
      this.#value(depth + 1);
    });
  }

  #elements(depth: number): void {
    this.#between(']', () => this.#value(depth + 1));
  }

  #between(end: string, one: () => void): void {
    this.#at += 1;
    this.#take(BLANK);
    while (this.#text[this.#at] !== end) {
      one();
      this.#take(BLANK);
      if (this.#text[this.#at] === end) break;
      this.#need(',');
      this.#take(BLANK);
      // What is expected after a comma is a value or a name, which is what is looked for next.
      if (this.#text[this.#at] === end) throw this.#stopped('nothing may stand between a comma and an end');
    }
    this.#at += 1;
  }

  #string(): string {
    const found = this.#take(STRING);
    if (found !== null) return found;
    this.#take(BROKEN_STRING);
    throw this.#stopped('a text is broken off, or holds what cannot stand in one');
  }

  #need(character: string): void {
    if (this.#text[this.#at] !== character) throw this.#stopped(`here ${character} is expected`);
    this.#at += 1;
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    if (found === undefined) return null;
    this.#at += found.length;
    return found;
  }

  #stopped(what: string): Stopped {
    return new Stopped(this.#at, what);
  }
}
