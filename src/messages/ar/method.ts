import type { RoomOf } from '../catalogue.ts';
import type { method as english } from '../en/method.ts';

export const method: RoomOf<typeof english> = {
  'method.title': 'كيف تنشأ الأرقام',
  'method.about':
    'لا يفرض أي معيار هذه الأرقام. فجميعها وارد في مجموعة القواعد {id} {version}، وهي علنية وقابلة للاعتراض.',
  'method.toValue': 'من الإجابة إلى القيمة',
  'method.toValueWords':
    'الإجابة مستوى من 0 إلى 4. وما هو مفتوح، لأنه لم يُجب عنه أو غير معروف، قد تكون له أي قيمة؛ والنتيجة تحتسبه كلا شيء إلى أن يُجاب عنه.',
  'method.levels': 'المستويات',
  'method.level': 'المستوى',
  'method.means': 'ما يعنيه',
  'method.value': 'القيمة',
  'method.toShown': 'من القيمة إلى ما هو مثبت',
  'method.toShownWords':
    'يأخذ رأي الشركة نفسها القيمة كما هي. أما ما تثبته الأدلة فلا يأخذها إلا بقدر ما هي مدعومة. وحيثما لا يمكن لغير الأشخاص المتأثرين أن يعرفوا ما إذا كان شيء ما ناجعاً، يُحتسب {cap} كحد أقصى إلى أن يؤكدوه ({liftedBy}).',
  'method.assurance': 'درجات الدعم',
  'method.backing': 'الدعم',
  'method.atMost': 'يُحتسب كحد أقصى',
  'method.confidence': 'قوة الأدلة',
  'method.toWhole': 'من القيم إلى المجموع',
  'method.toWholeWords':
    'المحور هو متوسط أسئلته، كلٌّ بوزنه مضروباً في مقدار ما يقوله عن المحور. والمجموع هو متوسط المحاور التي فيها ما يُقيَّم، بهذه الأوزان. وما استُبعد لا يُحتسب في أي اتجاه.',
  'method.blocks': 'المحاور',
  'method.block': 'المحور',
  'method.askedFor': 'مصدر المطلب',
  'method.weight': 'الوزن',
  'method.caps': 'ما الذي يحدّ من المجموع',
  'method.capsWords':
    'يحدّ السؤال ذو العلامة من المجموع ما دام مفتوحاً أو كانت قيمته دون عتبة معينة. وكذلك يفعل أضعف محور، كما يبيّن جدول الشرائح.',
  'method.flags': 'العلامات',
  'method.flag': 'العلامة',
  'method.standsBelow': 'قائمة ما دامت القيمة دون',
  'method.holdsAt': 'تحدّ المجموع عند',
  'method.toWords': 'من المجموع إلى الكلمات',
  'method.bands': 'الشرائح',
  'method.band': 'الشريحة',
  'method.from': 'ابتداءً من',
  'method.blockHolds': 'المحور الواقع فيها يحدّ المجموع عند',
  'method.nothing': 'لا شيء',
  'method.worked': 'سؤال واحد محسوب خطوة خطوة',
  'method.workedWords':
    '{question} قيمة إجابة الشركة {said}. ودرجة دعمها {assurance}، ولذلك يُحتسب منها {cap} كحد أقصى: {lower}. وحصتها من المجموع {share}. وهي تضيف {lower} مضروباً في {share}، أي {adds}، أو {addsWords}، إلى ما تثبته الأدلة. ومجموع حصص جميع الأسئلة 1، ولذلك فإن مجموع إسهاماتها هو المجموع الكلي.',
  'method.exact': 'الأرقام الدقيقة',
  'method.exactWords': 'لا يُقرَّب شيء قبل عرضه. وهاتان هما القراءتان كما هما لدى المحرك، كأجزاء من 1.',
  'method.exactTable': 'الأرقام الدقيقة',
  'method.track': 'القراءة',
  'method.before': 'قبل أن يحدّ منها شيء',
  'method.result': 'النتيجة',
};
