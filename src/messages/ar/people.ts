import type { RoomOf } from '../catalogue.ts';
import type { people as english } from '../en/people.ts';

export const people: RoomOf<typeof english> = {
  'detail.identifies': 'يحتوي النص على {what}: احذف ما يدل على شخص بعينه.',
  'detail.identifies.email': 'ما يشبه عنوان بريد إلكتروني',
  'detail.identifies.number': 'ما يشبه رقم هاتف أو رقم هوية',
  'detail.identifies.account': 'ما يشبه رقم حساب مصرفي',
  'detail.identifies.web': 'عنوان على الويب',
  'detail.identifies.handle': 'ما يشبه اسم مستخدم',
  'detail.notYet': 'لم يحن {day} بعد.',
  'detail.engaged': 'حيث أُشرك الناس أو من ينوب عنهم يجب ذكر {field}.',
  'detail.proxy': 'اذكر من ناب عنهم ولماذا هو جدير بالثقة.',
  'detail.nobody': 'حيث لم يُشرَك أحد يجب ذكر {field}.',
  'detail.nobodyCounted': 'حيث لم يُشرَك أحد لا يوجد من يُعَدّ: اتركه فارغًا.',
  'detail.replies': 'يُحفظ {limit} ردًا كحد أقصى على الاعتراض الواحد.',
  'contest.open': 'يعترض عليها المتأثرون، ولم يبتّ فيها أي مقيّم بعد.',
  'contest.upheld': 'يعترض عليها المتأثرون، وقد أيّد مقيّم اعتراضهم.',
  'contest.none': 'لا يعترض عليها أحد.',
};
