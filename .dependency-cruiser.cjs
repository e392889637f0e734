/** The floors of docs/architecture.md: who may import whom. */
const floor = (name, from, forbidden, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: forbidden },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'scoring-is-pure',
      comment:
        'The one place where a number is made: generated types, itself and exact fractions, nothing else.',
      severity: 'error',
      from: { path: '^src/scoring/' },
      to: { pathNot: ['^src/scoring/', '^src/generated/types\\.ts$', 'node_modules/fraction\\.js/'] },
    },
    {
      name: 'scoring-reaches-no-io',
      severity: 'error',
      from: { path: '^src/scoring/' },
      to: { reachable: true, path: '^src/(content|store|usecases|plugins|routes|cli|digest)' },
    },
    {
      name: 'register-is-pure',
      comment: 'What entries come to on a day: generated types, itself and the scoring core, nothing else.',
      severity: 'error',
      from: { path: '^src/register/' },
      to: { pathNot: ['^src/(register|scoring)/', '^src/generated/types\\.ts$'] },
    },
    {
      name: 'reports-are-pure',
      comment: 'Documents from scores: pure formatting libraries are welcome, files and clocks are not.',
      severity: 'error',
      from: { path: '^src/reports/' },
      to: {
        pathNot: [
          '^src/(reports|register|scoring)/',
          '^src/(generated|messages)/',
          'node_modules/(fraction\\.js|csv-stringify|hucre|qr|uuid)/',
        ],
      },
    },
    {
      name: 'messages-are-pure',
      comment: 'Words and their formatter: they run in a service, on a command line and in a browser alike.',
      severity: 'error',
      from: { path: '^src/messages/' },
      to: { pathNot: ['^src/messages/', 'node_modules/intl-messageformat/'] },
    },
    floor(
      'ground',
      '^src/(generated|errors|digest|sealing|product|config|node-guard|messages)',
      '^src/(scoring|register|reports|content|store|signing|usecases|plugins|routes|cli|app|server|open-deps)',
      'The ground floor imports nothing above it.',
    ),
    floor(
      'content-and-store',
      '^src/(content|store|signing)/',
      '^src/(usecases|plugins|routes|cli|app|server|open-deps)',
      'Second floor.',
    ),
    floor(
      'printing',
      '^src/printing/',
      '^src/(content|store|usecases|plugins|routes|cli|app|server|open-deps)',
      'Second floor, beside content and store: it is given documents, and sets them.',
    ),
    {
      name: 'only-the-adapter-knows-typst',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/printing/typst/' },
      to: { path: '(myriaddreamin|expo-google-fonts)' },
    },
    floor(
      'signing-knows-neither',
      '^src/signing/',
      '^src/(content|store|scoring|reports)/',
      'Keys, envelopes and time stamps: the record and the reports are given to it.',
    ),
    floor('content-knows-no-store', '^src/content/', '^src/store/', 'Neighbours on one floor.'),
    floor(
      'store-knows-no-content',
      '^src/store/',
      '^src/(content|scoring|register|reports)/',
      'Neighbours on one floor; the record never scores.',
    ),
    floor(
      'usecases',
      '^src/usecases/',
      '^src/(plugins|routes|cli|app|server|open-deps|store/(sqlite|disk-files|s3-files)|inspection/(?!inspection-told)|printing/typst|workshop)',
      'Use cases know no HTTP and no driver.',
    ),
    floor(
      'http',
      '^src/(plugins|routes)/',
      '^src/(cli|app|server|open-deps|store/(sqlite|disk-files|s3-files)|inspection/(?!inspection-told)|printing/typst|workshop)',
      'HTTP reaches the record through use cases and the port.',
    ),
    floor(
      'workshop',
      '^src/workshop/',
      '^src/(store/(sqlite|disk-files|s3-files)|printing|signing|plugins|routes|cli|app|server|open-deps)',
      'Beside the thread that serves: it is given data, and runs use cases that need nothing else.',
    ),
    {
      name: 'only-the-adapter-knows-sqlite',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/sqlite/' },
      to: { path: 'better-sqlite3' },
    },
    floor(
      'inspection-knows-nobody',
      '^src/inspection/',
      '^src/(store|content|scoring|register|reports|usecases|plugins|routes|cli|app|server|open-deps)',
      'It is given paths and tells what it found.',
    ),
    {
      name: 'only-the-inspection-opens-files',
      comment: 'Libraries that read what strangers send run in a thread of their own.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/inspection/' },
      to: { path: 'node_modules/(yauzl|yazl|file-type|@cantoo/pdf-lib)/' },
    },
    {
      name: 'only-the-adapter-knows-object-storage',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/s3-files/' },
      to: { path: 'node_modules/aws4/' },
    },
    {
      name: 'no-http-in-use-cases',
      severity: 'error',
      from: { path: '^src/(usecases|store|inspection|content|scoring|register|reports)/' },
      to: { path: 'node_modules/(fastify|@fastify)/' },
    },
    {
      name: 'no-production-code-from-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
