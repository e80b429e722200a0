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

const OPENERS = `قال قالت وقال وقالت أكد أكدت وأكد وأكدت أضاف أضافت وأضاف وأضافت أشار أشارت وأشار وأشارت أوضح أوضحت وأوضح وأوضحت ذكر ذكرت
  وذكر وذكرت أعلن أعلنت وأعلن وأعلنت كشف كشفت وكشف وكشفت نقل نقلت ونقل ونقلت أفاد أفادت وأفاد وأفادت اعتبر واعتبر واعتبرت
  وتابع وتابعت تابع وبين ولفت ولفتت لفت وشدد وشددت شدد ودعا ودعت ونفى ونفت وصرح وصرحت ورأى ورأت واستطرد وختم وختمت وعلق
  وحذر وحذرت ورد وردت وطالب وطالبت وأعرب وأعربت وأبدى ووصف ووصفت وكتب وكتبت كان كانت وكان وكانت كما وكما لكن ولكن ومن وفي
  وعلى وإلى وقد وبعد وقبل وخلال وحول ومنذ وعن ومع وهو وهي وهذا وهذه وذلك وبحسب بحسب ووفق ووفقا وفقا حسب وحسب يذكر ويذكر
  يشار ويشار وتأتي ويأتي ويعد وتعد وتشكل ويشكل ورغم ورغما بدوره بدورها وبدوره وبدورها وسبق وفيما فيما بينما غير وأما أما
  إلى ولم ولن ولا وليس وإذا وإذ وأن وأنه وإن حيث ويرى وترى ويقول وتقول يقول تقول ويعتقد ويتوقع وتتوقع ويبدو وتستمر ويستمر
  وتبقى ويبقى وجاء وجاءت جاء جاءت وتعكس وتضم ويضم وتجري ويجري وجرى وجرت ويتولى ويقود وشهدت وشهد وأدى وأدت وتعتبر ويعتبر وتعود
  ويعود وتنعقد وتتزامن ويتزامن واتفق واتفقت وأورد وأوردت وأبلغ وأبلغت وأقر وأقرت وتعهد وتعهدت وتساءل واتهم واتهمت وأفادت`;

const AGENCIES = `رويترز|أ ف ب|ا ف ب|فرانس برس|فرانس24|وكالة الصحافة الفرنسية|أسوشيتد برس|أسوشيتدبرس|أ ب|د ب أ|الألمانية|أ ش أ|
  الشرق الأوسط|أنباء الشرق الأوسط|واس|وام|كونا|قنا|بترا|سانا|سبأ|سونا|وفا|وات|واج|وأج|واع|تاس|ايتار تاس|
  سبوتنيك|نوفوستي|ريا نوفوستي|إنترفاكس|الأناضول|وكالة الأناضول|شينخوا|بلومبرغ|بي بي سي|سي إن إن|العربية نت|الجزيرة نت|
  سكاي نيوز عربية|روسيا اليوم|وكالات|الوكالات|وكالات الأنباء|إفي|آكي|كيودو|يونهاب|إرنا|تسنيم|إسنا|
  reuters|afp|ap|cnn|bbc|rt|dpa|dw|tass|spa|wam|kuna|upi|efe|agencies`;

/** Folds a phrase word by word, as stage 1 folds the lines it looks up. */
function key(phrase: string): string {
  return (wordRules.fold(phrase).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean).map(key));
const phrases = (list: string) => new Set(list.split('|').map(key).filter(Boolean));

/** The words around Arabic news articles. */
export const pageWords: PageWords = {
  letter: /\p{Script=Arabic}/u,
  legacyCharsets: ['windows-1256', 'iso-8859-6'],
  commonLetters: 'اليومنرتبةعد',
  markers: new Map(
    PAGE_MARKERS.flatMap(([kind, position, list]) => list.map((phrase) => [key(phrase), { kind, position }] as const)),
  ),
  functionWords: words(FUNCTION_WORDS),
  openers: words(OPENERS),
  agencies: phrases(AGENCIES),
  datelinePlaces: phrases(DATELINE_PLACES),
  months: new Map(MONTHS.flatMap((names, index) => names.map((name) => [key(name), index + 1] as const))),
  afternoon: words('م مساء ظهرا بعد عصرا pm'),
  morning: words('ص صباحا فجرا am'),
};
