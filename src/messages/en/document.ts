/** What a report says on paper and in plain text, and not on a page. */
export const document = {
  'document.page': 'Page {page} of {pages}',
  'document.foot': 'Report {id}, digest {digest}',
  'document.is':
    'It says how a company looks for and handles harm to people, as far as its answers and its evidence show. It does not say that nobody is harmed, or that a law is met.',
  'document.proof': 'Is this the report that was issued?',
  'document.withheld': 'Withheld',
  'document.nothingWithheld': 'Nothing: this copy is whole.',
  'document.withheldTexts':
    '{count, plural, one {{n} text is withheld from this copy: {kinds}. The digest and a signature hold for it all the same.} other {{n} texts are withheld from this copy: {kinds}. The digest and a signature hold for it all the same.}}',
  'document.withheldKind': '{count} × {kind}',
  'document.signature': 'Signature',
  'document.unsigned': 'It is not signed.',
  'document.signed': 'Signed by {installation}: proves the text is unaltered, not that it is right.',
  'document.expires': 'Expires',
  'document.noExpiry': 'It names no day.',
  'document.digest': 'Digest',
  'document.digestOf': 'SHA-256 of the report as JSON, in groups of eight characters',
  'document.check': 'Check it',
  'document.checkAt': 'Ask for the JSON at {address} and run {command}.',
  'document.checkFile': 'Run {command} on the JSON.',
  'document.code': 'QR code with the address of this report, {address}',
  'document.passages':
    'Sources are named here by document and line. The page and the JSON of this report also have their paraphrases.',
  'document.sources': 'Sources',
} as const;
