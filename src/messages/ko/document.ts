import type { RoomOf } from '../catalogue.ts';
import type { document as english } from '../en/document.ts';

export const document: RoomOf<typeof english> = {
  'document.page': '{page} / {pages}쪽',
  'document.foot': '보고서 {id}, 다이제스트 {digest}',
  'document.is':
    '회사가 사람에게 미치는 피해를 어떻게 찾고 다루는지를 그 답변과 증거가 보여 주는 범위에서 말합니다. 아무도 피해를 입지 않는다거나 법을 지켰다고 말하는 것이 아닙니다.',
  'document.proof': '발행된 바로 그 보고서인가',
  'document.withheld': '비공개',
  'document.nothingWithheld': '없음: 이 사본은 온전합니다.',
  'document.withheldTexts':
    '{count, plural, other {이 사본에서는 글 {n}건이 공개되지 않습니다: {kinds}. 다이제스트와 서명은 이 사본에도 그대로 유효합니다.}}',
  'document.withheldKind': '{kind} × {count}',
  'document.signature': '서명',
  'document.unsigned': '서명되지 않았습니다.',
  'document.signed':
    '서명자: {installation}. 서명은 글이 변경되지 않았음을 증명할 뿐, 내용이 옳다는 것을 증명하지 않습니다.',
  'document.expires': '만료',
  'document.noExpiry': '만료일이 적혀 있지 않습니다.',
  'document.digest': '다이제스트',
  'document.digestOf': 'JSON 보고서의 SHA-256, 여덟 글자씩 나눔',
  'document.check': '확인 방법',
  'document.checkAt': '{address}에서 JSON을 받아 {command} 명령을 실행하십시오.',
  'document.checkFile': 'JSON에 대해 {command} 명령을 실행하십시오.',
  'document.code': '이 보고서의 주소가 담긴 QR 코드, {address}',
  'document.passages':
    '여기에는 출처를 문서와 행 번호로만 적습니다. 이 보고서의 웹 페이지와 JSON에는 그 내용을 풀어 쓴 글도 있습니다.',
  'document.sources': '출처',
};
