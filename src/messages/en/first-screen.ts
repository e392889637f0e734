/** What is read in the first ten seconds of a report, and around the whole page. */
export const firstScreen = {
  'page.title': 'human rights due diligence report {number}',
  'page.skip': 'Skip to the report',
  'page.drafted':
    'The English text is the source. This translation was drafted by a machine; no person has confirmed it yet.',
  'first.over': 'Human rights due diligence report',
  'first.inStage': 'In {stage}',
  'first.whoseInStage': '{organisation}, in {stage}',
  'first.reportOf': 'Report {number} of {of} for this product, {date}',
  'first.judgedAsOf': ', judged as of {date}',
  'first.later': 'There is a later report for this product.',
  'first.expires': 'This report expires on {date}, or earlier after a major change.',
  'first.expired': 'This report expired on {date}.',
  'first.changed':
    'This report says nothing about today any more: on {date} the company declared a major change.',
  'first.verdict': 'Verdict',
  'first.moreQuestions': '{count, plural, one {{n} more question} other {{n} more questions}}',
  'first.harm': 'Harm',
  'first.gravest': 'The gravest harm to look for with such a product:',
  'first.moreHarms':
    '<a>{count, plural, one {{n} more kind of harm} other {{n} more kinds of harm}}, and who to talk to</a>',
  'first.noRegister':
    'This edition keeps no register of harm yet, so nothing here says that nobody has been harmed.',
  'first.checked': 'Who checked what',
  'first.limits': 'What this report cannot tell you',
  'first.fromFile': 'Made from a file: nobody but its author vouches for the reviews in it.',
  'first.ownReader': 'The company named its own second reader.',
  'first.sizeUnknown':
    'The company does not say how many people it has. With fewer than five, a colleague would not count as a second reader.',
  'first.digestProves': 'Its digest proves that this text is unaltered, not that it is right.',
  'first.ahead':
    '{count, plural, one {{n} question belongs} other {{n} questions belong}} to later stages and could not count yet.',
  'first.unsetFacts':
    '{count, plural, one {{n} fact about the product is} other {{n} facts about the product are}} not known.',
  'first.selfAssessed': 'It is self-assessed: nobody from outside has examined any of it.',
  'first.examinedNotCounted':
    'It is self-assessed: no finding from outside counts for any answer as it is now.',
  'first.examinedPartly': 'It is self-assessed, except for the answers that were examined from outside.',
  'first.examinedByFile':
    "It is self-assessed, except for the answers that, by the file's own account, were examined from outside.",
  'track.declared': "The company's own view",
  'track.substantiated': 'Shown by evidence',
  'track.declaredCounts':
    'Each answer counts as the company gave it, except where an assessor found otherwise.',
  'track.substantiatedCounts': 'Each answer counts only as far as it is backed.',
  'numbers.title': 'The numbers',
  'numbers.none':
    'No number is shown. How well a use is managed does not answer whether it may go on, so this report gives findings only.',
  'numbers.nothingLeft': 'Nothing is left that could be scored.',
  'numbers.tooLittle': 'Too little is answered for a result.',
  'numbers.figure': '<b>{lower}</b> of 100.',
  'numbers.heldFigure': '<b>{lower}</b> of 100, held at <b>{final}</b> until {until}.',
  'numbers.best': 'Answering what is open could bring it to {best} at most.',
  'numbers.coverage': 'Coverage {value}: how much of what is due has an answer that counts.',
  'numbers.wouldSay': 'The company would say “{band}”.',
  'numbers.weakest': 'Weakest: {blocks}.',
  'numbers.allWeak': 'Weakest: no part stands out, all are about as weak.',
  'numbers.checklist': 'checklist {id} {version}',
  'numbers.draftChecklist': 'checklist {id} {version}, a draft for consultation,',
  'numbers.ruleset': 'ruleset {id} {version}',
  'numbers.published': "Made under the project's published {checklist} and {ruleset}.",
  'numbers.ownChecklist':
    "Made under {checklist} and {ruleset}. This checklist is not the project's own published one: do not set this report beside others.",
  'numbers.ownRuleset':
    "Made under {checklist} and {ruleset}. This ruleset is not the project's own published one: do not set this report beside others.",
  'numbers.ownBoth':
    "Made under {checklist} and {ruleset}. This checklist and ruleset is not the project's own published one: do not set this report beside others.",
} as const;
