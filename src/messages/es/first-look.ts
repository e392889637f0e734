import type { RoomOf } from '../catalogue.ts';
import type { firstLook as english } from '../en/first-look.ts';

export const firstLook: RoomOf<typeof english> = {
  'look.profileSilent': 'El perfil no lo dice: {fact}',
  'look.notAnswered': 'Todavía sin respuesta: {item}',
  'look.talkTo': 'Hable con: {whom}',
  'look.getToYes': 'Llegue a un sí en esto: {step}',
  'look.words':
    'Esta es una primera mirada, no una puntuación. Los daños son los que productos de este tipo han causado o podrían causar; que uno figure en la lista no significa que el suyo lo cause, y que uno falte no significa que no pueda causarlo.',
};
