import type { EntityType } from '../../model/mention.ts';

/** Closed classes of words that stand in and around Arabic names, all folded. */

/** What opens an Arabic name and closes, or is left out of, the English one: عائلة بونغو, Bongo family. */
export const HEADS_IN_ENGLISH: Readonly<Record<EntityType, Readonly<Record<string, string>>>> = {
  person: { عايله: 'family', اسره: 'family', عشيره: 'clan', قبيله: 'tribe', الاخوين: 'brothers' },
  place: {
    مدينه: '',
    بلده: '',
    قريه: '',
    محافظه: 'Governorate',
    مقاطعه: 'Province',
    ولايه: 'Province',
    جزيره: 'Island',
  },
  organization: {
    صحيفه: 'newspaper',
    جريده: 'newspaper',
    مجله: 'magazine',
    وكاله: 'agency',
    قناه: 'channel',
    اذاعه: 'Radio',
    شبكه: 'Network',
    موقع: '',
    منصه: '',
    تنظيم: '',
    جماعه: '',
    حركه: 'Movement',
    حزب: 'Party',
    شركه: 'Company',
    مجموعه: 'Group',
    بنك: 'Bank',
    مصرف: 'Bank',
    نادي: 'Club',
  },
};

/** Between the parts of a personal name; not part of what tells two persons apart. */
export const CONNECTORS: ReadonlySet<string> = new Set(['بن', 'ابن', 'بنت', 'ولد']);

/** Join the word that follows: عبد الله and عبدالله, أبو فاعور and أبوفاعور are one name word. */
export const COMPOUND_OPENERS: ReadonlySet<string> = new Set(['عبد', 'ابو', 'ابا', 'ابي', 'ام', 'ال', 'ذو']);

/** Join the word before them: علاء الدين, نعمت زاده, سيف الله. */
export const COMPOUND_CLOSERS: ReadonlySet<string> = new Set([
  'الدين',
  'الله',
  'الاسلام',
  'العابدين',
  'الرحمن',
  'زاده',
  'اوغلو',
]);

/** Behind a full name these make another person of it: جورج بوش الأب, دونالد ترامب الابن. */
export const GENERATIONS: ReadonlySet<string> = new Set(['الاب', 'الابن', 'الاكبر', 'الاصغر', 'جونيور']);

/** Titles that stand inside names. */
export const INNER_TITLES: ReadonlySet<string> = new Set(['شيخ', 'الشيخ']);

/** The first half of many given names of two words: محمد حسني, محمد جواد. */
export const HALF_OF_NAMES = 'محمد';

/** Make a name that of a family: عائلة بونغو is not Ali Bongo. */
export const FAMILY_WORDS: ReadonlySet<string> = new Set(['عايله', 'اسره', 'عشيره', 'قبيله', 'الاخوين', 'الزوجين']);

/** Between a name and another name of the same: المعروفة بـ«سويفت». */
export const ALIAS_WORDS: ReadonlySet<string> = new Set([
  'المعروف',
  'المعروفه',
  'تعرف',
  'يعرف',
  'ويعرف',
  'وتعرف',
  'اختصارا',
  'باسم',
  'ب',
  'بـ',
  'او',
]);

/** Open names with a ل of their own, so that للجنة is ل and لجنة. */
export const LAM_WORDS: ReadonlySet<string> = new Set(['لجنه', 'لجان', 'لواء']);

/** After a name, words that agree with it in gender. */
export const GENDER_WORDS: Readonly<Record<string, 'm' | 'f'>> = {
  الذي: 'm',
  التي: 'f',
  نفسه: 'm',
  نفسها: 'f',
  وزوجته: 'm',
  وزوجها: 'f',
  يقول: 'm',
  تقول: 'f',
  كان: 'm',
  كانت: 'f',
};

/**
 * Generic heads that a writer may leave out (تنظيم داعش, داعش), with the kind they tell: two names that are otherwise
 * alike are two where their kinds differ (شركة الكهرباء, وزارة الكهرباء).
 */
export const ORGANIZATION_HEADS: Readonly<Record<string, string>> = {
  وزاره: 'ministry',
  صحيفه: 'paper',
  جريده: 'paper',
  مجله: 'paper',
  وكاله: 'agency',
  وكالات: 'agency',
  قناه: 'channel',
  تلفزيون: 'channel',
  فضاييه: 'channel',
  شبكه: 'network',
  اذاعه: 'radio',
  راديو: 'radio',
  محطه: 'channel',
  موقع: 'site',
  منصه: 'site',
  تنظيم: 'group',
  جماعه: 'group',
  حركه: 'group',
  ميليشيا: 'group',
  مليشيا: 'group',
  تيار: 'group',
  حزب: 'party',
  شركه: 'company',
  مجموعه: 'company',
  مصرف: 'bank',
  بنك: 'bank',
  نادي: 'club',
  فريق: 'club',
  منظمه: 'organisation',
  موسسه: 'organisation',
  جهاز: 'service',
};

/** Words that the press uses one for the other: المخابرات الأميركية, الاستخبارات الأميركية. */
export const ORGANIZATION_SYNONYMS: Readonly<Record<string, string>> = { مخابرات: 'استخبارات' };

/** Between an institution and its country: مجلس النواب في لبنان. */
export const INSIDE_INSTITUTIONS: ReadonlySet<string> = new Set(['في', 'ب']);

/** Kinds whose members bear names of their own: صحيفة الغارديان البريطانية is الغارديان; the nation may be left out. */
export const PROPER_KINDS: ReadonlySet<string> = new Set([
  'paper',
  'agency',
  'channel',
  'network',
  'radio',
  'site',
  'group',
  'company',
  'club',
]);

/** Say again what the head said: وكالة رويترز للأنباء, وكالة أنباء تاس, قناة الجزيرة الفضائية. */
export const ORGANIZATION_FILLERS: ReadonlySet<string> = new Set([
  'للانباء',
  'انباء',
  'الانباء',
  'الاخباريه',
  'الفضاييه',
]);

export const PLACE_HEADS: Readonly<Record<string, string>> = {
  مدينه: 'town',
  بلده: 'town',
  قريه: 'town',
  ناحيه: 'town',
  حي: 'town',
  محافظه: 'province',
  منطقه: 'province',
  اقليم: 'province',
  ولايه: 'province',
  مقاطعه: 'province',
  مضيق: 'strait',
  جزيره: 'island',
  جزر: 'island',
};

/** Before a nation these tell a state by its formal name: مملكة البحرين, الجمهورية الإسلامية الإيرانية. */
export const STATE_HEADS: ReadonlySet<string> = new Set(['دوله', 'جمهوريه', 'مملكه', 'سلطنه']);

/** What else may stand in the formal name of a state. */
export const STATE_WORDS: ReadonlySet<string> = new Set([
  'عربيه',
  'اسلاميه',
  'هاشميه',
  'ديمقراطيه',
  'شعبيه',
  'اتحاديه',
  'اشتراكيه',
  'لبنانيه',
  'متحده',
]);
