import { isComma, reads, type Scope } from './scope.ts';

/** A source between its phrase and the clause it vouches for takes at most so many words. */
const LONGEST_SOURCE = 24;
/** Without فإن, a comma further off is one of the clause itself: ووفق القرار يبدأ الحظر مساء…، عدا الجمعة. */
const FARTHEST_COMMA = 16;
/** Between a comma and the name behind it stand at most so many titles. */
const MOST_TITLES = 3;
/** So far behind a comma inside the source may فإن still come. */
const FARTHEST_RESUMPTIVE = 12;

/** Index after the words that name the source, up to a comma, to فإن or to the sentence's end; null where they name nobody. */
export function readSource(scope: Scope, start: number, pronoun: boolean): number | null {
  const { tokens, speech, words } = scope;
  // وفقا لـ«نوفا»: the preposition, printed apart.
  const first = words.prepositions.has(tokens[start]?.form ?? '') ? start + 1 : start;
  if (first >= tokens.length) return pronoun ? first : null;
  // وفقا لخريطة الطريق: what the phrase governs has to be a name, a speaker, speech itself, or ما before a verb.
  if (!pronoun && !headsSource(scope, first)) return null;
  // نقلا عن موقع محلي, وفقا للألمانية: a medium, whether stage 3 found its name or not.
  const isMedium = reads(tokens[first], speech.mediaHeads) || reads(tokens[first], speech.media);
  let names = pronoun || isMedium || scope.quotations.has(first) || speech.ownWords.has(tokens[first]!.form);
  let named = false;
  let i = first;
  for (; i < tokens.length && i < first + LONGEST_SOURCE; i++) {
    const token = tokens[i]!;
    if (pronoun && token.kind === 'mark' && !isComma(token)) return i;
    if (scope.mentions.has(i) || namesSpeaker(scope, i)) names = true;
    if (token.kind === 'word' && speech.resumptive.has(token.form)) return names ? i : null;
    if (scope.mentions.get(i)?.type === 'person') named = true;
    // وفق ما أكده رئيس الفرقة، النقيب فلان: the name behind the comma is the source's.
    if (isComma(token) && !named && opensWithHolder(scope, i + 1)) continue;
    if (isComma(token) && !resumesLater(scope, i)) return names && i < first + FARTHEST_COMMA ? i : null;
    if (token.form === '.' || token.form === ':') break;
  }
  return names && (i >= tokens.length || tokens[i]!.kind === 'mark') ? i : null;
}

/** A person's name, perhaps behind titles. */
function opensWithHolder(scope: Scope, index: number): boolean {
  let i = index;
  while (i < index + MOST_TITLES && i < scope.tokens.length && !scope.mentions.has(i) && namesSpeaker(scope, i)) i++;
  return scope.mentions.get(i)?.type === 'person';
}

function headsSource(scope: Scope, first: number): boolean {
  const token = scope.tokens[first];
  if (!token) return false;
  if (scope.mentions.has(first) || scope.quotations.has(first) || namesSpeaker(scope, first)) return true;
  const { speech } = scope;
  // وفق ما أعلنته الوزارة, and not وفق ما تمليه المرحلة.
  if (speech.whatWords.has(token.form)) return reportsSoon(scope, first + 1);
  return token.readings.some(
    ({ form }) =>
      speech.venueNouns.has(form) ||
      speech.mediaHeads.has(form) ||
      speech.media.has(form) ||
      speech.ownWords.has(form) ||
      speech.cues.has(form),
  );
}

/** ما قد صرح به, ما كان أعلنه, ما نقلته: a verb of speech, perhaps with its object. */
function reportsSoon({ tokens, speech }: Scope, first: number): boolean {
  let i = first;
  while (i < first + 2 && speech.fillers.has(tokens[i]?.form ?? '')) i++;
  const token = tokens[i];
  if (token?.kind !== 'word') return false;
  const isReport = (form: string) => speech.cues.has(form) || speech.relayVerbs.has(form);
  return (
    isReport(token.form) ||
    speech.objectPronouns.some(
      (pronoun) => token.form.endsWith(pronoun) && isReport(token.form.slice(0, -pronoun.length)),
    )
  );
}

/** مصادر مطلعة، تحدثت للصحيفة، فإن…: commas inside the source do not end it where فإن still comes. */
function resumesLater(scope: Scope, comma: number): boolean {
  for (let i = comma + 1; i < Math.min(scope.tokens.length, comma + FARTHEST_RESUMPTIVE); i++) {
    if (scope.speech.resumptive.has(scope.tokens[i]!.form)) return true;
  }
  return false;
}

function namesSpeaker(scope: Scope, index: number): boolean {
  return scope.tokens[index]!.readings.some((reading) => scope.speech.speakerNoun(reading.form) !== undefined);
}
