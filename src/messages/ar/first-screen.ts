import type { RoomOf } from '../catalogue.ts';
import type { firstScreen as english } from '../en/first-screen.ts';

export const firstScreen: RoomOf<typeof english> = {
  'page.title': 'تقرير العناية الواجبة بحقوق الإنسان رقم {number}',
  'page.skip': 'انتقل إلى التقرير',
  'page.drafted': 'النص الإنكليزي هو الأصل. وقد صاغت آلةٌ هذه الترجمة، ولم يؤكدها أي شخص بعد.',
  'first.over': 'تقرير العناية الواجبة بحقوق الإنسان',
  'first.inStage': 'المرحلة: {stage}',
  'first.whoseInStage': '{organisation}، المرحلة: {stage}',
  'first.reportOf': 'التقرير {number} من {of} بشأن هذا المنتَج، {date}',
  'first.judgedAsOf': '، وقُيِّم بتاريخ {date}',
  'first.later': 'يوجد تقرير أحدث بشأن هذا المنتَج.',
  'first.expires': 'تنتهي صلاحية هذا التقرير في {date}، أو قبل ذلك بعد تغيير كبير.',
  'first.expired': 'انتهت صلاحية هذا التقرير في {date}.',
  'first.changed': 'لم يعد هذا التقرير يقول شيئاً عن الحاضر: أعلنت الشركة في {date} تغييراً كبيراً.',
  'first.verdict': 'الخلاصة',
  'first.moreQuestions':
    '{count, plural, zero {لا أسئلة أخرى} one {سؤال آخر} two {سؤالان آخران} few {{n} أسئلة أخرى} many {{n} سؤالاً آخر} other {{n} سؤال آخر}}',
  'first.harm': 'الضرر',
  'first.gravest': 'أشد الأضرار التي ينبغي البحث عنها مع منتَج كهذا:',
  'first.moreHarms':
    '<a>{count, plural, zero {لا أنواع أخرى من الضرر} one {نوع آخر من الضرر} two {نوعان آخران من الضرر} few {{n} أنواع أخرى من الضرر} many {{n} نوعاً آخر من الضرر} other {{n} نوع آخر من الضرر}}، ومع من ينبغي التحدث</a>',
  'first.noRegister': 'لا تحتفظ هذه الطبعة بعدُ بسجل للأضرار، ولذلك لا شيء هنا يعني أن أحداً لم يصبه ضرر.',
  'first.checked': 'من تحقق ومن ماذا',
  'first.limits': 'ما لا يمكن لهذا التقرير أن يخبركم به',
  'first.fromFile': 'أُعدّ من ملف: لا أحد غير مؤلفه يشهد على المراجعات الواردة فيه.',
  'first.ownReader': 'الشركة هي التي سمّت القارئ الثاني.',
  'first.sizeUnknown': 'لا تقول الشركة كم شخصاً يعمل فيها. وإذا كانوا أقل من خمسة فلا يُعدّ الزميل قارئاً ثانياً.',
  'first.digestProves': 'تثبت بصمته الرقمية أن هذا النص لم يُغيَّر، لا أنه صحيح.',
  'first.ahead':
    '{count, plural, zero {لا أسئلة تنتمي} one {سؤال واحد ينتمي} two {سؤالان ينتميان} few {{n} أسئلة تنتمي} many {{n} سؤالاً تنتمي} other {{n} سؤال تنتمي}} إلى مراحل لاحقة ولم يكن ممكناً احتسابها بعد.',
  'first.unsetFacts':
    '{count, plural, zero {لا وقائع} one {واقعة واحدة} two {واقعتان} few {{n} وقائع} many {{n} واقعة} other {{n} واقعة}} عن المنتَج غير معروفة.',
  'first.selfAssessed': 'هذا تقييم ذاتي: لم يفحص أحدٌ من الخارج أي جزء منه.',
  'first.examinedNotCounted': 'هذا تقييم ذاتي: لا يُحتسب أي استنتاج من الخارج لأي إجابة كما هي الآن.',
  'first.examinedPartly': 'هذا تقييم ذاتي، باستثناء الإجابات التي فُحصت من الخارج.',
  'first.examinedByFile': 'هذا تقييم ذاتي، باستثناء الإجابات التي فُحصت من الخارج وفقاً لما يقوله الملف نفسه.',
  'track.declared': 'رأي الشركة نفسها',
  'track.substantiated': 'ما تثبته الأدلة',
  'track.declaredCounts': 'تُحتسب كل إجابة كما قدمتها الشركة، إلا حيث خلص مقيِّم إلى غير ذلك.',
  'track.substantiatedCounts': 'لا تُحتسب أي إجابة إلا بقدر ما هي مدعومة.',
  'numbers.title': 'الأرقام',
  'numbers.none':
    'لا يُعرض أي رقم. فحُسن إدارة استخدامٍ ما لا يجيب عما إذا كان يجوز أن يستمر، ولذلك يكتفي هذا التقرير بعرض ما خلص إليه.',
  'numbers.nothingLeft': 'لم يبقَ شيء يمكن تقييمه بالنقاط.',
  'numbers.tooLittle': 'الإجابات أقل من أن تعطي نتيجة.',
  'numbers.figure': '<b>{lower}</b> من 100.',
  'numbers.heldFigure': '<b>{lower}</b> من 100، وتظل محدودة عند <b>{final}</b> إلى حين: {until}.',
  'numbers.best': 'يمكن للإجابة عما هو مفتوح أن ترفعها إلى {best} كحد أقصى.',
  'numbers.coverage': 'نسبة التغطية {value}: مقدار ما له إجابة تُحتسب مما يلزم الإجابة عنه.',
  'numbers.wouldSay': 'ستقول الشركة: «{band}».',
  'numbers.weakest': 'أضعف ما فيها: {blocks}.',
  'numbers.allWeak': 'أضعف ما فيها: لا يبرز جزء بعينه، فكلها متقاربة في الضعف.',
  'numbers.checklist': 'قائمة التحقق {id} {version}',
  'numbers.draftChecklist': 'قائمة التحقق {id} {version} (مشروع مطروح للتشاور)',
  'numbers.ruleset': 'مجموعة القواعد {id} {version}',
  'numbers.published': 'أُعدّ وفقاً لما نشره المشروع: {checklist} و{ruleset}.',
  'numbers.ownChecklist':
    'أُعدّ وفقاً لما يلي: {checklist} و{ruleset}. قائمة التحقق هذه ليست القائمة التي نشرها المشروع: لا تضعوا هذا التقرير إلى جانب تقارير أخرى.',
  'numbers.ownRuleset':
    'أُعدّ وفقاً لما يلي: {checklist} و{ruleset}. مجموعة القواعد هذه ليست المجموعة التي نشرها المشروع: لا تضعوا هذا التقرير إلى جانب تقارير أخرى.',
  'numbers.ownBoth':
    'أُعدّ وفقاً لما يلي: {checklist} و{ruleset}. قائمة التحقق ومجموعة القواعد هاتان ليستا ما نشره المشروع: لا تضعوا هذا التقرير إلى جانب تقارير أخرى.',
};
