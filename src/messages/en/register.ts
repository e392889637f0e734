/** What a report shows of the register: harm and people, actions, audits, and what bears on trust in it. */
export const register = {
  'register.title': 'Harm, people and actions on record',
  'register.none': 'Nothing is recorded.',
  'register.about':
    'The company keeps this register; no entry of it changes a score. Its authors were asked to name no one.',
  'register.warnings': 'Warnings',
  'register.warning':
    '{code, select, EMPTY_REGISTER {Nobody has written an impact into the register.} NOTHING_GRAVE {No impact of class 1 or 2 is in the register of a product with a heightened profile.} HARMS_UNDECIDED {Harms that the checklist names and that await a decision: {count}.} ASSUMED_PARTS {Impacts with parts that nobody could rate, which count as 5: {count}.} RESIDUAL_GRAVER {Impacts rated graver with what is implemented than without it: {count}.} FACTS_WITHOUT_REASON {Facts of the profile that rule out a heightened trigger without a reason on record: {count}.} CHANGED_AFTER_FINDING {Answers that the company changed after an assessor from outside had found otherwise: {count}.} FACTS_CONTRADICTED {Facts of the profile that the description, the register or the customers speak against, without a reason on record: {count}.} other {Impacts of class 1 without evidence that the people affected were engaged: {count}.}}',
  'register.impacts': 'Impacts on people, the gravest first',
  'register.impact':
    'Class {class}, severity {severity} of 5, likelihood {likelihood} of 5. {actual, select, yes {It happens or has happened.} other {It could happen.}} {involvement, select, cause {The company causes it.} contribute {The company contributes to it.} other {It is linked to the product through others.}} Mitigation: {mitigation}.',
  'register.positive': 'A benefit; it never offsets a harm.',
  'register.assumed': 'Parts of its rating are assumed: nobody could rate them.',
  'register.closed': 'Considered and closed: {because}',
  'register.groups': 'Who: {groups}. Rights: {rights}.',
  'register.measure':
    '{what} (due {date}: {status, select, planned {planned} progress {in progress} implemented {implemented} other {dropped}}{overdue, select, yes {, overdue} other {}})',
  'register.tested':
    ' Tested on {date}: {outcome, select, effective {effective} partly {effective in part} other {not effective}}. {words}',
  'register.remedyAsked': 'Remedy asked for: {asked}',
  'register.remedyGot':
    '{accepted, select, yes {Those affected accept it.} partly {Those affected accept it in part.} no {Those affected do not accept it.} other {Those affected were not asked whether they accept it.}}',
  'register.severity': 'Severity',
  'register.likelihood': 'Likelihood {value}',
  'register.undecided': 'Harms that the checklist names and nobody has decided about',
  'register.class': 'class {class}',
  'register.tradeOffs': 'Rights weighed against each other',
  'register.decided': 'Decided by {who}, {date}: {decision}',
  'register.dissent': 'Dissent: {words}',
  'register.engagement': 'Talks with people affected',
  'register.engaged': 'Entries in the log: {count}; about talks that took place: {people}.',
  'register.logLeftOut': 'The log itself stays out of this report, to protect the people in it.',
  'register.actions': 'Actions',
  'register.action': 'What',
  'register.owner': 'Who',
  'register.due': 'Due',
  'register.status': 'Status',
  'register.actionStatus':
    '{status, select, planned {planned} progress {in progress} done {done} other {dropped}}{overdue, select, yes {, overdue} other {}}',
  'register.contests': 'Answers that people contest',
  'register.contest': '{state, select, open {Not decided yet.} upheld {Upheld.} other {Dismissed.}}',
  'register.contestReply': 'The company replied on {date}: {words}',
  'register.contestDecided':
    '{outcome, select, upheld {Upheld} other {Dismissed}} by an assessor from outside ({who}) on {date}: {words}',
  'register.audits': 'Audits',
  'register.audit':
    '{organisation}. Examined: {checked} of {of}; chosen by the service: {service}, by the auditor: {auditor}.{any, select, yes { Of what was examined, changed by the company since: {changed}.} other {}}',
  'register.unsampled': '{organisation}: checked {checked}, without a sample on record.',
  'register.paid': 'Paid by {paidBy}. Ties: {ties}',
  'register.auditState':
    '{state, select, open {It is still open.} ended {It has ended.} other {The company withdrew access before it ended.}}',
  'register.findings': 'Findings',
  'register.findingState':
    '{state, select, final {Final.} superseded {Dropped by a later edit of the answer.} withdrawn {Withdrawn.} other {Not final yet.}}',
  'register.verdict': 'Finding',
  'register.because': 'Reason',
  'register.found':
    '{verdict, select, confirmed {agrees} disputed {disputes} override {finds level {level}} accepted {accepts that it does not apply} other {does not accept that it does not apply}}',
  'register.foundFirst': 'Stated first: {found}. {because}',
  'register.reply':
    'The company replied on {date}, {accepted, select, yes {accepting it} other {not accepting it}}: {words}',
  'register.findingDecided':
    '{outcome, select, upheld {The auditor kept to it} changed {The auditor changed it after the reply} other {The auditor withdrew it}} on {date}: {words}',
  'register.files': 'Evidence files and marks',
  'register.file': '{name}, {type}, {size} bytes, SHA-256 {digest}',
  'register.mark':
    '{mark, select, opened {A reader could not open “{piece}”: {because}} other {“{piece}” does not show what is said: {because}}}',
  'register.gates': 'Waivers, passed gates and changes',
  'register.waiver':
    'Waiver at {stage} until {date}, signed by {role}: {because} {force, select, yes {In force.} other {No longer in force.}}',
  'register.pass': 'Left {stage} on {date}, signed by {role}.',
  'register.reopened': 'Open again: {why}',
  'register.change':
    '{date}: {what} {major, select, yes {The company calls it a major change.} other {Not called major.}}',
  'register.signals': 'Signals to read with care, never scored',
  'register.bulk': '{count} of {of} answers were last written together with nine or more others.',
  'register.reviewTime':
    '{reviews} reviews; {seconds, select, none {the time between them cannot be told} other {half of them came within {seconds} seconds of the one before}}.',
  'register.shared': '“{title}” is evidence for {count} items.',
  'register.dates':
    '{pieces} pieces of evidence are dated, from {oldest} to {newest}; {week} in the last week.',
  'register.selfDeclared': '{count} facts of the profile rest on the company’s word.',
  'register.inRegister':
    'Open harms in the register: {count}; of class 1 or 2: {grave}. That does not say that nobody else has been harmed.',
  'sheet.impacts': 'Impacts',
  'sheet.actions': 'Actions',
  'sheet.findings': 'Findings',
  'sheet.contests': 'Contests',
  'column.class': 'class',
  'column.severity': 'severity',
  'column.likelihood': 'likelihood',
  'column.direction': 'direction',
  'column.occurrence': 'occurrence',
  'column.involvement': 'involvement',
  'column.mitigation': 'mitigation',
  'column.description': 'description',
  'column.groups': 'groups',
  'column.rights': 'rights',
  'column.due': 'due',
  'column.doneOn': 'done on',
  'column.overdue': 'overdue',
  'column.owner': 'owner',
  'column.impacts': 'impacts',
  'column.replyUntil': 'reply until',
  'column.finalOn': 'final on',
  'column.reply': 'reply of the company',
  'column.accepted': 'accepted',
  'column.outcome': 'decision',
  'column.decisionWords': 'reason for the decision',
  'column.decidedBy': 'decided by',
  'column.firstFound': 'stated first',
  'column.auditor': 'auditor',
  'register.closedHarms':
    'Harms closed with a reason: {count}; with the same reason as another: {same}; characters in the shortest reason: {shortest}.',
  'sheet.signals': 'Signals',
} as const;
