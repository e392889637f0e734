import type { RoomOf } from '../catalogue.ts';
import type { register as english } from '../en/register.ts';

export const register: RoomOf<typeof english> = {
  'register.title': '기록된 피해, 사람, 조치',
  'register.none': '기록된 것이 없습니다.',
  'register.about':
    '이 기록부는 회사가 관리하며, 어떤 항목도 점수를 바꾸지 않습니다. 작성자들은 아무도 지명하지 말라는 요청을 받았습니다.',
  'register.warnings': '경고',
  'register.warning':
    '{code, select, EMPTY_REGISTER {기록부에 영향을 적은 사람이 없습니다.} NOTHING_GRAVE {강화된 프로필의 제품인데 기록부에 1등급이나 2등급 영향이 없습니다.} HARMS_UNDECIDED {체크리스트가 제시한 피해 가운데 결정을 기다리는 것: {count}건.} ASSUMED_PARTS {아무도 평가하지 못해 5로 간주된 부분이 있는 영향: {count}건.} RESIDUAL_GRAVER {실행된 조치가 있을 때 없을 때보다 더 심각하게 평가된 영향: {count}건.} FACTS_WITHOUT_REASON {기록된 근거 없이 강화된 요구의 사유를 배제하는 프로필 사실: {count}건.} CHANGED_AFTER_FINDING {외부 평가자가 다르게 판단한 뒤 회사가 바꾼 답변: {count}개.} FACTS_CONTRADICTED {설명, 기록부 또는 고객과 어긋나는데 근거가 기록되지 않은 프로필 사실: {count}가지.} other {영향받는 사람들과 소통했다는 증거가 없는 1등급 영향: {count}건.}}',
  'register.impacts': '사람에 대한 영향, 가장 중대한 것부터',
  'register.impact':
    '{class}등급, 심각도 5 가운데 {severity}, 가능성 5 가운데 {likelihood}. {actual, select, yes {일어나고 있거나 일어난 적이 있습니다.} other {일어날 수 있습니다.}} {involvement, select, cause {회사가 일으킵니다.} contribute {회사가 기여합니다.} other {다른 이를 통해 제품과 연결됩니다.}} 완화: {mitigation}.',
  'register.positive': '이익이며, 피해를 상쇄하지 않습니다.',
  'register.assumed': '평가의 일부는 가정입니다. 아무도 평가할 수 없었습니다.',
  'register.closed': '검토 후 종결: {because}',
  'register.groups': '대상: {groups}. 권리: {rights}.',
  'register.measure':
    '{what} (기한 {date}: {status, select, planned {계획됨} progress {진행 중} implemented {시행됨} other {중단됨}}{overdue, select, yes {, 기한 지남} other {}})',
  'register.tested':
    ' {date} 시험 결과: {outcome, select, effective {효과 있음} partly {일부 효과 있음} other {효과 없음}}. {words}',
  'register.remedyAsked': '요청된 구제: {asked}',
  'register.remedyGot':
    '{accepted, select, yes {피해자가 받아들입니다.} partly {피해자가 일부 받아들입니다.} no {피해자가 받아들이지 않습니다.} other {피해자에게 받아들이는지 묻지 않았습니다.}}',
  'register.severity': '심각도',
  'register.likelihood': '가능성 {value}',
  'register.undecided': '체크리스트가 제시했으나 아무도 결정하지 않은 피해',
  'register.class': '{class}등급',
  'register.tradeOffs': '서로 견준 권리',
  'register.decided': '결정: {who}, {date}: {decision}',
  'register.dissent': '반대 의견: {words}',
  'register.engagement': '영향받는 사람들과의 대화',
  'register.engaged': '기록 {count}건, 그 가운데 실제로 이루어진 대화 {people}건.',
  'register.logLeftOut': '사람을 보호하기 위하여 대화 기록 자체는 이 보고서에 싣지 않습니다.',
  'register.actions': '조치',
  'register.action': '무엇을',
  'register.owner': '누가',
  'register.due': '기한',
  'register.status': '상태',
  'register.actionStatus':
    '{status, select, planned {계획됨} progress {진행 중} done {완료} other {중단됨}}{overdue, select, yes {, 기한 지남} other {}}',
  'register.contests': '사람들이 이의를 제기한 답변',
  'register.contest':
    '{state, select, open {아직 결정되지 않았습니다.} upheld {받아들여졌습니다.} other {받아들여지지 않았습니다.}}',
  'register.contestReply': '회사의 회신({date}): {words}',
  'register.contestDecided':
    '외부 평가자({who})의 결정({date}): {outcome, select, upheld {받아들임} other {받아들이지 않음}}. {words}',
  'register.audits': '외부 조사',
  'register.audit':
    '{organisation}. 조사함: {of}개 가운데 {checked}개. 서비스가 고른 것: {service}개, 조사자가 고른 것: {auditor}개.{any, select, yes { 조사한 것 가운데 이후 회사가 바꾼 것: {changed}개.} other {}}',
  'register.unsampled': '{organisation}: {checked}개를 확인, 기록된 표본 없음.',
  'register.paid': '비용 부담: {paidBy}. 이해관계: {ties}',
  'register.auditState':
    '{state, select, open {아직 진행 중입니다.} ended {끝났습니다.} other {끝나기 전에 회사가 접근을 철회했습니다.}}',
  'register.findings': '지적 사항',
  'register.findingState':
    '{state, select, final {확정됨.} superseded {이후 답변 수정으로 효력을 잃음.} withdrawn {철회됨.} other {아직 확정되지 않음.}}',
  'register.verdict': '지적',
  'register.because': '이유',
  'register.found':
    '{verdict, select, confirmed {동의함} disputed {이의 있음} override {수준 {level}(으)로 판단} accepted {해당하지 않음을 인정} other {해당하지 않음을 인정하지 않음}}',
  'register.foundFirst': '처음의 판단: {found}. {because}',
  'register.reply':
    '회사의 회신({date}, {accepted, select, yes {받아들임} other {받아들이지 않음}}): {words}',
  'register.findingDecided':
    '{outcome, select, upheld {조사자가 판단을 유지함} changed {회신을 받고 조사자가 판단을 바꿈} other {조사자가 철회함}}({date}): {words}',
  'register.files': '증거 파일과 표시',
  'register.file': '{name}, {type}, {size}바이트, SHA-256 {digest}',
  'register.mark':
    '{mark, select, opened {“{piece}”을(를) 열 수 없었음: {because}} other {“{piece}”이(가) 말한 내용을 보여 주지 않음: {because}}}',
  'register.gates': '유예, 통과한 관문, 변경',
  'register.waiver':
    '{stage} 단계 유예, {date}까지, 서명: {role}: {because} {force, select, yes {유효함.} other {더 이상 유효하지 않음.}}',
  'register.pass': '{stage} 단계를 {date}에 마침, 서명: {role}.',
  'register.reopened': '다시 열림: {why}',
  'register.change':
    '{date}: {what} {major, select, yes {회사는 중대한 변경이라고 합니다.} other {중대하다고 하지 않았습니다.}}',
  'register.signals': '점수에는 넣지 않는, 주의해서 볼 신호',
  'register.bulk':
    '답변 {of}개 가운데 {count}개가 마지막으로 아홉 개 이상의 다른 답변과 함께 작성되었습니다.',
  'register.reviewTime':
    '검토 {reviews}건; {seconds, select, none {사이 시간을 알 수 없음} other {절반이 앞의 검토 후 {seconds}초 안에 이루어짐}}.',
  'register.shared': '“{title}”은(는) 질문 {count}개의 증거로 쓰입니다.',
  'register.dates': '날짜가 있는 증거 {pieces}건, {oldest}부터 {newest}까지; 최근 한 주 {week}건.',
  'register.selfDeclared': '회사의 말에만 근거한 프로필 사실: {count}가지.',
  'register.inRegister':
    '기록부의 미해결 피해: {count}건, 그 가운데 1등급이나 2등급: {grave}건. 다른 피해자가 없다는 뜻은 아닙니다.',
  'sheet.impacts': '영향',
  'sheet.actions': '조치',
  'sheet.findings': '지적 사항',
  'sheet.contests': '이의 제기',
  'column.class': '등급',
  'column.severity': '심각도',
  'column.likelihood': '가능성',
  'column.direction': '방향',
  'column.occurrence': '발생 여부',
  'column.involvement': '관여',
  'column.mitigation': '완화',
  'column.description': '설명',
  'column.groups': '집단',
  'column.rights': '권리',
  'column.due': '기한',
  'column.doneOn': '완료일',
  'column.overdue': '기한 지남',
  'column.owner': '담당',
  'column.impacts': '영향 식별자',
  'column.replyUntil': '회신 기한',
  'column.finalOn': '확정일',
  'column.reply': '회사의 회신',
  'column.accepted': '수용 여부',
  'column.outcome': '결정',
  'column.decisionWords': '결정 이유',
  'column.decidedBy': '결정한 사람',
  'column.firstFound': '처음의 판단',
  'column.auditor': '조사자',
  'register.closedHarms':
    '이유를 적고 종결한 피해: {count}건; 다른 것과 같은 이유: {same}건; 가장 짧은 이유의 글자 수: {shortest}.',
  'sheet.signals': '신호',
};
