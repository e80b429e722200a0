import type { Cue } from '../model/quote.ts';
import { type CueEntry, OPENS } from '../model/speech-lexicon.ts';
import { isJoined, type Scope, wordBefore } from './scope.ts';
import { sourcePhraseLength } from './source-phrase.ts';
import { tellStance } from './tell-stance.ts';

/** From such a verb to its في stand fewer words: جاء كذلك في البيان. */
const FARTHEST_INSIDE = 2;

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
    if ((scope.opens[index]! & OPENS.cue) === 0 || scope.mentions.has(index)) return;
    for (let i = 0; i < token.readings.length; i++) {
      const reading = token.readings[i]!;
      const entry = scope.speech.cues.get(reading.form);
      // A preposition makes a noun of it (بقول, للرد); only بالقول is listed with its own.
      if (!entry || (i > 0 && token.form.length - reading.form.length > 1)) continue;
      // نعاه ملكها بقوله: a noun that reports may carry its preposition.
      if (entry.ambiguous && i > 0 && !isJoined(scope, token) && !withPronoun(entry)) continue;
      if (reportsNothing(scope, index, entry)) continue;
      const text = token.form;
      found.push({ index, entry, cue: cueOf(scope, index, reading.start, entry, text) });
      break;
    }
  });
  return found;
}

/** قوله, تأكيدها: a noun of speech whose pronoun is the speaker. */
function withPronoun(entry: CueEntry): boolean {
  return entry.form === 'noun' && entry.gender !== null;
}

function cueOf(scope: Scope, index: number, start: number, entry: CueEntry, text: string): Cue {
  const { end } = scope.tokens[index]!;
  const { lemma, form, gender, number } = entry;
  const stance = tellStance(scope, index, entry);
  return { start, end, text, lemma, stance, form, gender, number };
}

/** ذكر after a preposition is a noun ("on the mention of"), as is a word after لم a verb that reports nothing. */
function reportsNothing(scope: Scope, index: number, entry: CueEntry): boolean {
  const { speech, tokens } = scope;
  if (entry.form === 'verb' && (isNounLike(scope, index) || isAbstract(scope, index))) return true;
  // طالبا عدم كشف هويته: what a source asks for is not reported.
  if (entry.stance === 'call' && tokens[index + 1]?.form === speech.notWord) return true;
  if (speech.textVerbs.has(entry.lemma) && !holdsText(scope, index)) return true;
  const before = tokens[index - 1];
  if (before?.kind !== 'word') return false;
  // عدم كشف هويته: behind it stands a noun.
  if (before.form === speech.notWord) return true;
  // ولم يقل reports nothing, but كما قال does.
  if (speech.negations.has(withoutJoin(scope, index - 1))) return entry.form === 'verb' && entry.negated === null;
  // لا أحد ينكر أن: said by nobody.
  if (speech.nobodies.has(before.form) && index > 1 && speech.negations.has(withoutJoin(scope, index - 2))) return true;
  // حسبما ذكرت الوكالة names a source beside the clause.
  if (entry.form === 'verb' && namesSourceBeside(scope, index)) return true;
  return entry.ambiguous && entry.form === 'verb' && speech.prepositions.has(before.form);
}

/** جاء في البيان أن, but not جاء من الوزير: what a text holds stands after في. */
function holdsText({ tokens, speech }: Scope, index: number): boolean {
  for (let i = index + 1; i <= index + FARTHEST_INSIDE; i++)
    if (speech.openerPrepositions.has(tokens[i]?.form ?? '')) return true;
  return false;
}

function withoutJoin(scope: Scope, index: number): string {
  const token = scope.tokens[index]!;
  return token.kind === 'word' && isJoined(scope, token) ? token.form.slice(1) : token.form;
}

/** سيارة نقل, اللقاء بين النجوم: such a word is a verb only at the head of its clause or right before its particle. */
function isNounLike(scope: Scope, index: number): boolean {
  const { tokens, speech } = scope;
  if (!speech.nounLike.has(tokens[index]!.form)) return false;
  const before = tokens[index - 1];
  if (before?.kind !== 'word') return false;
  if (speech.clauseOpeners.has(before.form) || speech.fillers.has(before.form)) return false;
  // وفي هذا السياق ذكر مدير المركز: behind a definite noun no noun stands that a speaker could belong to.
  const next = tokens[index + 1];
  const speaks = next?.kind === 'word' && (speech.speakerNoun(next.form) || speech.mediaHeads.has(next.form));
  if (speaks && speech.isDefinite(before.form) && !speech.prepositions.has(tokens[index]!.form)) return false;
  const leads = (step: number) => speech.particles.has(tokens[index + step]?.form ?? '');
  // لكن الكرملين رد حينها بأن…
  return !leads(1) && !(scope.mentions.has(index - 1) && leads(2));
}

/** الواقع يؤكد أن, تقول الحقيقة إن: the subject is no one who speaks. */
function isAbstract(scope: Scope, index: number): boolean {
  const before = wordBefore(scope, index);
  const after = scope.tokens[index + 1];
  return [before, after].some(
    (token) => token?.kind === 'word' && token.readings.some(({ form }) => scope.speech.abstractSubjects.has(form)),
  );
}

/** True after حسبما, and after ما in حسب ما, وفقا لما. */
function namesSourceBeside(scope: Scope, index: number): boolean {
  if (sourcePhraseLength(scope, index - 1) > 0) return true;
  return (
    index > 1 && scope.speech.whatWords.has(scope.tokens[index - 1]!.form) && sourcePhraseLength(scope, index - 2) > 0
  );
}
