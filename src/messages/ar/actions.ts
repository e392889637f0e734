import type { RoomOf } from '../catalogue.ts';
import type { actions as english } from '../en/actions.ts';

export const actions: RoomOf<typeof english> = {
  'detail.dropNote': 'ما أُسقط يحتاج إلى ملاحظة تبيّن السبب.',
  'detail.doneDay': 'ما أُنجز يحتاج إلى يوم إنجازه.',
  'detail.notDone': 'لا يوم إنجاز إلا لما أُنجز.',
  'detail.bothSent': 'أرسل first أو subjects لا كليهما.',
  'detail.noNext': 'لا خطوة تالية في النتيجة الآن بشأن {subject}.',
  'detail.planFormats': 'خطة العمل متاحة بالصيغ {formats}: أرسل إحداها في Accept.',
  'plan.title': '{step}: {name}',
  'plan.owner': 'من يتولاها',
  'plan.due': 'الموعد',
  'plan.items': 'الأسئلة',
  'plan.impacts': 'الآثار',
  'plan.from': 'من النتيجة',
  'plan.note': 'ملاحظة',
};
