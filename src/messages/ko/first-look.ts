import type { RoomOf } from '../catalogue.ts';
import type { firstLook as english } from '../en/first-look.ts';

export const firstLook: RoomOf<typeof english> = {
  'look.profileSilent': '프로필에 없는 사실: {fact}',
  'look.notAnswered': '아직 응답하지 않음: {item}',
  'look.talkTo': '대화할 사람: {whom}',
  'look.getToYes': '다음 질문에 ‘예’라고 답할 수 있게 하십시오: {step}',
  'look.words':
    '이것은 점수가 아니라 첫 점검입니다. 여기에 나오는 피해는 이런 종류의 제품이 일으켰거나 일으킬 수 있는 것입니다. 목록에 있다고 해서 귀하의 제품이 그 피해를 일으킨다는 뜻은 아니며, 목록에 없다고 해서 일으킬 수 없다는 뜻도 아닙니다.',
};
