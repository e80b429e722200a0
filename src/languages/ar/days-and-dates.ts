import type { CalendarWords } from '../../model/setting-words.ts';
import { MONTHS } from './months.ts';
import { wordRules } from './word-rules.ts';

const { fold } = wordRules;
const folded = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

/** Sunday first. Without the article أحد is "someone" and اثنين "two". */
const WEEKDAYS = ['الأحد', 'الاثنين', 'الثلاثاء الثلثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];

const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  اليوم: 0,
  'هذا اليوم': 0,
  الليلة: 0,
  'هذه الليلة': 0,
  'نهار اليوم': 0,
  'هذا الصباح': 0,
  أمس: 1,
  الأمس: 1,
  بالأمس: 1,
  البارحة: 1,
  'الليلة الماضية': 1,
  'أمس الأول': 2,
  'أول أمس': 2,
  'أول من أمس': 2,
  'قبل أمس': 2,
  'قبل يومين': 2,
};

const weekdays = new Map(
  WEEKDAYS.flatMap((names, day) => names.split(' ').map((name): [string, number] => [fold(name), day])),
);
const DAY_PARTS = 'يوم صباح مساء ظهر عصر فجر ليل ليلة عشية صبيحة نهار بعد ظهيرة منتصف وقت متأخر من';
const PERIODS = 'الأسبوع الشهر العام السنة';

/** The words that weekdays, parts of days, periods, relative days and months begin with. */
const dayOpeners = new Set([
  ...weekdays.keys(),
  ...folded(`${DAY_PARTS} ${PERIODS}`),
  ...[...Object.keys(RELATIVE_DAYS), ...MONTHS.flat()].map((phrase) => fold(phrase.split(' ')[0]!)),
]);

export const calendarWords: CalendarWords = {
  weekdays,
  relativeDays: new Map(Object.entries(RELATIVE_DAYS).map(([phrase, days]) => [fold(phrase), days])),
  dayParts: folded(DAY_PARTS),
  dayOpeners,
  past: folded('الماضي الماضية الفارط الفارطة المنقضي المنقضية المنصرم المنصرمة الفائت الفائتة السابق'),
  current: folded('الجاري الجارية الحالي الحالية'),
  future: folded('المقبل المقبلة القادم القادمة التالي التالية الموالي'),
  bounds: folded('منذ حتى قبل بعد لغاية إلى ابتداء بداية اعتبارا غاية بدءا قبيل كل'),
  weekdayHeads: folded('خطبة صلاة'),
  monthHeads: folded('شهر الشهر من في'),
  periods: folded(PERIODS),
  otherCalendars: folded('هـ ه هجري هجرية هجريا'),
};
