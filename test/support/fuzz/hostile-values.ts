import fc from 'fast-check';

const LONE = '\ud800';
/** Names that mean something to a program in JavaScript, SQL, HTML or a spreadsheet, or to a file system. */
const NASTY = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  '',
  ' ',
  '.',
  '..',
  '../../etc/passwd',
  '\u0000',
  'a\u0000b',
  LONE,
  `x${LONE}y`,
  '\u{feff}',
  '\u202e',
  '👩🏽‍⚕️',
  'e\u0301',
  `'; DROP TABLE responses; --`,
  '"><script>alert(1)</script>',
  '=1+1',
  '%00',
  '%zz',
  '%2e%2e%2f',
  '{{7*7}}',
  '\r\nX-Injected: 1',
  'null',
  'NaN',
  '0',
  '-1',
  '9007199254740993',
  '00000000-0000-0000-0000-000000000000',
  'hrba_x_y',
];

const longText = fc
  .tuple(
    fc.constantFrom('a', '%', '\u00e9', '👩', '[', '"', '\\', '.'),
    fc.constantFrom(40, 80, 81, 200, 201, 1001, 5001, 20_000),
  )
  .map(([text, length]) => text.repeat(length));

/** Text that somebody careless or hostile sends. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: longText },
);

const hostileNumber = fc.oneof(
  fc.constantFrom(0, -0, -1, 1, 4, 5, 100, 101, 1440, 1441, 2160, 2161, 0.5, 1e-320, 1e21, 1e308, 2 ** 31),
  fc.constantFrom(2 ** 53, 2 ** 53 - 1, -(2 ** 53), 2 ** 63),
  fc.double(),
);

/** Any JSON, of the wrong kind in most places. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 3, arbitrary: hostileNumber },
  { weight: 2, arbitrary: fc.constantFrom(null, true, false, [], {}, [[]], [null], { a: {} }) },
  { weight: 1, arbitrary: fc.dictionary(hostileText, fc.constantFrom(1, null, 'x'), { maxKeys: 3 }) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(1, null, 'x'), { maxLength: 60 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** What is sent as a JSON body and is none, or none that anybody should take. */
export const hostileBody: fc.Arbitrary<Buffer> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(
        '',
        '{',
        '{"a":}',
        'null',
        'NaN',
        '"text"',
        '[]',
        '{}{}',
        '{"a":1,}',
        '\u{feff}{}',
        '{"__proto__":{"x":1}}',
        '{"constructor":{"prototype":{"x":1}}}',
        '{"a":"\\ud800"}',
        '{"\\ud800":1}',
        '{"a":"\u0001"}',
        '{"a":1e999}',
        `{"a":${'9'.repeat(400)}}`,
      )
      .map((text) => Buffer.from(text)),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('{"a":"\xff\xfe"}', '{"\xc0\x80":1}', '\x1f\x8b\x08\x00')
      .map((text) => Buffer.from(text, 'latin1')),
  },
  { weight: 1, arbitrary: fc.constant(Buffer.from('{"name":"x"}', 'utf16le')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(['[', ']'], ['{"a":', '}']), fc.constantFrom(10, 1000, 60_000))
      .map(([[open = '', close = ''], depth]) => Buffer.from(`${open.repeat(depth)}1${close.repeat(depth)}`)),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)) },
);

/** Values that headers of HTTP can carry at all. */
export const hostileHeaderValue: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    '*',
    ',',
    '"',
    '"1"',
    '"0"',
    '"1", "2"',
    'W/"1"',
    '"999999999999999999"',
    '*;q=x,,;',
    'en;q=2',
    'x'.repeat(36),
    '\xff\xfe',
    'text/html;q=0',
    '*/*;q=0',
    'application/json;q=',
    'gzip, br;q=0, *;q=0.5',
    '__proto__',
    '-1',
    '1e3',
  ),
  fc.constantFrom(200, 201, 1000, 1001, 8000, 20_000).map((length) => 'k'.repeat(length)),
  fc.stringMatching(/^[\x20-\x7e\xa0-\xff]{0,12}$/).map((text) => text.trim()),
);

export const hostileHeaderName = fc.constantFrom(
  'If-Match',
  'If-None-Match',
  'Idempotency-Key',
  'Accept',
  'Accept-Language',
  'Accept-Encoding',
  'Authorization',
  'Content-Encoding',
  'Content-Type',
  'Cookie',
  'Origin',
  'Access-Control-Request-Method',
  'Range',
  'Expect',
  'Upgrade',
  'X-Forwarded-For',
  'X-Forwarded-Host',
  'X-HTTP-Method-Override',
  'Forwarded',
  'TE',
  'X-Request-Id',
);
