import type { RoomOf } from '../catalogue.ts';
import type { words as english } from '../en/words.ts';

export const words: RoomOf<typeof english> = {
  'number.words': 'ninguna|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce',
  'number.ofHundred': '{value} de 100',
  'number.lessThanOne': 'menos de 1 de 100',
  'number.interval': '{lower} a {upper}',
  'text.quoted': '«{text}»',
  'stage.conception': 'concepción',
  'stage.design': 'diseño',
  'stage.deployment': 'despliegue',
  'stage.operation': 'funcionamiento',
  'flag.kind':
    '{kind, select, STOP {pregunta de parada} CRITICAL {pregunta crítica} MAJOR {pregunta importante} other {pregunta}}',
  'flag.STOP': '{count, plural, one {{n} pregunta de parada} other {{n} preguntas de parada}}',
  'flag.CRITICAL': '{count, plural, one {{n} pregunta crítica} other {{n} preguntas críticas}}',
  'flag.MAJOR': '{count, plural, one {{n} pregunta importante} other {{n} preguntas importantes}}',
  'flag.NONE': '{count, plural, one {{n} pregunta} other {{n} preguntas}}',
  'flag.meaningSTOP':
    'Una pregunta de parada se refiere a lo que debe existir antes de que nada siga adelante.',
  'flag.meaningCRITICAL':
    'Una pregunta crítica se refiere a lo que evita que las personas queden expuestas a daños graves.',
  'flag.meaningMAJOR': 'Una pregunta importante se refiere a aquello en lo que se apoya lo demás.',
  'cause.open': 'abierta, sin una respuesta que cuente todavía',
  'cause.confirmed': 'demasiado baja según la respuesta de la propia empresa',
  'cause.overridden': 'demasiado baja según la conclusión de un evaluador',
  'cause.unsubstantiated': 'aún sin respaldo, suficientemente alta solo por lo que dice la empresa',
  'cause.none': 'no está pendiente',
  'cause.both': 'En ambas lecturas: {cause}.',
  'cause.each': 'Respaldado por pruebas: {shown}. La visión de la propia empresa: {said}.',
  'missing.unanswered': '{count, plural, one {no tiene respuesta} other {no tienen respuesta}}',
  'missing.unknown':
    '{count, plural, one {tiene como respuesta «no se conoce»} other {tienen como respuesta «no se conoce»}}',
  'missing.notApplicable':
    '{count, plural, one {se declara no aplicable, sin que nadie con facultad para ello lo haya aceptado} other {se declaran no aplicables, sin que nadie con facultad para ello lo haya aceptado}}',
  'missing.disputed':
    '{count, plural, one {ha sido impugnada por quien la revisó} other {han sido impugnadas por quien las revisó}}',
  'missing.expired':
    '{count, plural, one {se apoya en pruebas caducadas} other {se apoyan en pruebas caducadas}}',
  'missing.incomplete':
    '{count, plural, one {tiene pruebas que no dicen quién las elaboró ni cuándo} other {tienen pruebas que no dicen quién las elaboró ni cuándo}}',
  'missing.word':
    '{count, plural, one {se apoya únicamente en la palabra de la empresa} other {se apoyan únicamente en la palabra de la empresa}}',
  'missing.evidence':
    '{count, plural, one {necesita la lectura de una segunda persona} other {necesitan la lectura de una segunda persona}}',
  'missing.secondReader':
    '{count, plural, one {necesita un examen desde fuera} other {necesitan un examen desde fuera}}',
  'missing.outside':
    '{count, plural, one {necesita que las personas afectadas la confirmen} other {necesitan que las personas afectadas las confirmen}}',
  'missing.it': 'La pregunta {missing}.',
  'missing.sentence': '{subject} {missing}.',
  'until.answered': '{count, plural, one {{questions} tenga respuesta} other {{questions} tengan respuesta}}',
  'until.backed': '{count, plural, one {{questions} esté respaldada} other {{questions} estén respaldadas}}',
  'until.done':
    '{count, plural, one {se haga lo que pide {questions}} other {se haga lo que piden {questions}}}',
  'until.better': '{count, plural, one {mejore el bloque «{blocks}»} other {mejoren los bloques «{blocks}»}}',
  'until.weakestBetter': 'mejoren los bloques más débiles',
  'checked.headlineDisputed':
    '{headline} {count, plural, one {{Count} respuesta está impugnada.} other {{Count} respuestas están impugnadas.}}',
  'checked.changed':
    '{count, plural, one {{Count} respuesta fue cambiada por la empresa después de que un evaluador de fuera concluyera otra cosa; la conclusión no cuenta para la nueva respuesta.} other {{Count} respuestas fueron cambiadas por la empresa después de que un evaluador de fuera concluyera otra cosa; las conclusiones no cuentan para las nuevas respuestas.}}',
  'checked.byFile': 'Según el propio archivo: {headline}',
  'checked.nothing': 'Todavía no hay nada que comprobar.',
  'checked.outside':
    'De {answered} respuestas, {outside, plural, one {{outside} se examinó} other {{outside} se examinaron}} desde fuera.',
  'checked.outsideAndRead':
    'De {answered} respuestas, {outside, plural, one {{outside} se examinó} other {{outside} se examinaron}} desde fuera; leídas por una segunda persona: {read}.',
  'checked.allRead':
    'Las {answered} respuestas fueron leídas por una segunda persona; ninguna se examinó desde fuera.',
  'checked.someRead':
    '{read} de {answered} respuestas {read, plural, one {fue leída} other {fueron leídas}} por una segunda persona; ninguna se examinó desde fuera.',
  'checked.readNoneCounts':
    'Respuestas leídas por una segunda persona: {read} de {answered}. Ninguna conclusión de fuera cuenta para una respuesta tal como está ahora.',
  'checked.nobodyStands':
    'Nadie más que la empresa responde todavía de ninguna de sus {answered} respuestas.',
  'checked.nobodyLooked': 'Nadie más que la empresa ha mirado ninguna de sus {answered} respuestas.',
  'checked.nobodyLookedEvidence':
    'Nadie más que la empresa ha mirado ninguna de sus {answered} respuestas, aunque {evidence} {evidence, plural, one {tiene} other {tienen}} pruebas adjuntas.',
  'checked.examined': 'examinadas desde fuera',
  'checked.read': 'leídas por una segunda persona',
  'checked.evidence': 'con pruebas que nadie más leyó',
  'checked.word': 'por la palabra de la empresa',
  'checked.notApplicable': 'declaradas no aplicables',
  'checked.unanswered': 'sin respuesta',
  'checked.answered':
    '{due, plural, one {Tiene respuesta {answered} de {due} pregunta que corresponde responder:} other {Tienen respuesta {answered} de {due} preguntas que corresponde responder:}}',
  'lead.found': 'No se encontró ninguna condición abierta el {date}. {who}',
  'lead.noneAnswered': 'Ninguna de las preguntas que corresponde responder tiene respuesta.',
  'lead.someAnswered': 'Solo hay respuesta para {n} de {due}.',
  'lead.purpose': 'El perfil dado por la propia empresa responde {conditions}.',
  'lead.confirmed': 'Según reconoce la propia empresa, lo que se pide no existe todavía en {questions}.',
  'lead.overridden': 'Según la conclusión de un evaluador, lo que se pide aún no existe en {questions}.',
  'lead.notOwnAnswer':
    'En {questions}, lo que cuenta no es la respuesta de la empresa, sino el nivel que un evaluador de fuera puso en su lugar.',
  'lead.muchLess': 'Las pruebas muestran mucho menos de lo que dice la empresa. {who}',
  'lead.majors':
    '{count, plural, one {{Questions} es baja, está abierta o aún no está respaldada.} other {{Questions} son bajas, están abiertas o aún no están respaldadas.}} {who}',
  'lead.littleShown': 'Poco está respaldado por pruebas. {who}',
  'lead.weakest': 'La parte más débil retiene al resto: {blocks}. {who}',
  'answer.none': 'Sin respuesta',
  'answer.notAsked': 'No se pregunta ahora sobre este producto',
  'answer.unknown': 'No se conoce',
  'answer.notApplicable': 'Declarado no aplicable',
  'answer.level': 'Nivel {level}',
  'answer.early': '{answer}, fuera de lo que contó',
  'review.sentence': '{who} {verdict}.',
  'review.assessor': 'Un evaluador de fuera',
  'review.outsider': 'Una persona ajena a la empresa, designada por su nombre,',
  'review.colleague': 'Una segunda persona de la empresa',
  'review.confirmed': 'está de acuerdo con la respuesta',
  'review.disputed': 'impugna la respuesta',
  'review.naAccepted': 'acepta que la pregunta no es aplicable',
  'review.naRefused': 'no acepta que la pregunta no sea aplicable',
  'review.override': 'concluye el nivel {level}, que cuenta en lugar de la respuesta',
  'action.answer': 'Responderla',
  'action.raiseLevel': 'Hacerlo mejor aquí, un nivel más',
  'action.attachEvidence': 'Adjuntar pruebas',
  'action.obtainReview': 'Hacer que la lea una segunda persona',
  'action.obtainAssessment': 'Hacer que se examine desde fuera',
  'action.mitigateImpact': 'Poner fin al daño',
  'fact.unknown': 'no se conoce',
  'fact.yes': 'sí',
  'fact.no': 'no',
  'fact.nothing': 'nada elegido',
  'fact.glue': ', ',
  'condition.and': ' y ',
  'condition.or': ' o ',
  'condition.not': 'no: {condition}',
  'condition.with': '«{question}» con «{value}»',
  'condition.atLeast': '«{question}» con al menos «{value}»',
  'condition.notOpen': 'no (',
  'condition.answered': '«{question}» tiene como respuesta «{value}»',
  'condition.answeredAtLeast': '«{question}» tiene como respuesta al menos «{value}»',
};
