import type { Complement } from './find-complement.ts';
import type { CueCandidate } from './find-cues.ts';
import { countWords, isComma, reads, type Scope } from './scope.ts';

/** Between such a verb and its subject's name stand at most so many titles. */
const MOST_TITLES = 3;
/** An office, and the name behind it, begin within so many words of each other. */
const LONGEST_OFFICE = 20;
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
  if (hasComplement(scope, index, first)) return null;
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
  if (mentions.get(i)?.type !== 'person') i = holderOf({ tokens, mentions, speech }, verb + 1) ?? i;
  const mention = mentions.get(i);
  if (mention?.type === 'person') {
    while (mentions.get(i) === mention) i++;
    // وقال المتحدث فلان، تلقت الفرق بلاغا: a comma may stand for the particle.
    return isComma(tokens[i]) && !reads(tokens[i + 1], speech.clauseOpeners) ? i + 1 : i;
  }
  // وقال نحن نعمل ليلا ونهارا: the words of the speaker himself.
  if (tokens[i]?.kind === 'word' && speech.firstPersons.has(tokens[i]!.form)) return i;
  // أما فلان فيقول نحن في موسم…
  return i === verb + 1 && mentions.get(verb - 1)?.type === 'person' ? i : null;
}

/** المتحدث الرسمي لهيئة الطرق في المنطقة فلان: index of the name behind the office that begins at `first`. */
function holderOf(
  { tokens, mentions, speech }: Pick<Scope, 'tokens' | 'mentions' | 'speech'>,
  first: number,
): number | null {
  if (tokens[first]?.kind !== 'word' || speech.speakerNoun(tokens[first]!.form)?.kind !== 'role') return null;
  for (let i = first; i < Math.min(tokens.length, first + LONGEST_OFFICE); i++) {
    if (mentions.get(i)?.type === 'person') return i;
    if (tokens[i]!.kind === 'mark' || speech.relatives.has(tokens[i]!.form)) return null;
  }
  return null;
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
function hasComplement(scope: Scope, cue: number, first: number): boolean {
  const { tokens, speech, quotations } = scope;
  // Behind a comma an apposition may stand, and the particle behind that.
  const near = Math.min(tokens.length, isComma(tokens[first - 1]) ? first + 24 : cue + 12);
  for (let i = cue + 1; i < near; i++) {
    if (tokens[i]!.form === ':' || quotations.has(i) || speech.particles.has(tokens[i]!.form)) return true;
  }
  return countWords(scope, cue, Math.min(tokens.length, first + 28)) < SHORTEST + 2;
}
