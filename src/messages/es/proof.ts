import type { RoomOf } from '../catalogue.ts';
import type { proof as english } from '../en/proof.ts';

export const proof: RoomOf<typeof english> = {
  'withheld.people': '[Omitido: podría poner en peligro a personas]',
  'withheld.confidential': '[Omitido: confidencial]',
  'withheld.derived': '[Omitido: permitiría adivinar palabras omitidas]',
  'withheld.lead':
    'En esta copia se {count, plural, one {ha omitido {count} texto} other {han omitido {count} textos}}.',
  'withheld.forPeople': '{count} porque podría poner en peligro a personas.',
  'withheld.forConfidence': '{count} por confidencialidad.',
  'withheld.never':
    'El veredicto, las alertas, los topes, los niveles y las fechas son los del informe completo: no se pueden omitir.',
  'signed.by': 'Firmado por {installation}: prueba que el texto no se ha alterado, no que sea correcto.',
};
