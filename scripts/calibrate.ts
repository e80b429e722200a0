// Fits how sure an attribution is: npm run calibrate -- FOLDER
//
// FOLDER holds the public sources (data/README.md says which, and where they are had). Extracts every annotated article, fits a
// logistic model of which quotes have the right words and the right speaker, and writes data/ar/confidence.json: the same bytes
// for the same sources and rules. Prints how well the model does on articles that it was not fit to. To be run anew after any
// change of rules, lists or the tagger.
import { writeFileSync } from 'node:fs';
import { confidenceOf } from '../src/5-attribution/confidence.ts';
import { calibrate } from '../src/evaluate/calibration.ts';
import { calibrationLines } from '../src/evaluate/format-score.ts';
import { loadLanguage } from '../src/store/load-lists.ts';
import { fitLogistic } from './calibrate/fit-logistic.ts';
import { type JudgedQuote, judgeQuotes } from './calibrate/judge-quotes.ts';
import { readAnnotated } from './calibrate/read-annotated.ts';

/** Parts that the articles are cut into, each judged by what is fit to the others. */
const FOLDS = 5;
/** Of the values tried (1, 2, 4, 8, 16) the one whose probabilities err least on articles not fit to. */
const PENALTY = 4;

const folder = process.argv[2];
if (!folder) throw new Error('usage: npm run calibrate -- FOLDER');
const quotes = judgeQuotes(readAnnotated(folder), loadLanguage());

const held = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = fitLogistic(
    quotes.filter(({ article }) => article % FOLDS !== fold),
    PENALTY,
  );
  return quotes.filter(({ article }) => article % FOLDS === fold).map((quote) => withConfidence(quote, weights));
}).flat();
const right = quotes.filter((quote) => quote.right).length;
console.log(
  `${quotes.length} quotes, ${right} with the right words and speaker; by articles not fit to (${FOLDS} parts):`,
);
console.log(calibrationLines(calibrate(held)).join('\n'));

const weights = fitLogistic(quotes, PENALTY);
const rounded = [...weights].map(([name, weight]): [string, number] => [name, Math.round(1000 * weight) / 1000]);
const kept = rounded.filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  new URL('../data/ar/confidence.json', import.meta.url),
  `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`,
);
console.log(`data/ar/confidence.json: ${kept.length} weights`);

function withConfidence({ outcome, features }: JudgedQuote, weights: ReadonlyMap<string, number>) {
  return { ...outcome, predicted: { ...outcome.predicted, confidence: confidenceOf(features, weights) } };
}
