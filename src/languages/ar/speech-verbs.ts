import type { Stance } from '../../model/quote.ts';

/** Forms that do not follow from the rest. */
interface Irregular {
  readonly she?: string;
  readonly they?: string;
  readonly ambiguous?: true;
  readonly continues?: true;
  readonly impersonal?: true;
  /** Also an ordinary verb in every form (نقلت, تابعت): it takes no clause from a verb before it. */
  readonly ordinary?: true;
  /** تبين أن, "it emerged that": the feminine present has no subject either. */
  readonly impersonalShe?: true;
  /** What a negated form does: لم يستبعد leaves open. Without it a negated form reports nothing. */
  readonly negated?: Stance;
  readonly labels?: true;
}

/** Past "he", present "he" (null where it is mostly another word: يعد), participle as adverb, stance, and what is irregular. Printed forms: the pack folds them. */
export type SpeechVerb = readonly [past: string, present: string | null, participle: string | null, Stance, Irregular?];

export const speechVerbs: readonly SpeechVerb[] = [
  ['قال', 'يقول', 'قائلا', 'state', { continues: true }],
  ['صرح', 'يصرح', 'مصرحا', 'state'],
  ['ذكر', 'يذكر', 'ذاكرا', 'state', { ambiguous: true, impersonal: true }],
  ['أفاد', 'يفيد', 'مفيدا', 'state'],
  ['روى', 'يروي', 'راويا', 'state', { she: 'روت', they: 'رووا', ambiguous: true }],
  ['تحدث', 'يتحدث', 'متحدثا', 'state'],
  ['كتب', 'يكتب', 'كاتبا', 'state', { ambiguous: true, ordinary: true }],
  ['غرد', 'يغرد', 'مغردا', 'state'],
  ['عبر', 'يعبر', 'معبرا', 'state', { ambiguous: true, ordinary: true }],
  ['أعرب', 'يعرب', 'معربا', 'state'],
  ['علق', 'يعلق', 'معلقا', 'state'],
  ['أبلغ', 'يبلغ', 'مبلغا', 'state', { ambiguous: true }],
  ['أخبر', 'يخبر', 'مخبرا', 'state'],
  ['نوه', 'ينوه', 'منوها', 'state'],
  ['لاحظ', 'يلاحظ', null, 'state', { ambiguous: true, impersonal: true }],
  ['أبرز', null, 'مبرزا', 'state', { ambiguous: true }],
  ['ذكر', 'يذكر', 'مذكرا', 'state', { ambiguous: true, impersonal: true }],
  ['أبدى', 'يبدي', 'مبديا', 'state', { she: 'أبدت', they: 'أبدوا', ambiguous: true, ordinary: true }],
  ['لفت', 'يلفت', 'لافتا', 'state'],
  ['ألفت', 'يلفت', 'ملفتا', 'state'],
  ['أشار', 'يشير', 'مشيرا', 'state'],
  ['ألمح', 'يلمح', 'ملمحا', 'state'],
  ['لمح', 'يلمح', 'ملمحا', 'state', { ambiguous: true, ordinary: true }],
  ['نقل', 'ينقل', 'ناقلا', 'state', { ambiguous: true, ordinary: true }],
  ['أورد', 'يورد', 'موردا', 'state', { ambiguous: true, ordinary: true }],
  ['جاء', 'يجيء', null, 'state', { ambiguous: true, ordinary: true }],
  ['حكى', 'يحكي', null, 'state', { she: 'حكت', they: 'حكوا' }],
  ['أضاف', 'يضيف', 'مضيفا', 'add', { continues: true }],
  ['تابع', 'يتابع', 'متابعا', 'add', { continues: true, ambiguous: true, ordinary: true }],
  ['أردف', 'يردف', 'مردفا', 'add', { continues: true }],
  ['استطرد', 'يستطرد', 'مستطردا', 'add', { continues: true }],
  ['استدرك', 'يستدرك', 'مستدركا', 'add', { continues: true }],
  ['زاد', 'يزيد', 'زائدا', 'add', { continues: true, ambiguous: true, ordinary: true }],
  ['واصل', 'يواصل', 'مواصلا', 'add', { continues: true, ambiguous: true, ordinary: true }],
  ['أكمل', 'يكمل', 'مكملا', 'add', { continues: true, ambiguous: true, ordinary: true }],
  ['ختم', 'يختم', 'خاتما', 'add', { continues: true, ambiguous: true, ordinary: true }],
  ['اختتم', 'يختتم', 'مختتما', 'add', { continues: true, ambiguous: true }],
  ['مضى', 'يمضي', null, 'add', { she: 'مضت', they: 'مضوا', ambiguous: true, ordinary: true }],
  ['أوضح', 'يوضح', 'موضحا', 'explain', { continues: true }],
  ['بين', 'يبين', 'مبينا', 'explain', { ambiguous: true, impersonalShe: true }],
  ['شرح', 'يشرح', 'شارحا', 'explain', { ambiguous: true, ordinary: true }],
  ['فسر', 'يفسر', 'مفسرا', 'explain', { ambiguous: true, ordinary: true }],
  ['أكد', 'يؤكد', 'مؤكدا', 'affirm'],
  ['شدد', 'يشدد', 'مشددا', 'affirm'],
  ['جزم', 'يجزم', 'جازما', 'affirm', { ambiguous: true }],
  ['أصر', 'يصر', 'مصرا', 'affirm'],
  ['أبان', 'يبين', null, 'explain'],
  ['أفصح', 'يفصح', 'مفصحا', 'announce'],
  ['خلص', 'يخلص', null, 'state', { ambiguous: true }],
  ['اشتكى', 'يشتكي', 'مشتكيا', 'criticise', { she: 'اشتكت', they: 'اشتكوا' }],
  ['شكا', 'يشكو', 'شاكيا', 'criticise', { she: 'شكت', they: 'شكوا', ambiguous: true }],
  ['طمأن', 'يطمئن', 'مطمئنا', 'affirm'],
  ['وصف', 'يصف', 'واصفا', 'claim', { ambiguous: true, ordinary: true, labels: true }],
  ['برر', 'يبرر', 'مبررا', 'explain', { ambiguous: true, ordinary: true }],
  ['علل', 'يعلل', 'معللا', 'explain', { ambiguous: true, ordinary: true }],
  ['عزا', 'يعزو', null, 'explain', { she: 'عزت', they: 'عزوا', ambiguous: true, ordinary: true }],
  ['استبعد', 'يستبعد', 'مستبعدا', 'doubt', { negated: 'allow' }],
  ['كرر', 'يكرر', 'مكررا', 'affirm'],
  ['جدد', 'يجدد', 'مجددا', 'affirm', { ambiguous: true }],
  ['أقر', 'يقر', 'مقرا', 'affirm'],
  ['اعترف', 'يعترف', 'معترفا', 'affirm'],
  ['أقسم', 'يقسم', 'مقسما', 'affirm'],
  ['شهد', 'يشهد', null, 'affirm', { ambiguous: true, ordinary: true }],
  ['أعلن', 'يعلن', 'معلنا', 'announce'],
  ['كشف', 'يكشف', 'كاشفا', 'announce', { ambiguous: true }],
  ['قرر', 'يقرر', 'مقررا', 'announce', { ambiguous: true, ordinary: true }],
  ['نفى', 'ينفي', 'نافيا', 'deny', { she: 'نفت', they: 'نفوا', ambiguous: true, negated: 'allow' }],
  ['أنكر', 'ينكر', 'منكرا', 'deny', { negated: 'allow' }],
  ['فند', 'يفند', 'مفندا', 'deny'],
  ['كذب', 'يكذب', 'مكذبا', 'deny', { ambiguous: true, ordinary: true }],
  ['شكك', 'يشكك', 'مشككا', 'doubt'],
  ['زعم', 'يزعم', 'زاعما', 'claim', { ambiguous: true, impersonal: true }],
  ['ادعى', 'يدعي', 'مدعيا', 'claim', { she: 'ادعت', they: 'ادعوا', ambiguous: true }],
  ['اعتبر', 'يعتبر', 'معتبرا', 'claim', { impersonal: true }],
  ['رأى', 'يرى', 'رائيا', 'claim', { she: 'رأت', they: 'رأوا', ambiguous: true }],
  ['اعتقد', 'يعتقد', 'معتقدا', 'claim', { impersonal: true }],
  ['حذر', 'يحذر', 'محذرا', 'warn', { ambiguous: true }],
  ['هدد', 'يهدد', 'مهددا', 'threaten', { ambiguous: true }],
  ['توعد', 'يتوعد', 'متوعدا', 'threaten'],
  ['لوح', 'يلوح', 'ملوحا', 'threaten', { ambiguous: true, ordinary: true }],
  ['أنذر', 'ينذر', 'منذرا', 'warn', { ambiguous: true }],
  ['تخوف', 'يتخوف', 'متخوفا', 'warn', { ambiguous: true }],
  ['نبه', 'ينبه', 'منبها', 'warn'],
  ['دعا', 'يدعو', 'داعيا', 'call', { she: 'دعت', they: 'دعوا', ambiguous: true }],
  ['طالب', 'يطالب', 'مطالبا', 'call', { ambiguous: true }],
  ['ناشد', 'يناشد', 'مناشدا', 'call', { ambiguous: true }],
  ['حث', 'يحث', 'حاثا', 'call', { ambiguous: true }],
  ['اقترح', 'يقترح', 'مقترحا', 'call'],
  ['طلب', 'يطلب', 'طالبا', 'call', { ambiguous: true, ordinary: true }],
  ['أوصى', 'يوصي', 'موصيا', 'call', { she: 'أوصت', they: 'أوصوا' }],
  ['نصح', 'ينصح', 'ناصحا', 'call', { ambiguous: true }],
  ['اشترط', 'يشترط', 'مشترطا', 'call', { ambiguous: true }],
  ['تمنى', 'يتمنى', 'متمنيا', 'call', { she: 'تمنت', they: 'تمنوا', ambiguous: true }],
  ['أمر', 'يأمر', 'آمرا', 'order', { ambiguous: true, ordinary: true }],
  ['أوعز', 'يوعز', 'موعزا', 'order', { ambiguous: true }],
  ['تساءل', 'يتساءل', 'متسائلا', 'ask'],
  ['استفسر', 'يستفسر', 'مستفسرا', 'ask'],
  ['سأل', 'يسأل', 'سائلا', 'ask', { ambiguous: true }],
  ['تعهد', 'يتعهد', 'متعهدا', 'promise', { ambiguous: true }],
  ['وعد', null, 'واعدا', 'promise', { ambiguous: true, ordinary: true }],
  ['أشاد', 'يشيد', 'مشيدا', 'praise'],
  ['أثنى', 'يثني', 'مثنيا', 'praise', { she: 'أثنت', they: 'أثنوا' }],
  ['ثمن', 'يثمن', 'مثمنا', 'praise', { ambiguous: true, ordinary: true }],
  ['رحب', 'يرحب', 'مرحبا', 'praise', { ambiguous: true }],
  ['اتهم', 'يتهم', 'متهما', 'accuse', { ambiguous: true }],
  ['شجب', 'يشجب', 'شاجبا', 'criticise'],
  ['استهجن', 'يستهجن', 'مستهجنا', 'criticise'],
  ['استغرب', 'يستغرب', 'مستغربا', 'criticise', { ambiguous: true }],
  ['انتقد', 'ينتقد', 'منتقدا', 'criticise'],
  ['أدان', 'يدين', null, 'criticise', { ambiguous: true }],
  ['استنكر', 'يستنكر', 'مستنكرا', 'criticise'],
  ['ندد', 'يندد', 'منددا', 'criticise'],
  ['توقع', 'يتوقع', 'متوقعا', 'expect', { ambiguous: true, impersonal: true }],
  ['رجح', 'يرجح', 'مرجحا', 'expect', { impersonal: true }],
  ['رد', 'يرد', 'رادا', 'reply', { ambiguous: true }],
  ['أجاب', 'يجيب', 'مجيبا', 'reply'],
  ['عقب', 'يعقب', 'معقبا', 'reply', { ambiguous: true }],
];

/** What was said, as a noun with a pronoun: ونقلت عن بيسكوف قوله إن… */
export const speechNouns: readonly (readonly [stem: string, lemma: string, Stance])[] = [
  ['قول', 'قال', 'state'],
  ['تأكيد', 'أكد', 'affirm'],
  ['إعلان', 'أعلن', 'announce'],
  ['تصريح', 'صرح', 'state'],
  ['تعبير', 'عبر', 'state'],
];

/** The same as a bare noun after a preposition: اكتفى بالقول إن, سارع إلى التوضيح بأن. */
export const nominalCues: readonly (readonly [noun: string, lemma: string, Stance])[] = [
  ['بالقول', 'قال', 'state'],
  ['التوضيح', 'أوضح', 'explain'],
  ['بالإشارة', 'أشار', 'state'],
  ['بالتذكير', 'ذكر', 'state'],
];
