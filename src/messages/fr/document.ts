import type { RoomOf } from '../catalogue.ts';
import type { document as english } from '../en/document.ts';

export const document: RoomOf<typeof english> = {
  'document.page': 'Page {page} sur {pages}',
  'document.foot': 'Rapport {id}, empreinte {digest}',
  'document.is':
    'Il dit comment une entreprise cherche et traite les préjudices causés aux personnes, dans la mesure où ses réponses et ses preuves le montrent. Il ne dit pas que personne ne subit de préjudice, ni qu’une loi est respectée.',
  'document.proof': 'Est-ce bien le rapport qui a été émis ?',
  'document.withheld': 'Omis',
  'document.nothingWithheld': 'Rien : cet exemplaire est entier.',
  'document.withheldTexts':
    '{count, plural, one {{n} texte est omis de cet exemplaire : {kinds}. L’empreinte et une signature valent tout de même pour lui.} many {{n} textes sont omis de cet exemplaire : {kinds}. L’empreinte et une signature valent tout de même pour lui.} other {{n} textes sont omis de cet exemplaire : {kinds}. L’empreinte et une signature valent tout de même pour lui.}}',
  'document.withheldKind': '{kind} × {count}',
  'document.signature': 'Signature',
  'document.unsigned': 'Il n’est pas signé.',
  'document.signed':
    'Signé par {installation} : cela prouve que le texte n’a pas été modifié, non qu’il est juste.',
  'document.expires': 'Expiration',
  'document.noExpiry': 'Il n’indique aucun jour.',
  'document.digest': 'Empreinte',
  'document.digestOf': 'SHA-256 du rapport en JSON, par groupes de huit caractères',
  'document.check': 'Vérifier',
  'document.checkAt': 'Demandez le JSON à {address} et exécutez {command}.',
  'document.checkFile': 'Exécutez {command} sur le JSON.',
  'document.code': 'Code QR avec l’adresse de ce rapport, {address}',
  'document.passages':
    'Les sources sont nommées ici par document et par ligne. La page et le JSON de ce rapport donnent aussi leurs paraphrases.',
  'document.sources': 'Sources',
};
