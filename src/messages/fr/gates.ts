import type { RoomOf } from '../catalogue.ts';
import type { gates as english } from '../en/gates.ts';

export const gates: RoomOf<typeof english> = {
  'gate.about': '{words} : {item}',
  'gate.regression': 'Il ne tient plus : {reason}',
  'gate.expired': 'Du seul fait de la date, il ne tient plus : {reason}',
  'gate.waiverOver': 'Une dérogation dont il avait besoin a pris fin : {reason}',
  'gate.change': 'Un changement a été déclaré le {date} : {what}',
  'gate.overdue': 'Une action était attendue pour le {date} : {what}',
  'gate.waived': 'mise de côté jusqu’au {date} par {role} : {because}',
  'gateStep.answer': 'Répondre à {name}',
  'gateStep.answerLevel': 'Répondre à {name} : il faudrait que le niveau {level} ou plus soit vrai',
  'gateStep.raise': 'Amener {name} au niveau {level}',
  'gateStep.evidence': 'Joindre à {name} un élément de preuve qui dit ce qu’il montre, qui l’a fait et quand',
  'gateStep.review': 'Faire lire {name} par une deuxième personne',
  'gateStep.assessment': 'Faire examiner {name} par un évaluateur extérieur',
  'gateStep.contest': 'Régler ce que les personnes concernées contestent dans {name}',
  'gateStep.mitigate':
    '{mitigation, select, implemented {Mettre en place une atténuation de {name} et vérifier si elle fonctionne} other {Prévoir une atténuation de {name}, avec un responsable et une date}}',
  'gateStep.engage': 'Échanger avec les personnes touchées par {name} et en joindre la preuve',
  'gateStep.signOff': 'Faire signer {name} par un rôle nommé',
  'title.HRBA_GATE_NOT_FOUND': 'Ce point de passage n’existe pas',
  'title.HRBA_GATE_NOT_PASSED': 'Le point de passage n’est pas franchi',
  'title.HRBA_GATE_HOLDS': 'Le point de passage a été franchi, et tient',
  'detail.gateUnknown': 'Il n’y a pas de point de passage {name} : une étape est {stages}.',
  'detail.gateAgainst': 'Le point de passage {stage} n’est pas franchi ; raisons qui s’y opposent : {count}.',
  'detail.gateHolds': 'Le point de passage {stage} a été franchi le {day} et rien ne l’a rouvert.',
  'detail.gatePurpose': 'La finalité est en question : {because}.',
  'detail.gateLower': 'L’étape compte {value}, et il est demandé {least}.',
  'detail.gateCoverage': 'L’étape est couverte à {value}, et il est demandé {least}.',
  'detail.gateNothing': 'Rien n’est déterminé dans cette étape.',
  'detail.gateFlagOpen': '{flag} pèse sur {item} : ouvert.',
  'detail.gateFlagConfirmed': '{flag} pèse sur {item} : confirmé.',
  'detail.gateFlagUnbacked': '{flag} pèse sur {item} : non étayé.',
  'detail.gateMitigation': 'L’atténuation de l’impact {impact} est {given}, et {needed} est demandé.',
  'detail.gateEngagement':
    'Rien ne montre que les personnes touchées par l’impact {impact} ont été consultées.',
  'detail.gateSignOff': 'L’impact {impact} n’est pas signé.',
  'detail.gateItem': 'Un impact grave demande le niveau {level} pour {item}.',
  'detail.gateOverdue': 'Une action était attendue pour le {day} : {title}',
  'detail.notWaivable':
    'Une dérogation ne porte que sur ce que compte l’étape (lower) et sur sa couverture : jamais sur un signal, un impact, une question de point de passage ou la finalité.',
  'detail.waiverUntil':
    'Une dérogation prend fin après le {day} et au plus tard le {latest}, dans {days} jours.',
};
