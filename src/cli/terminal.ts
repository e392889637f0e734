/** Standard output: what was asked for. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Standard error: progress and remarks, so that output can be piped. */
export function remark(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** JSON for machines. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}
