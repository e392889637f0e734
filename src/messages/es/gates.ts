import type { RoomOf } from '../catalogue.ts';
import type { gates as english } from '../en/gates.ts';

export const gates: RoomOf<typeof english> = {
  'gate.about': '{words}: {item}',
  'gate.regression': 'Ya no se sostiene: {reason}',
  'gate.expired': 'Solo por la fecha ya no se sostiene: {reason}',
  'gate.waiverOver': 'Una dispensa que necesitaba ha terminado: {reason}',
  'gate.change': 'Se declaró un cambio el {date}: {what}',
  'gate.overdue': 'Una acción vencía el {date}: {what}',
  'gate.waived': 'apartada hasta el {date} por {role}: {because}',
  'gateStep.answer': 'Responder a {name}',
  'gateStep.answerLevel': 'Responder a {name}: tendría que ser cierto el nivel {level} o más',
  'gateStep.raise': 'Llevar {name} al nivel {level}',
  'gateStep.evidence': 'Adjuntar a {name} una prueba que diga qué muestra, quién la hizo y cuándo',
  'gateStep.review': 'Hacer que una segunda persona lea {name}',
  'gateStep.assessment': 'Hacer que un evaluador externo examine {name}',
  'gateStep.contest': 'Resolver lo que las personas afectadas impugnan en {name}',
  'gateStep.mitigate':
    '{mitigation, select, implemented {Poner en marcha una mitigación de {name} y probar si funciona} other {Planificar una mitigación de {name}, con responsable y fecha}}',
  'gateStep.engage': 'Dialogar con las personas afectadas por {name} y adjuntar prueba de ello',
  'gateStep.signOff': 'Hacer que un cargo designado firme {name}',
  'title.HRBA_GATE_NOT_FOUND': 'No existe ese punto de paso',
  'title.HRBA_GATE_NOT_PASSED': 'El punto de paso no se pasa',
  'title.HRBA_GATE_HOLDS': 'El punto de paso se pasó y se mantiene',
  'detail.gateUnknown': 'No hay punto de paso {name}: una etapa es {stages}.',
  'detail.gateAgainst': 'El punto de paso {stage} no se pasa; razones en contra: {count}.',
  'detail.gateHolds': 'El punto de paso {stage} se pasó el {day} y nada lo ha vuelto a abrir.',
  'detail.gatePurpose': 'La finalidad está en cuestión: {because}.',
  'detail.gateLower': 'La etapa cuenta {value}, y se pide {least}.',
  'detail.gateCoverage': 'De la etapa está cubierto {value}, y se pide {least}.',
  'detail.gateNothing': 'Nada en esta etapa está determinado.',
  'detail.gateFlagOpen': '{flag} pesa sobre {item}: abierto.',
  'detail.gateFlagConfirmed': '{flag} pesa sobre {item}: confirmado.',
  'detail.gateFlagUnbacked': '{flag} pesa sobre {item}: sin respaldo.',
  'detail.gateMitigation': 'La mitigación del impacto {impact} es {given}, y se pide {needed}.',
  'detail.gateEngagement':
    'Nada muestra que se dialogara con las personas afectadas por el impacto {impact}.',
  'detail.gateSignOff': 'El impacto {impact} no está firmado.',
  'detail.gateItem': 'Un impacto grave pide el nivel {level} en {item}.',
  'detail.gateOverdue': 'Una acción vencía el {day}: {title}',
  'detail.notWaivable':
    'Solo se puede dispensar lo que cuenta la etapa (lower) y su cobertura: nunca una señal, un impacto, una pregunta del punto de paso ni la finalidad.',
  'detail.waiverUntil':
    'Una dispensa termina después del {day} y a más tardar el {latest}, dentro de {days} días.',
};
