import type { NameLexicon } from '../model/name-lexicon.ts';
import { TYPES } from '../model/tagger.ts';
import type { Token } from '../model/token.ts';
import type { TaggedSpan } from './article-features.ts';
import type { Evidence } from './find-evidence.ts';
import { isQuoteMark } from './match-known.ts';
import { weighNameWord } from './weigh-name-word.ts';

const PERSON = TYPES.indexOf('person');
const ORGANIZATION = TYPES.indexOf('organization');
/** Weight of evidence by a noun and quotation marks. */
const IN_MARKS = 4;

/**
 * Brings what the tagger marked to what a name is: without marks around it, without a title or verb before it (الملا عمر), without
 * the nationality of a club or town (بنفيكا البرتغالي), and two names where و joins them (عبد الغني والعنزي).
 *
 * @param startsBehind where the word at the index of a token starts behind its proclitics
 */
export function trimNames(
  spans: readonly TaggedSpan[],
  tokens: readonly Token[],
  evidence: Evidence,
  lexicon: NameLexicon,
  startsBehind: (index: number) => number,
): TaggedSpan[] {
  return spans
    .flatMap((span) => splitJoined(widen(span, evidence), tokens, evidence, startsBehind))
    .flatMap(({ type, first, last }) => {
      let from = first;
      let to = last;
      while (from < to && tokens[from]!.kind === 'mark') from++;
      while (to > from && tokens[to]!.kind === 'mark' && !closesInside(tokens, from, to)) to--;
      if (type === PERSON) {
        while (from < to && (isTitle(tokens[from]!, lexicon) || isVerb(tokens[from]!, lexicon))) from++;
        while (to > from && endsNames(tokens[to]!, lexicon)) to--;
        to = withoutWordBehind(tokens, from, to, evidence, lexicon);
      }
      // المجلس البلدي المهندس محمد: an address belongs to the person behind it.
      if (type === ORGANIZATION) while (from < to && isAddress(tokens[to]!, lexicon)) to--;
      if (type !== PERSON && to > from && isNationalityBehind(tokens, from, to, lexicon)) to--;
      const alone = from === to ? tokens[from]! : null;
      const bare = alone && (type === ORGANIZATION ? isBareHead(alone, lexicon) : isNoPerson(type, alone, lexicon));
      return bare || tokens[from]!.kind === 'mark' ? [] : [{ type, first: from, last: to }];
    });
}

/** زاده بينما: a word that no name runs over, and that nobody is called; a paper may be called اليوم. */
function endsNames({ kind, form }: Token, { boundaries, nameWords }: NameLexicon): boolean {
  return kind === 'word' && boundaries.has(form) && !nameWords.has(form);
}

/** Only persons and places: وزارة التربية والتعليم is one name. What a list has as one (البوسنة والهرسك) stays one. */
function splitJoined(
  span: TaggedSpan,
  tokens: readonly Token[],
  { seen }: Evidence,
  startsBehind: (index: number) => number,
): TaggedSpan[] {
  const { type, first, last } = span;
  if (type === ORGANIZATION || seen.some((c) => c.first === first && c.last === last)) return [span];
  const parts: TaggedSpan[] = [];
  let from = first;
  for (let i = first + 1; i <= last; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || startsBehind(i) === token.start) continue;
    parts.push({ type, first: from, last: i - 1 });
    from = i;
  }
  return [...parts, { type, first: from, last }];
}

/** وكالة "ريا نوفوستي" الروسية: what stands around the marks belongs to the name of an agency. */
function widen(span: TaggedSpan, { seen }: Evidence): TaggedSpan {
  if (span.type !== ORGANIZATION) return span;
  const agency = seen.find((c) => c.weight === IN_MARKS && c.first <= span.first && c.last >= span.last);
  return agency ? { type: ORGANIZATION, first: agency.first, last: agency.last } : span;
}

/** الملك سلمان ضيوفه: a word with the ending of no name, behind what lists and rules have as one. */
function withoutWordBehind(
  tokens: readonly Token[],
  first: number,
  last: number,
  { seen }: Evidence,
  lexicon: NameLexicon,
): number {
  const { form } = tokens[last]!;
  if (last === first || form.startsWith(lexicon.article) || !lexicon.isInflected(form)) return last;
  return seen.some((c) => c.type === 'person' && c.first === first && c.last === last - 1) ? last - 1 : last;
}

/** الملا, الجنرال; not شيخ, أمير or سلطان, which are names as well. */
function isTitle({ kind, form }: Token, lexicon: NameLexicon): boolean {
  return kind === 'word' && form.startsWith(lexicon.article) && lexicon.titles.has(form);
}

function isAddress({ form }: Token, lexicon: NameLexicon): boolean {
  return form.startsWith(lexicon.article) && lexicon.titles.get(form)?.kind === 'honorific';
}

/** نوه الحربي, أفاد الطرابلسي: a verb that reports, unless it is a common given name. */
function isVerb({ readings }: Token, lexicon: NameLexicon): boolean {
  return readings.some(({ form }) => {
    const part = weighNameWord(form, lexicon);
    return lexicon.reportingVerbs.has(form) && part !== 'given' && part !== 'strong';
  });
}

/** الجنرال, أوكراني, الكرملين: a title, a nationality (المصري is a surname, too), or what the lists have as something else. */
function isNoPerson(type: number, token: Token, lexicon: NameLexicon): boolean {
  if (type !== PERSON) return false;
  const { form } = token;
  if (endsNames(token, lexicon)) return true;
  const nationality = lexicon.nationalities.has(form) && !form.startsWith(lexicon.article);
  if (nationality || isTitle(token, lexicon)) return !lexicon.nameWords.get(form)?.gender;
  const types = lexicon.known.next.get(form)?.types ?? [];
  return types.length > 0 && !types.includes('person') && !lexicon.nameWords.has(form);
}

/** Names of their own take no nationality, institutions do: الجيش العراقي, شركة النفط الإيرانية. */
function isNationalityBehind(tokens: readonly Token[], first: number, last: number, lexicon: NameLexicon): boolean {
  const { form } = tokens[last]!;
  if (!form.startsWith(lexicon.article) || !lexicon.nationalities.has(form)) return false;
  if (lexicon.regionalAdjectives.has(form)) return false;
  for (let i = first; i < last; i++) {
    const { kind, readings } = tokens[i]!;
    if (kind === 'word' && readings.some((reading) => isInstitutional(reading.form, lexicon))) return false;
  }
  return true;
}

function isInstitutional(form: string, lexicon: NameLexicon): boolean {
  return form.startsWith(lexicon.article) || lexicon.organizationHeads.has(form) || lexicon.placeHeads.has(form);
}

/** بنك, الكلية: a noun for an organisation is no name of one, unless a list knows it as such (الخارجية). */
function isBareHead({ readings }: Token, lexicon: NameLexicon): boolean {
  return readings.some(({ form }) => {
    const indefinite = form.startsWith(lexicon.article) ? form.slice(lexicon.article.length) : form;
    const head = lexicon.organizationHeads.get(form) ?? lexicon.organizationHeads.get(indefinite);
    return head !== undefined && !lexicon.known.next.get(form)?.types.length;
  });
}

/** ملعب "سان سيرو": a mark that closes what opened inside the name. */
function closesInside(tokens: readonly Token[], first: number, last: number): boolean {
  if (!isQuoteMark(tokens[last]) && tokens[last]!.form !== ')') return false;
  for (let i = first + 1; i < last; i++) if (isQuoteMark(tokens[i]) || tokens[i]!.form === '(') return true;
  return false;
}
