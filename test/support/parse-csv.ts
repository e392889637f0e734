/** The rows of a table of ours, by heading. RFC 4180 by the letter: quoted cells, doubled quotes, CRLF between records. */
export function parseCsv(text: string): Record<string, string>[] {
  const records = [...text.slice(1).matchAll(/("(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*)\r\n/g)].map(
    ([, record = '']) =>
      [...record.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"')),
  );
  const [head = [], ...rows] = records;
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}
