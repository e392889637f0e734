import type { RoomOf } from '../catalogue.ts';
import type { people as english } from '../en/people.ts';

export const people: RoomOf<typeof english> = {
  'detail.identifies': 'Ce texte contient {what} : retirez ce qui identifie une personne.',
  'detail.identifies.email': 'ce qui ressemble à une adresse électronique',
  'detail.identifies.number': 'ce qui ressemble à un numéro de téléphone ou d’identité',
  'detail.identifies.account': 'ce qui ressemble à un numéro de compte',
  'detail.identifies.web': 'une adresse web',
  'detail.identifies.handle': 'ce qui ressemble à un nom d’utilisateur',
  'detail.notYet': 'Le {day} n’est pas encore arrivé.',
  'detail.engaged': 'Quand des personnes ou un intermédiaire ont été associés, {field} doit être indiqué.',
  'detail.proxy': 'Dites de quel intermédiaire il s’agit et pourquoi il est crédible.',
  'detail.nobody': 'Quand personne n’a été associé, {field} doit être indiqué.',
  'detail.nobodyCounted': 'Quand personne n’a été associé, il n’y a personne à compter : n’indiquez rien.',
  'detail.replies': 'Au plus {limit} réponses peuvent être gardées pour une contestation.',
  'contest.open': 'Des personnes concernées la contestent, et aucun évaluateur n’a encore tranché.',
  'contest.upheld': 'Des personnes concernées la contestent, et un évaluateur leur a donné raison.',
  'contest.none': 'Personne ne la conteste.',
};
