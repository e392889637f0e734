import type { RoomOf } from '../catalogue.ts';
import type { words as english } from '../en/words.ts';

export const words: RoomOf<typeof english> = {
  'number.words': 'aucune|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze',
  'number.ofHundred': '{value} sur 100',
  'number.lessThanOne': 'moins de 1 sur 100',
  'number.interval': '{lower} à {upper}',
  'text.quoted': '« {text} »',
  'stage.conception': 'idée',
  'stage.design': 'conception',
  'stage.deployment': 'déploiement',
  'stage.operation': 'exploitation',
  'flag.kind':
    '{kind, select, STOP {question d’arrêt} CRITICAL {question critique} MAJOR {question majeure} other {question}}',
  'flag.STOP': '{count, plural, one {{n} question d’arrêt} other {{n} questions d’arrêt}}',
  'flag.CRITICAL': '{count, plural, one {{n} question critique} other {{n} questions critiques}}',
  'flag.MAJOR': '{count, plural, one {{n} question majeure} other {{n} questions majeures}}',
  'flag.NONE': '{count, plural, one {{n} question} other {{n} questions}}',
  'flag.meaningSTOP':
    'Une question d’arrêt porte sur ce qui doit être en place avant que quoi que ce soit continue.',
  'flag.meaningCRITICAL':
    'Une question critique porte sur ce qui évite que des personnes soient exposées à un préjudice grave.',
  'flag.meaningMAJOR': 'Une question majeure porte sur ce dont dépend tout le reste.',
  'cause.open': 'ouverte, sans réponse qui compte à ce jour',
  'cause.confirmed': 'trop basse d’après la réponse même de l’entreprise',
  'cause.overridden': 'trop basse d’après la constatation d’un évaluateur',
  'cause.unsubstantiated': 'pas encore étayée, assez haute seulement d’après ce que dit l’entreprise',
  'cause.none': 'n’est pas en suspens',
  'cause.both': 'Dans les deux lectures : {cause}.',
  'cause.each': 'Étayé par des preuves : {shown}. Le point de vue de l’entreprise : {said}.',
  'missing.unanswered': '{count, plural, one {n’a pas reçu de réponse} other {n’ont pas reçu de réponse}}',
  'missing.unknown':
    '{count, plural, one {a pour réponse « pas connu »} other {ont pour réponse « pas connu »}}',
  'missing.notApplicable':
    '{count, plural, one {est déclarée sans objet, ce que personne qui en ait le droit n’a accepté} other {sont déclarées sans objet, ce que personne qui en ait le droit n’a accepté}}',
  'missing.disputed':
    '{count, plural, one {est contestée par une personne qui l’a relue} other {sont contestées par une personne qui les a relues}}',
  'missing.expired':
    '{count, plural, one {repose sur des preuves périmées} other {reposent sur des preuves périmées}}',
  'missing.incomplete':
    '{count, plural, one {a des preuves qui ne disent pas qui les a établies ni quand} other {ont des preuves qui ne disent pas qui les a établies ni quand}}',
  'missing.word':
    '{count, plural, one {repose sur la seule parole de l’entreprise} other {reposent sur la seule parole de l’entreprise}}',
  'missing.evidence':
    '{count, plural, one {doit être relue par une seconde personne} other {doivent être relues par une seconde personne}}',
  'missing.secondReader':
    '{count, plural, one {doit être examinée de l’extérieur} other {doivent être examinées de l’extérieur}}',
  'missing.outside':
    '{count, plural, one {doit être confirmée par les personnes touchées} other {doivent être confirmées par les personnes touchées}}',
  'missing.it': 'Elle {missing}.',
  'missing.sentence': '{subject} {missing}.',
  'until.answered':
    '{count, plural, one {qu’{questions} ait reçu une réponse} other {que {questions} aient reçu une réponse}}',
  'until.backed': '{count, plural, one {qu’{questions} soit étayée} other {que {questions} soient étayées}}',
  'until.done':
    '{count, plural, one {que ce que demande {questions} soit fait} other {que ce que demandent {questions} soit fait}}',
  'until.better':
    '{count, plural, one {que le bloc « {blocks} » s’améliore} other {que les blocs « {blocks} » s’améliorent}}',
  'until.weakestBetter': 'que les blocs les plus faibles s’améliorent',
  'checked.headlineDisputed':
    '{headline} {count, plural, one {{Count} réponse est contestée.} other {{Count} réponses sont contestées.}}',
  'checked.changed':
    '{count, plural, one {{Count} réponse a été modifiée par l’entreprise après qu’un évaluateur extérieur avait constaté autre chose ; le constat ne compte pas pour la nouvelle réponse.} other {{Count} réponses ont été modifiées par l’entreprise après qu’un évaluateur extérieur avait constaté autre chose ; les constats ne comptent pas pour les nouvelles réponses.}}',
  'checked.byFile': 'Selon le fichier lui-même : {headline}',
  'checked.nothing': 'Il n’y a encore rien à vérifier.',
  'checked.outside':
    'Sur {answered} réponses, {outside, plural, one {{outside} a été examinée} other {{outside} ont été examinées}} de l’extérieur.',
  'checked.outsideAndRead':
    'Sur {answered} réponses, {outside, plural, one {{outside} a été examinée} other {{outside} ont été examinées}} de l’extérieur ; relues par une seconde personne : {read}.',
  'checked.allRead':
    'Les {answered} réponses ont toutes été relues par une seconde personne, aucune n’a été examinée de l’extérieur.',
  'checked.someRead':
    '{read, plural, one {{read} réponse sur {answered} a été relue} other {{read} réponses sur {answered} ont été relues}} par une seconde personne, aucune n’a été examinée de l’extérieur.',
  'checked.readNoneCounts':
    'Réponses relues par une seconde personne : {read} sur {answered}. Aucun constat de l’extérieur ne compte pour une réponse telle qu’elle est maintenant.',
  'checked.nobodyStands':
    'Personne d’autre que l’entreprise ne répond encore d’aucune de ses {answered} réponses.',
  'checked.nobodyLooked': 'Personne d’autre que l’entreprise n’a regardé aucune de ses {answered} réponses.',
  'checked.nobodyLookedEvidence':
    'Personne d’autre que l’entreprise n’a regardé aucune de ses {answered} réponses, bien que des preuves soient jointes à {evidence, plural, one {{evidence} d’entre elles} other {{evidence} d’entre elles}}.',
  'checked.examined': 'examinées de l’extérieur',
  'checked.read': 'relues par une seconde personne',
  'checked.evidence': 'avec des preuves que personne d’autre n’a lues',
  'checked.word': 'sur la parole de l’entreprise',
  'checked.notApplicable': 'déclarées sans objet',
  'checked.unanswered': 'sans réponse',
  'checked.answered':
    '{answered} {due, plural, one {question à traiter sur {due} a reçu une réponse :} other {questions à traiter sur {due} ont reçu une réponse :}}',
  'lead.found': 'Aucune condition ouverte n’a été constatée le {date}. {who}',
  'lead.noneAnswered': 'Aucune question à traiter n’a reçu de réponse.',
  'lead.someAnswered': 'Réponses données : {n} sur {due} seulement.',
  'lead.purpose': 'Le profil donné par l’entreprise elle-même répond {conditions}.',
  'lead.confirmed':
    'De l’aveu même de l’entreprise, ce qui est demandé n’est pas encore en place pour {questions}.',
  'lead.overridden':
    'D’après la constatation d’un évaluateur, ce qui est demandé n’est pas encore en place pour {questions}.',
  'lead.notOwnAnswer':
    'Pour {questions}, ce qui compte n’est pas la réponse de l’entreprise, mais le niveau qu’un évaluateur extérieur a mis à sa place.',
  'lead.muchLess': 'Les preuves montrent bien moins que ce que dit l’entreprise. {who}',
  'lead.majors':
    '{count, plural, one {{Questions} est trop basse, ouverte ou pas encore étayée.} other {{Questions} sont trop basses, ouvertes ou pas encore étayées.}} {who}',
  'lead.littleShown': 'Peu de choses sont étayées par des preuves. {who}',
  'lead.weakest': 'La partie la plus faible retient le reste : {blocks}. {who}',
  'answer.none': 'Sans réponse',
  'answer.notAsked': 'Non posée pour ce produit à ce jour',
  'answer.unknown': 'Pas connu',
  'answer.notApplicable': 'Déclaré sans objet',
  'answer.level': 'Niveau {level}',
  'answer.early': '{answer}, en dehors de ce qui a compté',
  'review.sentence': '{who} {verdict}.',
  'review.assessor': 'Un évaluateur extérieur',
  'review.outsider': 'Une personne extérieure désignée',
  'review.colleague': 'Une seconde personne de l’entreprise',
  'review.confirmed': 'est d’accord avec la réponse',
  'review.disputed': 'conteste la réponse',
  'review.naAccepted': 'accepte que la question soit sans objet',
  'review.naRefused': 'n’accepte pas que la question soit sans objet',
  'review.override': 'constate le niveau {level}, qui compte à la place de la réponse',
  'action.answer': 'Y répondre',
  'action.raiseLevel': 'Faire mieux ici, un niveau de plus',
  'action.attachEvidence': 'Joindre des preuves',
  'action.obtainReview': 'La faire relire par une seconde personne',
  'action.obtainAssessment': 'La faire examiner de l’extérieur',
  'action.mitigateImpact': 'Mettre fin au préjudice',
  'fact.unknown': 'pas connu',
  'fact.yes': 'oui',
  'fact.no': 'non',
  'fact.nothing': 'rien de choisi',
  'fact.glue': ', ',
  'condition.and': ' et ',
  'condition.or': ' ou ',
  'condition.not': 'pas : {condition}',
  'condition.with': 'à « {question} » par « {value} »',
  'condition.atLeast': 'à « {question} » par au moins « {value} »',
  'condition.notOpen': 'pas (',
  'condition.answered': '« {question} » a pour réponse « {value} »',
  'condition.answeredAtLeast': '« {question} » a pour réponse au moins « {value} »',
};
