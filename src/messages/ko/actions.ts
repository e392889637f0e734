import type { RoomOf } from '../catalogue.ts';
import type { actions as english } from '../en/actions.ts';

export const actions: RoomOf<typeof english> = {
  'detail.dropNote': '그만둔 일에는 이유를 적은 메모가 필요합니다.',
  'detail.doneDay': '끝난 일에는 끝낸 날짜가 필요합니다.',
  'detail.notDone': '끝난 일에만 끝낸 날짜가 있습니다.',
  'detail.bothSent': 'first와 subjects 가운데 하나만 보내십시오.',
  'detail.noNext': '지금 결과에는 {subject}에 대한 다음 할 일이 없습니다.',
  'detail.planFormats': '실행 계획은 {formats} 형식으로 제공됩니다. 그중 하나를 Accept로 보내십시오.',
  'plan.title': '{step}: {name}',
  'plan.owner': '담당',
  'plan.due': '기한',
  'plan.items': '질문',
  'plan.impacts': '영향',
  'plan.from': '결과에서 가져온 것',
  'plan.note': '메모',
};
