import type { RoomOf } from '../catalogue.ts';
import type { assurance as english } from '../en/assurance.ts';

export const assurance: RoomOf<typeof english> = {
  'detail.audit.open': 'La auditoría {id} de su organización está abierta: termínela antes de abrir otra.',
  'detail.audit.other': 'La auditoría {id} es de otra organización: usted la lee y escribe en la suya.',
  'detail.audit.ended': 'La auditoría {id} ha terminado.',
  'detail.audit.withdrawn': 'La auditoría {id} quedó interrumpida: su acceso terminó antes que ella.',
  'detail.finding.noReply': 'Este hallazgo no admite respuesta: está {what}.',
  'detail.finding.noDecision': 'Este hallazgo no admite tal decisión: está {what}.',
  'detail.finding.awaitingReply': 'a la espera de la respuesta de la empresa',
  'detail.finding.replied': 'ya respondido',
  'detail.finding.final': 'firme',
  'detail.finding.withdrawn': 'retirado',
  'detail.finding.superseded': 'referido a lo que la empresa ha cambiado después',
  'detail.finding.levelOfChanged': 'Solo un hallazgo modificado tiene otro nivel.',
  'detail.finding.factLevel': 'Un dato del perfil no tiene nivel: mantenga el hallazgo o retírelo.',
  'detail.finding.itemNotChosen':
    'La pregunta {id} no está en la muestra de esta auditoría: inclúyala primero.',
  'detail.finding.factNotChosen': 'El dato {id} no está en la muestra de esta auditoría: inclúyalo primero.',
  'detail.finding.itemNotAnswered': 'La pregunta {id} no tiene respuesta: aún no hay nada que examinar.',
  'detail.finding.factNotAnswered': 'El dato {id} no tiene respuesta: aún no hay nada que examinar.',
  'detail.finding.already': 'El hallazgo {id} de esta auditoría trata de lo mismo: retírelo primero.',
  'detail.finding.factTakes': 'Veredictos admitidos para un dato del perfil: {values}.',
  'detail.finding.responseTakes': 'Veredictos admitidos para una respuesta que dice {state}: {values}.',
  'detail.finding.levelOfOverride': 'Solo un hallazgo que sustituye el nivel tiene uno propio.',
  'detail.finding.sayLevel': 'Indique el nivel que sustituye al declarado, de 0 a {highest}.',
  'detail.finding.newEvidence':
    'Un nivel por encima del declarado requiere una prueba nueva: una pieza que la respuesta no tiene y que dice quién la hizo y cuándo.',
  'detail.finding.nothingToCorroborate':
    'Solo se corrobora lo que confirma una respuesta o sustituye su nivel.',
  'detail.finding.people':
    'La corroboración viene de al menos {least} personas afectadas o de una organización con mandato.',
  'detail.finding.collectedBy': 'La corroboración se recogió a más tardar hoy.',
  'detail.mark.noPiece': 'La respuesta a {item} no tiene esa pieza: sus piezas dicen su resumen al leerla.',
  'detail.mark.already': 'Ya marcó esta pieza ({id}): retire primero esa marca.',
  'detail.mark.other': 'La marca {id} es de otro lector: solo quien la puso la retira.',
  'detail.grant.after': 'Una autorización termina después de ahora.',
  'detail.busyChecked': 'La evaluación no dejó de cambiar mientras se registraba. Inténtelo de nuevo.',
  'detail.factUnset': 'El perfil no dice nada de {fact}: dígalo primero allí y luego por qué es así.',
  'assurance.accessLost':
    'El acceso terminó el {date}, antes que la auditoría: la empresa lo retiró o lo dejó vencer.',
  'assurance.facts': 'Razones de los datos del perfil',
  'assurance.factBacking':
    '{assurance, select, A3 {Un auditor lo confirmó (A3).} A1 {Hay pruebas adjuntas (A1).} other {La palabra de la empresa (A0).}}',
  'assurance.factDisputed': 'Un auditor lo discute (A0).',
  'assurance.factChanged': 'El dato ha cambiado desde que se dio esta razón.',
  'assurance.factEvidence': 'Pruebas: {titles}',
  'assurance.noReason':
    'Descarta un motivo de mayor exigencia y no consta razón alguna de lo que dice ahora.',
  'assurance.contradicted':
    'Algo en la evaluación lo contradice y no consta razón alguna de lo que dice ahora.',
  'assurance.mark':
    '{mark, select, opened {Un lector no pudo abrirla: {because}} other {Un lector dice que no muestra lo que se dice: {because}}}',
  'sheet.audits': 'Auditorías',
  'sheet.facts': 'Datos del perfil',
  'column.checked': 'comprobados',
  'column.checkedOf': 'de',
  'column.changedSince': 'cambiados después por la empresa',
  'column.byService': 'elegidos por el servicio',
  'column.byAuditor': 'elegidos por el auditor',
  'column.competence': 'quién, con qué competencia',
  'column.paidBy': 'pagado por',
  'column.ties': 'vínculos',
  'column.accessLost': 'acceso terminado antes que la auditoría',
  'column.fact': 'dato',
  'column.value': 'valor',
  'column.current': 'razón dada para este valor',
  'contradiction.name':
    'El nombre del producto dice «{against}»; el perfil no dice: {expected}. Una palabra es un indicio: el lector juzga qué significa.',
  'contradiction.description':
    'La descripción dice «{against}»; el perfil no dice: {expected}. Una palabra es un indicio: el lector juzga qué significa.',
  'contradiction.register':
    'El registro nombra «{against}» ({kind, select, impact {un impacto} engagement {una conversación con personas} other {una impugnación}}); el perfil no dice: {expected}.',
  'contradiction.customers': 'Quién lo paga o lo usa: {against}; el perfil no dice: {expected}.',
  'contradiction.profile': 'En otro lugar el perfil dice: {against}; no dice: {expected}.',
  'contradiction.toSay': 'El perfil no dice nada aquí, lo que cuenta como un sí: diga lo que es.',
  'contradiction.toMend':
    'Cambie el dato, o registre por qué se mantiene: PUT {path}. Un auditor puede hacer de ello un hallazgo.',
};
