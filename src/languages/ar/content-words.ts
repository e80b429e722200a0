import type { ContentWord, ContentWords } from '../../model/content-words.ts';
import type { CommonWord, KnownEntity } from '../../model/name-lexicon.ts';
import { lightStem, vowelledStem } from './light-stem.ts';
import { NEAR_SYNONYMS, OPPOSITES } from './near-synonyms.ts';
import { NUMBER_WORDS, SCALE_WORDS } from './number-words.ts';
import { type Particular, particularReader } from './particulars.ts';
import { wordRules } from './word-rules.ts';

const { fold } = wordRules;
const folded = (...rows: string[]): ReadonlySet<string> => new Set(rows.flatMap((row) => row.split(' ')).map(fold));

/** Words that say nothing of what is said: they join, point and report. Proclitics are read off. */
const FUNCTION_WORDS = folded(
  'في من على إلى عن مع ب ل ك و ف أن إن أنه أنها أنهم أننا أني إنه إنها إنهم إننا إني إنما أنما كأن لأن لأنه لأنها لأنهم لأننا بأن بأنه بأنها',
  'التي الذي الذين اللذين اللتين اللاتي اللواتي اللذان ما ماذا مما عما فيما بما كما لما ممن هذا هذه ذلك تلك هؤلاء هذان هاتان هذين أولئك ذاك هنا هناك هنالك',
  'هو هي هم هما هن نحن أنا أنت أنتم انتم له لها لهم لنا لي لك لكم به بها بهم بنا بي بك بكم فيه فيها فيهم فينا منه منها منهم منا مني عليه عليها عليهم علينا علي عليك عليكم',
  'إليه إليها إليهم إلينا إلي إليك إليكم عنه عنها عنهم عنا معه معها معهم معنا معكم لديه لديها لديهم لدينا لدي لدى بينه بينها بينهم بيننا بينهما عنده عندها عندنا عند',
  'أو أم ثم بل لكن لكنه لكنها لكنهم لكننا حتى إذا إذ لو لولا كي لكي حيث بينما حين حينما عندما كلما مهما منذ مذ خلال بين ضد حول نحو تحت فوق أمام وراء خلف قبل بعد دون ضمن عبر قرب إزاء حيال تجاه',
  'كان كانت كانوا كنا كنت يكون تكون نكون أكون يكن تكن نكن أكن يكونوا تكونوا سيكون ستكون سنكون سوف قد لقد صار أصبح أصبحت يصبح تصبح بات باتت ظل ظلت مازال مازالت زال زالت يزال تزال نزال يزالون ليس ليست ليسوا لسنا لست',
  'لم لن لا إلا سوى غير عدم بدون نفى نفت ينفي تنفي نافيا نافية نفي ألا لئلا أيضا كذلك أي أية كل كلا كلتا جميع كافة بعض معظم أغلب عدة عدد عددا مثل نفس ذات ذاته ذاتها نفسه نفسها أنفسهم أنفسنا مجرد فقط جدا تماما',
  'شيء شئ شيئا أشياء قال قالت يقول تقول قائلا قائلة أضاف أضافت يضيف مضيفا مضيفة أكد أكدت يؤكد تؤكد مؤكدا مؤكدة أوضح أوضحت موضحا موضحة أشار أشارت مشيرا مشيرة ذكر ذكرت ذاكرا تابع تابعت متابعا لفت لافتا لافتة شدد شددت مشددا مشددة',
  'صرح صرحت بين مبينا مبينة نوه منوها منوهة اعتبر معتبرا رأى يرى ترى نرى أرى اعتقد يعتقد يعتقدون تعتقد نعتقد أعتقد ثمة بد ذو ذا ذي أفاد أفادت زاد المئة المائة بالمئة بالمائة نسبة نسبته نسبتها بلاد بلادي بلاده بلادنا بلادها بلادهم بلدنا بلده بلدي البلاد بلد يا أيها أيتها إياه إياها هل كيف متى أين لماذا كم من وفق وفقا حسب بحسب نظرا بالتأكيد بالطبع طبعا',
  'ممكن الممكن ممكنا ممكنة مستحيل المستحيل يستحيل يتعذر المتعذر يمكن يمكننا يمكنه يمكنها يتم تم تمت ستتم سيتم قام قامت يقوم تقوم قيام جرى جرت يجري تجري الآن حاليا أمس اليوم غدا آخر أخرى أول جديد جديدة شأن بشأن خصوص بخصوص',
  'إطار سبيل صدد مجال صعيد أثناء خاصة خصوصا لاسيما سيما وكذلك أما فإن وإن وأن كونه كونها كون رغم برغم بسبب جراء نتيجة أجل لأجل أحد إحدى واحد واحدة هكذا وهكذا ربما لعل كاد تكاد يكاد مع',
);

/** Words of condolence, prayer, congratulation and protocol: rare in other matters, and in these said by everybody alike. */
const FORMULA_WORDS = folded(
  'الله بإذن تعالى يتغمد يتغمده يتغمدهم تغمد بواسع رحمة رحمته برحمته الفقيد المتوفى يسكنه يسكنهم فسيح جناته جنات مغفرة بمغفرته ورضوانه رضوان يلهم ذويه ذوي أهله الصبر السلوان عزاء تعازي التعازي مواساة المواساة صادق خالص أحر',
  'مناسبة بمناسبة يتقبل يعيده يعيد المسلمين اليمن باليمن بالبركات البركات الصيام القيام صالح الأعمال يديم نعمة يحفظ حفظه حفظهم حفظها أيده رعاه يرعاه سدد خطاه التهنئة التهاني تهنئة تبريكات أسمى آيات المباركة',
  'خادم الحرمين الشريفين الشريف جلالة سمو معالي سعادة فضيلة صاحب السمو الملكي الملك ولي العهد ولاة القيادة الرشيدة الحكيمة حفاوة بالغ كرم ضيافة استقبال ترحيب بحفاوة الغالي العزيز الأشقاء الشقيق الشقيقة الصديق الصديقة',
  'نسأل سائلين سائلا المولى عز وجل الرخاء العلاقات التاريخية المتميزة عمق متانة البلدين الشقيقين تجمع استعراض أوجه سبل تعزيزها المشترك المجالات الاهتمام خلال',
  'تعزيز لتعزيز توطيد أواصر ترسيخ الارتقاء آفاق أرحب الثنائية الثنائي التعاون المثمر البناء تسهم يسهم أسهم إسهام الراسخ الراسخة حرص حريصون حرصنا الكبيرة المبذولة بذل ببذل جهود جهودهم نثمن نقدر التقدير بالشكر الشكر الجزيل ننوه الدور الريادي',
  'الإجراءات اللازمة وفق المعتمدة التوجيهات السامية الكريم الكرام الاختصاص المختصة بحسب الجهات المعنية اتخاذ استكمال تسليم إحالة',
);

/** A stem at least this common (bits) tells nothing; each bit rarer tells more, up to MOST. */
const LEAST_BITS = 7;
const MOST_BITS = 17;
/** The least that a word tells which is no function word, and what a word of a formula tells. */
const LEAST_WEIGHT = 0.08;
const FORMULA_WEIGHT = 0.02;
/** Words read are kept, as few make up most of any text; so many at most. */
const KEPT = 50_000;

/** What Arabic words tell, by the frequencies of the list of everyday words: fixed, so that what two quotes share depends on them alone. */
export function contentWords({
  commonWords,
  knownEntities,
}: {
  readonly commonWords: readonly CommonWord[];
  readonly knownEntities: readonly KnownEntity[];
}): ContentWords {
  let lists: StemLists | undefined;
  const kept = new Map<string, ContentWord>();
  return {
    read: (form) => {
      const known = kept.get(form);
      if (known) return known;
      // Stemming the whole list takes a while: not before a quote is compared.
      lists ??= stemLists(commonWords, knownEntities);
      if (kept.size >= KEPT) kept.clear();
      const word = readWord(form, lists);
      kept.set(form, word);
      return word;
    },
    number: (form) => NUMBERS.get(form) ?? (form[0] === 'و' ? NUMBERS.get(form.slice(1)) : undefined),
    negations: folded(
      'لم لن لا ليس ليست ليسوا لسنا لست غير عدم دون بدون نفى نفت ينفي تنفي نافيا نافية نفي بلا بعدم لعدم يستحيل مستحيل المستحيل يتعذر المتعذر',
    ),
    unnegated: folded('يزال تزال نزال يزالون زال زالت بد شك سيما ريب فقط مجرد محالة جدال'),
    exceptions: folded('إلا سوى'),
  };
}

const NUMBERS = new Map<string, { readonly value: number; readonly scale: boolean }>([
  ...NUMBER_WORDS.flatMap(([value, forms]) =>
    forms.split(' ').map((form) => [fold(form), { value, scale: false }] as const),
  ),
  ...SCALE_WORDS.flatMap(([value, forms]) =>
    forms.split(' ').map((form) => [fold(form), { value, scale: true }] as const),
  ),
]);

interface StemLists {
  /** Occurrences of folded words in the corpus of news. */
  readonly words: ReadonlyMap<string, number>;
  /** The same by stem. */
  readonly stems: ReadonlyMap<string, number>;
  readonly total: number;
  /** The stem that stands for a near-synonym or a contrary. */
  readonly meant: ReadonlyMap<string, { readonly stem: string; readonly contrary: boolean }>;
  readonly particular: (form: string) => Particular | null;
}

function stemLists(commonWords: readonly CommonWord[], knownEntities: readonly KnownEntity[]): StemLists {
  const words = new Map(commonWords.map(({ word, count }) => [word, count]));
  const meant = meantStems(words);
  const particular = particularReader(knownEntities);
  const stems = new Map<string, number>();
  let total = 0;
  for (const { word, count } of commonWords) {
    const standing = standingStem(word, { words, meant, particular }).stem;
    stems.set(standing, (stems.get(standing) ?? 0) + count);
    total += count;
  }
  return { words, stems, total, meant, particular };
}

/**
 * By stems that keep their long vowels: دافع is a سبب, دفاع is none. What stands for a row is no stem of any other word: شراكة is
 * a تعاون, which شركة is not.
 */
function meantStems(words: ReadonlyMap<string, number>): StemLists['meant'] {
  const stem = (word: string) => vowelledStem(fold(word), words);
  const meant = new Map<string, { stem: string; contrary: boolean }>();
  const enter = (rowStem: string, standing: string, contrary: boolean) => {
    if (!meant.has(rowStem)) meant.set(rowStem, { stem: standing, contrary });
  };
  for (const row of NEAR_SYNONYMS) {
    const stems = row.split(' ').map(stem);
    const standing = meant.get(stems[0]!)?.stem ?? `=${stems[0]}`;
    for (const each of stems) enter(each, standing, false);
  }
  for (const row of OPPOSITES) {
    const [word, contraries] = row.split(' | ').map((side) => side.split(' ').map(stem));
    const standing = meant.get(word![0]!)?.stem ?? `=${word![0]}`;
    for (const each of word!) enter(each, standing, false);
    for (const each of contraries!) if (meant.get(each)?.stem !== standing) enter(each, standing, true);
  }
  return meant;
}

/** What a word is compared by: what it names, what it means, or the stem of its own. */
function standingStem(form: string, { words, meant, particular }: Pick<StemLists, 'words' | 'meant' | 'particular'>) {
  const named = particular(form);
  const known = meant.get(vowelledStem(form, words));
  const stem = named && named.kind !== 'portfolio' ? named.key : (known?.stem ?? lightStem(form, words));
  return { stem, contrary: known?.contrary ?? false, named };
}

function readWord(form: string, lists: StemLists): ContentWord {
  const readings = wordRules.readings(form);
  const isOneOf = (among: ReadonlySet<string>) => readings.some((reading) => among.has(reading.form));
  if (isOneOf(FUNCTION_WORDS)) return { stem: form, weight: 0, contrary: false, names: null };
  const { stem, contrary, named } = standingStem(form, lists);
  // اليمن is a country before it is a blessing.
  if (!named && isOneOf(FORMULA_WORDS)) {
    return { stem: lightStem(form, lists.words), weight: FORMULA_WEIGHT, contrary: false, names: null };
  }
  const bits = Math.log2(lists.total / ((lists.stems.get(stem) ?? 0) + 1));
  const weight = Math.min(1, Math.max(LEAST_WEIGHT, (bits - LEAST_BITS) / (MOST_BITS - LEAST_BITS)));
  return { stem, weight: Math.round(weight * 1000) / 1000, contrary, names: named };
}
