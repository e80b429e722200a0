import type { Attribution } from '../model/attribution.ts';
import type { Quoted } from '../model/document.ts';
import type { ConfidenceWeights, Language } from '../model/language.ts';
import { confidenceFeatures } from './confidence-features.ts';
import type { Attributed } from './quote-place.ts';

/** No reading of a text is surer than this, nor less sure than that. */
const LEAST = 0.05;
const MOST = 0.99;

/** Tells of each attribution, in the order of the quotes, how sure it is. */
export function withConfidence(
  document: Quoted,
  attributions: readonly Attributed[],
  language: Language,
): readonly Attribution[] {
  const features = confidenceFeatures(document, attributions, language);
  return attributions.map((one, index) => ({
    ...one,
    confidence: Math.round(100 * confidenceOf(features[index]!, language.confidence)) / 100,
  }));
}

/**
 * Probability, 0.05 to 0.99, that a quote with these features has the right words and the right speaker: a logistic model. A
 * feature without a weight says nothing.
 */
export function confidenceOf(features: readonly string[], weights: ConfidenceWeights): number {
  let sum = weights.get('bias') ?? 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return Math.min(MOST, Math.max(LEAST, 1 / (1 + Math.exp(-sum))));
}
