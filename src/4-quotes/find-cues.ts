import type { Cue } from '../model/quote.ts';
import type { CueEntry } from '../model/speech-lexicon.ts';
import { isJoined, type Scope } from './scope.ts';
import { sourcePhraseLength } from './source-phrase.ts';

/** A word that may report speech, before it is known whether it does. */
export interface CueCandidate {
  readonly index: number;
  readonly entry: CueEntry;
  readonly cue: Cue;
}

/** Every word of the sentence that can report speech, in order. */
export function findCues(scope: Scope): CueCandidate[] {
  const found: CueCandidate[] = [];
  scope.tokens.forEach((token, index) => {
    if (token.kind !== 'word' || scope.mentions.has(index)) return;
    for (const [i, reading] of token.readings.entries()) {
      const entry = scope.speech.cues.get(reading.form);
      // A preposition makes a noun of it (بقول, للرد); only بالقول is listed with its own.
      if (!entry || (i > 0 && token.form.length - reading.form.length > 1)) continue;
      if (entry.ambiguous && i > 0 && !isJoined(scope, token)) continue;
      if (isNoun(scope, index, entry)) continue;
      const text = token.form;
      found.push({ index, entry, cue: cueOf(scope, index, reading.start, entry, text) });
      break;
    }
  });
  return found;
}

function cueOf(scope: Scope, index: number, start: number, entry: CueEntry, text: string): Cue {
  const { end } = scope.tokens[index]!;
  const { lemma, stance, form, gender, number } = entry;
  return { start, end, text, lemma, stance, form, gender, number };
}

/** ذكر after a preposition is a noun ("on the mention of"), as is a word after لم a verb that reports nothing. */
function isNoun(scope: Scope, index: number, entry: CueEntry): boolean {
  const before = scope.tokens[index - 1];
  if (before?.kind !== 'word') return false;
  // ولم يقل reports nothing, but كما قال does.
  const joined = isJoined(scope, before) ? before.form.slice(1) : before.form;
  if (scope.speech.negations.has(joined)) return entry.form === 'verb' && !entry.evenNegated;
  // حسبما ذكرت الوكالة names a source beside the clause.
  if (entry.form === 'verb' && namesSourceBeside(scope, index)) return true;
  return entry.ambiguous && entry.form === 'verb' && scope.speech.prepositions.has(before.form);
}

/** True after حسبما, and after ما in حسب ما, وفقا لما. */
function namesSourceBeside(scope: Scope, index: number): boolean {
  if (sourcePhraseLength(scope, index - 1) > 0) return true;
  return (
    index > 1 && scope.speech.whatWords.has(scope.tokens[index - 1]!.form) && sourcePhraseLength(scope, index - 2) > 0
  );
}
