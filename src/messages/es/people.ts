import type { RoomOf } from '../catalogue.ts';
import type { people as english } from '../en/people.ts';

export const people: RoomOf<typeof english> = {
  'detail.identifies': 'Contiene {what}: quite lo que identifica a una persona.',
  'detail.identifies.email': 'lo que parece una dirección de correo electrónico',
  'detail.identifies.number': 'lo que parece un número de teléfono o de identidad',
  'detail.identifies.account': 'lo que parece un número de cuenta',
  'detail.identifies.web': 'una dirección web',
  'detail.identifies.handle': 'lo que parece un nombre de usuario',
  'detail.notYet': 'El {day} aún no ha llegado.',
  'detail.engaged': 'Cuando participaron personas o un intermediario, hay que indicar {field}.',
  'detail.proxy': 'Diga qué intermediario fue y por qué es creíble.',
  'detail.nobody': 'Cuando no participó nadie, hay que indicar {field}.',
  'detail.nobodyCounted': 'Cuando no participó nadie no hay personas que contar: no lo indique.',
  'detail.replies': 'Como máximo se guardan {limit} respuestas a una impugnación.',
  'contest.open': 'Personas afectadas la impugnan, y ningún evaluador ha decidido todavía.',
  'contest.upheld': 'Personas afectadas la impugnan, y un evaluador les dio la razón.',
  'contest.none': 'Nadie la impugna.',
};
