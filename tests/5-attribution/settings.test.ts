import { describe, expect, it } from 'vitest';
import { attributed, printed } from './attributed.ts';

/** Published on a Wednesday. */
const PUBLISHED = '2017-04-26';

/** What the last quote's frame tells: «to: …», «kind: …», «date: …», those it does not tell left out. */
function settingOf(text: string, published: string | null): readonly string[] {
  const document = attributed(text, published);
  const { addressee, venue, saidAt } = document.attributions.at(-1)!;
  return [
    ...(addressee ? [`to: ${printed(document, addressee.span)}`] : []),
    ...(venue ? [`${venue.kind}: ${printed(document, venue.span)}`] : []),
    ...(saidAt ? [`${printed(document, saidAt.span)} = ${saidAt.date ?? '?'}`] : []),
  ];
}

/** [reporting clause before «إن السد جاهز», what it tells] */
type Row = readonly [clause: string, told: readonly string[]];

const rows = (what: string, table: readonly Row[], published: string | null = PUBLISHED) =>
  describe(what, () => {
    it.each(table.map(([clause, told]) => ({ clause, told })))('$clause', ({ clause, told }) => {
      expect(settingOf(`${clause} إن السد جاهز.`, published)).toEqual(told);
    });
  });

rows('to whom', [
  ['وقال [m سامر الحلبي] للصحفيين', ['to: لصحفيين']],
  ['وقال [m سامر الحلبي] مخاطبا الشعب', ['to: الشعب']],
  ['وقال [m سامر الحلبي] خلال لقائه مع [f سلمى الحداد]', ['to: سلمى الحداد', 'meeting: خلال لقائه']],
  ['وقال [m سامر الحلبي] ل[f سلمى الحداد]', ['to: سلمى الحداد']],
  // An office that ل belongs to.
  ['وقال المدير العام للشركة', []],
  // After a meeting with one, said to nobody told.
  ['وقال [m سامر الحلبي] عقب لقاء مع [f سلمى الحداد]', ['meeting: عقب لقاء']],
]);

rows('on what occasion', [
  ['وقال [m سامر الحلبي] في مؤتمر صحفي ب[p باريس]', ['press-conference: في مؤتمر صحفي بباريس']],
  ['وقال [m سامر الحلبي] على هامش ندوة علمية', ['event: على هامش ندوة علمية']],
  ['وقال [m سامر الحلبي] خلال جلسة استماع', ['session: خلال جلسة استماع']],
  ['وقال [m سامر الحلبي] في تصريح إذاعي', ['statement: في تصريح إذاعي']],
  ['وقال [m سامر الحلبي] في كلمة ألقاها', ['speech: في كلمة']],
  ['وقال [m سامر الحلبي] في تغريدة', ['post: في تغريدة']],
  ['وفي اتصال هاتفي، قال [m سامر الحلبي]', ['phone-call: في اتصال هاتفي']],
  // A matter is no occasion.
  ['وقال [m سامر الحلبي] تعليقا على زيارة الوفد', []],
]);

rows('when', [
  ['وقال [m سامر الحلبي] أمس', ['أمس = 2017-04-25']],
  ['وقال [m سامر الحلبي] اليوم الأربعاء', ['اليوم الأربعاء = 2017-04-26']],
  ['وقال [m سامر الحلبي] أول من أمس', ['أول من أمس = 2017-04-24']],
  ['وقال [m سامر الحلبي] مساء أمس الأول', ['مساء أمس الأول = 2017-04-24']],
  ['وقال [m سامر الحلبي] أمس (الثلاثاء)', ['أمس (الثلاثاء) = 2017-04-25']],
  ['وقال [m سامر الحلبي] الأربعاء الماضي', ['الأربعاء الماضي = 2017-04-19']],
  ['وقال [m سامر الحلبي] يوم الجمعة', ['يوم الجمعة = 2017-04-21']],
  ['وقال [m سامر الحلبي] يوم 25 أفريل 2017', ['يوم 25 أفريل 2017 = 2017-04-25']],
  ['وقال [m سامر الحلبي] في 12 تموز/يوليو', ['12 تموز/يوليو = 2016-07-12']],
  ['وقال [m سامر الحلبي] يوم 3 كانون الثاني', ['يوم 3 كانون الثاني = 2017-01-03']],
  ['وقال [m سامر الحلبي] يوم 24 من الشهر الجاري', ['يوم 24 من الشهر الجاري = 2017-04-24']],
  ['وقال [m سامر الحلبي] 24/04/2017', ['24/04/2017 = 2017-04-24']],
  // No single day.
  ['وقال [m سامر الحلبي] الأسبوع الماضي', ['الأسبوع الماضي = ?']],
  ['وقال [m سامر الحلبي] في أبريل الماضي', ['أبريل الماضي = ?']],
  // Not the day of speaking.
  ['وقال [m سامر الحلبي] الذي وصل أمس', []],
  ['وقال [m سامر الحلبي] تعليقا على انفجار أمس', []],
  ['وقال [m سامر الحلبي] بشأن جلسة الخميس المقبل', []],
]);

rows(
  'without a date of publication',
  [
    ['وقال [m سامر الحلبي] أمس', ['أمس = ?']],
    ['وقال [m سامر الحلبي] يوم 25 أفريل 2017', ['يوم 25 أفريل 2017 = 2017-04-25']],
  ],
  null,
);

describe('what stands inside the quote', () => {
  it('tells nothing of the speaking', () => {
    expect(settingOf('قال [m سامر الحلبي] إن الوزير وصل أمس في زيارة للصحفيين.', PUBLISHED)).toEqual([]);
  });
});
