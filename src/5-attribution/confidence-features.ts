import type { Quoted } from '../model/document.ts';
import type { Language } from '../model/language.ts';
import { speakerFeatures } from './confidence-speaker.ts';
import { wordsFeatures } from './confidence-words.ts';
import { frameOf, type SentenceView, viewOf } from './frame.ts';
import { type Attributed, sentenceAt } from './quote-place.ts';

/**
 * What the text shows of each quote that tells how sure its words and its speaker are, by name: `rule=subject-after-verb`,
 * `kind=indirect`. Each quote has one feature of every name before the equals sign.
 */
export function confidenceFeatures(
  document: Quoted,
  attributions: readonly Attributed[],
  language: Language,
): readonly (readonly string[])[] {
  const { quotes, sentences } = document;
  const sentenceOf = quotes.map(({ frame }) => sentenceAt(sentences, frame.start));
  let view: SentenceView | null = null;
  let sinceNamed: number | null = null;
  return quotes.map((quote, index) => {
    const sentence = sentenceOf[index]!;
    if (!view || sentence !== sentenceOf[index - 1]) view = viewOf(document, sentences[sentence]!, language);
    const shared = sentenceOf[index - 1] === sentence || sentenceOf[index + 1] === sentence;
    const place = { document, sentence, sinceNamed, shared };
    const frame = frameOf(view, quote);
    const attribution = attributions[index]!;
    if (attribution.speaker?.span) sinceNamed = 0;
    else if (sinceNamed !== null) sinceNamed++;
    return speakerFeatures(frame, attribution, place).concat(wordsFeatures(frame, place));
  });
}
