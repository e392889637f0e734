import type { RoomOf } from '../catalogue.ts';
import type { firstScreen as english } from '../en/first-screen.ts';

export const firstScreen: RoomOf<typeof english> = {
  'page.title': '인권실사 보고서 제{number}호',
  'page.skip': '보고서로 바로 가기',
  'page.drafted':
    '영어 본문이 원문입니다. 이 번역은 기계가 작성한 초안이며, 아직 사람이 확인하지 않았습니다.',
  'first.over': '인권실사 보고서',
  'first.inStage': '단계: {stage}',
  'first.whoseInStage': '{organisation}, 단계: {stage}',
  'first.reportOf': '이 제품의 보고서 {of}건 가운데 {number}번째, {date}',
  'first.judgedAsOf': ', {date} 기준으로 판단',
  'first.later': '이 제품에 대한 더 최근의 보고서가 있습니다.',
  'first.expires': '이 보고서는 {date}에 만료되며, 중대한 변경이 있으면 그 전에 만료됩니다.',
  'first.expired': '이 보고서는 {date}에 만료되었습니다.',
  'first.changed':
    '이 보고서는 이제 현재에 대해서는 아무것도 말하지 않습니다. 회사가 {date}에 중대한 변경을 신고했습니다.',
  'first.verdict': '결론',
  'first.moreQuestions': '{count, plural, other {질문 {n}개 더 보기}}',
  'first.harm': '피해',
  'first.gravest': '이러한 제품에서 살펴야 할 가장 중대한 피해:',
  'first.moreHarms': '<a>{count, plural, other {그 밖의 피해 유형 {n}가지}}와 이야기를 나눌 사람</a>',
  'first.noRegister':
    '이 판에는 아직 피해 기록부가 없으므로, 여기에 적힌 어떤 내용도 피해를 입은 사람이 없다는 뜻이 아닙니다.',
  'first.checked': '누가 무엇을 확인했는가',
  'first.limits': '이 보고서가 말해 줄 수 없는 것',
  'first.fromFile': '파일로 만든 보고서입니다. 그 안의 검토 내용은 작성자 외에 누구도 보증하지 않습니다.',
  'first.ownReader': '두 번째 검토자는 회사가 직접 정했습니다.',
  'first.sizeUnknown':
    '회사가 인원수를 밝히지 않았습니다. 다섯 명 미만이면 동료는 두 번째 검토자로 인정되지 않습니다.',
  'first.digestProves':
    '다이제스트는 이 글이 변경되지 않았음을 증명할 뿐, 내용이 옳다는 것을 증명하지 않습니다.',
  'first.ahead': '{count, plural, other {질문 {n}개는 이후 단계에 속하므로 아직 집계될 수 없었습니다.}}',
  'first.unsetFacts': '{count, plural, other {제품에 관한 사실 {n}가지가 알려지지 않았습니다.}}',
  'first.selfAssessed': '자체 평가입니다. 외부의 누구도 내용을 조사하지 않았습니다.',
  'first.examinedNotCounted': '자체 평가입니다. 지금의 답변에 적용되는 외부의 판단은 없습니다.',
  'first.examinedPartly': '외부에서 조사한 답변을 제외하면 자체 평가입니다.',
  'first.examinedByFile': '파일에 적힌 바에 따라 외부에서 조사했다는 답변을 제외하면 자체 평가입니다.',
  'track.declared': '회사의 자체 평가',
  'track.substantiated': '증거로 뒷받침된 정도',
  'track.declaredCounts':
    '평가자가 다르게 판단한 경우를 제외하고, 각 답변은 회사가 제시한 그대로 집계됩니다.',
  'track.substantiatedCounts': '각 답변은 뒷받침된 만큼만 집계됩니다.',
  'numbers.title': '수치',
  'numbers.none':
    '수치를 표시하지 않습니다. 어떤 용도를 얼마나 잘 관리하는지는 그 용도를 계속해도 되는지에 대한 답이 아니므로, 이 보고서는 확인된 사실만 제시합니다.',
  'numbers.nothingLeft': '점수를 매길 수 있는 것이 남아 있지 않습니다.',
  'numbers.tooLittle': '결과를 내기에는 답변이 너무 적습니다.',
  'numbers.figure': '100점 만점에 <b>{lower}</b>점.',
  'numbers.heldFigure':
    '100점 만점에 <b>{lower}</b>점. 다음이 이루어질 때까지 <b>{final}</b>점으로 제한됨: {until}.',
  'numbers.best': '미해결 항목에 답하면 최대 {best}까지 올라갈 수 있습니다.',
  'numbers.coverage': '응답 범위 {value}: 답해야 할 것 가운데 집계되는 답변이 있는 비율.',
  'numbers.wouldSay': '회사의 평가대로라면 “{band}”입니다.',
  'numbers.weakest': '가장 취약한 부분: {blocks}.',
  'numbers.allWeak': '가장 취약한 부분: 두드러지는 부분이 없으며 모두 비슷하게 취약합니다.',
  'numbers.checklist': '체크리스트 {id} {version}',
  'numbers.draftChecklist': '체크리스트 {id} {version}(의견 수렴용 초안)',
  'numbers.ruleset': '규칙집 {id} {version}',
  'numbers.published': '프로젝트가 공표한 {checklist} 및 {ruleset}에 따라 작성되었습니다.',
  'numbers.ownChecklist':
    '{checklist} 및 {ruleset}에 따라 작성되었습니다. 이 체크리스트는 프로젝트가 공표한 것이 아닙니다. 이 보고서를 다른 보고서와 나란히 비교하지 마십시오.',
  'numbers.ownRuleset':
    '{checklist} 및 {ruleset}에 따라 작성되었습니다. 이 규칙집은 프로젝트가 공표한 것이 아닙니다. 이 보고서를 다른 보고서와 나란히 비교하지 마십시오.',
  'numbers.ownBoth':
    '{checklist} 및 {ruleset}에 따라 작성되었습니다. 이 체크리스트와 규칙집은 프로젝트가 공표한 것이 아닙니다. 이 보고서를 다른 보고서와 나란히 비교하지 마십시오.',
};
