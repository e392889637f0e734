import type { RoomOf } from '../catalogue.ts';
import type { firstLook as english } from '../en/first-look.ts';

export const firstLook: RoomOf<typeof english> = {
  'look.profileSilent': 'لا يذكر الملف التعريفي: {fact}',
  'look.notAnswered': 'لم تتم الإجابة بعد: {item}',
  'look.talkTo': 'تحدثوا إلى: {whom}',
  'look.getToYes': 'توصلوا إلى الإجابة بنعم عن هذا: {step}',
  'look.words':
    'هذه نظرة أولى وليست درجة. الأضرار المذكورة هي التي تسببت فيها منتجات من هذا النوع أو قد تتسبب فيها؛ ورود ضرر في القائمة لا يعني أن منتجكم يتسبب فيه، وغيابه لا يعني أنه لا يمكن أن يتسبب فيه.',
};
