import type { RoomOf } from '../catalogue.ts';
import type { publicSummary as english } from '../en/public-summary.ts';

export const publicSummary: RoomOf<typeof english> = {
  'summary.title': '{product}: lo que su fabricante encontró sobre daños a las personas',
  'summary.about':
    '{organisation} examinó cómo {product} puede afectar los derechos de las personas. Esta página dice qué encontró, qué hace al respecto y dónde puede usted quejarse.',
  'summary.own': 'Es el relato de la propia empresa. {checked}',
  'summary.short': 'En pocas palabras',
  'summary.found': 'Lo que se encontró',
  'summary.noImpacts': 'La empresa no ha anotado ningún daño. Eso no significa que no lo haya.',
  'summary.undecided':
    '{count, plural, one {{n} tipo de daño conocido en productos así aún no se ha examinado.} many {{n} tipos de daño conocidos en productos así aún no se han examinado.} other {{n} tipos de daño conocidos en productos así aún no se han examinado.}}',
  'summary.more':
    '{count, plural, one {En el informe hay {n} daño más.} many {En el informe hay {n} daños más.} other {En el informe hay {n} daños más.}}',
  'summary.actual': 'Esto ha ocurrido.',
  'summary.potential': 'Esto podría ocurrir.',
  'summary.who': 'Quiénes: {groups}.',
  'summary.rights': 'Derechos: {rights}.',
  'summary.done': 'Lo que se hace al respecto:',
  'summary.nothingDone': 'Todavía no se hace nada al respecto.',
  'summary.planned': 'Previsto hasta el {date}.',
  'summary.in-progress': 'En marcha, hasta el {date}.',
  'summary.implemented': 'Ya está en práctica.',
  'summary.late': 'Va con retraso: vencía el {date}.',
  'summary.effective': 'Una comprobación mostró que funciona.',
  'summary.partly': 'Una comprobación mostró que funciona en parte.',
  'summary.not-effective': 'Una comprobación mostró que no funciona.',
  'summary.unchecked': 'Nadie ha comprobado aún si funciona.',
  'summary.asked': 'Las personas afectadas pidieron esto:',
  'summary.received': 'Recibieron: {kinds}.',
  'summary.receivedNothing': 'Hasta ahora no han recibido nada.',
  'summary.accepted.yes': 'Lo aceptan.',
  'summary.accepted.partly': 'Lo aceptan en parte.',
  'summary.accepted.no': 'No lo aceptan.',
  'summary.accepted.not-asked': 'No se les ha preguntado si lo aceptan.',
  'summary.apology': 'una disculpa',
  'summary.restitution': 'la devolución de lo que se les quitó',
  'summary.compensation': 'una indemnización',
  'summary.rehabilitation': 'ayuda para recuperarse',
  'summary.non-repetition': 'el compromiso, con cambios, de que no se repita',
  'summary.voices': 'A quién se escuchó',
  'summary.engaged':
    '{count, plural, =0 {La empresa no ha hablado con las personas afectadas.} one {La empresa ha hablado una vez con personas afectadas o con quienes hablan por ellas.} many {La empresa ha hablado {n} veces con personas afectadas o con quienes hablan por ellas.} other {La empresa ha hablado {n} veces con personas afectadas o con quienes hablan por ellas.}}',
  'summary.contested':
    '{count, plural, one {Personas afectadas impugnan una afirmación de la empresa.} many {Personas afectadas impugnan {n} afirmaciones de la empresa.} other {Personas afectadas impugnan {n} afirmaciones de la empresa.}}',
  'summary.complain': 'Dónde quejarse',
  'summary.noComplaint': 'La empresa no ha dicho dónde quejarse.',
  'summary.others':
    'También puede acudir a organismos públicos de donde vive: una autoridad de igualdad o de protección de datos, una defensoría del pueblo, la institución nacional de derechos humanos, una inspección de trabajo o un tribunal.',
  'summary.withheld':
    '{count, plural, one {Se omite {n} texto, para proteger a personas en riesgo o por confidencialidad.} many {Se omiten {n} textos, para proteger a personas en riesgo o por confidencialidad.} other {Se omiten {n} textos, para proteger a personas en riesgo o por confidencialidad.}}',
  'summary.source': 'Del informe {number}, del {date}.',
  'summary.ends': 'Después del {date} no dice nada sobre la situación de ese momento.',
};
