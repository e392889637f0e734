import type { RoomOf } from '../catalogue.ts';
import type { register as english } from '../en/register.ts';

export const register: RoomOf<typeof english> = {
  'register.title': 'Préjudices, personnes et actions consignés',
  'register.none': 'Rien n’est consigné.',
  'register.about':
    'L’entreprise tient ce registre ; aucune entrée ne change une note. Il a été demandé à ses auteurs de ne nommer personne.',
  'register.warnings': 'Avertissements',
  'register.warning':
    '{code, select, EMPTY_REGISTER {Personne n’a inscrit d’impact au registre.} NOTHING_GRAVE {Le registre d’un produit au profil renforcé ne contient aucun impact de classe 1 ou 2.} HARMS_UNDECIDED {Préjudices nommés par la liste et en attente d’une décision : {count}.} ASSUMED_PARTS {Impacts dont des éléments n’ont pu être évalués par personne et comptent comme 5 : {count}.} RESIDUAL_GRAVER {Impacts jugés plus graves avec ce qui est mis en œuvre que sans : {count}.} FACTS_WITHOUT_REASON {Faits du profil qui écartent un motif d’exigence accrue sans raison enregistrée : {count}.} CHANGED_AFTER_FINDING {Réponses que l’entreprise a modifiées après qu’un évaluateur extérieur avait constaté autre chose : {count}.} FACTS_CONTRADICTED {Faits du profil que la description, le registre ou les clients contredisent, sans raison enregistrée : {count}.} other {Impacts de classe 1 sans preuve que les personnes concernées ont été associées : {count}.}}',
  'register.impacts': 'Impacts sur les personnes, les plus graves d’abord',
  'register.impact':
    'Classe {class}, gravité {severity} sur 5, probabilité {likelihood} sur 5. {actual, select, yes {Il se produit ou s’est produit.} other {Il pourrait se produire.}} {involvement, select, cause {L’entreprise le cause.} contribute {L’entreprise y contribue.} other {Il est lié au produit par le fait d’autrui.}} Atténuation : {mitigation}.',
  'register.positive': 'Un bienfait ; il ne compense jamais un préjudice.',
  'register.assumed': 'Des éléments de son évaluation sont supposés : personne n’a pu les évaluer.',
  'register.closed': 'Examiné et clos : {because}',
  'register.groups': 'Qui : {groups}. Droits : {rights}.',
  'register.measure':
    '{what} (échéance {date} : {status, select, planned {prévu} progress {en cours} implemented {mis en œuvre} other {abandonné}}{overdue, select, yes {, en retard} other {}})',
  'register.tested':
    ' Testé le {date} : {outcome, select, effective {efficace} partly {efficace en partie} other {pas efficace}}. {words}',
  'register.remedyAsked': 'Réparation demandée : {asked}',
  'register.remedyGot':
    '{accepted, select, yes {Les personnes touchées l’acceptent.} partly {Les personnes touchées l’acceptent en partie.} no {Les personnes touchées ne l’acceptent pas.} other {On n’a pas demandé aux personnes touchées si elles l’acceptent.}}',
  'register.severity': 'Gravité',
  'register.likelihood': 'Probabilité {value}',
  'register.undecided': 'Préjudices nommés par la liste dont personne n’a décidé',
  'register.class': 'classe {class}',
  'register.tradeOffs': 'Droits mis en balance',
  'register.decided': 'Décidé par {who}, {date} : {decision}',
  'register.dissent': 'Avis contraire : {words}',
  'register.engagement': 'Échanges avec les personnes concernées',
  'register.engaged': 'Entrées du journal : {count} ; sur des échanges qui ont eu lieu : {people}.',
  'register.logLeftOut': 'Le journal lui-même ne figure pas dans ce rapport, pour protéger les personnes.',
  'register.actions': 'Plan d’action',
  'register.action': 'Quoi',
  'register.owner': 'Qui',
  'register.due': 'Échéance',
  'register.status': 'État',
  'register.actionStatus':
    '{status, select, planned {prévu} progress {en cours} done {fait} other {abandonné}}{overdue, select, yes {, en retard} other {}}',
  'register.contests': 'Réponses contestées par des personnes',
  'register.contest': '{state, select, open {Pas encore décidé.} upheld {Retenu.} other {Écarté.}}',
  'register.contestReply': 'L’entreprise a répondu le {date} : {words}',
  'register.contestDecided':
    '{outcome, select, upheld {Retenu} other {Écarté}} par un évaluateur extérieur ({who}) le {date} : {words}',
  'register.audits': 'Vérifications externes',
  'register.audit':
    '{organisation}. Examinés : {checked} sur {of} ; choisis par le service : {service}, par l’auditeur : {auditor}.{any, select, yes { Parmi les éléments examinés, modifiés depuis par l’entreprise : {changed}.} other {}}',
  'register.unsampled': '{organisation} : {checked} vérifiés, sans échantillon consigné.',
  'register.paid': 'Payé par {paidBy}. Liens : {ties}',
  'register.auditState':
    '{state, select, open {Elle est encore ouverte.} ended {Elle est terminée.} other {L’entreprise a retiré l’accès avant la fin.}}',
  'register.findings': 'Constats',
  'register.findingState':
    '{state, select, final {Définitif.} superseded {Écarté par une modification ultérieure de la réponse.} withdrawn {Retiré.} other {Pas encore définitif.}}',
  'register.verdict': 'Constat',
  'register.because': 'Motif',
  'register.found':
    '{verdict, select, confirmed {confirme} disputed {conteste} override {constate le niveau {level}} accepted {accepte que la question ne s’applique pas} other {n’accepte pas que la question ne s’applique pas}}',
  'register.foundFirst': 'Constaté d’abord : {found}. {because}',
  'register.reply':
    'L’entreprise a répondu le {date}, {accepted, select, yes {en l’acceptant} other {sans l’accepter}} : {words}',
  'register.findingDecided':
    '{outcome, select, upheld {L’auditeur l’a maintenu} changed {L’auditeur l’a modifié après la réponse} other {L’auditeur l’a retiré}} le {date} : {words}',
  'register.files': 'Fichiers de preuve et remarques',
  'register.file': '{name}, {type}, {size} octets, SHA-256 {digest}',
  'register.mark':
    '{mark, select, opened {Un lecteur n’a pas pu ouvrir « {piece} » : {because}} other {« {piece} » ne montre pas ce qui est dit : {because}}}',
  'register.gates': 'Dérogations, passages et changements',
  'register.waiver':
    'Dérogation à l’étape {stage} jusqu’au {date}, signée par {role} : {because} {force, select, yes {En vigueur.} other {Plus en vigueur.}}',
  'register.pass': 'Étape {stage} quittée le {date}, signé par {role}.',
  'register.reopened': 'De nouveau ouvert : {why}',
  'register.change':
    '{date} : {what} {major, select, yes {L’entreprise parle d’un changement majeur.} other {Non signalé comme majeur.}}',
  'register.signals': 'Signaux à lire avec prudence, jamais notés',
  'register.bulk': '{count} réponses sur {of} ont été écrites en dernier avec neuf autres ou plus.',
  'register.reviewTime':
    'Relectures : {reviews} ; {seconds, select, none {le temps entre elles est inconnu} other {la moitié a suivi la précédente en moins de {seconds} secondes}}.',
  'register.shared': '« {title} » sert de preuve pour {count} questions.',
  'register.dates': 'Preuves datées : {pieces}, du {oldest} au {newest} ; dans la dernière semaine : {week}.',
  'register.selfDeclared': 'Faits du profil qui reposent sur la parole de l’entreprise : {count}.',
  'register.inRegister':
    'Préjudices ouverts au registre : {count} ; de classe 1 ou 2 : {grave}. Cela ne dit pas que personne d’autre n’a subi de préjudice.',
  'sheet.impacts': 'Impacts relevés',
  'sheet.actions': 'Plan d’action',
  'sheet.findings': 'Constats',
  'sheet.contests': 'Contestations',
  'column.class': 'classe',
  'column.severity': 'gravité',
  'column.likelihood': 'probabilité',
  'column.direction': 'sens',
  'column.occurrence': 'survenance',
  'column.involvement': 'implication',
  'column.mitigation': 'atténuation',
  'column.description': 'présentation',
  'column.groups': 'groupes',
  'column.rights': 'droits',
  'column.due': 'échéance',
  'column.doneOn': 'fait le',
  'column.overdue': 'en retard',
  'column.owner': 'responsable',
  'column.impacts': 'impacts liés',
  'column.replyUntil': 'réponse avant le',
  'column.finalOn': 'définitif le',
  'column.reply': 'réponse de l’entreprise',
  'column.accepted': 'accepté',
  'column.outcome': 'décision',
  'column.decisionWords': 'motif de la décision',
  'column.decidedBy': 'décidé par',
  'column.firstFound': 'constaté d’abord',
  'column.auditor': 'auditeur',
  'register.closedHarms':
    'Atteintes closes avec un motif : {count} ; avec le même motif qu’une autre : {same} ; caractères du motif le plus court : {shortest}.',
  'sheet.signals': 'Signaux',
};
