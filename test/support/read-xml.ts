/** An element as a strict reader of XML 1.0 finds it. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const LEGAL = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const TOKEN = /<\?xml [^?]*\?>\n|<\/([\w-]+)>|<([\w-]+)((?: [\w-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;

/**
 * Reads a document of elements, attributes and text: no more than that, and nothing that is not well-formed.
 * @throws Error naming what is not well-formed
 */
export function readXml(document: string): XmlElement {
  if (!LEGAL.test(document)) throw new Error('a character that XML forbids');
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let at = 0;
  for (const [token, closed, name, attributes, empty, text] of document.matchAll(TOKEN)) {
    at += token.length;
    const current = open.at(-1)!;
    if (text !== undefined) current.text += unescaped(text);
    if (closed !== undefined && open.pop()?.name !== closed) throw new Error(`</${closed}> closes nothing`);
    if (name === undefined) continue;
    const made: XmlElement = { name, attributes: attributesIn(attributes ?? ''), children: [], text: '' };
    current.children.push(made);
    if (empty === '') open.push(made);
  }
  const [top] = root.children;
  if (at !== document.length) throw new Error(`not well-formed at ${at}: ${document.slice(at, at + 60)}`);
  if (open.length !== 1 || root.children.length !== 1 || top === undefined)
    throw new Error('not one whole element');
  return top;
}

function attributesIn(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
    key,
    unescaped(value),
  ]);
  const found = Object.fromEntries(pairs) as Record<string, string>;
  if (Object.keys(found).length !== pairs.length) throw new Error('an attribute stands twice');
  return found;
}

function unescaped(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in a text');
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const code = /^#(\d+)$/.exec(name)?.[1];
    const character = code === undefined ? ENTITIES[name] : String.fromCodePoint(Number(code));
    if (character === undefined || !whole.endsWith(';')) throw new Error(`an unknown entity ${whole}`);
    return character;
  });
}

/** What junit-10.xsd of the Jenkins xUnit plugin allows: the children and the attributes of each element. */
const JUNIT: Record<string, { children: string[]; required: string[]; optional: string[] }> = {
  testsuites: {
    children: ['testsuite'],
    required: [],
    optional: ['name', 'time', 'tests', 'failures', 'errors'],
  },
  testsuite: {
    children: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
    required: ['name', 'tests', 'failures', 'errors'],
    optional: ['group', 'time', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'file', 'log', 'url'],
  },
  properties: { children: ['property'], required: [], optional: [] },
  property: { children: [], required: ['name', 'value'], optional: [] },
  testcase: {
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
    required: ['name'],
    optional: ['time', 'classname', 'group'],
  },
  failure: { children: [], required: [], optional: ['type', 'message'] },
  skipped: { children: [], required: [], optional: ['type', 'message'] },
  'system-out': { children: [], required: [], optional: [] },
};

/** What stands against an element being JUnit XML, in words; nothing when it is. */
export function junitFaults({ name, attributes, children, text }: XmlElement): string[] {
  const rule = JUNIT[name];
  if (rule === undefined) return [`<${name}> is not known`];
  const given = Object.keys(attributes);
  const isMixed = ['failure', 'skipped', 'system-out'].includes(name);
  return [
    ...rule.required.filter((key) => !given.includes(key)).map((key) => `<${name}> lacks ${key}`),
    ...given
      .filter((key) => !rule.required.includes(key) && !rule.optional.includes(key))
      .map((key) => `<${name}> has ${key}`),
    ...children
      .filter((child) => !rule.children.includes(child.name))
      .map((child) => `<${child.name}> in <${name}>`),
    ...(isMixed || text.trim() === '' ? [] : [`text in <${name}>`]),
    ...children.flatMap(junitFaults),
  ];
}
