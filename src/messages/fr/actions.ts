import type { RoomOf } from '../catalogue.ts';
import type { actions as english } from '../en/actions.ts';

export const actions: RoomOf<typeof english> = {
  'detail.dropNote': 'Ce qui est abandonné demande une note : pourquoi.',
  'detail.doneDay': 'Ce qui est fait demande le jour où cela a été fait.',
  'detail.notDone': 'Seul ce qui est fait porte le jour où cela a été fait.',
  'detail.bothSent': 'Envoyez first ou subjects, pas les deux.',
  'detail.noNext': 'Le résultat n’indique aucune étape suivante pour {subject} en ce moment.',
  'detail.planFormats':
    'Le plan d’action est proposé sous ces formes : {formats} ; indiquez-en une dans Accept.',
  'plan.title': '{step} : {name}',
  'plan.owner': 'Qui s’en charge',
  'plan.due': 'Échéance',
  'plan.items': 'Questions posées',
  'plan.impacts': 'Incidences',
  'plan.from': 'Tirée du résultat',
  'plan.note': 'Remarque',
};
