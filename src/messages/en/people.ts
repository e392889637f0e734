/** What is said of people: of the engagement log, of contests, and of texts that identify somebody. */
export const people = {
  'detail.identifies': 'It holds {what}: leave out what identifies a person.',
  'detail.identifies.email': 'what looks like an e-mail address',
  'detail.identifies.number': 'what looks like a telephone or identity number',
  'detail.identifies.account': 'what looks like an account number',
  'detail.identifies.web': 'a web address',
  'detail.identifies.handle': 'what looks like the name of an account',
  'detail.notYet': '{day} has not come yet.',
  'detail.engaged': 'Where people or a proxy were engaged, {field} has to be said.',
  'detail.proxy': 'Say which proxy it was, and why it is credible.',
  'detail.nobody': 'Where nobody was engaged, {field} has to be said.',
  'detail.nobodyCounted': 'Where nobody was engaged there are no people to count: leave it out.',
  'detail.replies': 'At most {limit} replies can be kept of one contest.',
  'contest.open': 'People affected contest it, and no assessor has decided yet.',
  'contest.upheld': 'People affected contest it, and an assessor upheld that.',
  'contest.none': 'Nobody contests it.',
} as const;
