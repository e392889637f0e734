import type { RoomOf } from '../catalogue.ts';
import type { document as english } from '../en/document.ts';

export const document: RoomOf<typeof english> = {
  'document.page': 'Página {page} de {pages}',
  'document.foot': 'Informe {id}, huella digital {digest}',
  'document.is':
    'Dice cómo una empresa busca y trata los daños a las personas, en la medida en que lo muestran sus respuestas y sus pruebas. No dice que nadie sufra daños ni que se cumpla una ley.',
  'document.proof': '¿Es este el informe que se emitió?',
  'document.withheld': 'Omitido',
  'document.nothingWithheld': 'Nada: este ejemplar está completo.',
  'document.withheldTexts':
    '{count, plural, one {{n} texto se omite en este ejemplar: {kinds}. La huella digital y una firma siguen valiendo para él.} many {{n} textos se omiten en este ejemplar: {kinds}. La huella digital y una firma siguen valiendo para él.} other {{n} textos se omiten en este ejemplar: {kinds}. La huella digital y una firma siguen valiendo para él.}}',
  'document.withheldKind': '{kind} × {count}',
  'document.signature': 'Firma',
  'document.unsigned': 'No está firmado.',
  'document.signed':
    'Firmado por {installation}: prueba que el texto no se ha alterado, no que sea correcto.',
  'document.expires': 'Caducidad',
  'document.noExpiry': 'No indica ningún día.',
  'document.digest': 'Huella digital',
  'document.digestOf': 'SHA-256 del informe en JSON, en grupos de ocho caracteres',
  'document.check': 'Comprobarlo',
  'document.checkAt': 'Pida el JSON en {address} y ejecute {command}.',
  'document.checkFile': 'Ejecute {command} con el JSON.',
  'document.code': 'Código QR con la dirección de este informe, {address}',
  'document.passages':
    'Aquí las fuentes se nombran por documento y línea. La página y el JSON de este informe incluyen también sus paráfrasis.',
  'document.sources': 'Fuentes',
};
