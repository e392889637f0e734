/** What is said of the action plan. */
export const actions = {
  'detail.dropNote': 'What is dropped needs a note: why.',
  'detail.doneDay': 'What is done needs the day it was done.',
  'detail.notDone': 'Only what is done has a day it was done.',
  'detail.bothSent': 'Send first or subjects, not both.',
  'detail.noNext': 'The score has no next action for {subject} now.',
  'detail.planFormats': 'The action plan is offered as {formats}: send one as Accept.',
  'plan.title': '{step}: {name}',
  'plan.owner': 'Who sees to it',
  'plan.due': 'Due on',
  'plan.items': 'Questions',
  'plan.impacts': 'Impacts',
  'plan.from': 'From the score',
  'plan.note': 'Note',
} as const;
