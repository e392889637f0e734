import type { RoomOf } from '../catalogue.ts';
import type { firstScreen as english } from '../en/first-screen.ts';

export const firstScreen: RoomOf<typeof english> = {
  'page.title': 'rapport sur la diligence raisonnable en matière de droits de l’homme n° {number}',
  'page.skip': 'Aller au rapport',
  'page.drafted':
    'Le texte anglais fait foi. Cette traduction a été rédigée par une machine ; personne ne l’a encore confirmée.',
  'first.over': 'Rapport sur la diligence raisonnable en matière de droits de l’homme',
  'first.inStage': 'Étape : {stage}',
  'first.whoseInStage': '{organisation}, étape : {stage}',
  'first.reportOf': 'Rapport {number} sur {of} pour ce produit, {date}',
  'first.judgedAsOf': ', apprécié au {date}',
  'first.later': 'Il existe un rapport plus récent pour ce produit.',
  'first.expires': 'Ce rapport expire le {date}, ou plus tôt après un changement majeur.',
  'first.expired': 'Ce rapport a expiré le {date}.',
  'first.changed':
    'Ce rapport ne dit plus rien d’aujourd’hui : le {date}, l’entreprise a déclaré un changement majeur.',
  'first.verdict': 'Constat',
  'first.moreQuestions': '{count, plural, one {{n} autre question} other {{n} autres questions}}',
  'first.harm': 'Préjudices',
  'first.gravest': 'Les préjudices les plus graves à rechercher pour un tel produit :',
  'first.moreHarms':
    '<a>{count, plural, one {{n} autre sorte de préjudice} other {{n} autres sortes de préjudice}}, et à qui parler</a>',
  'first.noRegister':
    'Cette édition ne tient pas encore de registre des préjudices : rien ici ne dit donc que personne n’a subi de préjudice.',
  'first.checked': 'Qui a vérifié quoi',
  'first.limits': 'Ce que ce rapport ne peut pas vous dire',
  'first.fromFile':
    'Établi à partir d’un fichier : personne d’autre que son auteur ne répond des relectures qu’il contient.',
  'first.ownReader': 'L’entreprise a désigné elle-même la seconde personne qui relit.',
  'first.sizeUnknown':
    'L’entreprise ne dit pas combien de personnes y travaillent. En dessous de cinq, un collègue ne compterait pas comme second lecteur.',
  'first.digestProves': 'Son empreinte prouve que ce texte n’a pas été modifié, non qu’il est exact.',
  'first.ahead':
    '{count, plural, one {{n} question relève d’une étape ultérieure et n’a} other {{n} questions relèvent d’étapes ultérieures et n’ont}} pas encore pu compter.',
  'first.unsetFacts':
    '{count, plural, one {un fait concernant le produit n’est pas connu.} other {{n} faits concernant le produit ne sont pas connus.}}',
  'first.selfAssessed': 'C’est une auto-évaluation : personne d’extérieur n’en a rien examiné.',
  'first.examinedNotCounted':
    'C’est une auto-évaluation : aucun constat de l’extérieur ne compte pour une réponse telle qu’elle est maintenant.',
  'first.examinedPartly':
    'C’est une auto-évaluation, sauf pour les réponses qui ont été examinées de l’extérieur.',
  'first.examinedByFile':
    'C’est une auto-évaluation, sauf pour les réponses qui, selon le fichier lui-même, ont été examinées de l’extérieur.',
  'track.declared': 'Le point de vue de l’entreprise',
  'track.substantiated': 'Étayé par des preuves',
  'track.declaredCounts':
    'Chaque réponse compte telle que l’entreprise l’a donnée, sauf si un évaluateur a conclu autrement.',
  'track.substantiatedCounts': 'Chaque réponse ne compte que dans la mesure où elle est étayée.',
  'numbers.title': 'Les nombres',
  'numbers.none':
    'Aucun nombre n’est indiqué. La qualité de la gestion d’un usage ne dit pas si cet usage peut continuer : ce rapport ne donne donc que des constatations.',
  'numbers.nothingLeft': 'Il ne reste rien qui puisse être noté.',
  'numbers.tooLittle': 'Trop peu de réponses pour un résultat.',
  'numbers.figure': '<b>{lower}</b> sur 100.',
  'numbers.heldFigure': '<b>{lower}</b> sur 100, plafonné à <b>{final}</b> jusqu’à ce {until}.',
  'numbers.best': 'Répondre à ce qui reste ouvert pourrait le porter à {best} au plus.',
  'numbers.coverage':
    'Couverture {value} : la part de ce qui est à traiter qui a reçu une réponse qui compte.',
  'numbers.wouldSay': 'L’entreprise dirait : « {band} ».',
  'numbers.weakest': 'Points les plus faibles : {blocks}.',
  'numbers.allWeak':
    'Points les plus faibles : aucune partie ne se distingue, toutes sont à peu près aussi faibles.',
  'numbers.checklist': 'la liste de contrôle {id} {version}',
  'numbers.draftChecklist': 'la liste de contrôle {id} {version} (projet soumis à consultation)',
  'numbers.ruleset': 'les règles {id} {version}',
  'numbers.published': 'Établi selon {checklist} et {ruleset}, publiées par le projet.',
  'numbers.ownChecklist':
    'Établi selon {checklist} et {ruleset}. Cette liste de contrôle n’est pas celle que le projet a publiée : ne placez pas ce rapport à côté d’autres.',
  'numbers.ownRuleset':
    'Établi selon {checklist} et {ruleset}. Ces règles ne sont pas celles que le projet a publiées : ne placez pas ce rapport à côté d’autres.',
  'numbers.ownBoth':
    'Établi selon {checklist} et {ruleset}. Cette liste de contrôle et ces règles ne sont pas celles que le projet a publiées : ne placez pas ce rapport à côté d’autres.',
};
