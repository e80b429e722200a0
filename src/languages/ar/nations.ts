/** One country: ISO 3166 code, English name, Arabic names and masculine adjectives of nationality, each split by |. */
type NationRow = readonly [code: string, english: string, names: string, adjectives: string];

/**
 * Countries by name and adjective: nationality is part of what an institution is (وزارة الخارجية الروسية is not
 * وزارة الخارجية الأميركية). Left out: adjectives that are everyday words (مالي "financial", قمري "lunar", عاجي "of ivory")
 * and عمان without سلطنة, which is as often Amman.
 */
export const NATIONS: readonly NationRow[] = [
  ['AD', 'Andorra', 'أندورا', 'أندوري'],
  ['AE', 'United Arab Emirates', 'الإمارات العربية المتحدة|الإمارات', 'إماراتي'],
  ['AF', 'Afghanistan', 'أفغانستان', 'أفغاني'],
  ['AL', 'Albania', 'ألبانيا', 'ألباني'],
  ['AM', 'Armenia', 'أرمينيا', 'أرميني|أرمني'],
  ['AO', 'Angola', 'أنغولا', 'أنغولي'],
  ['AR', 'Argentina', 'الأرجنتين', 'أرجنتيني'],
  ['AT', 'Austria', 'النمسا', 'نمساوي'],
  ['AU', 'Australia', 'أستراليا', 'أسترالي'],
  ['AZ', 'Azerbaijan', 'أذربيجان', 'أذربيجاني|أذري'],
  ['BA', 'Bosnia and Herzegovina', 'البوسنة والهرسك', 'بوسني'],
  ['BD', 'Bangladesh', 'بنغلاديش', 'بنغلاديشي|بنغالي|بنجلاديشي'],
  ['BE', 'Belgium', 'بلجيكا', 'بلجيكي'],
  ['BF', 'Burkina Faso', 'بوركينا فاسو', 'بوركيني|بوركينابي'],
  ['BG', 'Bulgaria', 'بلغاريا', 'بلغاري'],
  ['BH', 'Bahrain', 'البحرين', 'بحريني'],
  ['BI', 'Burundi', 'بوروندي', 'بوروندي'],
  ['BJ', 'Benin', 'بنين', 'بنيني'],
  ['BO', 'Bolivia', 'بوليفيا', 'بوليفي'],
  ['BR', 'Brazil', 'البرازيل', 'برازيلي'],
  ['BT', 'Bhutan', 'بوتان', 'بوتاني'],
  ['BW', 'Botswana', 'بوتسوانا', 'بوتسواني'],
  ['BY', 'Belarus', 'بيلاروس|روسيا البيضاء', 'بيلاروسي'],
  ['CA', 'Canada', 'كندا', 'كندي'],
  ['CD', 'DR Congo', 'الكونغو|الكونغو الديمقراطية', 'كونغولي'],
  ['CH', 'Switzerland', 'سويسرا', 'سويسري'],
  ['CI', 'Ivory Coast', 'ساحل العاج', 'إيفواري'],
  ['CL', 'Chile', 'تشيلي', 'تشيلي|شيلي'],
  ['CM', 'Cameroon', 'الكاميرون', 'كاميروني'],
  ['CN', 'China', 'الصين', 'صيني'],
  ['CO', 'Colombia', 'كولومبيا', 'كولومبي'],
  ['CR', 'Costa Rica', 'كوستاريكا', 'كوستاريكي'],
  ['CU', 'Cuba', 'كوبا', 'كوبي'],
  ['CY', 'Cyprus', 'قبرص', 'قبرصي'],
  ['CZ', 'Czech Republic', 'التشيك', 'تشيكي'],
  ['DE', 'Germany', 'ألمانيا', 'ألماني'],
  ['DJ', 'Djibouti', 'جيبوتي', 'جيبوتي'],
  ['DK', 'Denmark', 'الدانمرك|الدنمارك', 'دنماركي|دانماركي'],
  ['DZ', 'Algeria', 'الجزائر', 'جزائري'],
  ['EC', 'Ecuador', 'الإكوادور', 'إكوادوري'],
  ['EE', 'Estonia', 'إستونيا', 'إستوني'],
  ['EG', 'Egypt', 'مصر', 'مصري'],
  ['ER', 'Eritrea', 'إريتريا', 'إريتري|أريتيري'],
  ['ES', 'Spain', 'إسبانيا', 'إسباني'],
  ['ET', 'Ethiopia', 'إثيوبيا', 'إثيوبي'],
  ['FI', 'Finland', 'فنلندا', 'فنلندي'],
  ['FJ', 'Fiji', 'فيجي', 'فيجي'],
  ['FR', 'France', 'فرنسا', 'فرنسي'],
  ['GA', 'Gabon', 'الغابون', 'غابوني'],
  ['GB', 'United Kingdom', 'المملكة المتحدة|بريطانيا', 'بريطاني'],
  ['GE', 'Georgia', 'جورجيا', 'جورجي'],
  ['GH', 'Ghana', 'غانا', 'غاني'],
  ['GM', 'Gambia', 'غامبيا', 'غامبي'],
  ['GN', 'Guinea', 'غينيا', 'غيني'],
  ['GQ', 'Equatorial Guinea', 'غينيا الاستوائية', 'غيني استوائي'],
  ['GR', 'Greece', 'اليونان', 'يوناني'],
  ['GT', 'Guatemala', 'غواتيمالا', 'غواتيمالي'],
  ['HN', 'Honduras', 'هندوراس', 'هندوراسي'],
  ['HR', 'Croatia', 'كرواتيا', 'كرواتي'],
  ['HT', 'Haiti', 'هايتي', 'هايتي'],
  ['HU', 'Hungary', 'المجر|هنغاريا', 'مجري|هنغاري'],
  ['ID', 'Indonesia', 'إندونيسيا', 'إندونيسي'],
  ['IE', 'Ireland', 'أيرلندا', 'إيرلندي'],
  ['IL', 'Israel', 'إسرائيل', 'إسرائيلي'],
  ['IN', 'India', 'الهند', 'هندي'],
  ['IQ', 'Iraq', 'العراق', 'عراقي'],
  ['IR', 'Iran', 'إيران', 'إيراني'],
  ['IS', 'Iceland', 'آيسلندا', 'آيسلندي'],
  ['IT', 'Italy', 'إيطاليا', 'إيطالي'],
  ['JM', 'Jamaica', 'جامايكا', 'جامايكي'],
  ['JO', 'Jordan', 'الأردن', 'أردني'],
  ['JP', 'Japan', 'اليابان', 'ياباني'],
  ['KE', 'Kenya', 'كينيا', 'كيني'],
  ['KG', 'Kyrgyzstan', 'قيرغيزستان', 'قيرغيزي|قرغيزي'],
  ['KH', 'Cambodia', 'كمبوديا', 'كمبودي'],
  ['KP', 'North Korea', 'كوريا الشمالية', 'كوري شمالي'],
  ['KR', 'South Korea', 'كوريا الجنوبية', 'كوري جنوبي'],
  ['KW', 'Kuwait', 'الكويت', 'كويتي'],
  ['KZ', 'Kazakhstan', 'كازاخستان', 'كازاخستاني|كازاخي'],
  ['LA', 'Laos', 'لاوس', 'لاوسي'],
  ['LB', 'Lebanon', 'لبنان', 'لبناني'],
  ['LK', 'Sri Lanka', 'سريلانكا', 'سريلانكي'],
  ['LR', 'Liberia', 'ليبيريا', 'ليبيري'],
  ['LT', 'Lithuania', 'ليتوانيا', 'ليتواني'],
  ['LU', 'Luxembourg', 'لوكسمبورغ', 'لوكسمبورغي'],
  ['LV', 'Latvia', 'لاتفيا', 'لاتفي'],
  ['LY', 'Libya', 'ليبيا', 'ليبي'],
  ['MA', 'Morocco', 'المغرب', 'مغربي'],
  ['MD', 'Moldova', 'مولدوفا', 'مولدوفي|مولدافي'],
  ['ME', 'Montenegro', 'الجبل الأسود', 'مونتينيغري'],
  ['MG', 'Madagascar', 'مدغشقر', 'مدغشقري'],
  ['MK', 'North Macedonia', 'مقدونيا الشمالية', 'مقدوني'],
  ['MM', 'Myanmar', 'بورما|ميانمار', 'ميانماري|بورمي'],
  ['MN', 'Mongolia', 'منغوليا', 'منغولي'],
  ['MR', 'Mauritania', 'موريتانيا', 'موريتاني'],
  ['MT', 'Malta', 'مالطا', 'مالطي'],
  ['MU', 'Mauritius', 'موريشيوس', 'موريشي'],
  ['MV', 'Maldives', 'جزر المالديف', 'مالديفي'],
  ['MW', 'Malawi', 'مالاوي|ملاوي', 'مالاوي|ملاوي'],
  ['MX', 'Mexico', 'المكسيك', 'مكسيكي'],
  ['MY', 'Malaysia', 'ماليزيا', 'ماليزي'],
  ['MZ', 'Mozambique', 'موزمبيق', 'موزمبيقي'],
  ['NA', 'Namibia', 'ناميبيا', 'ناميبي'],
  ['NE', 'Niger', 'النيجر', 'نيجري'],
  ['NG', 'Nigeria', 'نيجيريا', 'نيجيري'],
  ['NI', 'Nicaragua', 'نيكاراغوا', 'نيكاراغوي'],
  ['NL', 'Netherlands', 'هولندا', 'هولندي'],
  ['NO', 'Norway', 'النرويج', 'نرويجي'],
  ['NP', 'Nepal', 'نيبال', 'نيبالي'],
  ['NZ', 'New Zealand', 'نيوزيلندا', 'نيوزيلندي'],
  ['OM', 'Oman', 'سلطنة عمان', 'عماني'],
  ['PA', 'Panama', 'بنما', 'بنمي'],
  ['PE', 'Peru', 'بيرو', 'بيروفي'],
  ['PG', 'Papua New Guinea', 'بابوا غينيا الجديدة', 'بابوي'],
  ['PH', 'Philippines', 'الفلبين', 'فلبيني|فليبيني'],
  ['PK', 'Pakistan', 'باكستان', 'باكستاني'],
  ['PL', 'Poland', 'بولندا', 'بولندي|بولوني'],
  ['PS', 'Palestine', 'فلسطين', 'فلسطيني'],
  ['PT', 'Portugal', 'البرتغال', 'برتغالي'],
  ['PY', 'Paraguay', 'باراغواي', 'باراغواياني|باراغوياني'],
  ['QA', 'Qatar', 'قطر', 'قطري'],
  ['RO', 'Romania', 'رومانيا', 'روماني'],
  ['RS', 'Serbia', 'صربيا', 'صربي'],
  ['RU', 'Russia', 'روسيا', 'روسي'],
  ['RW', 'Rwanda', 'رواندا', 'رواندي'],
  ['SA', 'Saudi Arabia', 'السعودية|المملكة العربية السعودية', 'سعودي'],
  ['SD', 'Sudan', 'السودان', 'سوداني'],
  ['SE', 'Sweden', 'السويد', 'سويدي'],
  ['SG', 'Singapore', 'سنغافورة', 'سنغافوري'],
  ['SI', 'Slovenia', 'سلوفينيا', 'سلوفيني'],
  ['SK', 'Slovakia', 'سلوفاكيا', 'سلوفاكي'],
  ['SL', 'Sierra Leone', 'سيراليون', 'سيراليوني'],
  ['SN', 'Senegal', 'السنغال', 'سنغالي'],
  ['SO', 'Somalia', 'الصومال', 'صومالي'],
  ['SS', 'South Sudan', 'جنوب السودان', 'جنوب سوداني'],
  ['SV', 'El Salvador', 'السلفادور', 'سلفادوري'],
  ['SY', 'Syria', 'سوريا|سورية', 'سوري'],
  ['SZ', 'Eswatini', 'إسواتيني|سوازيلاند', 'سوازي'],
  ['TD', 'Chad', 'تشاد', 'تشادي'],
  ['TG', 'Togo', 'توغو', 'توغولي'],
  ['TH', 'Thailand', 'تايلاند', 'تايلاندي'],
  ['TJ', 'Tajikistan', 'طاجيكستان', 'طاجيكي'],
  ['TM', 'Turkmenistan', 'تركمانستان', 'تركماني|تركمانستاني'],
  ['TN', 'Tunisia', 'تونس', 'تونسي'],
  ['TR', 'Turkey', 'تركيا', 'تركي'],
  ['TW', 'Taiwan', 'تايوان', 'تايواني'],
  ['TZ', 'Tanzania', 'تانزانيا|تنزانيا', 'تنزاني'],
  ['UA', 'Ukraine', 'أوكرانيا', 'أوكراني'],
  ['UG', 'Uganda', 'أوغندا', 'أوغندي'],
  [
    'US',
    'United States',
    'الولايات المتحدة|الولايات المتحدة الأمريكية|الولايات المتحدة الأميركية|أمريكا|أميركا',
    'أمريكي|أميركي',
  ],
  ['UY', 'Uruguay', 'أورغواي|الأوروغواي', 'أوروغوياني|أوروغواياني'],
  ['UZ', 'Uzbekistan', 'أوزبكستان', 'أوزبكي|أوزبكستاني'],
  ['VE', 'Venezuela', 'فنزويلا', 'فنزويلي'],
  ['VN', 'Vietnam', 'فيتنام', 'فيتنامي'],
  ['XK', 'Kosovo', 'كوسوفو', 'كوسوفي'],
  ['YE', 'Yemen', 'اليمن', 'يمني'],
  ['ZA', 'South Africa', 'جنوب أفريقيا', 'جنوب أفريقي'],
  ['ZM', 'Zambia', 'زامبيا', 'زامبي'],
  ['ZW', 'Zimbabwe', 'زيمبابوي', 'زيمبابوي'],
];

/**
 * Adjectives of peoples, of what once were states and of regions of the world, in the masculine singular; and those of countries
 * that tell no institution's nation, since they are everyday words as well (مالي, قمري) or of two countries (كوري).
 */
const PEOPLES = `
باهامي بروناوي أفريقي إفريقي قمري دومينيكاني كوري مالي موناكي سورينامي تيموري اسكتلندي إنجليزي إنكليزي ويلزي كردي عربي أوروبي آسيوي
خليجي مغاربي سوفياتي سوفيتي عثماني أمازيغي شيشاني تتاري لاتيني بلقاني كشميري صهيوني فارسي أطلسي غربي شرقي دولي إسلامي حوثي درزي يهودي
`
  .trim()
  .split(/\s+/);

const IRREGULAR =
  'عرب العرب أكراد الأكراد أتراك الأتراك روس الروس أفغان الأفغان إنجليز الإنجليز ألمان الألمان يهود اليهود الأمريكان الأميركان';

/** Feminine adjectives that are also how the country is called: السعودية. */
export const COUNTRY_ADJECTIVES: readonly string[] = ['السعودية', 'سورية'];

/** Adjectives of regions that make another place of a place: أوروبا الشرقية, باكستان الإسلامية. */
export const REGIONAL_ADJECTIVES: readonly string[] =
  'الشرقي الشرقية الغربي الغربية الإسلامي الإسلامية العربي العربية الدولي الدولية الأطلسي الفارسي اللاتينية الأوروبي الأوروبية'.split(
    ' ',
  );

/** Every form, with and without the article: روسي روسية روسيان روسيون روسيين الروسي … */
export function nationalityForms(): string[] {
  // كوري جنوبي: of two words the first is among the peoples.
  const stems = [...NATIONS.flatMap(([, , , adjectives]) => adjectives.split('|')), ...PEOPLES];
  const single = stems.filter((stem) => !stem.includes(' '));
  const forms = single.flatMap((stem) =>
    ['', 'ة', 'ون', 'ين', 'ان', 'ات', 'تين', 'تان'].map((ending) => stem + ending),
  );
  return [...forms, ...forms.map((form) => `ال${form}`), ...IRREGULAR.split(' ')];
}
