import type { RoomOf } from '../catalogue.ts';
import type { register as english } from '../en/register.ts';

export const register: RoomOf<typeof english> = {
  'register.title': 'Daños, personas y acciones registrados',
  'register.none': 'No hay nada registrado.',
  'register.about':
    'La empresa lleva este registro; ninguna anotación cambia una puntuación. A sus autores se les pidió que no nombraran a nadie.',
  'register.warnings': 'Advertencias',
  'register.warning':
    '{code, select, EMPTY_REGISTER {Nadie ha anotado un impacto en el registro.} NOTHING_GRAVE {El registro de un producto con perfil reforzado no contiene ningún impacto de clase 1 o 2.} HARMS_UNDECIDED {Daños que la lista nombra y esperan una decisión: {count}.} ASSUMED_PARTS {Impactos con partes que nadie pudo valorar y cuentan como 5: {count}.} RESIDUAL_GRAVER {Impactos valorados como más graves con lo aplicado que sin ello: {count}.} FACTS_WITHOUT_REASON {Datos del perfil que descartan un motivo de mayor exigencia sin que conste una razón: {count}.} CHANGED_AFTER_FINDING {Respuestas que la empresa cambió después de que un evaluador de fuera concluyera otra cosa: {count}.} FACTS_CONTRADICTED {Datos del perfil que la descripción, el registro o los clientes contradicen sin que conste una razón: {count}.} other {Impactos de clase 1 sin prueba de que se haya hablado con las personas afectadas: {count}.}}',
  'register.impacts': 'Impactos en las personas, los más graves primero',
  'register.impact':
    'Clase {class}, gravedad {severity} de 5, probabilidad {likelihood} de 5. {actual, select, yes {Ocurre o ha ocurrido.} other {Podría ocurrir.}} {involvement, select, cause {La empresa lo causa.} contribute {La empresa contribuye a él.} other {Está vinculado al producto por medio de otros.}} Mitigación: {mitigation}.',
  'register.positive': 'Un beneficio; nunca compensa un daño.',
  'register.assumed': 'Partes de su valoración son supuestas: nadie pudo valorarlas.',
  'register.closed': 'Considerado y cerrado: {because}',
  'register.groups': 'Quiénes: {groups}. Derechos: {rights}.',
  'register.measure':
    '{what} (plazo {date}: {status, select, planned {previsto} progress {en curso} implemented {aplicado} other {abandonado}}{overdue, select, yes {, con retraso} other {}})',
  'register.tested':
    ' Probado el {date}: {outcome, select, effective {eficaz} partly {eficaz en parte} other {no eficaz}}. {words}',
  'register.remedyAsked': 'Reparación pedida: {asked}',
  'register.remedyGot':
    '{accepted, select, yes {Las personas afectadas la aceptan.} partly {Las personas afectadas la aceptan en parte.} no {Las personas afectadas no la aceptan.} other {No se preguntó a las personas afectadas si la aceptan.}}',
  'register.severity': 'Gravedad',
  'register.likelihood': 'Probabilidad {value}',
  'register.undecided': 'Daños que la lista nombra y sobre los que nadie ha decidido',
  'register.class': 'clase {class}',
  'register.tradeOffs': 'Derechos ponderados entre sí',
  'register.decided': 'Decidido por {who}, {date}: {decision}',
  'register.dissent': 'Disenso: {words}',
  'register.engagement': 'Conversaciones con personas afectadas',
  'register.engaged': 'Anotaciones del diario: {count}; sobre conversaciones que tuvieron lugar: {people}.',
  'register.logLeftOut': 'El diario mismo queda fuera de este informe, para proteger a las personas.',
  'register.actions': 'Acciones',
  'register.action': 'Qué',
  'register.owner': 'Quién',
  'register.due': 'Plazo',
  'register.status': 'Estado',
  'register.actionStatus':
    '{status, select, planned {prevista} progress {en curso} done {hecha} other {abandonada}}{overdue, select, yes {, con retraso} other {}}',
  'register.contests': 'Respuestas que las personas impugnan',
  'register.contest': '{state, select, open {Aún sin decidir.} upheld {Estimada.} other {Desestimada.}}',
  'register.contestReply': 'La empresa respondió el {date}: {words}',
  'register.contestDecided':
    '{outcome, select, upheld {Estimada} other {Desestimada}} por un evaluador de fuera ({who}) el {date}: {words}',
  'register.audits': 'Auditorías',
  'register.audit':
    '{organisation}. Examinado: {checked} de {of}; elegido por el servicio: {service}, por el auditor: {auditor}.{any, select, yes { De lo examinado, cambiado después por la empresa: {changed}.} other {}}',
  'register.unsampled': '{organisation}: comprobados {checked}, sin muestra registrada.',
  'register.paid': 'Pagado por {paidBy}. Vínculos: {ties}',
  'register.auditState':
    '{state, select, open {Sigue abierta.} ended {Ha terminado.} other {La empresa retiró el acceso antes del final.}}',
  'register.findings': 'Hallazgos',
  'register.findingState':
    '{state, select, final {Definitivo.} superseded {Descartado por un cambio posterior de la respuesta.} withdrawn {Retirado.} other {Aún no definitivo.}}',
  'register.verdict': 'Hallazgo',
  'register.because': 'Motivo',
  'register.found':
    '{verdict, select, confirmed {confirma} disputed {discute} override {constata el nivel {level}} accepted {acepta que la pregunta no se aplica} other {no acepta que la pregunta no se aplique}}',
  'register.foundFirst': 'Constatado al principio: {found}. {because}',
  'register.reply':
    'La empresa respondió el {date}, {accepted, select, yes {aceptándolo} other {sin aceptarlo}}: {words}',
  'register.findingDecided':
    '{outcome, select, upheld {El auditor lo mantuvo} changed {El auditor lo cambió tras la réplica} other {El auditor lo retiró}} el {date}: {words}',
  'register.files': 'Archivos de prueba y marcas',
  'register.file': 'Archivo {name}, {type}, {size} bytes, SHA-256 {digest}',
  'register.mark':
    '{mark, select, opened {Un lector no pudo abrir «{piece}»: {because}} other {«{piece}» no muestra lo que se dice: {because}}}',
  'register.gates': 'Exenciones, puertas pasadas y cambios',
  'register.waiver':
    'Exención en la etapa de {stage} hasta el {date}, firmada por {role}: {because} {force, select, yes {En vigor.} other {Ya no está en vigor.}}',
  'register.pass': 'Etapa de {stage} superada el {date}, firmado por {role}.',
  'register.reopened': 'Abierta de nuevo: {why}',
  'register.change':
    '{date}: {what} {major, select, yes {La empresa lo llama un cambio importante.} other {No calificado de importante.}}',
  'register.signals': 'Señales que leer con cuidado, nunca puntuadas',
  'register.bulk': '{count} de {of} respuestas se escribieron por última vez junto con nueve o más.',
  'register.reviewTime':
    'Revisiones: {reviews}; {seconds, select, none {no se sabe el tiempo entre ellas} other {la mitad llegó a menos de {seconds} segundos de la anterior}}.',
  'register.shared': '«{title}» es prueba para {count} preguntas.',
  'register.dates': 'Pruebas con fecha: {pieces}, del {oldest} al {newest}; en la última semana: {week}.',
  'register.selfDeclared': 'Datos del perfil que descansan en la palabra de la empresa: {count}.',
  'register.inRegister':
    'Daños abiertos en el registro: {count}; de clase 1 o 2: {grave}. Eso no dice que nadie más haya sufrido daños.',
  'sheet.impacts': 'Impactos',
  'sheet.actions': 'Acciones',
  'sheet.findings': 'Hallazgos',
  'sheet.contests': 'Impugnaciones',
  'column.class': 'clase',
  'column.severity': 'gravedad',
  'column.likelihood': 'probabilidad',
  'column.direction': 'sentido',
  'column.occurrence': 'ocurrencia',
  'column.involvement': 'implicación',
  'column.mitigation': 'mitigación',
  'column.description': 'descripción',
  'column.groups': 'grupos',
  'column.rights': 'derechos',
  'column.due': 'plazo',
  'column.doneOn': 'hecha el',
  'column.overdue': 'con retraso',
  'column.owner': 'responsable',
  'column.impacts': 'impactos ligados',
  'column.replyUntil': 'réplica hasta',
  'column.finalOn': 'definitivo el',
  'column.reply': 'réplica de la empresa',
  'column.accepted': 'aceptado',
  'column.outcome': 'decisión',
  'column.decisionWords': 'motivo de la decisión',
  'column.decidedBy': 'decidido por',
  'column.firstFound': 'constatado al principio',
  'column.auditor': 'auditor externo',
  'register.closedHarms':
    'Daños cerrados con un motivo: {count}; con el mismo motivo que otro: {same}; caracteres del motivo más corto: {shortest}.',
  'sheet.signals': 'Señales',
};
