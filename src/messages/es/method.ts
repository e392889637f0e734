import type { RoomOf } from '../catalogue.ts';
import type { method as english } from '../en/method.ts';

export const method: RoomOf<typeof english> = {
  'method.title': 'De dónde salen los números',
  'method.about':
    'Ninguna norma prescribe estos números. Todos figuran en las reglas {id} {version}, que son públicas y pueden discutirse.',
  'method.toValue': 'De una respuesta a un valor',
  'method.toValueWords':
    'Una respuesta es un nivel de 0 a 4. Lo que está abierto, por no haberse respondido o no conocerse, puede valer cualquier cosa; el resultado lo cuenta como nada hasta que se responda.',
  'method.levels': 'Niveles',
  'method.level': 'Nivel',
  'method.means': 'Qué significa',
  'method.value': 'Valor',
  'method.toShown': 'De un valor a lo respaldado',
  'method.toShownWords':
    'La visión de la propia empresa toma el valor tal cual. Lo respaldado por pruebas lo toma solo en la medida en que está respaldado. Cuando solo las personas afectadas pueden saber si algo funciona, cuenta como máximo {cap} hasta que lo confirmen ({liftedBy}).',
  'method.assurance': 'Grados de respaldo',
  'method.backing': 'Respaldo',
  'method.atMost': 'Cuenta como máximo',
  'method.confidence': 'Solidez de las pruebas',
  'method.toWhole': 'De los valores al conjunto',
  'method.toWholeWords':
    'Un bloque es la media de sus preguntas, cada una según su peso multiplicado por lo que dice del bloque. El conjunto es la media de los bloques que tienen algo que puntuar, según estos pesos. Lo que se dejó fuera no cuenta en ningún sentido.',
  'method.blocks': 'Bloques',
  'method.block': 'Bloque',
  'method.askedFor': 'Lo pide',
  'method.weight': 'Peso',
  'method.caps': 'Qué limita el conjunto',
  'method.capsWords':
    'Una pregunta con señal limita el conjunto mientras está abierta o su valor queda por debajo de un umbral. El bloque más débil hace lo mismo, como indica la tabla de franjas.',
  'method.flags': 'Señales',
  'method.flag': 'Señal',
  'method.standsBelow': 'Activa mientras el valor sea inferior a',
  'method.holdsAt': 'Limita el conjunto a',
  'method.toWords': 'Del conjunto a las palabras',
  'method.bands': 'Franjas',
  'method.band': 'Franja',
  'method.from': 'Desde',
  'method.blockHolds': 'Un bloque situado en ella limita el conjunto a',
  'method.nothing': 'nada',
  'method.worked': 'Una pregunta, paso a paso',
  'method.workedWords':
    '{question} La respuesta de la empresa vale {said}. Su respaldo es {assurance}, de modo que cuenta como máximo {cap} de ella: {lower}. Su parte del conjunto es {share}. Suma {lower} por {share}, que es {adds}, o {addsWords}, a lo respaldado por pruebas. Las partes de todas las preguntas suman 1, y por eso sus contribuciones suman el conjunto.',
  'method.exact': 'Los números exactos',
  'method.exactWords':
    'Nada se redondea antes de mostrarse. Estas son las dos lecturas tal como las tiene el motor, en partes de 1.',
  'method.exactTable': 'Números exactos',
  'method.track': 'Lectura',
  'method.before': 'Antes de que nada lo limite',
  'method.result': 'Resultado',
};
