/** What proves a report, and what was withheld from a copy of it. */
export const proof = {
  'withheld.people': '[Withheld: it could put people at risk]',
  'withheld.confidential': '[Withheld: confidential]',
  'withheld.derived': '[Withheld: words that are withheld could be guessed from it]',
  'withheld.lead':
    '{count, plural, one {{count} text is} other {{count} texts are}} withheld from this copy.',
  'withheld.forPeople': '{count} because it could put people at risk.',
  'withheld.forConfidence': '{count} for confidentiality.',
  'withheld.never':
    'The verdict, flags, caps, levels and dates are those of the whole report: they cannot be withheld.',
  'signed.by': 'Signed by {installation}: proves the text is unaltered, not that it is right.',
} as const;
