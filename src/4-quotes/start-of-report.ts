import type { Stance } from '../model/quote.ts';
import type { CueEntry } from '../model/speech-lexicon.ts';
import type { Token } from '../model/token.ts';
import type { CueCandidate } from './find-cues.ts';
import { speaksPlainly } from './find-plain-speech.ts';
import { isComma, isJoined, reads, type Scope } from './scope.ts';

/** From لكن to the verb of its clause stand fewer words. */
const FARTHEST_OPENER = 7;

/** The index at which a new report begins with this cue; null where it belongs to the clause being reported. */
export function startOfReport(scope: Scope, cue: CueCandidate, first: number): number | null {
  const { tokens, speech } = scope;
  const { index, entry } = cue;
  // مكالمة وصفت بأنها "جيدة": a label belongs to the clause.
  if (entry.labels && entry.form === 'verb') return null;
  if (entry.form === 'noun') return entry.gender === null ? startOfPredicate(scope, index, first) : null;
  let start = index;
  // فيما قال, في حين أكد, كما أوضح: the word before the verb goes with it.
  while (start > first && reads(tokens[start - 1], speech.clauseOpeners)) start--;
  const joined = isJoined(scope, tokens[index]!);
  if (start === index && entry.form === 'verb' && !joined) start = contrasting(scope, index, first) ?? index;
  if (start < index && speech.openerPrepositions.has(tokens[start - 1]?.form ?? '')) start--;
  const opened = start < index;
  const afterComma = isBreak(tokens[start - 1]);
  if (entry.form === 'participle') return startOfParticiple(scope, cue, start, afterComma);
  if (joined && speaksPlainly(scope, cue)) return start;
  // ، كما رحب الوزير بالقرار: even where nothing but a noun is reported.
  if (afterComma && opened && speech.trailingOpeners.has(tokens[start]!.form) && (!entry.ambiguous || isAct(entry)))
    return start;
  if (!leadsToClause(scope, index, 12) && !(afterComma && !entry.ambiguous && (joined || opened))) return null;
  if (opened && (afterComma || start < index - 1)) return start;
  // كما أكد أن, but not كما أكد ذلك كثيرون.
  const isOpened = opened && !entry.ambiguous && speech.trailingOpeners.has(tokens[start]!.form);
  if (isOpened && !speech.demonstratives.has(tokens[index + 1]?.form ?? '')) return start;
  // فيما كشف البنك أن…، أوضح مسؤولون أن…: the main clause after the comma.
  if (afterComma && (joined || !entry.ambiguous)) return start;
  return joined && (entry.continues || (!entry.ambiguous && hasSubject(scope, index))) ? start : null;
}

/** What is done by speaking alone: دعا, رحب; but شهد and كشف may be said of things. */
const ACTS: ReadonlySet<Stance> = new Set(['call', 'praise', 'warn', 'criticise', 'deny', 'promise']);
const isAct = ({ stance }: CueEntry) => ACTS.has(stance);

/** وأكد رئيس الوزراء أن, وأضاف فلان أن: a subject of its own right behind the verb. */
function hasSubject({ tokens, mentions, speech }: Scope, verb: number): boolean {
  if (mentions.has(verb + 1)) return true;
  return tokens[verb + 1]?.kind === 'word' && speech.speakerNoun(tokens[verb + 1]!.form) !== undefined;
}

/** مؤكدا وجود…, الغذائية مضيفة أن…; the feminine is an adjective as well: تلقت معلومات مؤكدة بأن. */
function startOfParticiple(
  scope: Scope,
  { index, entry }: CueCandidate,
  start: number,
  afterComma: boolean,
): number | null {
  if (afterComma) return start;
  const before = scope.tokens[index - 1]!;
  const { speech } = scope;
  if (entry.ambiguous) return speech.isDefinite(before.form) && leadsToClause(scope, index, 2) ? start : null;
  // مقرا, مبلغا, مقترحا are nouns as well; حضورا لافتا: an adjective agrees with an indefinite noun.
  if (!speech.participles.has(scope.tokens[index]!.form) && !leadsToClause(scope, index, 2)) return null;
  // رسميا مؤكدا, but not منها مؤكدا
  const isAdverb = speech.isAdverb(before.form) && !speech.prepositionsWithPronoun.has(before.form);
  return before.kind === 'word' && isAdverb ? null : start;
}

/** لكن طهران تقول إنه: where the word begins that sets a subject and its verb against what was said. */
function contrasting(scope: Scope, verb: number, first: number): number | null {
  for (let i = verb - 1; i > Math.max(first, verb - FARTHEST_OPENER); i--) {
    if (isComma(scope.tokens[i])) return null;
    if (reads(scope.tokens[i], scope.speech.clauseOpeners)) return i;
  }
  return null;
}

/** ، وسارع الكرملين إلى التوضيح بأن: the clause that ends in a noun of speech begins after the comma. */
function startOfPredicate(scope: Scope, noun: number, first: number): number | null {
  for (let i = noun - 1; i > Math.max(first, noun - FARTHEST_OPENER); i--) if (isComma(scope.tokens[i])) return i + 1;
  return null;
}

/** A comma or dash; جريدة «عرب اليوم» واصلت: not the mark that closes a name. */
export function isBreak(token: Token | undefined): boolean {
  return isComma(token) || (token?.kind === 'mark' && '-–—ـ.…!؟?'.includes(token.form));
}

/** True where the cue is soon followed by a particle, colon or quotation: it reports something. */
function leadsToClause(scope: Scope, index: number, farthest: number): boolean {
  for (let i = index + 1; i <= index + farthest && i < scope.tokens.length; i++) {
    const token = scope.tokens[i]!;
    if (token.form === ':' || scope.quotations.has(i)) return true;
    if (token.kind === 'word' && scope.speech.particles.has(token.form)) return true;
  }
  return false;
}
