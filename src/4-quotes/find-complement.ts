import type { Token } from '../model/token.ts';
import type { CueCandidate } from './find-cues.ts';
import { countNamed, countWords, inRelativeClause, isComma, reads, type Scope, type ScopedQuotation } from './scope.ts';

/** What a cue reports: where it begins and what opens it. Indexes of tokens. */
export interface Complement {
  readonly kind: 'clause' | 'quotation' | 'colon';
  /** The particle, opening mark or colon. */
  readonly opener: number;
  /** The first token of what is reported. */
  readonly first: number;
  readonly quotation: ScopedQuotation | null;
}

/** Between a cue and what it reports stand at most so many words: a name with office and apposition. */
const FARTHEST = 45;
/** A noun that looks like a verb (رد, ذكر) has what it reports close by. */
const FARTHEST_OF_AMBIGUOUS = 22;
/** Between من الصعب and its أن stand fewer words. */
const LONGEST_JUDGEMENT = 6;
/** A quotation that no colon or comma announces stands close to its cue, and closer to a participle. */
const FARTHEST_BARE = 20;
const FARTHEST_BARE_OF_PARTICIPLE = 6;
/** From so many words on it may stand anywhere after its cue. */
const LONG_SPEECH = 10;
/** A label after في or من, or of a verb that labels, has at most so many words. */
const LONGEST_LABEL = 4;
const LONGEST_LABEL_OF_VERB = 8;
/** After such a label, what is said begins within so many tokens. */
const FARTHEST_AFTER_LABEL = 16;
/** A name between marks has at most so many words. */
const LONGEST_NAME = 6;
/** After a word that is also a noun, a quotation so far off is speech from so many words on. */
const FAR_FROM_AMBIGUOUS = 5;
const SHORTEST_FAR = 6;
/** Fewer words between marks are a name or a label («الجاسر»), unless a colon says otherwise. */
const SHORTEST_SPEECH = 3;

/** What stands after the cue and is reported by it; null where nothing is. */
export function findComplement(
  scope: Scope,
  candidate: CueCandidate,
  later: ReadonlyMap<number, CueCandidate>,
): Complement | null {
  const { tokens, speech } = scope;
  const limit = Math.min(
    tokens.length,
    candidate.index +
      1 +
      (candidate.entry.ambiguous && !hasSpeaker(scope, candidate) ? FARTHEST_OF_AMBIGUOUS : FARTHEST),
  );
  const isRelative = inRelativeClause(scope, candidate.index);
  for (let i = candidate.index + 1; i < limit; i++) {
    const token = tokens[i]!;
    const next = later.get(i);
    if (next && blocks(scope, next, candidate)) return null;
    // يشهد الصيف حرارة مرتفعة، فيما أظهر تحليل أن…: a new clause, which the noun-like verb does not reach over.
    if (candidate.entry.ambiguous && isComma(tokens[i - 1]) && reads(token, speech.clauseOpeners)) return null;
    // - كما جاء في البند -: nor out of its dashes.
    if (token.form === '-' && reads(tokens[candidate.index - 1], speech.trailingOpeners)) return null;
    // المرأة، التي تحدثت إلى القناة، أنها: the comma closes the relative clause, and أن belongs to the verb before it.
    if (isRelative && isComma(token)) return null;
    const quotation = scope.quotations.get(i);
    if (quotation) {
      if (isSpeech(scope, quotation, i, candidate))
        return { kind: 'quotation', opener: i, first: quotation.first, quotation };
      i = Math.max(i, quotation.after - 1);
      continue;
    }
    // مقال بعنوان: «…» names a text.
    if (token.form === ':') return isBeforeTitle(scope, i) ? null : afterColon(scope, i);
    if (!isParticle(scope, i)) continue;
    if (reads(tokens[i - 1], speech.adversatives)) return null;
    const opener = beforeAdverbs(scope, i);
    if (reads(tokens[opener], speech.beforeOtherClauses) && opener !== candidate.index) continue;
    // على الرغم من أن
    if (speech.inside.has(tokens[opener]!.form) && reads(tokens[opener - 1], speech.beforeOtherClauses)) continue;
    if (isJudgement(scope, i, candidate.index)) continue;
    if (isToward(scope, opener) && !takesToward(scope, candidate)) continue;
    if (isImpersonal(scope, candidate, i)) return null;
    return openedByParticle(scope, i, candidate);
  }
  return null;
}

/** ذكر مدير المركز …: what stands before somebody who may speak is no noun. */
function hasSpeaker({ tokens, speech }: Scope, { index, entry }: CueCandidate): boolean {
  const next = tokens[index + 1];
  return entry.form === 'verb' && next?.kind === 'word' && speech.speakerNoun(next.form)?.kind === 'role';
}

/** أوضحت المرأة، التي تحدثت إلى القناة، أنها: a relative clause between commas. */
function isAside(scope: Scope, cue: number): boolean {
  return inRelativeClause(scope, cue) && isComma(scope.tokens[cue - 2]);
}

/** A second cue on the way takes the complement for itself, but a noun that only looks like one does not. */
function blocks(scope: Scope, next: CueCandidate, candidate: CueCandidate): boolean {
  const { tokens, speech } = scope;
  if (next.entry.form === 'noun') return true;
  if (isAside(scope, next.index)) return false;
  // قالت، موضحة أن…: with its أن the feminine participle is no adjective.
  if (next.entry.form === 'participle' && speech.particles.has(tokens[next.index + 1]?.form ?? '')) return true;
  return !next.entry.ambiguous || candidate.entry.ambiguous;
}

/** من الصعب على الدولتين أن: a judgement, whose subject the clause is. */
function isJudgement({ tokens, speech }: Scope, particle: number, cue: number): boolean {
  for (let i = particle - 1; i > Math.max(cue, particle - LONGEST_JUDGEMENT); i--) {
    if (speech.judgements.has(tokens[i]!.form) && speech.inside.has(tokens[i - 1]!.form)) return true;
  }
  return false;
}

/** امتدت إلى أن احترقت: إلى أن is "until", but after أشار and few others. */
function isToward({ tokens, speech }: Scope, index: number): boolean {
  return tokens[index]!.form === speech.toward.preposition;
}

function takesToward({ speech }: Scope, { entry }: CueCandidate): boolean {
  return entry.form === 'noun' || speech.toward.lemmas.has(entry.lemma);
}

/** A particle that opens a clause; أن in أن.بي.سي is a letter of a name. */
function isParticle({ tokens, speech, mentions }: Scope, index: number): boolean {
  const token = tokens[index]!;
  if (token.kind !== 'word' || !speech.particles.has(token.form) || mentions.has(index)) return false;
  const next = tokens[index + 1];
  return !(next?.form === '.' && next.start === token.end);
}

/** Index of the word before a particle, over adverbs of degree: المهم in من المهم جدا أن. */
function beforeAdverbs({ tokens, speech }: Scope, particle: number): number {
  let i = particle - 1;
  while (i > 0 && speech.degreeAdverbs.has(tokens[i]!.form)) i--;
  return i;
}

/** يذكر أن, يُعتقد أن, ويتوقع لهذا المشروع أن: a present verb without a subject, at the head of its clause. */
function isImpersonal(scope: Scope, { index, entry }: CueCandidate, particle: number): boolean {
  if (!entry.impersonal) return false;
  const next = scope.tokens[index + 1]!;
  const subjectless = particle === index + 1 || carriesPreposition(scope, next);
  if (!subjectless || scope.mentions.has(index - 1)) return false;
  const before = scope.tokens[index - 1];
  return before?.kind !== 'word' || !before.readings.some(({ form }) => scope.speech.speakerNoun(form));
}

/** في هذا السياق, لهذا المشروع: no subject begins with a preposition. */
function carriesPreposition({ speech, words }: Scope, { kind, form, readings }: Token): boolean {
  if (kind !== 'word' || speech.prepositions.has(form)) return kind === 'word';
  return words.prepositions.has(form[0]!) && readings.length > 1 && speech.demonstratives.has(readings[1]!.form);
}

/** True where the word before a mark or colon says that a title or name follows: بعنوان, شعار. */
function isBeforeTitle({ tokens, speech }: Scope, index: number): boolean {
  const before = tokens[index - 1];
  return before?.kind === 'word' && speech.beforeTitles.has(before.form) && !speech.inside.has(before.form);
}

function openedByParticle(scope: Scope, opener: number, { entry }: CueCandidate): Complement | null {
  const first = opener + 1;
  if (first >= scope.tokens.length) return null;
  const quotation = scope.quotations.get(first) ?? null;
  // بأنها «…», بأنه كان «…»
  const marked = quotation ?? scope.quotations.get(first + 1);
  if (entry.labels && (!marked || countWords(scope, marked.first, marked.last) < SHORTEST_SPEECH)) return null;
  return { kind: 'clause', opener, first, quotation };
}

function afterColon(scope: Scope, colon: number): Complement | null {
  const first = colon + 1;
  const next = scope.tokens[first];
  if (!next) return null;
  // قال المتحدث: إن… : the particle opens the clause, as it does without the colon.
  if (next.kind === 'word' && scope.speech.particles.has(next.form) && first + 1 < scope.tokens.length) {
    return { kind: 'clause', opener: first, first: first + 1, quotation: scope.quotations.get(first + 1) ?? null };
  }
  const quotation = scope.quotations.get(first);
  if (quotation && quotation.last > quotation.first)
    return { kind: 'quotation', opener: first, first: quotation.first, quotation };
  return { kind: 'colon', opener: colon, first, quotation: null };
}

/** Whether a quotation after a cue is speech, and no name or label. */
function isSpeech(scope: Scope, quotation: ScopedQuotation, opener: number, cue: CueCandidate): boolean {
  const { entry, index } = cue;
  const { speech } = scope;
  const words = countWords(scope, quotation.first, quotation.last);
  const named = countNamed(scope, quotation);
  if (named === words) return false;
  const before = scope.tokens[opener - 1];
  if (before?.form === ':' || isComma(before)) return words >= 2;
  // ورشة عمل حول "…", جاء في "إعلان تونس للتسوية".
  if (before && speech.beforeTitles.has(before.form)) return false;
  if (words <= LONGEST_LABEL && before && speech.inside.has(before.form)) return false;
  // وصف السعودية بـ"منطلق الإرهاب": a name for something, and no clause.
  if (entry.labels && words <= LONGEST_LABEL_OF_VERB) return false;
  // A quotation that goes on past its sentence is no label.
  if (quotation.quotation.end > scope.tokens.at(-1)!.end) return true;
  if (words < SHORTEST_SPEECH) return opener === index + 1 && quotation.after >= scope.tokens.length - 1;
  if (isApposition(scope, quotation, opener) || leadsOn(scope, quotation, words, isToCall(scope, cue))) return false;
  // شركة "إم إل ليمتد": a noun that the name between marks completes.
  if (
    words <= LONGEST_NAME &&
    before?.kind === 'word' &&
    speech.speakerNoun(before.form) &&
    !speech.isDefinite(before.form)
  )
    return false;
  const between = countWords(scope, index + 1, opener);
  if (entry.ambiguous && between > FAR_FROM_AMBIGUOUS && words < SHORTEST_FAR) return false;
  const farthest = entry.form === 'participle' ? FARTHEST_BARE_OF_PARTICIPLE : FARTHEST_BARE;
  if (between > farthest && words < LONG_SPEECH) return false;
  // وكالة "ريا نوفوستي", مشروع "الغد لنا": a noun that a name in marks completes.
  return words > SHORTEST_SPEECH + 1 || (named === 0 && words > SHORTEST_SPEECH);
}

/** قال مدير الشركة "المشغل التجاري للمطار" للصحيفة إن…: what is said follows, and the marks hold a part of the subject. */
function leadsOn(scope: Scope, { after }: ScopedQuotation, words: number, calls: boolean): boolean {
  if (words >= LONG_SPEECH) return false;
  const end = Math.min(scope.tokens.length, after + FARTHEST_AFTER_LABEL);
  for (let i = after; i < end; i++) {
    const token = scope.tokens[i]!;
    if (token.form === ':' || reads(token, scope.speech.cues)) return false;
    // دعت "كل القوى" إلى التجمع: whom the verb calls.
    if (i === after && calls && token.form === scope.speech.toward.preposition) return true;
    if (isParticle(scope, i)) return true;
  }
  return false;
}

/** A verb that calls somebody to something: دعا، حث. */
function isToCall({ speech }: Scope, { entry }: CueCandidate): boolean {
  return entry.stance === 'call' && speech.toward.lemmas.has(entry.lemma);
}

/** كتب علي سالم "مؤلف المسرحية الشهيرة" في عموده: what the one named is. */
function isApposition({ tokens, mentions, speech }: Scope, quotation: ScopedQuotation, opener: number): boolean {
  const goesOn = tokens[quotation.after]?.kind === 'word';
  return goesOn && mentions.has(opener - 1) && speech.speakerNoun(tokens[quotation.first]!.form) !== undefined;
}
