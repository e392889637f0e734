/** One page for the people whom a product affects: plain words, no number. */
export const publicSummary = {
  'summary.title': '{product}: what its maker found about harm to people',
  'summary.about':
    '{organisation} looked at how {product} may affect the rights of people. This page says what it found, what it does about it, and where you can complain.',
  'summary.own': "It is the company's own account. {checked}",
  'summary.short': 'In short',
  'summary.found': 'What was found',
  'summary.noImpacts': 'The company has written down no harm. That does not mean that there is none.',
  'summary.undecided':
    '{count, plural, one {{n} kind of harm that is known from such products has not been looked at yet.} other {{n} kinds of harm that are known from such products have not been looked at yet.}}',
  'summary.more':
    '{count, plural, one {{n} further harm is in the report.} other {{n} further harms are in the report.}}',
  'summary.actual': 'This has happened.',
  'summary.potential': 'This could happen.',
  'summary.who': 'Who: {groups}.',
  'summary.rights': 'Rights: {rights}.',
  'summary.done': 'What is done about it:',
  'summary.nothingDone': 'Nothing is done about it yet.',
  'summary.planned': 'Planned, until {date}.',
  'summary.in-progress': 'Under way, until {date}.',
  'summary.implemented': 'In place.',
  'summary.late': 'It is late: it was due on {date}.',
  'summary.effective': 'A check found that it works.',
  'summary.partly': 'A check found that it works in part.',
  'summary.not-effective': 'A check found that it does not work.',
  'summary.unchecked': 'Nobody has checked yet whether it works.',
  'summary.asked': 'The people affected asked for this:',
  'summary.received': 'They got: {kinds}.',
  'summary.receivedNothing': 'They have got nothing so far.',
  'summary.accepted.yes': 'They accept it.',
  'summary.accepted.partly': 'They accept it in part.',
  'summary.accepted.no': 'They do not accept it.',
  'summary.accepted.not-asked': 'They have not been asked whether they accept it.',
  'summary.apology': 'an apology',
  'summary.restitution': 'what was taken back',
  'summary.compensation': 'compensation',
  'summary.rehabilitation': 'help to recover',
  'summary.non-repetition': 'a promise, kept by changes, that it does not happen again',
  'summary.voices': 'Who was listened to',
  'summary.engaged':
    '{count, plural, =0 {The company has not talked with people affected.} one {The company has talked once with people affected, or with those who speak for them.} other {The company has talked {n} times with people affected, or with those who speak for them.}}',
  'summary.contested':
    '{count, plural, one {People affected contest one thing that the company says.} other {People affected contest {n} things that the company says.}}',
  'summary.complain': 'Where to complain',
  'summary.noComplaint': 'The company has not said where to complain.',
  'summary.others':
    'You can also turn to public bodies where you live, such as an equality or data protection authority, an ombudsperson, the national human rights institution, a labour inspectorate, or a court.',
  'summary.withheld':
    '{count, plural, one {{n} text is left out, to protect people at risk or for confidentiality.} other {{n} texts are left out, to protect people at risk or for confidentiality.}}',
  'summary.source': 'From report {number} of {date}.',
  'summary.ends': 'After {date} it says nothing about today.',
} as const;
