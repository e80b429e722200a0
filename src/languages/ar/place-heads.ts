import type { PlaceHead } from '../../model/name-lexicon.ts';

// Nouns that open the name of a place, without the article.

const split = (words: string) => words.trim().split(/\s+/);

/** Left out where the name stands alone: مدينة جدة, قرية الهديدة. */
const DROPPED = split(
  'مدينة محافظة بلدة قرية ناحية بلدية قضاء ضاحية حي ولاية مقاطعة إقليم معتمدية مديرية سجن مخيم هجرة معتقل منطقة',
);

/** Part of the name: مطار عدن الدولي, جسر الملك فهد. */
const KEPT = split(
  'مطار ميناء جسر شارع طريق ميدان ساحة سد نهر بحيرة جبل جبال وادي خليج مضيق جزيرة جزر معبر ملعب استاد إستاد قصر حديقة منتزه صحراء دوار كورنيش مسجد قاعدة محور سهل برج نفق بحر',
);

export function placeHeadForms(): Map<string, PlaceHead> {
  const forms = new Map<string, PlaceHead>();
  for (const word of DROPPED) forms.set(word, { kept: false });
  for (const word of KEPT) forms.set(word, { kept: true });
  return forms;
}
