import type { ReasonAnswer } from '../model/answer.ts';
import type { Bilingual, Reason } from '../model/reason.ts';

type Sentences = { readonly [Id in Reason['id']]: (reason: Extract<Reason, { readonly id: Id }>) => Bilingual };

/** A reason as a journalist understands it; what is printed in articles stands in «». */
export function reasonSentence(reason: Reason): Bilingual {
  // The compiler does not see that a reason is looked up by its own id.
  return SENTENCES[reason.id](reason as never);
}

/** The same with its id, as answers carry it. */
export function toReasonAnswer(reason: Reason): ReasonAnswer {
  return { id: reason.id, ...reasonSentence(reason) };
}

const SENTENCES: Sentences = {
  // Why a quote has its speaker.
  'subject-after-verb': ({ verb }) => ({ en: `the subject after «${verb}»`, ar: `الفاعل بعد «${verb}»` }),
  'office-holder-in-clause': () => ({
    en: 'the office holder named in the reporting clause',
    ar: 'صاحب المنصب المسمّى في العبارة التي تنقل الكلام',
  }),
  'name-before-verb': () => ({ en: 'the name before the verb', ar: 'الاسم الذي يسبق الفعل' }),
  'relative-clause': ({ relative }) => ({
    en: `the name that the clause after «${relative}» is about`,
    ar: `الاسم الذي يعود إليه «${relative}»`,
  }),
  'opening-subject': () => ({ en: 'the subject that opens the sentence', ar: 'الاسم أو الوصف الذي تبدأ به الجملة' }),
  'subject-of-sentence': () => ({ en: 'the subject of the sentence', ar: 'فاعل الجملة' }),
  'topic-before': () => ({
    en: 'the person whom the sentence before is about',
    ar: 'الشخص الذي تدور حوله الجملة السابقة',
  }),
  'source-named': ({ phrase }) => ({ en: `the source named with «${phrase}»`, ar: `المصدر المذكور مع «${phrase}»` }),
  'name-before-colon': () => ({
    en: 'the name before the colon of the headline',
    ar: 'الاسم الذي يسبق النقطتين في العنوان',
  }),
  'words-passed-on': ({ link }) => ({
    en: `the one whose words are passed on, after «${link}»`,
    ar: `صاحب الكلام المنقول، بعد «${link}»`,
  }),
  'speaker-in-sentence': () => ({
    en: 'the speaker of the quote before, in the same sentence',
    ar: 'قائل الاقتباس السابق في الجملة نفسها',
  }),
  'speaker-goes-on': ({ cue }) => ({
    en: `«${cue}» names nobody: the speaker before goes on`,
    ar: `«${cue}» لا يسمّي أحدًا، فالكلام للقائل السابق`,
  }),
  'pronoun-for-speaker': () => ({
    en: 'the pronoun stands for the speaker before',
    ar: 'الضمير يعود إلى القائل السابق',
  }),
  'quotation-goes-on': () => ({ en: 'a quotation that goes on', ar: 'تتمّة اقتباس سابق' }),
  'title-points-back': () => ({
    en: 'the title points back to the speaker before',
    ar: 'الصفة تعود إلى القائل السابق',
  }),
  'title-fits-office': ({ office }) => ({
    en: `the title fits the office «${office}»`,
    ar: `الصفة توافق المنصب المذكور «${office}»`,
  }),
  'text-before': () => ({
    en: 'the text of that kind that spoke before',
    ar: 'النص الذي سبق النقل عنه من هذا النوع',
  }),
  'organization-of-kind': () => ({
    en: 'the organisation of that kind named before',
    ar: 'الجهة التي ورد اسمها قبله من هذا النوع',
  }),
  'nobody-named': () => ({
    en: 'nobody is named whom the words can be ascribed to',
    ar: 'لم يُسمَّ من يمكن أن يُنسب إليه الكلام',
  }),

  // Why two names are one, or two.
  'printed-alike': ({ name }) => ({
    en: `«${name}» is printed alike in both articles`,
    ar: `«${name}» مكتوب بالطريقة نفسها في المقالين`,
  }),
  'one-name': ({ left, right }) => ({
    en: `«${left}» and «${right}» are one name`,
    ar: `«${left}» و«${right}» اسم واحد`,
  }),
  'spelled-otherwise': ({ left, right }) => ({
    en: `«${left}» and «${right}» differ only in how the name is spelled`,
    ar: `«${left}» و«${right}» لا يختلفان إلا في طريقة الكتابة`,
  }),
  'known-as-one': ({ left, right, known }) => ({
    en: `«${left}» and «${right}» are both names of «${known.en}»`,
    ar: `«${left}» و«${right}» كلاهما من أسماء «${known.ar}»`,
  }),
  'known-as-two': ({ left, right, leftKnown, rightKnown }) => ({
    en: `«${left}» is «${leftKnown.en}», «${right}» is «${rightKnown.en}»`,
    ar: `المقصود باسم «${left}» هو «${leftKnown.ar}»، وباسم «${right}» هو «${rightKnown.ar}»`,
  }),
  'same-role': ({ role }) => ({ en: `same role: «${role}»`, ar: `الصفة نفسها: «${role}»` }),
  'same-company': ({ first, second }) => ({
    en: `articles name both together with «${first}» and «${second}»`,
    ar: `يرد كلاهما في المقالات مع «${first}» و«${second}»`,
  }),
  'roles-of-two-countries': ({ left, right }) => ({
    en: `roles of different countries: «${left}»; «${right}»`,
    ar: `صفتان من بلدين مختلفين: «${left}» و«${right}»`,
  }),
  'name-of-many': ({ name }) => ({
    en: `«${name}» is a name of many, and the roles are of different countries`,
    ar: `«${name}» اسم يحمله كثيرون، والصفتان من بلدين مختلفين`,
  }),
  'man-and-woman': () => ({ en: 'a man and a woman', ar: 'أحدهما رجل والآخر امرأة' }),
  'two-countries': ({ left, right }) => ({
    en: `«${left}» and «${right}» are of different countries`,
    ar: `«${left}» و«${right}» من بلدين مختلفين`,
  }),
  'country-in-one-name': () => ({ en: 'only one name tells a country', ar: 'أحد الاسمين وحده يذكر البلد' }),
  'country-untold': ({ name }) => ({
    en: `«${name}» does not tell of which country`,
    ar: `«${name}» لا يبيّن البلد المقصود`,
  }),
  'two-kinds': ({ left, right }) => ({
    en: `«${left}» and «${right}» are of different kinds`,
    ar: `«${left}» و«${right}» من نوعين مختلفين`,
  }),
  'kind-in-one-name': () => ({
    en: 'only one name tells what kind of thing it is',
    ar: 'أحد الاسمين وحده يذكر نوع المسمّى',
  }),
  'one-article-names-both': () => ({ en: 'one article names both', ar: 'مقال واحد يذكر الاسمين معًا' }),
  'name-in-brackets': ({ short, long }) => ({
    en: `«${short}» stands in brackets after «${long}»`,
    ar: `«${short}» يرد بين قوسين بعد «${long}»`,
  }),
  'family-name': ({ short, long }) => ({
    en: `«${short}» is the family name of «${long}»`,
    ar: `«${short}» اسم عائلة «${long}»`,
  }),
  'shorter-name': ({ short, long }) => ({ en: `«${short}» is short for «${long}»`, ar: `«${short}» مختصر «${long}»` }),
  'only-bearer': ({ short, long }) => ({
    en: `of all articles only «${long}» bears the family name «${short}»`,
    ar: `لا يحمل اسم العائلة «${short}» في المقالات كلها إلا «${long}»`,
  }),
  'words-left-out': ({ short, long }) => ({
    en: `«${short}» is «${long}» with words left out, and fits no other`,
    ar: `«${short}» هو «${long}» بحذف بعض الكلمات، ولا ينطبق على غيره`,
  }),
  'common-name': ({ short, long }) => ({
    en: `«${short}» may be short for «${long}», but many bear such names`,
    ar: `قد يكون «${short}» اختصار «${long}»، لكن كثيرين يحملون مثل هذا الاسم`,
  }),
  'judged-by': ({ by }) => ({ en: `judged by «${by}»`, ar: `بحكم «${by}»` }),

  // Why quotes are one utterance. In Arabic no % sign: it would jump to the other side of its number.
  'same-words': () => ({ en: 'the same words', ar: 'الكلمات نفسها' }),
  'same-words-and-speaker': () => ({ en: 'the same words by the same speaker', ar: 'الكلمات نفسها للقائل نفسه' }),
  'wording-shared': ({ percent }) => ({
    en: `${percent} % of the wording is shared`,
    ar: `الصياغة مشتركة بنسبة ${percent} في المئة`,
  }),
  shortened: ({ percent }) => ({
    en: `one is shortened from the other (${percent} % of it is shared)`,
    ar: `أحدهما مختصر من الآخر (${percent} في المئة منه مشترك)`,
  }),
  'other-words': ({ percent }) => ({
    en: `the same in other words (${percent} % of what is said is shared)`,
    ar: `الكلام نفسه بصياغة أخرى (${percent} في المئة من مضمونه مشترك)`,
  }),
};
