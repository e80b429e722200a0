import { readingFeatures } from '../../src/3-mentions/cut-proclitics.ts';
import type { NameLexicon } from '../../src/model/name-lexicon.ts';
import { seededRandom } from '../../src/model/seeded-random.ts';
import type { WordTable } from '../../src/model/tagger.ts';
import type { Token } from '../../src/model/token.ts';
import type { TaggedDocument } from './tagged-document.ts';

/** A word with the index of its right reading. */
export interface CutExample {
  readonly token: Token;
  readonly right: number;
}

const EPOCHS = 6;

/** Averaged perceptron that ranks the readings of a word: weights by feature. */
export function learnCuts(
  examples: readonly CutExample[],
  words: WordTable,
  lexicon: NameLexicon,
): Map<number, number> {
  const prepared = examples.map(({ token, right }) => ({
    right,
    features: token.readings.map((reading) => readingFeatures(token, reading, words, lexicon)),
  }));
  const weights = new Map<number, number>();
  const sums = new Map<number, number>();
  const score = (features: readonly number[]) => features.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0);
  const random = seededRandom(11);
  let step = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let wrong = 0;
    for (let n = 0; n < prepared.length; n++) {
      const { right, features } = prepared[Math.floor(random() * prepared.length)]!;
      let best = 0;
      let most = Number.NEGATIVE_INFINITY;
      features.forEach((list, i) => {
        const value = score(list) + (i === right ? 0 : 1);
        if (value > most) [best, most] = [i, value];
      });
      if (best !== right) {
        wrong++;
        const bump = (f: number, by: number) => {
          weights.set(f, (weights.get(f) ?? 0) + by);
          sums.set(f, (sums.get(f) ?? 0) + by * step);
        };
        for (const f of features[right]!) bump(f, 1);
        for (const f of features[best]!) bump(f, -1);
      }
      step++;
    }
    console.error(`cuts, epoch ${epoch + 1}: ${wrong} of ${prepared.length} wrong or close`);
  }
  return new Map([...weights].map(([f, w]) => [f, w - (sums.get(f) ?? 0) / step]));
}

/** Words at the start of names, whose proclitics the labels leave out, and inside of them, where there are none. */
export function cutsOfNames({ sentences, tags, starts }: TaggedDocument): CutExample[] {
  return sentences.flatMap(({ tokens }, s) =>
    tokens.flatMap((token, i): CutExample[] => {
      const tag = tags[s]![i]!;
      if (token.readings.length < 2 || tag === 0) return [];
      if (tag % 2 === 0) return [{ token, right: 0 }];
      const right = token.readings.findIndex(({ start }) => starts.has(start));
      return right < 0 ? [] : [{ token, right }];
    }),
  );
}

/**
 * Words of texts of which there is a second version with its proclitics split off. Only و and ف are told: that version
 * leaves many ب, ل and ك where they are.
 */
export function cutsOfSplit(documents: readonly TaggedDocument[], split: readonly (readonly string[])[]): CutExample[] {
  const byLetters = new Map(split.map((words) => [lettersOf(words), words]));
  return documents.flatMap(({ sentences }) =>
    sentences.flatMap(({ tokens }) => {
      const words = byLetters.get(lettersOf(tokens.map(({ form }) => form)));
      return words ? align(tokens, words) : [];
    }),
  );
}

/** The beginning of a sentence, whatever its words are split into. */
function lettersOf(words: readonly string[]): string {
  return words
    .join('')
    .replace(/[^\p{L}]/gu, '')
    .slice(0, 24);
}

function align(tokens: readonly Token[], split: readonly string[]): CutExample[] {
  const examples: CutExample[] = [];
  let at = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const found = findWord(token.form, split, at);
    if (!found) continue;
    at = found.next;
    if (token.readings.length < 2 || !/^[وف]/.test(token.form)) continue;
    const rest = token.form.slice(found.cut);
    const right = token.readings.findIndex(({ form }) => form === rest);
    if (right >= 0) examples.push({ token, right });
  }
  return examples;
}

/** Where the letters of a word stand in the split version, at once or a few words on, and how many were split off. */
function findWord(form: string, split: readonly string[], from: number): { next: number; cut: number } | null {
  for (let i = from; i < Math.min(split.length, from + 10); i++) {
    const piece = split[i]!;
    if (piece === form) return { next: i + 1, cut: 0 };
    const rest = split[i + 1] ?? '';
    if ((piece === 'و' || piece === 'ف') && form.startsWith(piece) && rest.length > 1 && form.startsWith(rest, 1)) {
      return { next: i + 2, cut: 1 };
    }
  }
  return null;
}
