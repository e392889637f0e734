import type { RoomOf } from '../catalogue.ts';
import type { method as english } from '../en/method.ts';

export const method: RoomOf<typeof english> = {
  'method.title': 'D’où viennent les nombres',
  'method.about':
    'Aucune norme ne prescrit ces nombres. Tous figurent dans les règles {id} {version}, qui sont publiques et peuvent être contestées.',
  'method.toValue': 'D’une réponse à une valeur',
  'method.toValueWords':
    'Une réponse est un niveau de 0 à 4. Ce qui est ouvert, faute de réponse ou parce que ce n’est pas connu, peut valoir n’importe quoi ; le résultat le compte pour rien tant qu’il n’y a pas de réponse.',
  'method.levels': 'Niveaux',
  'method.level': 'Niveau',
  'method.means': 'Ce que cela veut dire',
  'method.value': 'Valeur',
  'method.toShown': 'D’une valeur à ce qui est étayé',
  'method.toShownWords':
    'Le point de vue de l’entreprise prend la valeur telle quelle. Ce qui est étayé par des preuves ne la prend que dans la mesure où elle est étayée. Là où seules les personnes touchées peuvent savoir si quelque chose fonctionne, elle compte pour {cap} au plus jusqu’à ce qu’elles le confirment ({liftedBy}).',
  'method.assurance': 'Degrés d’étayage',
  'method.backing': 'Étayage',
  'method.atMost': 'Compte au plus',
  'method.confidence': 'Solidité des preuves',
  'method.toWhole': 'Des valeurs à l’ensemble',
  'method.toWholeWords':
    'Un bloc est la moyenne de ses questions, chacune selon son poids multiplié par ce qu’elle dit du bloc. L’ensemble est la moyenne des blocs qui ont quelque chose à noter, selon ces poids. Ce qui a été laissé de côté ne compte ni dans un sens ni dans l’autre.',
  'method.blocks': 'Blocs',
  'method.block': 'Bloc',
  'method.askedFor': 'Demandé par',
  'method.weight': 'Poids',
  'method.caps': 'Ce qui plafonne l’ensemble',
  'method.capsWords':
    'Une question qui porte un signal plafonne l’ensemble tant qu’elle est ouverte ou que sa valeur est au-dessous d’un seuil. Le bloc le plus faible fait de même, comme l’indique le tableau des paliers.',
  'method.flags': 'Signaux',
  'method.flag': 'Signal',
  'method.standsBelow': 'Actif tant que la valeur est au-dessous de',
  'method.holdsAt': 'Plafonne l’ensemble à',
  'method.toWords': 'De l’ensemble aux mots',
  'method.bands': 'Paliers',
  'method.band': 'Palier',
  'method.from': 'À partir de',
  'method.blockHolds': 'Un bloc qui s’y trouve plafonne l’ensemble à',
  'method.nothing': 'rien',
  'method.worked': 'Une question, calculée pas à pas',
  'method.workedWords':
    '{question} La réponse de l’entreprise vaut {said}. Son étayage est {assurance}, de sorte qu’au plus {cap} en compte : {lower}. Sa part de l’ensemble est {share}. Elle ajoute {lower} fois {share}, soit {adds}, ou {addsWords}, à ce qui est étayé par des preuves. Les parts de toutes les questions font 1 au total, et leurs contributions font donc l’ensemble.',
  'method.exact': 'Les nombres exacts',
  'method.exactWords':
    'Rien n’est arrondi avant d’être affiché. Voici les deux lectures telles que le moteur les a, en parts de 1.',
  'method.exactTable': 'Valeurs exactes',
  'method.track': 'Lecture',
  'method.before': 'Avant tout plafonnement',
  'method.result': 'Résultat',
};
