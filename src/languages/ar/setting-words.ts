import type { VenueKind } from '../../model/setting.ts';
import type { SettingWords } from '../../model/setting-words.ts';
import { calendarWords } from './days-and-dates.ts';
import { wordRules } from './word-rules.ts';

const { fold } = wordRules;
const folded = (...rows: string[]): ReadonlySet<string> => new Set(rows.flatMap((row) => row.split(' ')).map(fold));

const NOUN_ENDINGS = ['', 'ه', 'ها', 'هم'];

/** Each noun bare, with its article and with a pronoun: لقاء, اللقاء, لقائه. */
function nounForms(noun: string): string[] {
  const stem = noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun.endsWith('اء') ? `${noun.slice(0, -1)}ئ` : noun;
  return [noun, `ال${noun}`, ...NOUN_ENDINGS.slice(1).map((ending) => stem + ending)].map(fold);
}

const OCCASIONS: Readonly<Record<VenueKind, string>> = {
  'press-conference': 'إحاطة إيجاز',
  interview: 'مقابلة حوار',
  statement: 'بيان بيانين بلاغ تصريح تصريحات إعلان تعليق إفادة حديث',
  speech: 'كلمة خطاب خطبة محاضرة',
  meeting: 'لقاء اجتماع استقبال مباحثات محادثات قمة جلوس',
  session: 'جلسة مداولات',
  broadcast: 'مداخلة برنامج استضافة نشرة حلقة',
  'phone-call': 'اتصال مكالمة',
  post: 'تغريدة تغريدات تدوينة تدوينات منشور منشورات حساب صفحة مدونة مقطع فيديو',
  letter: 'رسالة برقية مذكرة خطابات',
  visit: 'زيارة جولة تفقد',
  event:
    'مؤتمر ندوة ملتقى منتدى مهرجان حفل افتتاح اختتام ورشة معرض تظاهرة احتفال احتفالية مسيرة تجمع وقفة إشراف مشاركة مأدبة مراسم موكب فعالية فعاليات',
};

/** An occasion whose adjective tells its kind. */
const PAIRS: readonly (readonly [nouns: string, adjectives: string, VenueKind])[] = [
  [
    'مؤتمر المؤتمر مؤتمره مؤتمرها ندوة الندوة نقطة النقطة',
    'صحفي صحافي الصحفي الصحافي صحفية صحافية الصحفية الصحافية إعلامية إعلامي الإعلامية',
    'press-conference',
  ],
  [
    'لقاء لقائه اللقاء حديث حديثه حديثها الحديث',
    'تلفزيوني متلفز تلفزي إذاعي إعلامي صحفي صحافي خاص التلفزيوني الصحفي الصحافي الإذاعي هاتفي',
    'interview',
  ],
  ['مداخلة مداخلته مداخلتها', 'هاتفية إذاعية تلفزيونية', 'broadcast'],
  ['صلاة', 'الجمعة العيد', 'speech'],
  ['دورة الدورة', 'استثنائية عادية الاستثنائية العادية', 'session'],
  ['خطاب خطابه خطابها', 'خطي مكتوب', 'letter'],
];

export const settingWords: SettingWords = {
  occasions: new Map(
    (Object.entries(OCCASIONS) as [VenueKind, string][]).flatMap(([kind, nouns]) =>
      nouns.split(' ').flatMap((noun) => nounForms(noun).map((form): [string, VenueKind] => [form, kind])),
    ),
  ),
  occasionPairs: new Map(
    PAIRS.flatMap(([nouns, adjectives, kind]) =>
      nouns
        .split(' ')
        .flatMap((noun) =>
          adjectives.split(' ').map((adjective): [string, VenueKind] => [`${fold(noun)} ${fold(adjective)}`, kind]),
        ),
    ),
  ),
  occasionOpeners: folded('في خلال عبر ضمن أثناء عقب إثر بمناسبة هامش لدى على بحسب حسب وفق أمام ضيف ضيفا ضيفة'),
  afterOpeners: folded('عقب إثر'),
  eventOpeners: folded('هامش بمناسبة'),
  occasionLeads: folded('ختام مستهل بداية نهاية أعقاب إطار أشغال فعاليات اختتام سياق خضم أعمال إحدى على'),
  placeLetters: folded('ب'),
  textOpeners: folded('على بحسب حسب وفق عبر'),
  openerPrepositions: folded('على من في'),
  statementsToMedia: folded(
    'تصريح تصريحات تصريحه تصريحها تصريحاته تصريحاتها التصريح حديث حديثه حديثها حوار حواره حوارها مقابلة مقابلته مقابلتها',
    'مداخلة مداخلته مداخلتها اتصال لقاء كلام برنامج',
  ),
  correspondents: folded(
    'مراسل مراسلة مراسلنا مراسلتنا موفد موفدة موفدنا مبعوث مبعوثة مبعوثنا مندوب مندوبة ميكروفون أثير أمواج موجات شاشة',
  ),
  statementAsides: folded(
    'صحفي صحافي صحفية صحافية خاص خاصة هاتفي هاتفية حصري حصرية إعلامي إعلامية تلفزيوني تلفزيونية متلفز متلفزة إذاعي إذاعية سابق سابقة له لها',
    'أدلى أدلت به بها مقتضب أجرته أجراه أجرتها خص خصت الصحفي الخاص',
  ),
  stationEndings: folded('أف اف إف ام أم تي نيوز برس راديو fm tv'),
  questions: folded('سؤال أسئلة استفسار سؤالا تساؤل'),
  inquiries: folded('أسئلة استفسارات استفسار تساؤلات'),
  platforms: folded(
    'تويتر إكس فيسبوك الفيسبوك الفايسبوك فايسبوك إنستغرام انستغرام إنستجرام انستجرام يوتيوب اليوتيوب تلغرام تليغرام تيليغرام سناب',
  ),
  works: folded('دراسة تقرير بحث ورقة دراسته دراستهم تقريره تقريرها'),
  accountNouns: folded('حساب الحساب حسابه حسابها حسابهم صفحة الصفحة صفحته صفحتها'),
  mediumLinks: folded('مع إلى على عبر'),
  sameWords: folded('ذات نفس ذاته ذاتها نفسه نفسها عينه عينها المذكور المذكورة أنفسهم'),
  issuedTexts: folded('بيان بلاغ إعلان بيانها بيانه البيان البلاغ بلاغها بيانا بلاغا'),
  textCues: folded('جاء'),
  verbPrepositions: folded('عن على إلى'),
  relationalAdjectives: folded(
    'مطلع مطلعة مطلعون مطلعين المطلع المطلعة مسؤول مسؤولة مسؤولين المسؤول المسؤولة مشرف مشرفة مشرفين قريب قريبة ينتمي ينتمون إضافة',
  ),
  issuingWords: folded(
    'أصدره أصدرته أصدرتها أصدرها نشره نشرته وزعه وزعته عممه عممته تلقته بثه بثته صادر الصادر صادرة الصادرة منسوب',
    'عقد عقده عقدته عقدها عقدتها انعقد انعقدت أقيم أقيمت أقامه أقامته نظم نظمه نظمته نظمها نظمتها أداها أداه أدتها ألقاها ألقاه ألقته ألقتها',
    'أجراها أجراه أجرته أجرتها جمعه جمعها جمعت جمع احتضنه احتضنته احتضنتها خصص خصصت التأم التأمت انتظم انتظمت تلاه تلاها كتبها كتبه',
  ),
  anonymityWords: folded(
    'رفض رفضت رفضوا رافضا رافضة رافضين فضل فضلت فضلوا مفضلا مفضلة طلب طلبت طلبوا طالبا طالبة طالبين اشترط اشترطت مشترطا شريطة',
  ),
  addressOpeners: folded('أمام مخاطبا مخاطبة مخاطبين متوجها متوجهة مذكرا مطمئنا'),
  encounters: folded(
    'لقاء لقائه لقائها لقاءه لقاءها اجتماع اجتماعه اجتماعها استقباله استقبالها استقبال رسالة رسالته رسالتها برقية برقيته اتصال اتصاله',
    'رده ردها اتصالها مكالمة مكالمته خطاب كلمة كلمته كلمتها خطابه خطابها مباحثاته مباحثات محادثاته محادثات زيارته مذكرة نداء كلامه حديثه',
  ),
  encounterLinks: folded('مع ب إلى ل أمام على'),
  addressingCues: folded('أبلغ أخبر خاطب ناشد حذر حث طالب طمأن نصح هنأ سأل أجاب دعا أوصى'),
  addressLetters: folded('ل'),
  audiences: folded(
    'الحضور الحاضرين الجمهور أنصاره أنصارها مؤيديه جمهوره متابعيه أعضاء نواب وزراء قادة رؤساء ممثلي الصحفيين الصحافيين صحفيين صحافيين',
    'الإعلاميين إعلاميين النواب الأعضاء البرلمان الشعب شعبه المواطنين مواطنين المصلين المتظاهرين المحتجين الطلاب الطلبة الجنود الضباط',
    'الوزراء السفراء المشاركين المسؤولين المسئولين القادة نظيره نظيرته نظيريه الكونغرس الكونجرس المشرعين مشرعين المستثمرين حشد حشود جمع المحققين المحكمة',
    'القاضي اللاعبين لاعبيه أهالي سكان العمال المعلمين التجار رجال المراسلين مراسلين صحفيي ناخبيه الناخبين عائلته زملائه زملاءه',
  ),
  matterOpeners: folded(
    'بشأن حول تعليقا تعقيبا ردا بخصوص إزاء حيال منذ حتى رغم بسبب ضد بعد قبل تجاه جراء نتيجة عقب إثر',
  ),
  calendar: calendarWords,
};
