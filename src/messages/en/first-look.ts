/** The first look: what is said before anything is answered. */
export const firstLook = {
  'look.profileSilent': 'The profile does not say: {fact}',
  'look.notAnswered': 'Not answered yet: {item}',
  'look.talkTo': 'Talk to: {whom}',
  'look.getToYes': 'Get to a yes on this: {step}',
  'look.words':
    'This is a first look, not a score. The harms are those that products of this kind have done or could do; that one is listed does not mean that yours does it, and that one is missing does not mean that it cannot.',
};
