import type { RoomOf } from '../catalogue.ts';
import type { publicSummary as english } from '../en/public-summary.ts';

export const publicSummary: RoomOf<typeof english> = {
  'summary.title': '{product}: 만든 곳이 사람들의 피해에 대해 알아낸 것',
  'summary.about':
    '{organisation}이(가) {product}이(가) 사람들의 권리에 어떤 영향을 줄 수 있는지 살펴보았습니다. 이 쪽은 무엇을 알아냈고, 무엇을 하고 있으며, 어디에 불만을 제기할 수 있는지 알려 줍니다.',
  'summary.own': '회사가 스스로 밝힌 내용입니다. {checked}',
  'summary.short': '요약',
  'summary.found': '알아낸 것',
  'summary.noImpacts': '회사가 적어 둔 피해가 없습니다. 피해가 없다는 뜻은 아닙니다.',
  'summary.undecided':
    '{count, plural, other {이런 제품에서 알려진 피해 {n}가지를 아직 살펴보지 않았습니다.}}',
  'summary.more': '{count, plural, other {보고서에 피해가 {n}건 더 있습니다.}}',
  'summary.actual': '실제로 일어난 일입니다.',
  'summary.potential': '일어날 수 있는 일입니다.',
  'summary.who': '대상: {groups}.',
  'summary.rights': '권리: {rights}.',
  'summary.done': '이에 대해 하고 있는 일:',
  'summary.nothingDone': '아직 아무 조치도 하지 않았습니다.',
  'summary.planned': '계획됨, 기한 {date}.',
  'summary.in-progress': '진행 중, 기한 {date}.',
  'summary.implemented': '시행 중입니다.',
  'summary.late': '늦어지고 있습니다. 기한은 {date}이었습니다.',
  'summary.effective': '점검 결과 효과가 있었습니다.',
  'summary.partly': '점검 결과 일부 효과가 있었습니다.',
  'summary.not-effective': '점검 결과 효과가 없었습니다.',
  'summary.unchecked': '효과가 있는지 아직 아무도 점검하지 않았습니다.',
  'summary.asked': '영향을 받은 사람들이 요구한 것:',
  'summary.received': '받은 것: {kinds}.',
  'summary.receivedNothing': '지금까지 받은 것이 없습니다.',
  'summary.accepted.yes': '그들은 이를 받아들입니다.',
  'summary.accepted.partly': '그들은 이를 일부 받아들입니다.',
  'summary.accepted.no': '그들은 이를 받아들이지 않습니다.',
  'summary.accepted.not-asked': '받아들이는지 그들에게 묻지 않았습니다.',
  'summary.apology': '사과',
  'summary.restitution': '빼앗긴 것의 반환',
  'summary.compensation': '배상',
  'summary.rehabilitation': '회복을 위한 도움',
  'summary.non-repetition': '다시 일어나지 않게 하겠다는 약속과 그에 따른 변화',
  'summary.voices': '누구의 말을 들었는가',
  'summary.engaged':
    '{count, plural, =0 {회사는 영향을 받는 사람들과 이야기하지 않았습니다.} other {회사는 영향을 받는 사람들이나 그들을 대변하는 사람들과 {n}번 이야기했습니다.}}',
  'summary.contested': '{count, plural, other {영향을 받는 사람들이 회사의 말 {n}건에 이의를 제기합니다.}}',
  'summary.complain': '불만을 제기할 곳',
  'summary.noComplaint': '회사는 어디에 불만을 제기할 수 있는지 밝히지 않았습니다.',
  'summary.others':
    '사는 곳의 공공 기관에도 갈 수 있습니다. 평등 기구, 개인정보 보호 기관, 옴부즈퍼슨, 국가인권기구, 근로감독 기관, 법원 등입니다.',
  'summary.withheld':
    '{count, plural, other {위험에 처한 사람을 보호하거나 비밀을 지키기 위해 글 {n}건을 뺐습니다.}}',
  'summary.source': '{date} 보고서 {number}에서.',
  'summary.ends': '{date} 이후에는 그때의 상황을 말해 주지 않습니다.',
};
