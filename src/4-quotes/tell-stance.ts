import type { Stance } from '../model/quote.ts';
import type { CueEntry } from '../model/speech-lexicon.ts';
import type { Scope } from './scope.ts';

/** From a verb to the noun that tells its stance stand at most so many words: عبر وزير الخارجية فلان عن بالغ قلقه. */
const FARTHEST = 10;

/** What is done by speaking with this cue: denied where it is negated (لم يستبعد), told by its object where it has none of its own (عبر عن قلقه). */
export function tellStance(scope: Scope, index: number, entry: CueEntry): Stance {
  if (entry.negated !== null && isNegated(scope, index)) return entry.negated;
  const objects = scope.speech.stancesByObject.get(entry.lemma);
  if (!objects) return entry.stance;
  for (let i = index + 1; i < Math.min(scope.tokens.length, index + FARTHEST); i++) {
    const token = scope.tokens[i]!;
    if (scope.speech.particles.has(token.form)) break;
    for (const { form } of token.readings) {
      const stance = objects.get(form);
      if (stance && !scope.mentions.has(i)) return stance;
    }
  }
  return entry.stance;
}

function isNegated(scope: Scope, index: number): boolean {
  const before = scope.tokens[index - 1];
  return before?.kind === 'word' && before.readings.some(({ form }) => scope.speech.negations.has(form));
}
