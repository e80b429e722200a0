import { expect, it } from 'vitest';
import { attributed } from './attributed.ts';

/** [text, «form: who» of its last quote] */
const rows: readonly (readonly [text: string, speaker: string])[] = [
  // The description in full, but neither whom it was told to nor why it is unnamed.
  ['وقال مصدر مطلع في وزارة الداخلية إن السد جاهز.', 'anonymous: مصدر مطلع في وزارة الداخلية'],
  ['وقال مسؤول رفيع رافضا الكشف عن اسمه إن السد جاهز.', 'anonymous: مسؤول رفيع'],
  ['وأكد محتجون من أهالي القرية أن السد جاهز.', 'anonymous: محتجون من أهالي القرية'],
  ['وأكد أحد سكان القرية أن السد جاهز.', 'anonymous: أحد سكان القرية'],
  ['وقال شهود عيان للصحفيين إن السد جاهز.', 'anonymous: شهود عيان'],
  ['وقال مسؤول مطلع على الملف إن السد جاهز.', 'anonymous: مسؤول مطلع على الملف'],
  // Back to a source.
  ['وقال مصدر أمني إن السد جاهز.\nوأضاف نفس المصدر أن العمل اكتمل.', 'anonymous: مصدر أمني'],
  ['وقال مصدر أمني إن السد جاهز.\nوأضاف المصدر ذاته أن العمل اكتمل.', 'anonymous: مصدر أمني'],
  ['قال [m سامر الحلبي] إن السد جاهز.\nوأوضح ذات المصدر أن العمل اكتمل.', 'title: سامر الحلبي'],
  // A surname that no list knows means its bearer alone.
  ['قال [m سامر الحلبي] إن السد جاهز.\nوقال الحلبي إن العمل اكتمل.', 'name: سامر الحلبي'],
  ['قال [m سامر الحلبي] إن السد جاهز.\nوقال الشنفرى إن العمل اكتمل.', 'name: الشنفرى'],
  // An office is somebody's where what it is of is definite.
  ['وقال كاتب عام النقابة إن السد جاهز.', 'title: كاتب عام النقابة'],
  // The subject has changed since somebody spoke.
  ['قال [m سامر الحلبي] إن السد جاهز.\nوأيد [m نبيل العطار] القرار.\nوقال إن العمل اكتمل.', 'implied: نبيل العطار'],
  ['قال [m سامر الحلبي] إن السد جاهز.\nوأيد [m نبيل العطار] القرار.\nوأضاف أن العمل اكتمل.', 'implied: سامر الحلبي'],
  // Whom it was told to stands before who told it.
  ['وفق ما أكده للصحفيين [m نبيل العطار]، السد جاهز تماما هذا العام.', 'name: نبيل العطار'],
];

it.each(rows.map(([text, speaker]) => ({ text, speaker })))('$text', ({ text, speaker }) => {
  const document = attributed(text);
  const told = document.attributions.at(-1)!.speaker;
  const name = told?.mention == null ? told?.description : document.mentions[told.mention]!.text;
  expect(`${told?.form}: ${name}`).toBe(speaker);
});
