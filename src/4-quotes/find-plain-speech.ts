import type { Complement } from './find-complement.ts';
import type { CueCandidate } from './find-cues.ts';
import { countWords, reads, type Scope } from './scope.ts';

/** Between such a verb and its subject's name stand at most so many titles. */
const MOST_TITLES = 3;
/** So many words behind the subject are speech. */
const SHORTEST = 5;

/** True where a verb reports without particle and marks: ويقول فلان تشهد الأسواق… */
export function speaksPlainly(scope: Scope, cue: CueCandidate): boolean {
  return findPlainSpeech(scope, cue) !== null;
}

/** What is reported without particle and marks by a verb right beside its named subject; null where nothing is. */
export function findPlainSpeech(scope: Scope, { index, entry }: CueCandidate): Complement | null {
  const { tokens, speech } = scope;
  if (entry.form !== 'verb' || !speech.plainVerbs.has(entry.lemma)) return null;
  const before = tokens[index - 1];
  if (reads(before, speech.clauseOpeners) || reads(before, speech.whatWords) || reads(before, speech.relatives))
    return null;
  const first = afterSubject(scope, index);
  if (first === null || !opensSpeech(scope, first)) return null;
  if (hasComplement(scope, index)) return null;
  return { kind: 'clause', opener: first, first, quotation: null };
}

/** Index after the person's name that follows the verb, or stands right before it. */
function afterSubject({ tokens, mentions, speech }: Scope, verb: number): number | null {
  let i = verb + 1;
  while (i <= verb + MOST_TITLES && tokens[i]?.kind === 'word' && !mentions.has(i)) {
    const { readings } = tokens[i]!;
    if (!readings.some(({ form }) => speech.speakerNoun(form))) break;
    i++;
  }
  const mention = mentions.get(i);
  if (mention?.type === 'person') {
    while (mentions.get(i) === mention) i++;
    return i;
  }
  // أما فلان فيقول نحن في موسم…
  return i === verb + 1 && mentions.get(verb - 1)?.type === 'person' ? i : null;
}

/** No preposition, apposition or mark: a new clause. */
function opensSpeech({ tokens, speech, mentions, words }: Scope, first: number): boolean {
  const token = tokens[first];
  if (token?.kind !== 'word' || mentions.has(first)) return false;
  if (speech.prepositions.has(token.form) || speech.prepositionsWithPronoun.has(token.form)) return false;
  if (speech.relatives.has(token.form) || speech.fillers.has(token.form) || speech.isDefinite(token.form)) return false;
  if (speech.isAdverb(token.form) || words.prepositions.has(token.form[0]!)) return false;
  return !token.readings.some(({ form }) => speech.speakerNoun(form) || speech.cues.get(form)?.ambiguous === false);
}

/** True where a particle, colon or quotation follows: what is said is marked after all. */
function hasComplement(scope: Scope, cue: number): boolean {
  const { tokens, speech, quotations } = scope;
  const near = Math.min(tokens.length, cue + 12);
  for (let i = cue + 1; i < near; i++) {
    if (tokens[i]!.form === ':' || quotations.has(i) || speech.particles.has(tokens[i]!.form)) return true;
  }
  return countWords(scope, cue, Math.min(tokens.length, cue + 30)) < SHORTEST + 2;
}
