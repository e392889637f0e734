import type { RoomOf } from '../catalogue.ts';
import type { method as english } from '../en/method.ts';

export const method: RoomOf<typeof english> = {
  'method.title': '수치가 나오는 방식',
  'method.about':
    '이 수치를 정한 표준은 없습니다. 모든 수치는 규칙집 {id} {version}에 있으며, 이 규칙집은 공개되어 있고 누구나 이의를 제기할 수 있습니다.',
  'method.toValue': '답변에서 값으로',
  'method.toValueWords':
    '답변은 0에서 4까지의 수준입니다. 답하지 않았거나 알려지지 않아 미해결인 것은 어떤 값이든 될 수 있으며, 답변이 있을 때까지 결과에서는 없는 것으로 집계됩니다.',
  'method.levels': '수준',
  'method.level': '수준',
  'method.means': '의미',
  'method.value': '값',
  'method.toShown': '값에서 뒷받침된 정도로',
  'method.toShownWords':
    '회사의 자체 평가는 값을 그대로 받아들입니다. 증거로 뒷받침된 정도는 뒷받침된 만큼만 받아들입니다. 어떤 것이 효과가 있는지를 영향을 받는 사람들만 알 수 있는 경우, 그들이 확인할 때까지({liftedBy}) 최대 {cap}까지만 집계됩니다.',
  'method.assurance': '뒷받침 정도',
  'method.backing': '뒷받침',
  'method.atMost': '최대 집계 비율',
  'method.confidence': '증거의 신뢰도',
  'method.toWhole': '값에서 전체로',
  'method.toWholeWords':
    '영역은 소속 질문들의 평균이며, 각 질문은 가중치에 그 영역과의 관련도를 곱하여 반영됩니다. 전체는 점수를 매길 것이 있는 영역들을 아래 가중치로 평균한 것입니다. 제외된 것은 어느 쪽으로도 집계되지 않습니다.',
  'method.blocks': '영역',
  'method.block': '영역',
  'method.askedFor': '요구 근거',
  'method.weight': '가중치',
  'method.caps': '무엇이 전체를 제한하는가',
  'method.capsWords':
    '표지가 있는 질문은 미해결이거나 값이 기준보다 낮은 동안 전체를 제한합니다. 구간 표에 나온 바와 같이 가장 취약한 영역도 마찬가지입니다.',
  'method.flags': '표지',
  'method.flag': '표지',
  'method.standsBelow': '값이 다음보다 낮은 동안 서 있음',
  'method.holdsAt': '전체를 제한하는 값',
  'method.toWords': '전체에서 말로',
  'method.bands': '구간',
  'method.band': '구간',
  'method.from': '시작 값',
  'method.blockHolds': '이 구간에 든 영역이 전체를 제한하는 값',
  'method.nothing': '없음',
  'method.worked': '한 질문의 계산 예',
  'method.workedWords':
    '{question} 회사 답변의 값은 {said}입니다. 뒷받침 정도가 {assurance}이므로 최대 {cap}까지만 집계됩니다: {lower}. 전체에서 차지하는 몫은 {share}입니다. {lower}에 {share}를 곱한 {adds}, 곧 {addsWords}이 증거로 뒷받침된 정도에 더해집니다. 모든 질문의 몫을 더하면 1이 되고, 따라서 각 질문의 기여를 더하면 전체가 됩니다.',
  'method.exact': '정확한 수치',
  'method.exactWords':
    '표시하기 전에는 어떤 값도 반올림하지 않습니다. 엔진이 가진 두 관점의 값을 1에 대한 비율로 나타냅니다.',
  'method.exactTable': '정확한 수치',
  'method.track': '관점',
  'method.before': '제한되기 전',
  'method.result': '결과',
};
