import type { RoomOf } from '../catalogue.ts';
import type { register as english } from '../en/register.ts';

export const register: RoomOf<typeof english> = {
  'register.title': 'ما سُجِّل من ضرر وأشخاص وإجراءات',
  'register.none': 'لم يُسجَّل شيء.',
  'register.about': 'تمسك الشركة هذا السجل، ولا يغيّر أي قيد فيه نتيجةً. وقد طُلب من كاتبيه ألا يسمّوا أحداً.',
  'register.warnings': 'تنبيهات',
  'register.warning':
    '{code, select, EMPTY_REGISTER {لم يُدوَّن أي أثر في السجل.} NOTHING_GRAVE {لا أثر من الفئة 1 أو 2 في سجل منتَج ذي ملف معزَّز.} HARMS_UNDECIDED {أضرار تذكرها القائمة وتنتظر قراراً: {count}.} ASSUMED_PARTS {آثار تعذّر تقدير أجزاء منها فتُحسب 5: {count}.} RESIDUAL_GRAVER {آثار قُدّرت أشد مع ما نُفذ منها بدونه: {count}.} FACTS_WITHOUT_REASON {وقائع في الملف تستبعد سبباً لتشديد المتطلبات بلا سبب مسجل: {count}.} CHANGED_AFTER_FINDING {إجابات غيّرتها الشركة بعد أن خلص مقيِّم من الخارج إلى غيرها: {count}.} FACTS_CONTRADICTED {وقائع في الملف يخالفها الوصف أو السجل أو العملاء بلا سبب مسجل: {count}.} other {آثار من الفئة 1 لا دليل على إشراك المتأثرين بها: {count}.}}',
  'register.impacts': 'الآثار على الناس، الأخطر أولاً',
  'register.impact':
    'الفئة {class}، الشدة {severity} من 5، الاحتمال {likelihood} من 5. {actual, select, yes {يحدث أو حدث.} other {قد يحدث.}} {involvement, select, cause {الشركة تسبّبه.} contribute {الشركة تسهم فيه.} other {يرتبط بالمنتَج عن طريق آخرين.}} التخفيف: {mitigation}.',
  'register.positive': 'منفعة، وهي لا تعوّض ضرراً أبداً.',
  'register.assumed': 'أجزاء من تقديره مفترضة: لم يتمكن أحد من تقديرها.',
  'register.closed': 'نُظر فيه وأُغلق: {because}',
  'register.groups': 'المعنيون: {groups}. الحقوق: {rights}.',
  'register.measure':
    '{what} (الموعد {date}: {status, select, planned {مقرَّر} progress {جارٍ} implemented {منفَّذ} other {متروك}}{overdue, select, yes {، متأخر} other {}})',
  'register.tested':
    ' اختُبر في {date}: {outcome, select, effective {فعّال} partly {فعّال جزئياً} other {غير فعّال}}. {words}',
  'register.remedyAsked': 'الجبر المطلوب: {asked}',
  'register.remedyGot':
    '{accepted, select, yes {يقبله المتضررون.} partly {يقبله المتضررون جزئياً.} no {لا يقبله المتضررون.} other {لم يُسأل المتضررون هل يقبلونه.}}',
  'register.severity': 'الشدة',
  'register.likelihood': 'الاحتمال {value}',
  'register.undecided': 'أضرار تذكرها القائمة ولم يقرر أحد بشأنها',
  'register.class': 'الفئة {class}',
  'register.tradeOffs': 'حقوق ووزن بعضها ببعض',
  'register.decided': 'قرّر {who}، {date}: {decision}',
  'register.dissent': 'رأي مخالف: {words}',
  'register.engagement': 'الحديث مع المتأثرين',
  'register.engaged': 'قيود السجل: {count}؛ عن أحاديث جرت: {people}.',
  'register.logLeftOut': 'لا يتضمن هذا التقرير السجل نفسه، حمايةً للناس.',
  'register.actions': 'الإجراءات',
  'register.action': 'ماذا',
  'register.owner': 'من',
  'register.due': 'الموعد',
  'register.status': 'الحالة',
  'register.actionStatus':
    '{status, select, planned {مقرَّر} progress {جارٍ} done {منجَز} other {متروك}}{overdue, select, yes {، متأخر} other {}}',
  'register.contests': 'إجابات يعترض عليها الناس',
  'register.contest': '{state, select, open {لم يُبتّ فيه بعد.} upheld {قُبل.} other {رُفض.}}',
  'register.contestReply': 'ردّت الشركة في {date}: {words}',
  'register.contestDecided':
    '{outcome, select, upheld {قَبِله} other {رفضه}} مقيِّم من الخارج ({who}) في {date}: {words}',
  'register.audits': 'عمليات التدقيق',
  'register.audit':
    '{organisation}. فُحص: {checked} من {of}؛ ما اختارته الخدمة: {service}، وما اختاره المدقق: {auditor}.{any, select, yes { مما فُحص، ما غيّرته الشركة بعد ذلك: {changed}.} other {}}',
  'register.unsampled': '{organisation}: فُحص {checked} من دون عينة مسجلة.',
  'register.paid': 'الدافع: {paidBy}. الروابط: {ties}',
  'register.auditState':
    '{state, select, open {ما زال مفتوحاً.} ended {انتهى.} other {سحبت الشركة حق الاطلاع قبل نهايته.}}',
  'register.findings': 'الاستنتاجات',
  'register.findingState':
    '{state, select, final {نهائي.} superseded {أسقطه تعديل لاحق للإجابة.} withdrawn {سُحب.} other {ليس نهائياً بعد.}}',
  'register.verdict': 'الاستنتاج',
  'register.because': 'السبب',
  'register.found':
    '{verdict, select, confirmed {يوافق} disputed {يعترض} override {يرى المستوى {level}} accepted {يقبل أن السؤال لا ينطبق} other {لا يقبل أن السؤال لا ينطبق}}',
  'register.foundFirst': 'ما قيل أولاً: {found}. {because}',
  'register.reply': 'ردّت الشركة في {date}، {accepted, select, yes {وقَبِلته} other {ولم تقبله}}: {words}',
  'register.findingDecided':
    '{outcome, select, upheld {أبقى عليه المدقق} changed {غيّره المدقق بعد الرد} other {سحبه المدقق}} في {date}: {words}',
  'register.files': 'ملفات الأدلة والعلامات',
  'register.file': '{name}، {type}، {size} بايت، SHA-256 {digest}',
  'register.mark':
    '{mark, select, opened {لم يتمكن قارئ من فتح «{piece}»: {because}} other {«{piece}» لا يُظهر ما يُقال: {because}}}',
  'register.gates': 'الإعفاءات والبوابات المجتازة والتغييرات',
  'register.waiver':
    'إعفاء في مرحلة {stage} حتى {date}، وقّعه {role}: {because} {force, select, yes {سارٍ.} other {لم يعد سارياً.}}',
  'register.pass': 'اجتيزت مرحلة {stage} في {date}، بتوقيع {role}.',
  'register.reopened': 'فُتحت من جديد: {why}',
  'register.change':
    '{date}: {what} {major, select, yes {تصفه الشركة بأنه تغيير كبير.} other {لم يوصف بأنه كبير.}}',
  'register.signals': 'إشارات تُقرأ بحذر ولا تُحتسب أبداً',
  'register.bulk': '{count} من {of} إجابات كُتبت آخر مرة مع تسع أخرى أو أكثر.',
  'register.reviewTime':
    'المراجعات: {reviews}؛ {seconds, select, none {لا يُعرف الزمن بينها} other {جاء نصفها خلال {seconds} ثانية من سابقتها}}.',
  'register.shared': '«{title}» دليل على {count} من الأسئلة.',
  'register.dates': 'الأدلة المؤرخة: {pieces}، من {oldest} إلى {newest}؛ في الأسبوع الأخير: {week}.',
  'register.selfDeclared': 'وقائع الملف التي تستند إلى قول الشركة: {count}.',
  'register.inRegister':
    'الأضرار القائمة في السجل: {count}؛ من الفئة 1 أو 2: {grave}. ولا يعني ذلك أن أحداً آخر لم يتضرر.',
  'sheet.impacts': 'الآثار',
  'sheet.actions': 'الإجراءات',
  'sheet.findings': 'الاستنتاجات',
  'sheet.contests': 'الاعتراضات',
  'column.class': 'الفئة',
  'column.severity': 'الشدة',
  'column.likelihood': 'الاحتمال',
  'column.direction': 'الاتجاه',
  'column.occurrence': 'الوقوع',
  'column.involvement': 'الضلوع',
  'column.mitigation': 'التخفيف',
  'column.description': 'الوصف',
  'column.groups': 'الفئات',
  'column.rights': 'الحقوق',
  'column.due': 'الموعد',
  'column.doneOn': 'تاريخ الإنجاز',
  'column.overdue': 'متأخر',
  'column.owner': 'المسؤول',
  'column.impacts': 'الآثار المرتبطة',
  'column.replyUntil': 'الرد حتى',
  'column.finalOn': 'نهائي في',
  'column.reply': 'رد الشركة',
  'column.accepted': 'مقبول',
  'column.outcome': 'القرار',
  'column.decisionWords': 'سبب القرار',
  'column.decidedBy': 'من قرّر',
  'column.firstFound': 'ما قيل أولاً',
  'column.auditor': 'المدقق',
  'register.closedHarms':
    'أضرار أُغلقت مع ذكر السبب: {count}؛ بسبب مماثل لغيره: {same}؛ عدد أحرف أقصر سبب: {shortest}.',
  'sheet.signals': 'إشارات',
};
