import {
  type CueEntry,
  OPENS,
  type SourcePhrase,
  type SpeakerNoun,
  type SpeechLexicon,
} from '../../model/speech-lexicon.ts';
import { mediaNames } from './media.ts';
import { stancesByObject } from './object-stances.ts';
import { reportGrammar } from './report-grammar.ts';
import { documentNouns, roleNouns, sourceNouns } from './speaker-nouns.ts';
import { nominalCues, type SpeechVerb, speechNouns, speechVerbs } from './speech-verbs.ts';
import { wordRules } from './word-rules.ts';

const { fold } = wordRules;
const folded = (...words: string[]): ReadonlySet<string> => new Set(words.flatMap((row) => row.split(' ')).map(fold));

/** يدعو → يدع, ينفي → ينف: what stands before ون, and after a negation. */
const withoutWeakEnd = (present: string) => present.replace(/[ويى]$/u, '');

/** Every form under which a verb reports, ة and ت for "she", ون and وا for "they". */
function verbForms([past, present, participle, stance, irregular = {}]: SpeechVerb): [string, CueEntry][] {
  const entry = (
    form: CueEntry['form'],
    gender: CueEntry['gender'],
    number: CueEntry['number'],
    more = {},
  ): CueEntry => ({
    lemma: fold(past),
    stance,
    form,
    gender,
    number,
    ambiguous: irregular.ambiguous ?? false,
    continues: irregular.continues ?? false,
    impersonal: false,
    negated: irregular.negated ?? null,
    labels: irregular.labels ?? false,
    ...more,
  });
  const impersonal = { impersonal: irregular.impersonal ?? false };
  const forms: [string, CueEntry][] = [
    [past, entry('verb', 'm', 'singular')],
    // قالت, أكدت are no nouns, whatever the masculine is.
    [irregular.she ?? `${past}ت`, entry('verb', 'f', 'singular', { ambiguous: irregular.ordinary ?? false })],
    [irregular.they ?? `${past}وا`, entry('verb', 'm', 'plural', { ambiguous: false })],
  ];
  // قالا, أكدتا: of two; ذكرا and وعدا are nouns.
  if (!irregular.ambiguous && !irregular.they) {
    forms.push([`${past}ا`, entry('verb', 'm', 'plural')], [`${past}تا`, entry('verb', 'f', 'plural')]);
  }
  if (present) {
    forms.push(
      [present, entry('verb', 'm', 'singular', impersonal)],
      [`ت${present.slice(1)}`, entry('verb', 'f', 'singular', { impersonal: irregular.impersonalShe ?? false })],
      [`${withoutWeakEnd(present)}ون`, entry('verb', 'm', 'plural')],
    );
    // لم ينف: a weak ending falls after a negation.
    const cut = withoutWeakEnd(present);
    if (irregular.negated && cut !== present) {
      forms.push([cut, entry('verb', 'm', 'singular')], [`ت${cut.slice(1)}`, entry('verb', 'f', 'singular')]);
    }
  }
  if (participle) {
    const stem = participle.slice(0, -1);
    const sure = { ambiguous: ['طالبا', 'كاتبا', 'مجددا', 'مدينا', 'مقررا', 'زائدا'].includes(participle) };
    forms.push(
      [participle, entry('participle', 'm', 'singular', sure)],
      [`${stem}ة`, entry('participle', 'f', 'singular', { ambiguous: true })],
      [`${stem}ين`, entry('participle', 'm', 'plural', { ambiguous: true })],
    );
  }
  return forms;
}

function buildCues(): ReadonlyMap<string, CueEntry> {
  const cues = new Map<string, CueEntry>();
  for (const verb of speechVerbs) {
    for (const [form, entry] of verbForms(verb)) if (!cues.has(fold(form))) cues.set(fold(form), entry);
  }
  // تقرر أن: it was decided, by nobody who is named; مع ملاحظة أن is a noun.
  cues.delete(fold('تقرر'));
  cues.delete(fold('ملاحظة'));
  // سبق – متابعة: under a headline it tells who wrote.
  cues.delete(fold('متابعة'));
  for (const [stem, lemma, stance] of speechNouns) {
    const genders = { ه: ['m', 'singular'], ها: ['f', 'singular'], هم: ['m', 'plural'] } as const;
    for (const [suffix, [gender, number]] of Object.entries(genders)) {
      cues.set(fold(stem + suffix), {
        lemma: fold(lemma),
        stance,
        form: 'noun',
        gender,
        number,
        ambiguous: true,
        continues: false,
        impersonal: false,
        negated: null,
        labels: false,
      });
    }
  }
  // اكتفت بالقول إن, سارع إلى التوضيح بأن: the noun with its article, after a preposition.
  for (const [noun, lemma, stance] of nominalCues) {
    cues.set(fold(noun), {
      lemma: fold(lemma),
      stance,
      form: 'noun',
      gender: null,
      number: null,
      ambiguous: true,
      continues: false,
      impersonal: false,
      negated: null,
      labels: false,
    });
  }
  return cues;
}

const cues = buildCues();

/** Every cue, and the first word of every source phrase and remark. */
function buildOpens(): ReadonlyMap<string, number> {
  const opens = new Map<string, number>();
  const add = (word: string, opening: number) => opens.set(word, (opens.get(word) ?? 0) | opening);
  for (const cue of cues.keys()) add(cue, OPENS.cue);
  for (const { words } of sourcePhrases) add(words[0]!, OPENS.source);
  for (const [first] of [...reportGrammar.remarks, ...reportGrammar.remarksWithin]) add(first!, OPENS.remark);
  return opens;
}

function particles(bare: string): [string, boolean][] {
  const pronouns = ['ه', 'ها', 'هم', 'هما', 'هن', 'ني', 'نا', 'ك', 'كم'];
  return [[fold(bare), false], ...pronouns.map((pronoun): [string, boolean] => [fold(bare + pronoun), true])];
}

/** Broken and sound plurals and the feminine are listed beside their singular. */
const speakerNouns = new Map<string, SpeakerNoun>(
  (
    [
      ['role', roleNouns],
      ['source', sourceNouns],
      ['document', documentNouns],
    ] as const
  ).flatMap(([kind, rows]) =>
    rows.flatMap(([form, gender, number]): [string, SpeakerNoun][] => [[fold(form), { kind, gender, number }]]),
  ),
);

/** باقتضاب, باختصار: ب and the shape of a verbal noun; مجددا, حرفيا: the accusative. */
const isAdverb = (form: string) => /^ب(ا.{2,}ا.|ت.{2,}ي?.)$/u.test(form) || /^.{2,}ا$/u.test(form);

const isDefinite = (form: string) => form.length > 3 && form.startsWith('ال');

const sourcePhrases: readonly SourcePhrase[] = [
  { words: ['علي', 'حد', 'قول'], link: '' },
  { words: ['علي', 'حد', 'تعبير'], link: '' },
  { words: ['علي', 'لسان'], link: '' },
  { words: ['علي', 'ما'], link: '', beforeVerb: true },
  { words: ['من', 'وجهه', 'نظر'], link: '' },
  { words: ['في', 'راي'], link: '' },
  { words: ['براي'], link: '' },
  { words: ['نقلا', 'عن'], link: '' },
  ...['بحسبه', 'بحسبها', 'حسبه'].map((word) => ({ words: [word], link: '', pronoun: true })),
  ...['له', 'لها', 'لهم'].map((word) => ({ words: ['وفقا', word], link: '', pronoun: true })),
  { words: ['وفقا'], link: 'ل' },
  { words: ['طبقا'], link: 'ل' },
  { words: ['استنادا', 'الي'], link: '' },
  { words: ['بحسب'], link: '' },
  { words: ['حسب'], link: '' },
  { words: ['حسبما'], link: '' },
  { words: ['وفق'], link: '' },
];

export const speechLexicon: SpeechLexicon = {
  stancesByObject,
  ...reportGrammar,
  cues,
  particles: new Map([...particles('أن'), ...particles('بأن')]),
  resumptive: new Map(particles('فإن')),
  beforeOtherClauses: folded(
    'قبل بعد منذ دون يمكن يمكنه يجب ينبغي يتعين بد كاد يكاد أوشك شرط بشرط رغم الرغم مع حتى كما حيث غير إلا بيد علما سبق يعني تعني يبدو اتضح يتضح تبين ثبت علم يعلم عرف يعرف أدرك يدرك ظن شعر يشعر اقتنع وجد لاحظ سمع نسي شك يمكنها يمكنهم بإمكانه',
    'المقرر المتوقع المرتقب المفترض الممكن المحتمل المرجح الضروري المهم المنتظر شأنه شأنها الواضح المؤكد المعروف الطبيعي',
    'خصوصا خاصة سيما لاسيما بدليل كيف حين',
    'يريد تريد نريد أريد نود أود تود يود يودون نستطيع أستطيع نأمل آمل أراد يستطيع تستطيع استطاع حاول يحاول كان لولا خشية مخافة بدل لدرجة إذ بسبب بحجة بدعوى يشاء شاء فقبل فبعد وبعد وقبل ضرورة أهمية إمكانية احتمال احتمالات احتمالية إجبار وجوب عدم مجرد',
  ),
  sourcePhrases,
  opens: buildOpens(),
  sourceWords: new Set(sourcePhrases.filter(({ words }) => words.length === 1).map(({ words }) => words[0]!)),
  inside: folded('في من ب ل ضمن داخل'),
  adversatives: folded('إلا غير بيد'),
  clauseOpeners: folded('فيما بينما حين وقت كما لكن ولكن كذلك بدوره بدورها وكان وكانت حيث إذ ثم عاد عادت'),
  openerPrepositions: folded('في'),
  whatWords: folded('ما لما بما'),
  negations: folded('لم لن لا ما ليس'),
  fillers: folded(
    'الآن ذلك هذا قد كان كانت وقد لقد سبق أيضا كذلك أمس اليوم غدا مجددا سابقا لاحقا أن وهو وهي بدوره بدورها الذي التي هو هي حينها آنذاك بالفعل',
    'سعادته معاليه فضيلته سموه سماحته جلالته فخامته سيادته سعادتها معاليها حينئذ يومها وقتها القول بالقول الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
  ),
  speakerNoun: (form) => speakerNouns.get(form) ?? (isDefinite(form) ? speakerNouns.get(form.slice(2)) : undefined),
  isDefinite,
  isAdverb,
  speechNoun: 'قول',
  prepositions: folded(
    'في على إلى من عن مع خلال عبر بعد قبل عقب أمام لدى عند حول ضمن تحت فوق بين ضد منذ أثناء إثر ردا تعليقا تعقيبا معلقا بشأن بخصوص حيال',
    'إزاء وسط رغم نحو دون حتى لدي بحسب حسب وفق وفقا طبقا استنادا نقلا حسبما بحسبه بحسبها',
  ),
  nounsLikePrepositions: ['إمام'],
  prepositionsWithPronoun: folded(
    'فيه فيها فيهم عنه عنها منه منها معه معها عليه عليها إليه إليها له لها لهم لي لنا به بها بهم لديه لديها إليهم عليهم',
  ),
  relatives: folded('الذي التي الذين اللذان اللتان اللواتي اللاتي الذى'),
  mediaHeads: folded(
    'وكالة وكالتي لوكالة صحيفة لصحيفة جريدة لجريدة مجلة قناة فضائية إذاعة محطة تلفزيون تلفزة شبكة موقع منصة شركة برنامج بوابة راديو صحيفتي',
    'شبكات قنوات صحف وكالات إذاعات منصته منصتها موقعه موقعها قناته قناتها',
  ),
  newsHeads: folded('صحيفة لصحيفة جريدة لجريدة مجلة قناة فضائية إذاعة محطة تلفزيون تلفزة راديو وكالتي صحيفتي'),
  newsWords: folded('أنباء للأنباء الأنباء'),
  media: new Set(mediaNames.map(fold)),
  venueNouns: folded(
    'تصريح تصريحات التصريحات تصريحاته تصريحاتها مقابلة مقابلته حديث حديثه حديثها حوار لقاء مقال تغريدة تغريدات منشور تدوينة حسابه حسابها',
    'حساب الحساب صفحة الصفحة صفحته صفحتها مدونته مدونتها رسالة اتصال مداخلة تدوينته تغريدته تعليق إفادة إفادته منشورات',
  ),
  venueLinks: folded('على عبر مع ل في'),
  relayVerbs: folded(
    'نقل نقلت تنقل ينقل ناقلة نقله نقلته نقلتها أوردت أوردته أوردتها أورد أورده نشرت نشرته نشرتها نشره بثت بثته بثتها بثه ذكرته ذكرتها',
  ),
  relayLinks: new Map([
    ['عن', false],
    ['عنه', true],
    ['عنها', true],
    ['عنهم', true],
    // على لسان المتحدث
    ['لسان', false],
  ]),
  objectPronouns: ['ه', 'ها'],
  relayAdverbs: new Map([
    ['نقلا', 'عن'],
    ['استنادا', 'الي'],
  ]),
};
