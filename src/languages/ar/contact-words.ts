import type { ContactKind } from '../../model/contact.ts';
import type { ContactNoun, ContactVerb, ContactWords, HoldingVerb } from '../../model/contact-words.ts';
import { wordRules } from './word-rules.ts';

const { fold } = wordRules;
const folded = (...rows: string[]): ReadonlySet<string> => new Set(rows.flatMap((row) => row.split(' ')).map(fold));

type Tense = ContactVerb['tense'];

/** Past, present without its first letter, and what joins the other side; `o` where it needs nothing. */
const VERBS: readonly (readonly [ContactKind, past: string, present: string, links: string, more?: 'phone'])[] = [
  ['met', 'التقى التقت التقيا التقتا التقوا', 'لتقي لتق لتقيان لتقيا لتقون', 'o ب مع'],
  ['met', 'استقبل استقبلت استقبلا', 'ستقبل ستقبلان', 'o'],
  ['met', 'قابل قابلت', 'قابل', 'o'],
  ['met', 'اجتمع اجتمعت اجتمعا اجتمعوا', 'جتمع جتمعان جتمعون', 'مع ب'],
  ['called', 'هاتفت', 'هاتف', 'o'],
  ['called', 'اتصل اتصلت', 'تصل', 'ب'],
  ['called', 'تحدث تحدثت تحدثا', 'تحدث تحدثان', 'مع', 'phone'],
  ['called', 'تباحث تباحثت تباحثا', 'تباحث تباحثان', 'مع', 'phone'],
  ['called', 'تشاور تشاورت تشاورا', 'تشاور تشاوران', 'مع', 'phone'],
  ['called', 'بحث بحثت بحثا', 'بحث بحثان', 'مع', 'phone'],
  ['called', 'ناقش ناقشت ناقشا', 'ناقش ناقشان', 'مع', 'phone'],
];

/** Forms that only the speaker himself says: استقبلت is hers as well. */
const FIRST_PERSON: readonly (readonly [form: string, like: string, Tense])[] = [
  ['التقيت', 'التقى', 'past'],
  ['التقينا', 'التقى', 'past'],
  ['سألتقي', 'التقى', 'future'],
  ['سنلتقي', 'التقى', 'future'],
  ['سأستقبل', 'استقبل', 'future'],
  ['سأجتمع', 'اجتمع', 'future'],
  ['اجتمعنا', 'اجتمع', 'past'],
  ['سأتصل', 'اتصل', 'future'],
];

function contactVerbs(): ReadonlyMap<string, ContactVerb> {
  const verbs = new Map<string, ContactVerb>();
  for (const [kind, past, present, links, more] of VERBS) {
    const joins = links.split(' ');
    const entry = (tense: Tense, person: ContactVerb['person'] = 'third'): ContactVerb => ({
      kind,
      tense,
      person,
      links: new Set(joins.filter((link) => link !== 'o')),
      objects: joins.includes('o'),
      needsPhone: more === 'phone',
    });
    for (const form of past.split(' ')) verbs.set(fold(form), entry('past'));
    for (const stem of present.split(' ')) {
      for (const letter of ['ي', 'ت']) {
        const form = fold(letter + stem);
        if (!verbs.has(form)) verbs.set(form, entry('present'));
        verbs.set(`س${form}`, entry('future'));
      }
    }
    const base = past.split(' ')[0];
    for (const [form, like, tense] of FIRST_PERSON) if (like === base) verbs.set(fold(form), entry(tense, 'first'));
  }
  return verbs;
}

/** Nouns with what they are; `objects` where the one met may follow without a preposition. */
const NOUNS: readonly (readonly [ContactKind, nouns: string, more: string])[] = [
  ['met', 'لقاء', 'objects'],
  ['met', 'استقبال', 'objects'],
  ['met', 'اجتماع', ''],
  ['met', 'محادثات', ''],
  ['met', 'مباحثات', ''],
  ['met', 'قمة', ''],
  ['called', 'اتصال', 'phone'],
  ['called', 'مكالمة', ''],
  ['called', 'مهاتفة', 'objects'],
  ['called', 'محادثة', 'phone'],
];

const PRONOUNS = ['ه', 'ها', 'هما'];

function contactNouns(): ReadonlyMap<string, ContactNoun> {
  const nouns = new Map<string, ContactNoun>();
  for (const [kind, words, more] of NOUNS) {
    const entry = (pronoun: boolean): ContactNoun => ({
      kind,
      pronoun,
      objects: more === 'objects',
      needsPhone: more === 'phone',
    });
    for (const noun of words.split(' ')) {
      const stem = noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun;
      for (const form of [noun, `ال${noun}`]) nouns.set(fold(form), entry(false));
      if (stem === noun && !noun.endsWith('ات')) nouns.set(fold(`${noun}ا`), entry(false));
      // لقائه, لقاءه, لقاؤه
      const stems = noun.endsWith('اء') ? ['ئ', 'ء', 'ؤ'].map((seat) => noun.slice(0, -1) + seat) : [stem];
      for (const one of stems) for (const pronoun of PRONOUNS) nouns.set(fold(one + pronoun), entry(true));
    }
  }
  return nouns;
}

const TENSES: readonly Tense[] = ['past', 'present', 'future'];
const byTense = (past: string, present: string): ReadonlyMap<string, Tense> =>
  new Map(
    [past, present, present]
      .flatMap((forms, index) => forms.split(' ').map((form): [string, Tense] => [form, TENSES[index]!]))
      .map(([form, tense]) => [fold(tense === 'future' ? `س${form}` : form), tense]),
  );

const holding = (past: string, present: string, receives: boolean): [string, HoldingVerb][] =>
  [...byTense(past, present)].map(([form, tense]) => [form, { tense, receives }]);

export const contactWords: ContactWords = {
  verbs: contactVerbs(),
  nouns: contactNouns(),
  holding: new Map([
    ...holding(
      'عقد عقدت عقدا أجرى أجرت أجريا بدأ بدأت اختتم اختتمت',
      'يعقد تعقد يجري يجر تجري تجر يعقدان يجريان',
      false,
    ),
    ...holding('تلقى تلقت', 'يتلقى يتلق تتلقى تتلق', true),
  ]),
  gathering: byTense('جمع جمعت', 'يجمع تجمع'),
  gatheringPronoun: byTense('جمعه جمعها جمعته جمعتها', 'يجمعه يجمعها تجمعه تجمعها'),
  occurring: byTense('جرى جرت عقد عقدت تم انعقد دار دارت', 'يعقد تعقد يجري تجري ينعقد تنعقد'),
  holdingNouns: folded('عقد'),
  phone: folded('هاتفي هاتفية هاتفيا الهاتفي الهاتفية هاتفيين بالهاتف'),
  otherKinds: folded(
    'تلفزيوني تلفزيونيا متلفز تلفازي تلفزي إذاعي إذاعيا صحفي صحفيا صحافي صحافيا إعلامي إعلاميا فضائي مفتوح حواري',
    'ودي وديا كروي كرويا نهائي ختامي افتتاحي حاسم تلفزيونية إذاعية صحفية إعلامية التلفزيوني الإذاعي الصحفي الإعلامي',
  ),
  interviewers: folded(
    'الإعلامي الإعلامية المذيع المذيعة الصحفي الصحفية الصحافي الصحافية الإعلاميين مراسل مراسلة مقدم مقدمة المحاور',
  ),
  matches: folded(
    'مباراة المباراة مباراته النهائي نهائي ربع نصف البطولة بطولة الدوري الشوط الملعب ملعب الحكم التصفيات جولة الجولة الدور ويمبلدون نزال النزال بلقب المصنف المصنفة البرنامج برنامج حلقة الحلقة',
  ),
  openers: folded('في خلال أثناء عقب بعد إثر لدى عبر منذ'),
  openersAhead: folded('قبل قبيل'),
  leads: folded('ختام مستهل بداية نهاية أعقاب إطار سياق هامش جلسة جلستي جولة اجتماع سلسلة اللقاء لقاء'),
  between: folded('بين'),
  links: folded('مع ب'),
  withWords: folded('مع'),
  inside: folded('في وفي'),
  meetings: folded('لقاء اللقاء لقائه لقائها'),
  source: folded('من'),
  nameOpeners: folded(
    'نظيره نظيرها نظيرته نظيرهما أخيه أخاه أخوه شقيقه ضيفه كلا كل من صاحب السمو الملكي الأمير الأميرة خادم الحرمين الشريفين العربي',
  ),
  delegations: folded('وفد وفدا الوفد وفود'),
  headedBy: folded('برئاسة برئاسه يرأسه ترأسه يترأسه بقيادة يتقدمهم ضم يضم'),
  dualTitles: folded(
    'الرئيسان الرئيسين الوزيران الوزيرين الزعيمان الزعيمين الجانبان المسؤولان الأميران الملكان القائدان الشيخان الشيخين',
  ),
  deputies: folded('ممثل مندوب مبعوث موفد نيابة مستشار وكيل سفير ممثلا مندوبا مبعوثا'),
  sovereigns: folded('الملك خادم الأمير الأميرة'),
  pronounEndings: ['ه', 'ها', 'هم', 'هما'],
  wishes: folded('رغبته رغبتها الرغبة رغبة يرغب ترغب أمله أملها يأمل تأمل حال فشل فشله'),
  ahead: folded('حيث كما فيما بينما وكان وكانت كان كانت يكون تكون ثم'),
  plans: folded('المقرر المنتظر المتوقع المرتقب مقررا مقرر يعتزم تعتزم ينوي تنوي قرر يتوقع ينتظر يرتقب'),
  future: folded('غدا غد الغد المقبل المقبلة القادم القادمة المرتقب المرتقبة المقرر المقررة المزمع المنتظر لاحقا'),
  unsure: folded('إذا اذا لو هل ربما لعل سواء كلما لولا لئلا كي لكي حتى ليت'),
  negations: folded('لم لن ما'),
  denials: folded('نفى نفت ينفي تنفي نافيا نافية أنكر أنكرت نفيه نفيها'),
  perfect: folded('قد'),
  that: folded('أن'),
  thatHe: folded('أنه أنها إنه إنها بأنه بأنها'),
  was: folded('كان كانت يكون تكون'),
  mayBe: folded('يكون تكون'),
  wasWords: folded('كان كانت وهو وهي'),
  will: folded('سوف'),
  willBe: folded('سيكون ستكون'),
  counterparts: folded('نظيره نظيرها نظيرته'),
  calls: folded('اتصالا الاتصال اتصال'),
  objectLetters: folded('ل'),
  remarkWords: folded('ذلك'),
};
