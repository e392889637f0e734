import type { RoomOf } from '../catalogue.ts';
import type { firstLook as english } from '../en/first-look.ts';

export const firstLook: RoomOf<typeof english> = {
  'look.profileSilent': 'Le profil ne le dit pas : {fact}',
  'look.notAnswered': 'Pas encore de réponse : {item}',
  'look.talkTo': 'Parlez avec : {whom}',
  'look.getToYes': 'Arrivez à un oui sur ceci : {step}',
  'look.words':
    'Ceci est un premier regard, pas une note. Les préjudices sont ceux que des produits de ce genre ont causés ou pourraient causer ; que l’un figure dans la liste ne veut pas dire que le vôtre le cause, et que l’un manque ne veut pas dire qu’il ne le peut pas.',
};
