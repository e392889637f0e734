/** How the numbers come about, in plain words. */
export const method = {
  'method.title': 'How the numbers come about',
  'method.about':
    'No standard prescribes these numbers. All of them stand in the ruleset {id} {version}, which is public and open to dispute.',
  'method.toValue': 'From an answer to a value',
  'method.toValueWords':
    'An answer is a level from 0 to 4. What is open, because it is not answered or not known, may be worth anything; the result counts it as nothing until it is answered.',
  'method.levels': 'Levels',
  'method.level': 'Level',
  'method.means': 'What it means',
  'method.value': 'Value',
  'method.toShown': 'From a value to what is shown',
  'method.toShownWords':
    "The company's own view takes the value as it is. What is shown by evidence takes it only as far as it is backed. Where only the people affected can know whether something works, it counts for {cap} at most until they confirm it ({liftedBy}).",
  'method.assurance': 'Assurance',
  'method.backing': 'Backing',
  'method.atMost': 'Counts at most',
  'method.confidence': 'Evidence confidence',
  'method.toWhole': 'From values to the whole',
  'method.toWholeWords':
    'A block is the mean of its items, each by its weight times how much it says about the block. The whole is the mean of the blocks that have something to score, by these weights. What was left out counts neither way.',
  'method.blocks': 'Blocks',
  'method.block': 'Block',
  'method.askedFor': 'Asked for by',
  'method.weight': 'Weight',
  'method.caps': 'What holds the whole down',
  'method.capsWords':
    'A question with a flag holds the whole down while it is open or its value is below a threshold. The weakest block does so too, as the table of bands says.',
  'method.flags': 'Flags',
  'method.flag': 'Flag',
  'method.standsBelow': 'Stands while the value is below',
  'method.holdsAt': 'Holds the whole at',
  'method.toWords': 'From the whole to words',
  'method.bands': 'Bands',
  'method.band': 'Band',
  'method.from': 'From',
  'method.blockHolds': 'A block in it holds the whole at',
  'method.nothing': 'nothing',
  'method.worked': 'One item, worked through',
  'method.workedWords':
    "{question} The company's answer is worth {said}. It is backed {assurance}, so at most {cap} of it counts: {lower}. Its share of the whole is {share}. It adds {lower} times {share}, which is {adds}, or {addsWords}, to what is shown by evidence. The shares of all items add up to 1, and so their contributions add up to the whole.",
  'method.exact': 'The exact numbers',
  'method.exactWords':
    'Nothing is rounded before it is shown. These are the two tracks as the engine has them, as parts of 1.',
  'method.exactTable': 'Exact numbers',
  'method.track': 'Track',
  'method.before': 'Before anything holds it down',
  'method.result': 'Result',
} as const;
