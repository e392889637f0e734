import type { RoomOf } from '../catalogue.ts';
import type { firstScreen as english } from '../en/first-screen.ts';

export const firstScreen: RoomOf<typeof english> = {
  'page.title': 'informe de diligencia debida en materia de derechos humanos n.º {number}',
  'page.skip': 'Ir al informe',
  'page.drafted':
    'El texto inglés es el original. Esta traducción ha sido redactada por una máquina; ninguna persona la ha confirmado todavía.',
  'first.over': 'Informe de diligencia debida en materia de derechos humanos',
  'first.inStage': 'Etapa: {stage}',
  'first.whoseInStage': '{organisation}, etapa: {stage}',
  'first.reportOf': 'Informe {number} de {of} sobre este producto, {date}',
  'first.judgedAsOf': ', valorado a fecha de {date}',
  'first.later': 'Existe un informe posterior sobre este producto.',
  'first.expires': 'Este informe caduca el {date}, o antes si hay un cambio importante.',
  'first.expired': 'Este informe caducó el {date}.',
  'first.changed':
    'Este informe ya no dice nada del presente: el {date} la empresa declaró un cambio importante.',
  'first.verdict': 'Conclusión',
  'first.moreQuestions': '{count, plural, one {{n} pregunta más} other {{n} preguntas más}}',
  'first.harm': 'Daños',
  'first.gravest': 'Los daños más graves que hay que buscar con un producto así:',
  'first.moreHarms':
    '<a>{count, plural, one {{n} clase de daño más} other {{n} clases de daño más}}, y con quién hablar</a>',
  'first.noRegister':
    'Esta edición no lleva todavía un registro de daños, de modo que nada de lo que aquí figura dice que nadie haya sufrido daños.',
  'first.checked': 'Quién comprobó qué',
  'first.limits': 'Lo que este informe no puede decirle',
  'first.fromFile':
    'Elaborado a partir de un archivo: nadie más que su autor responde de las revisiones que contiene.',
  'first.ownReader': 'La propia empresa designó a la segunda persona que revisa.',
  'first.sizeUnknown':
    'La empresa no dice cuántas personas trabajan en ella. Con menos de cinco, un colega no contaría como segunda lectura.',
  'first.digestProves': 'Su huella digital demuestra que este texto no se ha alterado, no que sea correcto.',
  'first.ahead':
    '{count, plural, one {{n} pregunta corresponde a etapas posteriores y aún no ha podido contar.} other {{n} preguntas corresponden a etapas posteriores y aún no han podido contar.}}',
  'first.unsetFacts':
    '{count, plural, one {un dato sobre el producto no se conoce.} other {{n} datos sobre el producto no se conocen.}}',
  'first.selfAssessed': 'Es una autoevaluación: nadie de fuera ha examinado nada de ella.',
  'first.examinedNotCounted':
    'Es una autoevaluación: ninguna conclusión de fuera cuenta para una respuesta tal como está ahora.',
  'first.examinedPartly': 'Es una autoevaluación, salvo por las respuestas que se examinaron desde fuera.',
  'first.examinedByFile':
    'Es una autoevaluación, salvo por las respuestas que, según el propio archivo, se examinaron desde fuera.',
  'track.declared': 'La visión de la propia empresa',
  'track.substantiated': 'Respaldado por pruebas',
  'track.declaredCounts':
    'Cada respuesta cuenta tal como la dio la empresa, salvo donde un evaluador llegó a otra conclusión.',
  'track.substantiatedCounts': 'Cada respuesta cuenta solo en la medida en que está respaldada.',
  'numbers.title': 'Los números',
  'numbers.none':
    'No se muestra ningún número. Lo bien que se gestione un uso no responde a si puede continuar, por lo que este informe solo ofrece constataciones.',
  'numbers.nothingLeft': 'No queda nada que pueda puntuarse.',
  'numbers.tooLittle': 'Hay muy pocas respuestas para un resultado.',
  'numbers.figure': '<b>{lower}</b> de 100.',
  'numbers.heldFigure': '<b>{lower}</b> de 100, limitado a <b>{final}</b> hasta que {until}.',
  'numbers.best': 'Responder a lo que sigue abierto podría llevarlo a {best} como máximo.',
  'numbers.coverage':
    'Cobertura {value}: qué parte de lo que corresponde responder tiene una respuesta que cuenta.',
  'numbers.wouldSay': 'La empresa diría «{band}».',
  'numbers.weakest': 'Lo más débil: {blocks}.',
  'numbers.allWeak': 'Lo más débil: ninguna parte destaca, todas son aproximadamente igual de débiles.',
  'numbers.checklist': 'la lista de verificación {id} {version}',
  'numbers.draftChecklist': 'la lista de verificación {id} {version} (borrador en consulta)',
  'numbers.ruleset': 'las reglas {id} {version}',
  'numbers.published': 'Elaborado según {checklist} y {ruleset}, publicadas por el proyecto.',
  'numbers.ownChecklist':
    'Elaborado según {checklist} y {ruleset}. Esta lista de verificación no es la publicada por el proyecto: no compare este informe con otros.',
  'numbers.ownRuleset':
    'Elaborado según {checklist} y {ruleset}. Estas reglas no son las publicadas por el proyecto: no compare este informe con otros.',
  'numbers.ownBoth':
    'Elaborado según {checklist} y {ruleset}. Esta lista de verificación y estas reglas no son las publicadas por el proyecto: no compare este informe con otros.',
};
