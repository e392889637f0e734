import type { RoomOf } from '../catalogue.ts';
import type { proof as english } from '../en/proof.ts';

export const proof: RoomOf<typeof english> = {
  'withheld.people': '[محجوب: قد يعرّض أشخاصاً للخطر]',
  'withheld.confidential': '[محجوب: سرّي]',
  'withheld.derived': '[محجوب: قد يُستدل منه على كلمات محجوبة]',
  'withheld.lead':
    '{count, plural, zero {لم يُحجب أي نص} one {حُجب نص واحد} two {حُجب نصان} few {حُجبت {count} نصوص} many {حُجب {count} نصاً} other {حُجب {count} نص}} من هذه النسخة.',
  'withheld.forPeople': '{count} لأنه قد يعرّض أشخاصاً للخطر.',
  'withheld.forConfidence': '{count} حفاظاً على السرّية.',
  'withheld.never': 'الحكم والعلامات والسقوف والمستويات والتواريخ هي نفسها في التقرير الكامل: لا يمكن حجبها.',
  'signed.by': 'موقَّع من {installation}: يثبت أن النص لم يُغيَّر، لا أنه صحيح.',
};
