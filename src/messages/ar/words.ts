import type { RoomOf } from '../catalogue.ts';
import type { words as english } from '../en/words.ts';

export const words: RoomOf<typeof english> = {
  'number.words': '0|1|2|3|4|5|6|7|8|9|10|11|12',
  'number.ofHundred': '{value} من 100',
  'number.lessThanOne': 'أقل من 1 من 100',
  'number.interval': '{lower} إلى {upper}',
  'text.quoted': '«{text}»',
  'stage.conception': 'الفكرة',
  'stage.design': 'التصميم',
  'stage.deployment': 'النشر',
  'stage.operation': 'التشغيل',
  'flag.kind': '{kind, select, STOP {سؤال إيقاف} CRITICAL {سؤال حاسم} MAJOR {سؤال رئيسي} other {سؤال}}',
  'flag.STOP':
    '{count, plural, zero {{n} سؤال إيقاف} one {سؤال إيقاف واحد} two {سؤالا إيقاف} few {{n} أسئلة إيقاف} many {{n} سؤال إيقاف} other {{n} سؤال إيقاف}}',
  'flag.CRITICAL':
    '{count, plural, zero {{n} سؤال حاسم} one {سؤال حاسم واحد} two {سؤالان حاسمان} few {{n} أسئلة حاسمة} many {{n} سؤالاً حاسماً} other {{n} سؤال حاسم}}',
  'flag.MAJOR':
    '{count, plural, zero {{n} سؤال رئيسي} one {سؤال رئيسي واحد} two {سؤالان رئيسيان} few {{n} أسئلة رئيسية} many {{n} سؤالاً رئيسياً} other {{n} سؤال رئيسي}}',
  'flag.NONE':
    '{count, plural, zero {{n} سؤال} one {سؤال واحد} two {سؤالان} few {{n} أسئلة} many {{n} سؤالاً} other {{n} سؤال}}',
  'flag.meaningSTOP': 'سؤال الإيقاف يسأل عما يجب أن يكون قائماً قبل أن يمضي أي شيء قدماً.',
  'flag.meaningCRITICAL': 'السؤال الحاسم يسأل عما يقي الناس من التعرض لضرر جسيم.',
  'flag.meaningMAJOR': 'السؤال الرئيسي يسأل عما يقوم عليه ما سواه.',
  'cause.open': 'مفتوح، بلا إجابة تُحتسب حتى الآن',
  'cause.confirmed': 'متدنٍّ بحسب إجابة الشركة نفسها',
  'cause.overridden': 'متدنٍّ بحسب ما خلص إليه مقيِّم',
  'cause.unsubstantiated': 'غير مدعوم بعد، ولا يكفي إلا بحسب ما تقوله الشركة',
  'cause.none': 'غير قائم',
  'cause.both': 'في القراءتين: {cause}.',
  'cause.each': 'ما تثبته الأدلة: {shown}. رأي الشركة نفسها: {said}.',
  'missing.unanswered':
    '{count, plural, zero {بلا إجابة} one {بلا إجابة} two {بلا إجابة} few {بلا إجابة} many {بلا إجابة} other {بلا إجابة}}',
  'missing.unknown':
    '{count, plural, zero {أُجيب بأن الأمر «غير معروف»} one {أُجيب بأن الأمر «غير معروف»} two {أُجيب بأن الأمر «غير معروف»} few {أُجيب بأن الأمر «غير معروف»} many {أُجيب بأن الأمر «غير معروف»} other {أُجيب بأن الأمر «غير معروف»}}',
  'missing.notApplicable':
    '{count, plural, zero {قيل إنه لا ينطبق، ولم يقبل ذلك أحدٌ ممن يحق لهم قبوله} one {قيل إنه لا ينطبق، ولم يقبل ذلك أحدٌ ممن يحق لهم قبوله} two {قيل إنه لا ينطبق، ولم يقبل ذلك أحدٌ ممن يحق لهم قبوله} few {قيل إنه لا ينطبق، ولم يقبل ذلك أحدٌ ممن يحق لهم قبوله} many {قيل إنه لا ينطبق، ولم يقبل ذلك أحدٌ ممن يحق لهم قبوله} other {قيل إنه لا ينطبق، ولم يقبل ذلك أحدٌ ممن يحق لهم قبوله}}',
  'missing.disputed':
    '{count, plural, zero {اعترض عليه أحد المراجعين} one {اعترض عليه أحد المراجعين} two {اعترض عليه أحد المراجعين} few {اعترض عليه أحد المراجعين} many {اعترض عليه أحد المراجعين} other {اعترض عليه أحد المراجعين}}',
  'missing.expired':
    '{count, plural, zero {يقوم على أدلة منتهية الصلاحية} one {يقوم على أدلة منتهية الصلاحية} two {يقوم على أدلة منتهية الصلاحية} few {يقوم على أدلة منتهية الصلاحية} many {يقوم على أدلة منتهية الصلاحية} other {يقوم على أدلة منتهية الصلاحية}}',
  'missing.incomplete':
    '{count, plural, zero {أدلته لا تبيّن من أعدّها ومتى} one {أدلته لا تبيّن من أعدّها ومتى} two {أدلته لا تبيّن من أعدّها ومتى} few {أدلته لا تبيّن من أعدّها ومتى} many {أدلته لا تبيّن من أعدّها ومتى} other {أدلته لا تبيّن من أعدّها ومتى}}',
  'missing.word':
    '{count, plural, zero {يقوم على كلام الشركة وحده} one {يقوم على كلام الشركة وحده} two {يقوم على كلام الشركة وحده} few {يقوم على كلام الشركة وحده} many {يقوم على كلام الشركة وحده} other {يقوم على كلام الشركة وحده}}',
  'missing.evidence':
    '{count, plural, zero {يحتاج إلى قارئ ثانٍ} one {يحتاج إلى قارئ ثانٍ} two {يحتاج إلى قارئ ثانٍ} few {يحتاج إلى قارئ ثانٍ} many {يحتاج إلى قارئ ثانٍ} other {يحتاج إلى قارئ ثانٍ}}',
  'missing.secondReader':
    '{count, plural, zero {يحتاج إلى فحص من الخارج} one {يحتاج إلى فحص من الخارج} two {يحتاج إلى فحص من الخارج} few {يحتاج إلى فحص من الخارج} many {يحتاج إلى فحص من الخارج} other {يحتاج إلى فحص من الخارج}}',
  'missing.outside':
    '{count, plural, zero {يحتاج إلى تأكيد من الأشخاص المتأثرين} one {يحتاج إلى تأكيد من الأشخاص المتأثرين} two {يحتاج إلى تأكيد من الأشخاص المتأثرين} few {يحتاج إلى تأكيد من الأشخاص المتأثرين} many {يحتاج إلى تأكيد من الأشخاص المتأثرين} other {يحتاج إلى تأكيد من الأشخاص المتأثرين}}',
  'missing.it': 'هذا السؤال: {missing}.',
  'missing.sentence': '{subject}: {missing}.',
  'until.answered':
    '{count, plural, zero {الإجابة عن {questions}} one {الإجابة عن {questions}} two {الإجابة عن {questions}} few {الإجابة عن {questions}} many {الإجابة عن {questions}} other {الإجابة عن {questions}}}',
  'until.backed':
    '{count, plural, zero {دعم {questions}} one {دعم {questions}} two {دعم {questions}} few {دعم {questions}} many {دعم {questions}} other {دعم {questions}}}',
  'until.done':
    '{count, plural, zero {تحقيق ما يطلبه {questions}} one {تحقيق ما يطلبه {questions}} two {تحقيق ما يطلبه {questions}} few {تحقيق ما يطلبه {questions}} many {تحقيق ما يطلبه {questions}} other {تحقيق ما يطلبه {questions}}}',
  'until.better':
    '{count, plural, zero {تحسّن محاور «{blocks}»} one {تحسّن محور «{blocks}»} two {تحسّن محورَي «{blocks}»} few {تحسّن محاور «{blocks}»} many {تحسّن محاور «{blocks}»} other {تحسّن محاور «{blocks}»}}',
  'until.weakestBetter': 'تحسّن أضعف المحاور',
  'checked.headlineDisputed':
    '{headline} {count, plural, zero {هناك اعتراض على {Count} إجابة.} one {هناك اعتراض على إجابة واحدة ({Count}).} two {هناك اعتراض على إجابتين ({Count}).} few {هناك اعتراض على {Count} إجابات.} many {هناك اعتراض على {Count} إجابة.} other {هناك اعتراض على {Count} إجابة.}}',
  'checked.changed':
    '{count, plural, zero {غيّرت الشركة {Count} إجابة بعد أن خلص مقيِّم من الخارج إلى غيرها، ولا يُحتسب ذلك للإجابة الجديدة.} one {غيّرت الشركة إجابة واحدة ({Count}) بعد أن خلص مقيِّم من الخارج إلى غيرها، ولا يُحتسب ذلك للإجابة الجديدة.} two {غيّرت الشركة إجابتين ({Count}) بعد أن خلص مقيِّم من الخارج إلى غيرهما، ولا يُحتسب ذلك للإجابتين الجديدتين.} few {غيّرت الشركة {Count} إجابات بعد أن خلص مقيِّم من الخارج إلى غيرها، ولا يُحتسب ذلك للإجابات الجديدة.} many {غيّرت الشركة {Count} إجابة بعد أن خلص مقيِّم من الخارج إلى غيرها، ولا يُحتسب ذلك للإجابات الجديدة.} other {غيّرت الشركة {Count} إجابة بعد أن خلص مقيِّم من الخارج إلى غيرها، ولا يُحتسب ذلك للإجابات الجديدة.}}',
  'checked.byFile': 'وفقاً لما يقوله الملف نفسه: {headline}',
  'checked.nothing': 'لا شيء للتحقق منه بعد.',
  'checked.outside':
    '{outside, plural, zero {عدد الإجابات {answered}، فُحص منها من الخارج {outside}.} one {عدد الإجابات {answered}، فُحص منها من الخارج {outside}.} two {عدد الإجابات {answered}، فُحص منها من الخارج {outside}.} few {عدد الإجابات {answered}، فُحص منها من الخارج {outside}.} many {عدد الإجابات {answered}، فُحص منها من الخارج {outside}.} other {عدد الإجابات {answered}، فُحص منها من الخارج {outside}.}}',
  'checked.outsideAndRead':
    '{outside, plural, zero {عدد الإجابات {answered}، فُحص منها من الخارج {outside} وقرأ شخص ثانٍ {read}.} one {عدد الإجابات {answered}، فُحص منها من الخارج {outside} وقرأ شخص ثانٍ {read}.} two {عدد الإجابات {answered}، فُحص منها من الخارج {outside} وقرأ شخص ثانٍ {read}.} few {عدد الإجابات {answered}، فُحص منها من الخارج {outside} وقرأ شخص ثانٍ {read}.} many {عدد الإجابات {answered}، فُحص منها من الخارج {outside} وقرأ شخص ثانٍ {read}.} other {عدد الإجابات {answered}، فُحص منها من الخارج {outside} وقرأ شخص ثانٍ {read}.}}',
  'checked.allRead': 'قرأ شخص ثانٍ جميع الإجابات وعددها {answered}، ولم يُفحص أي منها من الخارج.',
  'checked.someRead':
    '{read, plural, zero {قرأ شخص ثانٍ {read} من أصل {answered} من الإجابات، ولم يُفحص أي منها من الخارج.} one {قرأ شخص ثانٍ {read} من أصل {answered} من الإجابات، ولم يُفحص أي منها من الخارج.} two {قرأ شخص ثانٍ {read} من أصل {answered} من الإجابات، ولم يُفحص أي منها من الخارج.} few {قرأ شخص ثانٍ {read} من أصل {answered} من الإجابات، ولم يُفحص أي منها من الخارج.} many {قرأ شخص ثانٍ {read} من أصل {answered} من الإجابات، ولم يُفحص أي منها من الخارج.} other {قرأ شخص ثانٍ {read} من أصل {answered} من الإجابات، ولم يُفحص أي منها من الخارج.}}',
  'checked.readNoneCounts':
    'إجابات قرأها شخص ثانٍ: {read} من {answered}. لا يُحتسب أي استنتاج من الخارج لأي إجابة كما هي الآن.',
  'checked.nobodyStands': 'لا أحد غير الشركة يشهد بعدُ على أي من إجاباتها وعددها {answered}.',
  'checked.nobodyLooked': 'لم ينظر أحد غير الشركة في أي من إجاباتها وعددها {answered}.',
  'checked.nobodyLookedEvidence':
    '{evidence, plural, zero {لم ينظر أحد غير الشركة في أي من إجاباتها وعددها {answered}، وإن كانت {evidence} منها مرفقة بأدلة.} one {لم ينظر أحد غير الشركة في أي من إجاباتها وعددها {answered}، وإن كانت {evidence} منها مرفقة بأدلة.} two {لم ينظر أحد غير الشركة في أي من إجاباتها وعددها {answered}، وإن كانت {evidence} منها مرفقة بأدلة.} few {لم ينظر أحد غير الشركة في أي من إجاباتها وعددها {answered}، وإن كانت {evidence} منها مرفقة بأدلة.} many {لم ينظر أحد غير الشركة في أي من إجاباتها وعددها {answered}، وإن كانت {evidence} منها مرفقة بأدلة.} other {لم ينظر أحد غير الشركة في أي من إجاباتها وعددها {answered}، وإن كانت {evidence} منها مرفقة بأدلة.}}',
  'checked.examined': 'فُحصت من الخارج',
  'checked.read': 'قرأها شخص ثانٍ',
  'checked.evidence': 'مرفقة بأدلة لم يقرأها أحد آخر',
  'checked.word': 'على كلام الشركة',
  'checked.notApplicable': 'قيل إنها لا تنطبق',
  'checked.unanswered': 'بلا إجابة',
  'checked.answered':
    '{due, plural, zero {أُجيب عن {answered} من أصل {due} سؤال تلزم الإجابة عنها:} one {أُجيب عن {answered} من أصل سؤال واحد ({due}) تلزم الإجابة عنه:} two {أُجيب عن {answered} من أصل سؤالين ({due}) تلزم الإجابة عنهما:} few {أُجيب عن {answered} من أصل {due} أسئلة تلزم الإجابة عنها:} many {أُجيب عن {answered} من أصل {due} سؤالاً تلزم الإجابة عنها:} other {أُجيب عن {answered} من أصل {due} سؤال تلزم الإجابة عنها:}}',
  'lead.found': 'لم يُعثر على أي شرط مفتوح في {date}. {who}',
  'lead.noneAnswered': 'لم يُجب عن أي سؤال مما تلزم الإجابة عنه.',
  'lead.someAnswered': 'أُجيب عن {n} فقط من أصل {due}.',
  'lead.purpose': 'يجيب الملف التعريفي الذي قدمته الشركة نفسها: {conditions}.',
  'lead.confirmed': 'باعتراف الشركة نفسها، لم يتحقق بعدُ المطلوب في {questions}.',
  'lead.overridden': 'بحسب ما خلص إليه مقيِّم، لم يتحقق بعدُ المطلوب في {questions}.',
  'lead.notOwnAnswer':
    'في {questions}، ما يُحتسب ليس إجابة الشركة نفسها بل المستوى الذي وضعه مقيِّم من الخارج مكانها.',
  'lead.muchLess': 'تُظهر الأدلة أقل بكثير مما تقوله الشركة. {who}',
  'lead.majors':
    '{count, plural, zero {{Questions}: في حالة متدنية أو مفتوحة أو غير مدعومة بعد.} one {{Questions}: في حالة متدنية أو مفتوحة أو غير مدعومة بعد.} two {{Questions}: في حالة متدنية أو مفتوحة أو غير مدعومة بعد.} few {{Questions}: في حالة متدنية أو مفتوحة أو غير مدعومة بعد.} many {{Questions}: في حالة متدنية أو مفتوحة أو غير مدعومة بعد.} other {{Questions}: في حالة متدنية أو مفتوحة أو غير مدعومة بعد.}} {who}',
  'lead.littleShown': 'ما تثبته الأدلة قليل. {who}',
  'lead.weakest': 'أضعف جزء يحدّ من الباقي: {blocks}. {who}',
  'answer.none': 'بلا إجابة',
  'answer.notAsked': 'غير مطروح على هذا المنتَج الآن',
  'answer.unknown': 'غير معروف',
  'answer.notApplicable': 'قيل إنه لا ينطبق',
  'answer.level': 'المستوى {level}',
  'answer.early': '{answer}، خارج ما احتُسب',
  'review.sentence': '{who}: {verdict}.',
  'review.assessor': 'مقيِّم من الخارج',
  'review.outsider': 'شخص مسمّى من خارج الشركة',
  'review.colleague': 'شخص ثانٍ في الشركة',
  'review.confirmed': 'يوافق على الإجابة',
  'review.disputed': 'يعترض على الإجابة',
  'review.naAccepted': 'يقبل أن السؤال لا ينطبق',
  'review.naRefused': 'لا يقبل أن السؤال لا ينطبق',
  'review.override': 'يخلص إلى المستوى {level}، وهو ما يُحتسب مكان الإجابة',
  'action.answer': 'الإجابة عنه',
  'action.raiseLevel': 'التحسّن هنا بمستوى واحد',
  'action.attachEvidence': 'إرفاق أدلة',
  'action.obtainReview': 'عرضه على شخص ثانٍ لقراءته',
  'action.obtainAssessment': 'عرضه للفحص من الخارج',
  'action.mitigateImpact': 'وضع حد للضرر',
  'fact.unknown': 'غير معروف',
  'fact.yes': 'نعم',
  'fact.no': 'لا',
  'fact.nothing': 'لم يُختر شيء',
  'fact.glue': '، ',
  'condition.and': ' و',
  'condition.or': ' أو ',
  'condition.not': 'ليس: {condition}',
  'condition.with': 'عن «{question}» بـ«{value}»',
  'condition.atLeast': 'عن «{question}» بما لا يقل عن «{value}»',
  'condition.notOpen': 'ليس (',
  'condition.answered': 'الإجابة عن «{question}» هي «{value}»',
  'condition.answeredAtLeast': 'الإجابة عن «{question}» لا تقل عن «{value}»',
};
