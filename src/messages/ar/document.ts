import type { RoomOf } from '../catalogue.ts';
import type { document as english } from '../en/document.ts';

export const document: RoomOf<typeof english> = {
  'document.page': 'الصفحة {page} من {pages}',
  'document.foot': 'التقرير {id}، البصمة {digest}',
  'document.is':
    'يبيّن هذا التقرير كيف تبحث الشركة عن الضرر اللاحق بالناس وكيف تعالجه، بقدر ما تُظهره إجاباتها وأدلتها. وهو لا يقول إن أحداً لم يتضرر، ولا إن قانوناً ما قد رُوعي.',
  'document.proof': 'هل هذا هو التقرير الذي صدر؟',
  'document.withheld': 'المحجوب',
  'document.nothingWithheld': 'لا شيء: هذه النسخة كاملة.',
  'document.withheldTexts':
    '{count, plural, zero {لا نصوص محجوبة في هذه النسخة: {kinds}. وتسري البصمة والتوقيع عليها مع ذلك.} one {نص واحد محجوب في هذه النسخة: {kinds}. وتسري البصمة والتوقيع عليها مع ذلك.} two {نصان محجوبان في هذه النسخة: {kinds}. وتسري البصمة والتوقيع عليها مع ذلك.} few {{n} نصوص محجوبة في هذه النسخة: {kinds}. وتسري البصمة والتوقيع عليها مع ذلك.} many {{n} نصاً محجوباً في هذه النسخة: {kinds}. وتسري البصمة والتوقيع عليها مع ذلك.} other {{n} نص محجوب في هذه النسخة: {kinds}. وتسري البصمة والتوقيع عليها مع ذلك.}}',
  'document.withheldKind': '{kind} × {count}',
  'document.signature': 'التوقيع',
  'document.unsigned': 'التقرير غير موقَّع.',
  'document.signed': 'وقّعته المنشأة {installation}: يُثبت التوقيع أن النص لم يُغيَّر، لا أنه صحيح.',
  'document.expires': 'انتهاء الصلاحية',
  'document.noExpiry': 'لا يذكر التقرير يوماً.',
  'document.digest': 'البصمة',
  'document.digestOf': 'SHA-256 للتقرير بصيغة JSON، في مجموعات من ثمانية محارف',
  'document.check': 'التحقق',
  'document.checkAt': 'اطلبوا ملف JSON من {address} ونفّذوا {command}.',
  'document.checkFile': 'نفّذوا {command} على ملف JSON.',
  'document.code': 'رمز استجابة سريعة يحمل عنوان هذا التقرير، {address}',
  'document.passages':
    'تُذكر المصادر هنا بالوثيقة ورقم السطر. وتتضمن صفحة هذا التقرير وملف JSON الخاص به صياغتها المعاد كتابتها أيضاً.',
  'document.sources': 'المصادر',
};
