import type { RoomOf } from '../catalogue.ts';
import type { people as english } from '../en/people.ts';

export const people: RoomOf<typeof english> = {
  'detail.identifies': '{what}이(가) 들어 있습니다. 개인을 알아볼 수 있는 내용을 빼십시오.',
  'detail.identifies.email': '전자우편 주소로 보이는 것',
  'detail.identifies.number': '전화번호나 신분 번호로 보이는 것',
  'detail.identifies.account': '계좌번호로 보이는 것',
  'detail.identifies.web': '웹 주소',
  'detail.identifies.handle': '사용자 이름으로 보이는 것',
  'detail.notYet': '{day}은(는) 아직 오지 않은 날입니다.',
  'detail.engaged': '당사자나 대리 단체가 참여한 경우 {field}을(를) 적어야 합니다.',
  'detail.proxy': '어떤 대리 단체이며 왜 믿을 만한지 적으십시오.',
  'detail.nobody': '아무도 참여하지 않은 경우 {field}을(를) 적어야 합니다.',
  'detail.nobodyCounted': '아무도 참여하지 않은 경우에는 셀 사람이 없습니다. 비워 두십시오.',
  'detail.replies': '이의 하나에는 답변을 최대 {limit}개까지 보관할 수 있습니다.',
  'contest.open': '영향을 받는 사람들이 이의를 제기했고, 평가자가 아직 결정하지 않았습니다.',
  'contest.upheld': '영향을 받는 사람들이 이의를 제기했고, 평가자가 이를 받아들였습니다.',
  'contest.none': '아무도 이의를 제기하지 않았습니다.',
};
