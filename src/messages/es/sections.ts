import type { RoomOf } from '../catalogue.ts';
import type { sections as english } from '../en/sections.ts';

export const sections: RoomOf<typeof english> = {
  'contents.title': 'En este informe',
  'contents.harm': 'Daños que hay que buscar',
  'contents.flags': 'Preguntas de parada, críticas e importantes',
  'contents.beside': 'Números junto al resultado',
  'next.title': 'Qué hacer a continuación',
  'next.purposeFirst':
    '<strong>Decida primero sobre el propio uso.</strong> Los pasos de esta lista de verificación no responden a ello. Hable con las personas a las que afectaría, y con alguien que conozca el derecho de los derechos humanos, antes de hacer cualquier otra cosa.',
  'next.nothing':
    'Ningún paso cambiaría ahora el resultado. Siga observando lo que el producto hace a las personas.',
  'next.gravestFirst':
    'Lo más grave va primero. Lo que un paso sumaría al resultado no es una razón para darlo.',
  'next.noGain': 'Por sí solo no movería el resultado; otras cosas lo retienen.',
  'next.gain': 'Sumaría {final} a lo respaldado por pruebas.',
  'next.gainUncapped': 'Sumaría {final} a lo respaldado por pruebas ({lower} si nada lo limitara).',
  'harm.title': 'Daños que hay que buscar con un producto así',
  'harm.about':
    'Primero los más graves; entre los igual de graves, lo que se sabe que corresponde a este producto. La lista de verificación los enumera por su perfil; no dice que ninguno de ellos haya ocurrido.',
  'harm.talkTo': 'Con quién hablar: {who}',
  'caps.title': 'Qué limita el resultado',
  'caps.about':
    'Un resultado no puede ser mejor que lo que más importa. Por eso, una pregunta de parada, crítica o importante que esté abierta o sea baja, así como el bloque más débil, mantienen cada uno el conjunto en un número o por debajo de él.',
  'caps.noNumber': 'En este informe no se muestra ningún número, de modo que nada se limita.',
  'caps.noResult': 'No hay ningún resultado que pudiera limitarse.',
  'caps.nothing': 'Nada lo limita.',
  'caps.binds': 'Lo limita a {value}.',
  'caps.would': 'Lo limitaría a {value}; ya es inferior.',
  'caps.weakest':
    '{count, plural, one {El bloque más débil: {blocks}.} other {Los bloques más débiles: {blocks}.}}',
  'caps.lowest': 'el más bajo',
  'matrix.title': 'Dónde están las fortalezas y las carencias',
  'findings.only': 'En este informe no se muestra ningún número: solo constataciones.',
  'matrix.nothing': 'Todavía no corresponde responder nada.',
  'matrix.about':
    'Cada celda es la media, en centésimas, de las respuestas de una etapa que se refieren a un bloque. No alimenta ningún otro número. Dos números separados por «a» son el mínimo y el máximo que las respuestas abiertas dejan posibles.',
  'matrix.caption':
    'Los bloques de arriba abajo, las etapas a lo ancho. Barras llenas: respaldado por pruebas. Barras rayadas: la visión de la propia empresa. Con puntos: abierto. La tabla siguiente dice lo mismo.',
  'matrix.region': 'Lo mismo en forma de tabla',
  'matrix.tableCaption': 'Respaldado por pruebas, y visión de la propia empresa, sobre 100',
  'matrix.block': 'Bloque',
  'matrix.notAsked': 'no preguntado',
  'matrix.shown': '{interval} respaldado',
  'matrix.ownView': 'visión propia {interval}',
  'matrix.pictureTitle': 'Respuestas por etapa y bloque',
  'matrix.described': '{stage}: {shown} de 100 respaldado, visión propia {said} de 100',
  'matrix.describedBlock': '{block}: {parts}.',
  'matrix.describedGlue': '; ',
  'matrix.empty': 'nada',
  'flags.title': 'Preguntas de parada, críticas e importantes pendientes',
  'flags.none':
    'De las preguntas que corresponde responder, ninguna pregunta de parada, crítica o importante está abierta, es baja o carece de respaldo.',
  'profile.title': 'Lo que la empresa dice que es el producto',
  'profile.about':
    'La propia empresa declaró estos datos. Ellos deciden qué preguntas se hacen. Lo que no se conoce cuenta como un sí al elegir las preguntas.',
  'leftOut.title': 'Qué se dejó fuera, y por qué',
  'leftOut.nothing': 'Nada: se hicieron todas las preguntas de la lista de verificación.',
  'leftOut.group': '{questions}: {because}',
  'beside.title': 'Números que figuran junto al resultado',
  'beside.about': 'Ninguno de ellos se multiplica en el resultado.',
  'beside.nothing': 'nada que medir',
  'beside.value': '<b>{value}</b> <small>(exactamente {exact})</small>',
  'beside.confidence': 'Solidez de las pruebas',
  'beside.confidenceWords':
    'Hasta qué punto están respaldadas las respuestas, según su peso: nada por la palabra de la empresa, todo por lo que confirmaron las personas afectadas.',
  'beside.gap': 'Distancia entre las dos lecturas',
  'beside.gapWords':
    'Cuánto más dice la empresa de lo que muestran las pruebas, antes de que nada limite el resultado.',
  'beside.notApplicable': 'Declarado no aplicable',
  'beside.notApplicableWords':
    'La parte de lo preguntado, según su peso, a la que la empresa responde «no aplicable».',
  'beside.notAccepted': 'De ello, no aceptado',
  'beside.notAcceptedWords':
    'Nadie con facultad para ello lo ha aceptado todavía, de modo que cuenta como abierto en lo respaldado por pruebas.',
  'beside.stale': 'Pruebas caducadas',
  'beside.staleWords':
    'La parte de las respuestas, según su peso, con al menos una prueba que ha superado su fecha.',
  'gates.title': 'Qué se opone a seguir adelante',
  'gates.about':
    'Cada etapa que el producto ha alcanzado tiene al final un punto de paso. Un punto de paso al que nada se opone no dice que nadie pueda sufrir daños.',
  'gates.leaving': 'Salir de la etapa «{stage}»: {result}',
  'gates.open': 'no se encontró ninguna condición que lo impida el {date}',
  'gates.blocked': 'bloqueado hasta que desaparezcan las razones',
  'gates.notReady': 'no está listo, hay algo abierto o sin respaldo',
  'verify.title': 'Cómo comprobar este informe',
  'verify.ask': 'Pida el informe en formato JSON, guárdelo como <code>report.json</code> y ejecute:',
  'verify.says':
    'Vuelve a calcular cada número a partir de las respuestas del archivo y dice una de estas tres cosas:',
  'verify.same': '«lo mismo, según las reglas publicadas»;',
  'verify.sameOther':
    '«lo mismo, pero no según las reglas publicadas»: los números se derivan, pero de una lista de verificación o de unas reglas que no son las del proyecto;',
  'verify.differs': 'exactamente en qué difiere.',
  'verify.proves':
    '<strong>La comprobación demuestra que el texto no se ha alterado, no que sea correcto.</strong> No puede decir si una respuesta es verdadera, si existe una prueba ni si quien gestiona el servicio reescribió el historial. Un auditor que conserve la cabecera de la cadena que figura abajo puede verlo.',
  'verify.report': 'Informe',
  'verify.canonical': '(SHA-256 del JSON canónico)',
  'verify.answers': 'Respuestas',
  'verify.checklist': 'Lista de verificación {id} {version}',
  'verify.ruleset': 'Reglas {id} {version}',
  'verify.history': 'Historial',
  'verify.events':
    '{count, plural, one {{count} evento} other {{count} eventos}}, cabecera de la cadena {head}',
  'verify.noHead': 'ninguna',
  'verify.engine': 'Motor',
  'verify.id': 'Identificador del informe',
  'verify.issued': '{id}, emitido por {by}; pruebas valoradas a fecha de {date}',
};
