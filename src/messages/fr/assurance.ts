import type { RoomOf } from '../catalogue.ts';
import type { assurance as english } from '../en/assurance.ts';

export const assurance: RoomOf<typeof english> = {
  'detail.audit.open':
    'La vérification {id} de votre organisation est ouverte : terminez-la avant d’en ouvrir une autre.',
  'detail.audit.other':
    'La vérification {id} est celle d’une autre organisation : vous la lisez, et vous écrivez dans la vôtre.',
  'detail.audit.ended': 'La vérification {id} est terminée.',
  'detail.audit.withdrawn': 'La vérification {id} est interrompue : votre accès a pris fin avant elle.',
  'detail.finding.noReply': 'Ce constat n’appelle pas de réponse : il est {what}.',
  'detail.finding.noDecision': 'Ce constat n’appelle pas une telle décision : il est {what}.',
  'detail.finding.awaitingReply': 'en attente d’une réponse de l’entreprise',
  'detail.finding.replied': 'déjà suivi d’une réponse',
  'detail.finding.final': 'définitif',
  'detail.finding.withdrawn': 'retiré',
  'detail.finding.superseded': 'à propos de ce que l’entreprise a changé depuis',
  'detail.finding.levelOfChanged': 'Seul un constat modifié a un autre niveau.',
  'detail.finding.factLevel': 'Un fait n’a pas de niveau : maintenez le constat ou retirez-le.',
  'detail.finding.itemNotChosen':
    'La question {id} n’est pas dans l’échantillon de cette vérification : ajoutez-la d’abord.',
  'detail.finding.factNotChosen':
    'Le fait {id} n’est pas dans l’échantillon de cette vérification : ajoutez-le d’abord.',
  'detail.finding.itemNotAnswered': 'La question {id} est sans réponse : il n’y a encore rien à examiner.',
  'detail.finding.factNotAnswered': 'Le fait {id} est sans réponse : il n’y a encore rien à examiner.',
  'detail.finding.already':
    'Le constat {id} de cette vérification porte sur la même chose : retirez-le d’abord.',
  'detail.finding.factTakes': 'Verdicts admis pour un fait : {values}.',
  'detail.finding.responseTakes': 'Verdicts admis pour une réponse qui dit {state} : {values}.',
  'detail.finding.levelOfOverride': 'Seul un constat qui remplace le niveau en a un à lui.',
  'detail.finding.sayLevel': 'Indiquez le niveau qui remplace celui qui est déclaré, de 0 à {highest}.',
  'detail.finding.newEvidence':
    'Un niveau supérieur à celui qui est déclaré demande une preuve nouvelle : une pièce que la réponse n’a pas et qui dit qui l’a faite et quand.',
  'detail.finding.nothingToCorroborate':
    'Seul ce qui confirme une réponse ou en remplace le niveau est corroboré.',
  'detail.finding.people':
    'La corroboration vient d’au moins {least} personnes concernées, ou d’une organisation mandatée.',
  'detail.finding.collectedBy': 'La corroboration a été recueillie au plus tard aujourd’hui.',
  'detail.mark.noPiece':
    'La réponse à {item} n’a pas cette pièce : ses pièces donnent leur empreinte quand on la lit.',
  'detail.mark.already': 'Vous avez déjà marqué cette pièce ({id}) : retirez d’abord cette marque.',
  'detail.mark.other': 'La marque {id} est celle d’un autre lecteur : seul son auteur la retire.',
  'detail.grant.after': 'Une autorisation prend fin après maintenant.',
  'detail.busyChecked': 'L’évaluation n’a cessé de changer pendant l’enregistrement. Réessayez.',
  'detail.factUnset': 'Le profil ne dit rien de {fact} : dites-le d’abord là, puis pourquoi il en est ainsi.',
  'assurance.accessLost':
    'L’accès a pris fin le {date}, avant la vérification : l’entreprise l’a retiré ou laissé expirer.',
  'assurance.facts': 'Raisons des faits du profil',
  'assurance.factBacking':
    '{assurance, select, A3 {Un auditeur l’a confirmé (A3).} A1 {Une preuve est jointe (A1).} other {La parole de l’entreprise (A0).}}',
  'assurance.factDisputed': 'Un auditeur le conteste (A0).',
  'assurance.factChanged': 'Le fait a changé depuis que cette raison a été donnée.',
  'assurance.factEvidence': 'Preuves : {titles}',
  'assurance.noReason':
    'Il écarte un motif d’exigence accrue, et aucune raison de ce qu’il dit maintenant n’est enregistrée.',
  'assurance.contradicted':
    'Quelque chose dans l’évaluation le contredit, et aucune raison de ce qu’il dit maintenant n’est enregistrée.',
  'assurance.mark':
    '{mark, select, opened {Un lecteur n’a pas pu l’ouvrir : {because}} other {Un lecteur dit qu’elle ne montre pas ce qui est dit : {because}}}',
  'sheet.audits': 'Vérifications externes',
  'sheet.facts': 'Faits du profil',
  'column.checked': 'vérifiés',
  'column.checkedOf': 'sur',
  'column.changedSince': 'modifiés depuis par l’entreprise',
  'column.byService': 'choisis par le service',
  'column.byAuditor': 'choisis par l’auditeur',
  'column.competence': 'qui, avec quelle compétence',
  'column.paidBy': 'payé par',
  'column.ties': 'liens',
  'column.accessLost': 'accès terminé avant la vérification',
  'column.fact': 'fait',
  'column.value': 'valeur',
  'column.current': 'raison donnée pour cette valeur',
  'contradiction.name':
    'Le nom du produit dit « {against} » ; le profil ne dit pas : {expected}. Un mot est un indice : au lecteur d’en juger.',
  'contradiction.description':
    'La description dit « {against} » ; le profil ne dit pas : {expected}. Un mot est un indice : au lecteur d’en juger.',
  'contradiction.register':
    'Le registre nomme « {against} » ({kind, select, impact {un impact} engagement {un échange avec des personnes} other {une contestation}}) ; le profil ne dit pas : {expected}.',
  'contradiction.customers': 'Qui paie ou l’utilise : {against} ; le profil ne dit pas : {expected}.',
  'contradiction.profile': 'Ailleurs le profil dit : {against} ; il ne dit pas : {expected}.',
  'contradiction.toSay': 'Le profil ne dit rien ici, ce qui compte comme un oui : dites ce qu’il en est.',
  'contradiction.toMend':
    'Changez le fait, ou enregistrez pourquoi il reste : PUT {path}. Un auditeur peut en faire un constat.',
};
