import type { Title } from '../../model/name-lexicon.ts';

// Words that stand before a person's name, without the article. `m/f` are the two forms of one word.

const split = (words: string) => words.trim().split(/\s+/);

const ROLES = split(`
رئيس/رئيسة وزير/وزيرة نائب/نائبة مدير/مديرة أمين/أمينة متحدث/متحدثة ناطق/ناطقة مستشار/مستشارة مساعد/مساعدة معاون/معاونة
وكيل/وكيلة محافظ/محافظة حاكم/حاكمة عمدة قائد/قائدة زعيم/زعيمة مرشد/مرشدة سفير/سفيرة قنصل/قنصلة مندوب/مندوبة مبعوث/مبعوثة
موفد/موفدة مفوض/مفوضة منسق/منسقة مراسل/مراسلة محلل/محللة خبير/خبيرة باحث/باحثة أستاذ/أستاذة محامي/محامية محام قاضي/قاضية
مدعي/مدعية نقيب/نقيبة مفتي داعية بطريرك أسقف كاردينال رائد عقيد عميد لواء فريق مشير جنرال ملازم رقيب كولونيل أدميرال
مدرب/مدربة لاعب/لاعبة حارس/حارسة مهاجم مدافع فنان/فنانة ممثل/ممثلة مطرب/مطربة مغني/مغنية مخرج/مخرجة كاتب/كاتبة شاعر/شاعرة
روائي/روائية صحفي/صحفية صحافي/صحافية إعلامي/إعلامية مذيع/مذيعة ناشط/ناشطة حقوقي/حقوقية معارض/معارضة قيادي/قيادية
مسؤول/مسؤولة مرشح/مرشحة طبيب/طبيبة رجل سيناتور مؤسس/مؤسسة صاحب/صاحبة مالك/مالكة مواطن/مواطنة شاب/شابة
متهم/متهمة كابتن نجم/نجمة شهيد/شهيدة مؤرخ/مؤرخة مبتعث/مبتعثة مفكر/مفكرة عضو عضوة مشرف/مشرفة منشق رحالة
خادم ولي أمير/أميرة ملك/ملكة سلطان/سلطانة إمبراطور/إمبراطورة بابا إمام خطيب رئيسا وزيرا ضابط جندي قيصر معتقل
إرهابي طفل/طفلة سجين/سجينة لاجئ/لاجئة سائق منتج/منتجة مصمم/مصممة رسام/رسامة عداء سباح ملاكم
حاخام مطران قس راهب راهبة مديرا متحدثا نائبا
`);

const HONORIFICS = split(`
سيد/سيدة شيخ/شيخة دكتور/دكتورة مهندس/مهندسة حاج/حاجة ملا سير لورد آنسة مستر مرحوم/مرحومة فقيد/فقيدة راحل/راحلة أخ/أخت بروفيسور بروفسور
سمو معالي سعادة فضيلة جلالة فخامة نيافة
`);

/** Short forms, printed with or without a full stop. */
const ABBREVIATIONS = split('د م أ أ.د د.م');

const KIN = split(`
نجل/نجلة شقيق/شقيقة ابن/ابنة زوج/زوجة والد/والدة حفيد/حفيدة أرملة نجلي خال عم شقيقي
`);

/** Every form of the titles: with and without the article. */
export function titleForms(): Map<string, Title> {
  const forms = new Map<string, Title>();
  const add = (words: readonly string[], kind: Title['kind'], gendered: boolean) => {
    for (const pair of words) {
      pair.split('/').forEach((word, index) => {
        const gender = gendered ? (index === 1 || word === 'أرملة' ? 'f' : 'm') : null;
        forms.set(word, { kind, gender }).set(`ال${word}`, { kind, gender });
      });
    }
  };
  add(ROLES, 'role', true);
  add(HONORIFICS, 'honorific', true);
  add(KIN, 'kin', true);
  for (const word of ABBREVIATIONS) forms.set(word, { kind: 'honorific', gender: null });
  for (const neutral of ['عضو', 'العضو', 'سمو', 'معالي', 'سعادة', 'فضيلة', 'جلالة', 'فخامة', 'نيافة']) {
    forms.set(neutral, { kind: forms.get(neutral)!.kind, gender: null });
  }
  // أمام (before) is folded like إمام.
  forms.delete('إمام');
  return forms;
}
