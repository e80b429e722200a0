import type { PageWords } from '../../model/page-words.ts';
import { DATELINE_PLACES } from './dateline-places.ts';
import { MONTHS } from './months.ts';
import { PAGE_MARKERS } from './page-markers.ts';
import { wordRules } from './word-rules.ts';

/** Without على, whose folded form is the name علي too. */
const FUNCTION_WORDS = `في من إلى عن أن إن أنه إنه أنها إنها بأن لأن التي الذي الذين اللذين هذا هذه ذلك تلك هو هي هم قد لقد كان كانت لم لن لا
  ما مع بعد قبل بين خلال حول منذ حتى عند عبر ضد دون ثم أو أم بل لكن كما حيث إذ إذا لو كل بعض غير أي وفق بحسب بسبب نحو ليس
  ليست يكون تكون كانوا وهو وهي وفي ومن وعلى وإلى وأن وإن فيه فيها منه منها عليه عليها له لها به بها لهم بهم عنه عنها إليه
  إليها وقد وكان وكانت مما فيما بينما سوف أيضا بشأن إزاء لدى تحت فوق أمام`;

/** Verbs that open paragraphs, in the past; their feminine and what stands behind و are made below. */
const PAST_VERBS = `قال أكد أضاف أشار أوضح ذكر أعلن كشف نقل أفاد اعتبر تابع بين لفت شدد دعا نفى صرح رأى استطرد ختم علق حذر رد طالب أعرب
  أبدى وصف كتب كان جاء جرى شهد أدى اتفق أورد أبلغ أقر تعهد تساءل اتهم افتتح بدأ أكمل نوه نبه استقبل بحث ناقش عبر وقع أجرى أصدر قرر
  رفض وافق حث انتقد استنكر دان أدان عقد شارك تم ظل أصبح بات انتهى ارتفع انخفض بلغ وصل توجه زار التقى عاد غادر قتل أصيب
  تمكن واصل استمر تراجع رحب أثار أسفر وجه أطلق نظم`;

/** Verbs that open paragraphs, in the present; their feminine and what stands behind و are made below. */
const PRESENT_VERBS = `يقول يرى يعتقد يتوقع يبدو يستمر يبقى يعكس يضم يجري يتولى يقود يعتبر يعود ينعقد يتزامن يأتي يعد يشكل يشير يؤكد يوضح
  يضيف يطالب يسعى يعتزم يواجه يعاني يهدف يشارك يذكر يشار يحتاج يعمل يمكن يجب ينص يشمل يبلغ يقع يستعد يواصل يخشى يصف يشغل يظهر
  يتوجه يلتقي ينتظر يرجح يخضع يعيش`;

/** Other openings, of one word or two. */
const OTHER_OPENERS = `وسبق|سبق أن|سبق ل|لكن|ولكن|كما|وكما|ومن|وفي|وعلى|وإلى|وقد|وبعد|وقبل|وخلال|وحول|ومنذ|وعن|ومع|وهو|وهي|وهذا|وهذه|وذلك|وبحسب|بحسب|ووفق|ووفقا|
  وفقا ل|حسب|وحسب|ورغم|رغم أن|على الرغم|وعلى الرغم|بدوره|بدورها|وبدوره|وبدورها|وفيما|فيما|بينما|وبينما|غير أن|إلا أن|وأما|أما|ولم|ولن|ولا|وليس|
  وإذا|وإذ|وأن|وأنه|وإن|من جهته|من جهتها|من جهتهم|من جانبه|من جانبها|من جانبهم|من ناحيته|من ناحيتها|من ناحية|من جهة|في المقابل|
  في غضون|في سياق|في السياق|في هذا|في وقت|في حين|على صعيد|على الصعيد|إلى ذلك|جدير بالذكر|الجدير بالذكر|والجدير بالذكر|يأتي ذلك|هذا وقد|
  كذلك|وكذلك|أيضا|وأيضا|لذلك|ولذلك|ثم|وهنا|وهكذا|وأخيرا|وحتى|وبذلك|وبهذا|وعقب|وإثر|وبين|وتحت|وضمن|ولدى|وعند|وعندما|وحين|وبعدما|وقبيل`;

const AGENCIES = `رويترز|أ ف ب|ا ف ب|فرانس برس|فرانس24|وكالة الصحافة الفرنسية|أسوشيتد برس|أسوشيتدبرس|أ ب|د ب أ|الألمانية|أ ش أ|
  الشرق الأوسط|أنباء الشرق الأوسط|واس|وام|كونا|قنا|بترا|سانا|سبأ|سونا|وفا|وات|واج|وأج|واع|تاس|ايتار تاس|
  سبوتنيك|نوفوستي|ريا نوفوستي|إنترفاكس|الأناضول|وكالة الأناضول|شينخوا|بلومبرغ|بي بي سي|سي إن إن|العربية نت|الجزيرة نت|
  سكاي نيوز عربية|روسيا اليوم|وكالات|الوكالات|وكالات الأنباء|متابعات|إفي|آكي|كيودو|يونهاب|إرنا|تسنيم|إسنا|
  reuters|afp|ap|cnn|bbc|rt|dpa|dw|tass|spa|wam|kuna|upi|efe|agencies`;

/** Folds a phrase word by word, as stage 1 folds the lines it looks up. */
function key(phrase: string): string {
  return (wordRules.fold(phrase).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean).map(key));
const phrases = (list: string) => new Set(list.split('|').map(key).filter(Boolean));

/** أكد, أكدت, وأكد, وأكدت; يؤكد, تؤكد, ويؤكد, وتؤكد. */
function verbForms(): readonly string[] {
  const past = [...words(PAST_VERBS)].flatMap((verb) => [verb, `${verb.replace(/ي$/, '')}ت`]);
  const present = [...words(PRESENT_VERBS)].flatMap((verb) => [verb, `ت${verb.slice(1)}`]);
  return [...past, ...present].flatMap((form) => [form, `و${form}`]);
}

const MARKERS = new Map(
  PAGE_MARKERS.flatMap(([kind, position, list]) => list.map((phrase) => [key(phrase), { kind, position }] as const)),
);

/** The words around Arabic news articles. */
export const pageWords: PageWords = {
  letter: /\p{Script=Arabic}/u,
  legacyCharsets: ['windows-1256', 'iso-8859-6'],
  commonLetters: 'اليومنرتبةعد',
  markers: MARKERS,
  markersAnywhere: new Set(
    [...MARKERS].flatMap(([phrase, { position }]) => (position === 'anywhere' ? [phrase.split(' ')[0]!] : [])),
  ),
  functionWords: words(FUNCTION_WORDS),
  openers: new Set([...verbForms(), ...phrases(OTHER_OPENERS)]),
  agencies: phrases(AGENCIES),
  datelinePlaces: phrases(DATELINE_PLACES),
  months: new Map(MONTHS.flatMap((names, index) => names.map((name) => [key(name), index + 1] as const))),
  afternoon: words('م مساء ظهرا بعد عصرا pm'),
  morning: words('ص صباحا فجرا am'),
};
