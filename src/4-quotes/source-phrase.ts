import { OPENS, type SourcePhrase } from '../model/speech-lexicon.ts';
import type { Scope } from './scope.ts';

/** The phrase that names a source (وفقا ل, بحسب) and begins at `index`; undefined where none does. */
export function sourcePhraseAt(scope: Scope, index: number): SourcePhrase | undefined {
  if (((scope.opens[index] ?? 0) & OPENS.source) === 0) return undefined;
  const token = scope.tokens[index]!;
  return scope.speech.sourcePhrases.find(({ words, link, beforeVerb }) => {
    if (!token.readings.some((reading) => reading.form === words[0])) return false;
    const rest = words.slice(1).every((word, i) => scope.tokens[index + 1 + i]?.form.startsWith(word) ?? false);
    if (beforeVerb && !tells(scope, index + words.length)) return false;
    return rest && (!link || (scope.tokens[index + words.length]?.form.startsWith(link) ?? false));
  });
}

/** على ما تؤكد الوزارة, but not على ما أعتقد. */
function tells({ tokens, speech }: Scope, index: number): boolean {
  const entry = speech.cues.get(tokens[index]?.form ?? '');
  return entry?.form === 'verb' && entry.stance !== 'claim';
}

/** How many tokens the phrase takes that begins at `index`; 0 where none does. */
export function sourcePhraseLength(scope: Scope, index: number): number {
  return sourcePhraseAt(scope, index)?.words.length ?? 0;
}

/** True of على حد قوله, حسب تعبيره: the source is whoever is speaking. */
export function pointsBack(scope: Scope, index: number, { words }: SourcePhrase): boolean {
  return [index + words.length - 1, index + words.length].some((at) => {
    const token = scope.tokens[at];
    return token?.kind === 'word' && scope.speech.ownWords.has(token.form);
  });
}
