import type { Quote, Stance } from '../model/quote.ts';
import type { CueEntry } from '../model/speech-lexicon.ts';
import type { Candidate } from './candidate.ts';
import { subjectAfter } from './find-subject.ts';
import { cueOf, type Frame, frameWith, isMark, type SentenceView, speakerNounAt, tokenAt } from './frame.ts';

/** What somebody does by speaking alone, also where the verb is an ordinary word (دعا, طالب, كشف); شهد he may do in silence. */
const ACTS: ReadonlySet<Stance> = new Set([
  'call',
  'praise',
  'warn',
  'criticise',
  'deny',
  'promise',
  'accuse',
  'expect',
  'announce',
]);

/**
 * وطالبت فلانة بالإسراع في البناء: who speaks in a clause that reports a noun and is no quote. `from` is the offset behind
 * which no quote of the sentence stands. The last such subject; null where there is none.
 */
export function findTeller(
  view: SentenceView,
  from: number,
  resolve: (subject: Candidate) => Candidate,
): Candidate | null {
  for (let i = view.tokens.length - 1; i >= 0 && view.tokens[i]!.start >= from; i--) {
    const entry = verbAt(view, i);
    if (!entry || !headsClause(view, i, entry)) continue;
    const subject = subjectAfter(clauseOf(view, i, entry), i);
    const teller = subject && resolve(subject);
    if (teller && isSomebody(view, teller)) return teller;
  }
  return null;
}

function verbAt(view: SentenceView, index: number): CueEntry | null {
  const token = view.tokens[index]!;
  if (token.kind !== 'word' || view.mentionAt.has(index)) return null;
  const entry = cueOf(view, token);
  if (entry?.form !== 'verb' || entry.labels) return null;
  return !entry.ambiguous || ACTS.has(entry.stance) || view.speech.stancesByObject.has(entry.lemma) ? entry : null;
}

/** At the head of its clause: not in a relative clause, nor behind أن, لم or ما; a word that is also another only at the beginning, or joined by و. */
function headsClause(view: SentenceView, index: number, { ambiguous }: CueEntry): boolean {
  const before = view.tokens[index - 1];
  const { speech } = view;
  if (!before || isMark(before) || speech.clauseOpeners.has(before.form)) return true;
  if (view.language.words.conjunctions.has(view.tokens[index]!.form[0]!)) return true;
  if (ambiguous) return false;
  const governing = [speech.relatives, speech.particles, speech.negations, speech.whatWords, speech.prepositions];
  return !governing.some((words) => words.has(before.form));
}

function clauseOf(view: SentenceView, index: number, entry: CueEntry): Frame {
  const { start, end, form } = view.tokens[index]!;
  const { lemma, stance, gender, number } = entry;
  const cue = { start, end, text: form, lemma, stance, form: entry.form, gender, number };
  const quote = { cue, start: end, end } as Quote;
  return frameWith(view, quote, index, view.tokens.length, index, false);
}

/** A person or a body that is named, an office or a source: no word that only stands behind the verb. */
function isSomebody(view: SentenceView, { mention, span, form, noun }: Candidate): boolean {
  // أعلنت الحركة تعيين فلان: a body, and the person is its object.
  const type = mention === null ? null : view.mentions[mention]!.type;
  if (type) return type !== 'place' && (type !== 'person' || noun === undefined);
  return form === 'name' || speakerNounAt(view, tokenAt(view, span!.start)) !== undefined;
}
