import type { RoomOf } from '../catalogue.ts';
import type { publicSummary as english } from '../en/public-summary.ts';

export const publicSummary: RoomOf<typeof english> = {
  'summary.title': '{product} : ce que son fabricant a constaté sur les atteintes aux personnes',
  'summary.about':
    '{organisation} a examiné comment {product} peut toucher les droits des personnes. Cette page dit ce qui a été constaté, ce qui est fait et où vous pouvez vous plaindre.',
  'summary.own': 'C’est le récit de l’entreprise elle-même. {checked}',
  'summary.short': 'En bref',
  'summary.found': 'Ce qui a été constaté',
  'summary.noImpacts': 'L’entreprise n’a consigné aucune atteinte. Cela ne veut pas dire qu’il n’y en a pas.',
  'summary.undecided':
    '{count, plural, one {{n} type d’atteinte connu pour de tels produits n’a pas encore été examiné.} many {{n} types d’atteinte connus pour de tels produits n’ont pas encore été examinés.} other {{n} types d’atteinte connus pour de tels produits n’ont pas encore été examinés.}}',
  'summary.more':
    '{count, plural, one {{n} autre atteinte figure dans le rapport.} many {{n} autres atteintes figurent dans le rapport.} other {{n} autres atteintes figurent dans le rapport.}}',
  'summary.actual': 'Cela s’est produit.',
  'summary.potential': 'Cela pourrait se produire.',
  'summary.who': 'Qui : {groups}.',
  'summary.rights': 'Droits : {rights}.',
  'summary.done': 'Ce qui est fait :',
  'summary.nothingDone': 'Rien n’est encore fait à ce sujet.',
  'summary.planned': 'Prévu d’ici au {date}.',
  'summary.in-progress': 'En cours, d’ici au {date}.',
  'summary.implemented': 'En place.',
  'summary.late': 'C’est en retard : l’échéance était le {date}.',
  'summary.effective': 'Une vérification a montré que cela fonctionne.',
  'summary.partly': 'Une vérification a montré que cela fonctionne en partie.',
  'summary.not-effective': 'Une vérification a montré que cela ne fonctionne pas.',
  'summary.unchecked': 'Personne n’a encore vérifié si cela fonctionne.',
  'summary.asked': 'Les personnes touchées ont demandé ceci :',
  'summary.received': 'Elles ont obtenu : {kinds}.',
  'summary.receivedNothing': 'Elles n’ont rien obtenu jusqu’ici.',
  'summary.accepted.yes': 'Elles l’acceptent.',
  'summary.accepted.partly': 'Elles l’acceptent en partie.',
  'summary.accepted.no': 'Elles ne l’acceptent pas.',
  'summary.accepted.not-asked': 'On ne leur a pas demandé si elles l’acceptent.',
  'summary.apology': 'des excuses',
  'summary.restitution': 'la restitution de ce qui a été pris',
  'summary.compensation': 'une indemnisation',
  'summary.rehabilitation': 'une aide pour se rétablir',
  'summary.non-repetition': 'l’engagement, suivi de changements, que cela ne se reproduise pas',
  'summary.voices': 'Qui a été écouté',
  'summary.engaged':
    '{count, plural, =0 {L’entreprise n’a pas parlé avec les personnes touchées.} one {L’entreprise a parlé une fois avec des personnes touchées, ou avec celles qui parlent pour elles.} many {L’entreprise a parlé {n} fois avec des personnes touchées, ou avec celles qui parlent pour elles.} other {L’entreprise a parlé {n} fois avec des personnes touchées, ou avec celles qui parlent pour elles.}}',
  'summary.contested':
    '{count, plural, one {Des personnes touchées contestent une affirmation de l’entreprise.} many {Des personnes touchées contestent {n} affirmations de l’entreprise.} other {Des personnes touchées contestent {n} affirmations de l’entreprise.}}',
  'summary.complain': 'Où se plaindre',
  'summary.noComplaint': 'L’entreprise n’a pas dit où se plaindre.',
  'summary.others':
    'Vous pouvez aussi vous adresser à des organismes publics là où vous vivez : autorité chargée de l’égalité ou de la protection des données, médiateur, institution nationale des droits de l’homme, inspection du travail ou tribunal.',
  'summary.withheld':
    '{count, plural, one {{n} texte est omis, pour protéger des personnes en danger ou par confidentialité.} many {{n} textes sont omis, pour protéger des personnes en danger ou par confidentialité.} other {{n} textes sont omis, pour protéger des personnes en danger ou par confidentialité.}}',
  'summary.source': 'D’après le rapport {number} du {date}.',
  'summary.ends': 'Après le {date}, il ne dit plus rien de la situation du moment.',
};
