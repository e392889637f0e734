/** A piece of XML that is escaped already. */
export interface Xml {
  readonly xml: string;
}

// All that XML 1.0 forbids, even as a reference: most controls, lone surrogates, U+FFFE and U+FFFF. And turns of reading
// direction, which XML allows: whoever reads must see the order in which a text was typed.
const UNSEEN =
  /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|[\u{7F}-\u{9F}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu;

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser turns them into blanks where they stand as they are in an attribute.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escaped(text: string, pattern: RegExp): string {
  return text.replace(UNSEEN, '\u{FFFD}').replace(pattern, (character) => ESCAPES[character] ?? character);
}

/** Text between tags; ">" is escaped too, so that "]]>" cannot stand in it. */
export function xmlText(text: string): Xml {
  return { xml: escaped(text, /[&<>\r]/g) };
}

/** An element. @param name of our own, never from outside */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly Xml[] = [],
): Xml {
  const given = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(String(value), /[&<>"\t\n\r]/g)}"`,
  );
  const open = `<${name}${given.join('')}`;
  if (children.length === 0) return { xml: `${open}/>` };
  return { xml: `${open}>${children.map(({ xml }) => xml).join('')}</${name}>` };
}

/** A whole document, with its declaration. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}
