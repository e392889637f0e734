import type { RoomOf } from '../catalogue.ts';
import type { proof as english } from '../en/proof.ts';

export const proof: RoomOf<typeof english> = {
  'withheld.people': '[가림: 사람을 위험에 빠뜨릴 수 있음]',
  'withheld.confidential': '[가림: 기밀]',
  'withheld.derived': '[가림: 가린 글을 이것으로 추측할 수 있음]',
  'withheld.lead': '{count, plural, other {이 사본에서는 글 {count}개를 가렸습니다.}}',
  'withheld.forPeople': '{count}개는 사람을 위험에 빠뜨릴 수 있어서 가렸습니다.',
  'withheld.forConfidence': '{count}개는 기밀이어서 가렸습니다.',
  'withheld.never': '판정, 경고 표시, 상한, 수준, 날짜는 전체 보고서와 같습니다. 이것들은 가릴 수 없습니다.',
  'signed.by': '{installation}의 서명: 글이 바뀌지 않았음을 증명할 뿐, 옳음을 증명하지는 않습니다.',
};
