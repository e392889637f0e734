import type { RoomOf } from '../catalogue.ts';
import type { proof as english } from '../en/proof.ts';

export const proof: RoomOf<typeof english> = {
  'withheld.people': '[Retiré : cela pourrait mettre des personnes en danger]',
  'withheld.confidential': '[Retiré : confidentiel]',
  'withheld.derived': '[Retiré : on pourrait en deviner des mots retirés]',
  'withheld.lead':
    '{count, plural, one {{count} texte a été retiré} other {{count} textes ont été retirés}} de cette copie.',
  'withheld.forPeople': '{count} parce que cela pourrait mettre des personnes en danger.',
  'withheld.forConfidence': '{count} par souci de confidentialité.',
  'withheld.never':
    'Le verdict, les signalements, les plafonds, les niveaux et les dates sont ceux du rapport entier : ils ne peuvent pas être retirés.',
  'signed.by':
    'Signé par {installation} : cela prouve que le texte n’a pas été modifié, non qu’il est exact.',
};
