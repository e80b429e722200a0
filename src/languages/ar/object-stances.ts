import type { Stance } from '../../model/quote.ts';
import { wordRules } from './word-rules.ts';

const { fold } = wordRules;

/** Verbs that say nothing of a stance themselves: it stands in their object (عبر عن قلقه, جدد رفضه, وجه تحذيرا). */
const LEMMAS = ['عبر', 'أعرب', 'أبدى', 'جدد', 'وجه', 'أظهر'];

/** Their objects, bare; docs/stances.md defines the stances. */
const OBJECTS: readonly (readonly [Stance, nouns: string])[] = [
  ['warn', 'قلق خشية تخوف مخاوف خوف توجس تحذير تحذيرات انشغال'],
  ['criticise', 'استياء غضب استنكار تنديد إدانة امتعاض رفض سخط أسف انتقاد انتقادات استغراب اعتراض احتجاج خيبة لوم'],
  ['praise', 'ارتياح ترحيب إعجاب تقدير امتنان شكر سعادة فخر اعتزاز سرور رضا تهنئة تهاني دعم تأييد مساندة'],
  ['affirm', 'ثقة يقين قناعة إيمان تأكيد تمسك إصرار'],
  ['call', 'أمل رغبة تطلع دعوة نداء مطالبة أمنية'],
  ['promise', 'استعداد التزام تعهد عزم حرص'],
  ['claim', 'اعتقاد رأي'],
  ['doubt', 'شك شكوك تشكيك تحفظ'],
  ['accuse', 'اتهام اتهامات'],
  ['ask', 'سؤال أسئلة تساؤل'],
  ['threaten', 'تهديد تهديدات'],
];

/** قلق, القلق, قلقا, قلقه: with its article, as object, and with a pronoun; ة opens before one (ثقته). */
function forms(noun: string): string[] {
  const stem = noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun;
  return [noun, `ال${noun}`, `${noun}ا`, ...['ه', 'ها', 'هم', 'هما', 'نا', 'ي'].map((pronoun) => stem + pronoun)].map(
    fold,
  );
}

const stances = new Map(
  OBJECTS.flatMap(([stance, nouns]) =>
    nouns.split(' ').flatMap((noun) => forms(noun).map((form) => [form, stance] as const)),
  ),
);

export const stancesByObject: ReadonlyMap<string, ReadonlyMap<string, Stance>> = new Map(
  LEMMAS.map((lemma) => [fold(lemma), stances]),
);
