import type { OrganizationHead } from '../../model/name-lexicon.ts';

// Nouns that open the name of an organisation, without the article.

const split = (words: string) => words.trim().split(/\s+/);

/** Before a proper name only: تنظيم «داعش», موقع تويتر; not موقع الحادث. */
const LABEL_HEADS = split(`
إذاعة محطة موقع منصة شبكة تلفزيون فضائية مجموعة تنظيم حركة جماعة ميليشيا ميليشيات فريق تطبيق دورية تلفزيونات
`);

/** Before a proper name or a definite noun: صحيفة «عكاظ», شركة الخدمات الأرضية. */
const NAME_HEADS = split('صحيفة جريدة مجلة قناة شركة نادي حزب بنك مصرف وكالة مؤسسة منظمة');

/** These belong to the name: وزارة الداخلية, مجلس الشورى. */
const PHRASE_HEADS = split(`
وزارة هيئة لجنة مجلس محكمة جامعة كلية معهد مديرية جمعية رابطة نقابة اتحاد منتخب صندوق مفوضية مرصد جبهة ائتلاف كتائب سرايا
سفارة قنصلية رئاسة أكاديمية مستشفى مشيخة ملحقية أمانة وزارتي
`);

/** These, too, where a field of work, an adjective or a proper name follows: إدارة التعليم, مركز الملك سلمان. */
const FIELD_HEADS = split(
  'مصلحة مركز إدارة جهاز برنامج مكتب ديوان غرفة دائرة نيابة مدرسة متحف دار تيار كتلة حلف تحالف تجمع فيلق بورصة',
);

/** With the article and an adjective these make a name: الحكومة الباكستانية, البنك المركزي. */
const DEFINITE_HEADS = split(`
حكومة جيش برلمان شرطة استخبارات مخابرات خارجية داخلية رئاسة إدارة بحرية تلفزيون منتخب سفارة قنصلية كنيسة نيابة محكمة ائتلاف
اتحاد مجلس كونغرس كونجرس بنك مصرف حزب هيئة وكالة إذاعة لجنة صليب هلال جمعية خطوط جبهة مرصد مركز مؤسسة منظمة شركة حرس نادي تحالف
رابطة مفوضية جامعة خزانة كلية مديرية نقابة غرفة صندوق معهد دورية ديوان جهاز
`);

/** Adjectives that make a name of a definite head, beside nationalities: البنك المركزي, اللجنة التنفيذية. */
export const NAMING_ADJECTIVES: readonly string[] = split(`
المركزي المركزية الوطني الوطنية العليا الأعلى العالي العامة العام الملكي الملكية التنفيذي التنفيذية الاتحادي الاتحادية
الفيدرالي الفيدرالية الديمقراطي الديمقراطية الجمهوري الجمهورية الإسلامي الإسلامية الشعبي الشعبية الأهلي الأهلية الأولمبي
الأولمبية الدولي الدولية العالمي العالمية الخيري الخيرية العلمي العلمية الدستوري الدستورية الجنائية الحربية العسكرية
الشيوعي الاشتراكي العمالي الليبرالي القومي القومية الاستشاري الاستشارية الإعلامية الانتقالي الانتقالية الثوري الثورية
النسائية الطبية الهندسية التقنية التعليمية الأمنية السياسية الحكومية المسلحة الرئاسي الرئاسية السيادي السيادية البلدي
البلدية التأسيسي التأسيسية الوزاري الوزارية الفني الفنية الفلسطيني المنظمة الاقتصادي الاقتصادية الأميري الخضر
`);

/** Adjectives that alone do not tell one institution from another: المنظمة الدولية. */
export const VAGUE_ADJECTIVES: readonly string[] = split(`
الدولي الدولية العالمي العالمية السياسي السياسية الأمنية الحكومية الاقتصادي الاقتصادية التعليمية الوطنية الطبية العلمية الإسلامية
الفنية الفني الأهلية الديمقراطية العربية العربي الغربية الشعبية
`);

/** What an organisation is for, after ل: لكرة القدم, لمكافحة الفساد. */
export const PURPOSES: readonly string[] = split(`
كرة مكافحة حقوق شؤون حماية تنمية دعم رعاية الأنباء الطفولة اللاجئين كأس دراسات الدراسات بحوث الأبحاث أبحاث الصحافة حرية المقاومة الطيران
العلوم التنس السباحة الفروسية ألعاب القوى السيارات الصليب التراث الخدمات التأمين الاتصالات السكك النقل الكهرباء البترول الإحصاء
الأرصاد الغذاء إنقاذ إغاثة تعليم الطفل الشغل العمال الكتاب الصحفيين المحامين الانتخابات الفضاء الطاقة الاستثمار تقصي
`);

/** Heads without the feminine ending that take feminine adjectives. */
export const FEMININE_HEADS: readonly string[] = ['الاستخبارات', 'المخابرات', 'الخطوط', 'الكلية'];

/** Heads that are an office as well as an institution. */
export const OFFICE_HEADS: readonly string[] = [
  'رئاسة',
  'الرئاسة',
  'أمانة',
  'مكتب',
  'إدارة',
  'الخارجية',
  'الداخلية',
  'البحرية',
];

/** Folded pairs of head and noun that are a common noun: مجلس إدارة, لجنة تحكيم. */
export const COMMON_PAIRS: ReadonlySet<string> = new Set([
  'مجلس اداره',
  'مجلس الاداره',
  'الاداره التنفيذيه',
  'مركز تسوق',
  'فريق عمل',
  'شركه طيران',
  'قناه تلفزيونيه',
]);

export const AGENCY_HEADS: readonly string[] = ['وكالة'];

/** Fields of government and learning, which و joins in one name: وزارة التربية والتعليم. */
export const PORTFOLIOS: readonly string[] = split(`
التعليم الإعلام الثقافة السياحة الآثار التراث الاتصالات المعلومات التجارة الصناعة الاستثمار المالية الاقتصاد التخطيط التنمية
الزراعة المياه الكهرباء الطاقة النفط البترول المعادن المناجم الغاز النقل المواصلات الطيران الإسكان التعمير البيئة الصحة العمل
الشباب الرياضة الأوقاف الشؤون الإرشاد الدعوة العدل القانون الداخلية الخارجية الدفاع الأمن الهجرة المغتربين المهجرين البحث
البحوث العلوم التكنولوجيا التقنية التدريب التوظيف الأسرة المرأة الطفولة الغذاء الدواء التموين الجمارك الضرائب الزكاة الدخل
المقاييس الجودة المواصفات التجهيز الشراكة التضامن الإنقاذ الإغاثة العلم التقاليد القروية البلدية الإفتاء التحقيق الادعاء
التعاون التوثيق المحاسبة الرقابة النشر التوزيع الترجمة العشرين الفنون الآداب التطوير الإنتاج الحماية السلم التجديد الإعمار
العدالة الحرية الكرامة السلام الاستقلال الوحدة الديمقراطية الإنماء التصدير الاستيراد التسويق المقاولات الترفيه الموارد الثروة
`);

/** Every head, by its form in the text. */
export function organizationHeadForms(): Map<string, OrganizationHead> {
  const forms = new Map<string, OrganizationHead>();
  for (const word of DEFINITE_HEADS) forms.set(`ال${word}`, { kind: 'definite' });
  for (const word of FIELD_HEADS) forms.set(word, { kind: 'field' });
  for (const word of PHRASE_HEADS) forms.set(word, { kind: 'phrase' });
  for (const word of NAME_HEADS) forms.set(word, { kind: 'name' });
  for (const word of LABEL_HEADS) forms.set(word, { kind: 'label' });
  return forms;
}
