import type { RoomOf } from '../catalogue.ts';
import type { actions as english } from '../en/actions.ts';

export const actions: RoomOf<typeof english> = {
  'detail.dropNote': 'Lo que se abandona necesita una nota: por qué.',
  'detail.doneDay': 'Lo que está hecho necesita el día en que se hizo.',
  'detail.notDone': 'Solo lo que está hecho tiene un día en que se hizo.',
  'detail.bothSent': 'Envíe first o subjects, no ambos.',
  'detail.noNext': 'El resultado no indica ahora ningún paso siguiente para {subject}.',
  'detail.planFormats': 'El plan de acción se ofrece como {formats}: envíe uno en Accept.',
  'plan.title': '{step}: {name}',
  'plan.owner': 'Quién se ocupa',
  'plan.due': 'Fecha límite',
  'plan.items': 'Preguntas',
  'plan.impacts': 'Impactos',
  'plan.from': 'Del resultado',
  'plan.note': 'Nota',
};
