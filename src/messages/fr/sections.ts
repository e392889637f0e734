import type { RoomOf } from '../catalogue.ts';
import type { sections as english } from '../en/sections.ts';

export const sections: RoomOf<typeof english> = {
  'contents.title': 'Dans ce rapport',
  'contents.harm': 'Préjudices à rechercher',
  'contents.flags': 'Questions d’arrêt, critiques et majeures',
  'contents.beside': 'Nombres à côté du résultat',
  'next.title': 'Que faire maintenant',
  'next.purposeFirst':
    '<strong>Décidez d’abord de l’usage lui-même.</strong> Les étapes de cette liste de contrôle n’y répondent pas. Parlez avec les personnes que cet usage toucherait, et avec quelqu’un qui connaît le droit des droits de l’homme, avant toute autre chose.',
  'next.nothing':
    'Aucune mesure ne changerait le résultat aujourd’hui. Continuez d’observer ce que le produit fait aux gens.',
  'next.gravestFirst':
    'Le plus grave vient en premier. Ce qu’une mesure ajouterait au résultat n’est pas une raison de la prendre.',
  'next.noGain': 'À elle seule, elle ne changerait pas le résultat ; d’autres choses le retiennent.',
  'next.gain': 'Elle ajouterait {final} à ce qui est étayé par des preuves.',
  'next.gainUncapped':
    'Elle ajouterait {final} à ce qui est étayé par des preuves ({lower} si rien ne le plafonnait).',
  'harm.title': 'Préjudices à rechercher pour un tel produit',
  'harm.about':
    'Les plus graves d’abord ; à gravité égale, ce que l’on sait correspondre à ce produit. La liste de contrôle les énumère d’après son profil ; elle ne dit pas que l’un d’eux s’est produit.',
  'harm.talkTo': 'À qui parler : {who}',
  'caps.title': 'Ce qui plafonne le résultat',
  'caps.about':
    'Un résultat ne peut être meilleur que ce qui importe le plus. Une question d’arrêt, critique ou majeure restée ouverte ou trop basse, ainsi que le bloc le plus faible, maintiennent donc chacun l’ensemble au niveau d’un nombre ou au-dessous.',
  'caps.noNumber': 'Aucun nombre n’est indiqué dans ce rapport : rien n’est donc plafonné.',
  'caps.noResult': 'Il n’y a pas de résultat qui puisse être plafonné.',
  'caps.nothing': 'Rien ne le plafonne.',
  'caps.binds': 'Le plafonne à {value}.',
  'caps.would': 'Le plafonnerait à {value} ; il est déjà plus bas.',
  'caps.weakest':
    '{count, plural, one {Le bloc le plus faible : {blocks}.} other {Les blocs les plus faibles : {blocks}.}}',
  'caps.lowest': 'au plus bas',
  'matrix.title': 'Où sont les forces et les lacunes',
  'findings.only': 'Aucun nombre n’est indiqué dans ce rapport : seulement des constatations.',
  'matrix.nothing': 'Rien n’est encore à traiter.',
  'matrix.about':
    'Chaque case est la moyenne, en centièmes, des réponses d’une étape qui portent sur un bloc. Elle n’alimente aucun autre nombre. Deux nombres séparés par « à » sont le minimum et le maximum que les réponses ouvertes laissent possibles.',
  'matrix.caption':
    'Les blocs de haut en bas, les étapes en travers. Barres pleines : étayé par des preuves. Barres rayées : le point de vue de l’entreprise. Pointillés : ouvert. Le tableau ci-dessous dit la même chose.',
  'matrix.region': 'La même chose en tableau',
  'matrix.tableCaption': 'Étayé par des preuves, et point de vue de l’entreprise, sur 100',
  'matrix.block': 'Bloc',
  'matrix.notAsked': 'non posé',
  'matrix.shown': '{interval} étayé',
  'matrix.ownView': 'selon l’entreprise {interval}',
  'matrix.pictureTitle': 'Réponses par étape et par bloc',
  'matrix.described': '{stage} : {shown} sur 100 étayé, {said} sur 100 selon l’entreprise',
  'matrix.describedBlock': '{block} : {parts}.',
  'matrix.describedGlue': ' ; ',
  'matrix.empty': 'néant',
  'flags.title': 'Questions d’arrêt, critiques et majeures en suspens',
  'flags.none':
    'Parmi les questions à traiter, aucune question d’arrêt, critique ou majeure n’est ouverte, trop basse ou non étayée.',
  'profile.title': 'Ce que l’entreprise dit du produit',
  'profile.about':
    'L’entreprise a déclaré elle-même ces faits. Ils déterminent les questions posées. Ce qui n’est pas connu compte comme un oui lors du choix des questions.',
  'leftOut.title': 'Ce qui a été laissé de côté, et pourquoi',
  'leftOut.nothing': 'Rien : toutes les questions de la liste de contrôle ont été posées.',
  'leftOut.group': '{questions} : {because}',
  'beside.title': 'Nombres qui figurent à côté du résultat',
  'beside.about': 'Aucun d’eux n’est multiplié dans le résultat.',
  'beside.nothing': 'rien à mesurer',
  'beside.value': '<b>{value}</b> <small>(exactement {exact})</small>',
  'beside.confidence': 'Solidité des preuves',
  'beside.confidenceWords':
    'À quel point les réponses sont étayées, selon leur poids : rien pour la parole de l’entreprise, tout pour ce que les personnes touchées ont confirmé.',
  'beside.gap': 'Écart entre les deux lectures',
  'beside.gapWords':
    'Ce que l’entreprise affirme de plus que ce que les preuves montrent, avant tout plafonnement.',
  'beside.notApplicable': 'Déclaré sans objet',
  'beside.notApplicableWords':
    'La part de ce qui a été demandé, selon le poids, pour laquelle l’entreprise répond « sans objet ».',
  'beside.notAccepted': 'Dont non accepté',
  'beside.notAcceptedWords':
    'Personne qui en ait le droit ne l’a encore accepté : cela compte donc comme ouvert dans ce qui est étayé par des preuves.',
  'beside.stale': 'Preuves périmées',
  'beside.staleWords': 'La part des réponses, selon le poids, dont au moins une preuve a dépassé sa date.',
  'gates.title': 'Ce qui s’oppose à la poursuite',
  'gates.about':
    'Chaque étape que le produit a atteinte se termine par un point de passage. Un point de passage auquel rien ne s’oppose ne dit pas que personne ne peut subir de préjudice.',
  'gates.leaving': 'Fin de l’étape « {stage} » : {result}',
  'gates.open': 'aucune condition bloquante constatée le {date}',
  'gates.blocked': 'bloquée tant que les raisons subsistent',
  'gates.notReady': 'pas prête, quelque chose est ouvert ou non étayé',
  'verify.title': 'Comment vérifier ce rapport',
  'verify.ask':
    'Demandez le rapport au format JSON, enregistrez-le sous le nom <code>report.json</code> et exécutez :',
  'verify.says':
    'Cette commande recalcule chaque nombre à partir des réponses du fichier et dit l’une de ces trois choses :',
  'verify.same': '« le même, selon les règles publiées » ;',
  'verify.sameOther':
    '« le même, mais pas selon les règles publiées » : les nombres s’ensuivent, mais d’une liste de contrôle ou de règles qui ne sont pas celles du projet ;',
  'verify.differs': 'exactement ce qui diffère.',
  'verify.proves':
    '<strong>La vérification prouve que le texte n’a pas été modifié, non qu’il est exact.</strong> Elle ne peut dire ni si une réponse est vraie, ni si une preuve existe, ni si l’exploitant du service a récrit l’historique. Un auditeur qui conserve la tête de chaîne ci-dessous peut s’en apercevoir.',
  'verify.report': 'Rapport',
  'verify.canonical': '(SHA-256 du JSON canonique)',
  'verify.answers': 'Réponses',
  'verify.checklist': 'Liste de contrôle {id} {version}',
  'verify.ruleset': 'Règles {id} {version}',
  'verify.history': 'Historique',
  'verify.events':
    '{count, plural, one {{count} événement} other {{count} événements}}, tête de chaîne {head}',
  'verify.noHead': 'aucune',
  'verify.engine': 'Moteur',
  'verify.id': 'Identifiant du rapport',
  'verify.issued': '{id}, émis par {by} ; preuves appréciées au {date}',
};
