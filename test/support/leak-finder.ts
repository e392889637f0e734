/** Something that may be seen by one person, once. */
export interface Secret {
  /** What it is, told when it is found. */
  name: string;
  /** base64url, as keys and links are made. */
  value: string;
}

const WINDOW = 12;
const STEP = 8;

/**
 * Looks for secrets in what was written. Found is a secret as soon as 19 characters of it stand there in a row: as it
 * is, as the hexadecimal or base64 of its bytes, or as the base64 of its text, wherever in a longer base64 it begins.
 * @returns a function from a text to the names of the secrets in it
 */
export function leakFinder(secrets: readonly Secret[]): (text: string) => string[] {
  const windows = new Map<string, string>();
  for (const { name, value } of secrets) {
    for (const spelling of spellings(value)) {
      for (let at = 0; at + WINDOW <= spelling.length; at += STEP)
        windows.set(spelling.slice(at, at + WINDOW), name);
    }
  }
  return (text) => {
    const found = new Set<string>();
    for (const [run] of text.matchAll(/[A-Za-z0-9_+/-]{12,}/g)) {
      for (let at = 0; at + WINDOW <= run.length; at += 1) {
        const name = windows.get(run.slice(at, at + WINDOW));
        if (name !== undefined) found.add(name);
      }
    }
    return [...found];
  };
}

function spellings(value: string): string[] {
  const bytes = Buffer.from(value, 'base64url');
  // In the base64 of a longer text it begins at one of three places; the ends belong to its neighbours.
  const inside = [0, 1, 2].map((before) =>
    Buffer.from(`${'x'.repeat(before)}${value}`)
      .toString('base64')
      .slice(4, -4),
  );
  const hex = bytes.toString('hex');
  return [
    value,
    hex,
    hex.toUpperCase(),
    bytes.toString('base64'),
    Buffer.from(value).toString('hex'),
    ...inside,
  ];
}
