// Fits when two quotes are one utterance: npm run fit-statements
//
// Reads data/labels/utterances.txt and prints the constants of src/7-statements/pair-weights.ts: the same for the same rows. Tells
// how well the model does on matters that it was not fit to.
import { readFileSync } from 'node:fs';
import { compareWordings } from '../src/7-statements/compare-versions.ts';
import { isForbidden } from '../src/7-statements/judge-pair.ts';
import { FEATURES, pairFeatures } from '../src/7-statements/pair-features.ts';
import { readWording } from '../src/7-statements/wording.ts';
import { loadLanguage } from '../src/store/load-lists.ts';
import { fitWithSigns, type ValuedExample } from './statements/fit-weights.ts';
import { type Matter, readUtterances } from './statements/read-utterances.ts';
import { type TrainingPair, trainingPairs } from './statements/training-pairs.ts';

/** Parts that the matters are cut into, each judged by what is fit to the others. */
const FOLDS = 5;
const PENALTY = 2;
/** Of the pairs that are compared in news, many more are two utterances than here. */
const PER_PAIR = 3;

/** Whether a feature speaks for one utterance or against it. */
const SIGNS = FEATURES.map((name) => (/^more|^a negation|unknown|days/.test(name) ? -1 : 1));

const language = loadLanguage();
const matters = readUtterances(readFileSync(new URL('../data/labels/utterances.txt', import.meta.url), 'utf8'));

const held = { right: 0, wrong: 0, missed: 0 };
for (let fold = 0; fold < FOLDS; fold++) {
  const model = fitWithSigns(examples(matters.filter((_, i) => i % FOLDS !== fold)), PENALTY, SIGNS);
  for (const { values, right } of examples(matters.filter((_, i) => i % FOLDS === fold))) {
    const same = model.bias + values.reduce((sum, value, i) => sum + value * model.weights[i]!, 0) > 0;
    if (same && right) held.right++;
    else if (same) held.wrong++;
    else if (right) held.missed++;
  }
}
const rate = (part: number, rest: number) => ((100 * part) / (part + rest)).toFixed(1);
console.log(
  `${matters.length} matters, ${examples(matters).length} pairs; on matters not fit to: ` +
    `precision ${rate(held.right, held.wrong)}, recall ${rate(held.right, held.missed)}\n`,
);
const { bias, weights } = fitWithSigns(examples(matters), PENALTY, SIGNS);
console.log(`export const PAIR_BIAS = ${bias.toFixed(3)};`);
FEATURES.forEach(
  (name, i) => void console.log(`  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weights[i]!.toFixed(3)},`),
);

function examples(of: readonly Matter[]): readonly ValuedExample[] {
  return trainingPairs(of).flatMap(({ left, right, speakers, days, same }: TrainingPair) => {
    const compared = compareWordings(readWording(left, language, false), readWording(right, language, false));
    if (isForbidden(compared, speakers, days)) return [];
    const features = pairFeatures(compared, speakers, days);
    return [{ values: FEATURES.map((name) => features[name]), right: same, weight: same ? 1 : PER_PAIR }];
  });
}
