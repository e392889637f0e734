import type { RoomOf } from '../catalogue.ts';
import type { assurance as english } from '../en/assurance.ts';

export const assurance: RoomOf<typeof english> = {
  'detail.audit.open': '귀 조직의 외부 조사 {id}이(가) 진행 중입니다. 그것을 끝낸 뒤에 새로 여십시오.',
  'detail.audit.other':
    '외부 조사 {id}은(는) 다른 조직의 것입니다. 읽을 수는 있으나 쓰기는 귀 조직의 조사에만 할 수 있습니다.',
  'detail.audit.ended': '외부 조사 {id}은(는) 끝났습니다.',
  'detail.audit.withdrawn': '외부 조사 {id}은(는) 중단되었습니다. 조사가 끝나기 전에 접근 권한이 끝났습니다.',
  'detail.finding.noReply': '이 지적 사항에는 답할 수 없습니다. 상태: {what}.',
  'detail.finding.noDecision': '이 지적 사항에는 그런 결정을 할 수 없습니다. 상태: {what}.',
  'detail.finding.awaitingReply': '회사의 답변을 기다리는 중',
  'detail.finding.replied': '이미 답변됨',
  'detail.finding.final': '확정됨',
  'detail.finding.withdrawn': '철회됨',
  'detail.finding.superseded': '회사가 그 뒤에 바꾼 내용에 관한 것',
  'detail.finding.levelOfChanged': '바뀐 지적 사항에만 다른 수준이 있습니다.',
  'detail.finding.factLevel': '사실에는 수준이 없습니다. 지적 사항을 유지하거나 철회하십시오.',
  'detail.finding.itemNotChosen': '항목 {id}은(는) 이 외부 조사의 표본에 없습니다. 먼저 표본에 넣으십시오.',
  'detail.finding.factNotChosen': '사실 {id}은(는) 이 외부 조사의 표본에 없습니다. 먼저 표본에 넣으십시오.',
  'detail.finding.itemNotAnswered': '항목 {id}에 답이 없습니다. 아직 살펴볼 것이 없습니다.',
  'detail.finding.factNotAnswered': '사실 {id}에 답이 없습니다. 아직 살펴볼 것이 없습니다.',
  'detail.finding.already': '이 외부 조사의 지적 사항 {id}이(가) 같은 것에 관한 것입니다. 먼저 철회하십시오.',
  'detail.finding.factTakes': '사실에 쓸 수 있는 판정: {values}.',
  'detail.finding.responseTakes': '{state}(이)라고 한 답에 쓸 수 있는 판정: {values}.',
  'detail.finding.levelOfOverride': '수준을 대신하는 지적 사항에만 그 자체의 수준이 있습니다.',
  'detail.finding.sayLevel': '주장을 대신할 수준을 0부터 {highest}까지에서 말하십시오.',
  'detail.finding.newEvidence':
    '주장보다 높은 수준에는 새 증거가 필요합니다. 답에 없는 것이면서 누가 언제 만들었는지 밝힌 자료여야 합니다.',
  'detail.finding.nothingToCorroborate': '답을 확인하거나 그 수준을 대신하는 것만 뒷받침될 수 있습니다.',
  'detail.finding.people': '뒷받침은 영향을 받는 사람 {least}명 이상이나 위임받은 단체 하나에게서 나옵니다.',
  'detail.finding.collectedBy': '뒷받침은 오늘까지 모은 것이어야 합니다.',
  'detail.mark.noPiece':
    '{item}에 대한 답에 그런 자료가 없습니다. 답을 읽으면 자료마다 다이제스트가 나옵니다.',
  'detail.mark.already': '이 자료에는 이미 표시하셨습니다({id}). 그 표시를 먼저 철회하십시오.',
  'detail.mark.other': '표시 {id}은(는) 다른 독자의 것입니다. 표시한 사람만 철회할 수 있습니다.',
  'detail.grant.after': '허가는 지금보다 뒤에 끝나야 합니다.',
  'detail.busyChecked': '기록하는 동안 평가가 계속 바뀌었습니다. 다시 해 보십시오.',
  'detail.factUnset': '프로필에 {fact}에 대한 답이 없습니다. 먼저 거기에 답하고, 왜 그런지 말하십시오.',
  'assurance.accessLost':
    '조사가 끝나기 전인 {date}에 접근 권한이 끝났습니다. 회사가 거두었거나 기한이 지났습니다.',
  'assurance.facts': '프로필의 사실에 대한 근거',
  'assurance.factBacking':
    '{assurance, select, A3 {조사자이 확인했습니다(A3).} A1 {증거가 첨부되어 있습니다(A1).} other {회사의 말입니다(A0).}}',
  'assurance.factDisputed': '조사자이 이의를 제기합니다(A0).',
  'assurance.factChanged': '이 근거를 댄 뒤에 사실이 바뀌었습니다.',
  'assurance.factEvidence': '증거: {titles}',
  'assurance.noReason':
    '이 답은 강화된 요구의 사유를 배제하는데, 지금의 답에 대한 근거가 기록되어 있지 않습니다.',
  'assurance.contradicted':
    '평가 안의 무언가가 이 답과 어긋나는데, 지금의 답에 대한 근거가 기록되어 있지 않습니다.',
  'assurance.mark':
    '{mark, select, opened {독자가 열지 못했습니다: {because}} other {독자는 이것이 말한 바를 보여 주지 않는다고 합니다: {because}}}',
  'sheet.audits': '외부 조사',
  'sheet.facts': '프로필 사실',
  'column.checked': '확인한 수',
  'column.checkedOf': '전체 수',
  'column.changedSince': '이후 회사가 바꾼 수',
  'column.byService': '서비스가 고른 수',
  'column.byAuditor': '조사자이 고른 수',
  'column.competence': '누가 어떤 역량으로',
  'column.paidBy': '비용을 낸 쪽',
  'column.ties': '이해관계',
  'column.accessLost': '조사 전에 끝난 접근 권한',
  'column.fact': '사실',
  'column.value': '값',
  'column.current': '이 값에 대한 근거인지',
  'contradiction.name':
    '제품 이름에 “{against}”(이)라는 말이 있는데, 프로필은 이렇게 말하지 않습니다: {expected}. 낱말은 단서일 뿐이며, 뜻은 읽는 사람이 판단합니다.',
  'contradiction.description':
    '설명에 “{against}”(이)라는 말이 있는데, 프로필은 이렇게 말하지 않습니다: {expected}. 낱말은 단서일 뿐이며, 뜻은 읽는 사람이 판단합니다.',
  'contradiction.register':
    '기록부에 “{against}”이(가) 나오는데({kind, select, impact {영향} engagement {사람들과의 대화} other {이의 제기}}), 프로필은 이렇게 말하지 않습니다: {expected}.',
  'contradiction.customers': '비용을 내거나 쓰는 쪽: {against}. 프로필은 이렇게 말하지 않습니다: {expected}.',
  'contradiction.profile':
    '프로필의 다른 곳에서는 {against}(이)라고 하면서, 이렇게 말하지 않습니다: {expected}.',
  'contradiction.toSay': '프로필에 여기에 대한 답이 없으며, 이는 ‘예’로 칩니다. 사실대로 답하십시오.',
  'contradiction.toMend':
    '사실을 바꾸거나, 왜 그대로인지 기록하십시오: PUT {path}. 조사자은 이에 관해 지적 사항을 남길 수 있습니다.',
};
