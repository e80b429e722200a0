import type { Mention } from '../model/mention.ts';
import { agrees, type Candidate } from './candidate.ts';
import { firstNotBefore, type SentenceView } from './frame.ts';
import { bareWords, wordsOf } from './words-of.ts';

/** A title names somebody told of before where this share of its words stands in that one's office. */
const ENOUGH_SHARED = 0.5;

/** Of two whose offices fit equally, the one who spoke last is preferred. */
const SPOKE_LAST = 0.1;

/** So many quotes back a text is pointed back to. */
const FARTHEST_SPEAKER = 20;

/** Words of so many letters are the same where only an ending of one letter differs. */
const SHORTEST_STEM = 4;

/** So many characters on either side of a name tell what its bearer is. */
const BESIDE = 60;

/** So many names back a title finds its holder. */
const FARTHEST_NAME = 200;

/** `goesOn` where the verb says that somebody goes on with what he said (وأضاف). The one whom a title means: رئيس النادي → the person printed with that office; المسؤول الروسي → who spoke last. */
export function resolveTitle(
  view: SentenceView,
  title: Candidate,
  before: readonly Candidate[],
  goesOn = false,
): Candidate {
  if (!title.description || !title.span) return title;
  const bearer = findBearer(view, title);
  if (bearer !== null) return { ...title, mention: bearer, description: null };
  // مسؤول تركي is somebody else than the مسؤول told of before.
  if (title.form === 'name' || isAnybody(view, title)) return title;
  const words = wordsOf(title.description, view).filter((word) => !view.language.settings.sameWords.has(word));
  const last = sameSource(view, title, words, before) ?? before.at(-1) ?? null;
  if (title.noun) return findDocument(title, before) ?? findOrganization(view, title, words) ?? title;
  const holder = findHolder(view, title, words, last);
  if (holder) return holder;
  return last && (pointsBack(view, title, words, last) || (goesOn && isStillHe(view, title, last)))
    ? {
        ...title,
        form: last.form === 'anonymous' ? 'anonymous' : 'title',
        mention: last.mention,
        description: last.description,
        rule: { id: 'title-points-back' },
      }
    : title;
}

function isAnybody(view: SentenceView, { form, description }: Candidate): boolean {
  return form === 'anonymous' && !view.speech.isDefinite(view.language.words.fold(description!.split(/\s/u, 1)[0]!));
}

/** المسؤول الروسي, المتحدث, المصدر: with the article and no office that fits, the speaker before is meant. */
function pointsBack(view: SentenceView, title: Candidate, words: readonly string[], last: Candidate): boolean {
  if (!agrees(title.gender, last.gender) || !agrees(title.number, last.number)) return false;
  const head = view.language.words.fold(title.description!.split(/\s/u, 1)[0]!);
  const isDefinite = view.speech.isDefinite(head);
  // المصدر ذاته may be anybody, المسؤول only a person.
  if (title.form === 'anonymous')
    return isDefinite && (isOneSource(title) || (last.form === 'anonymous' && sharesNoun(last, words, view)));
  if (last.mention === null) {
    if (last.noun !== undefined) return false;
    // المسؤول after مسؤول أمني; الشواشي, a name that no list knows, after غازي الشواشي.
    const shared = wordsOf(last.description ?? '', view).some((word) => words.includes(word));
    return isDefinite && (shared || (last.form === 'anonymous' && words.length === 1 && isRole(view, head)));
  }
  const mention = view.mentions[last.mention]!;
  if (mention.type !== 'person') return false;
  if (sharedOf(mention, words, view) >= ENOUGH_SHARED) return true;
  if (title.span!.start > mention.end + BESIDE && standsBeside(mention, words, view)) return true;
  // القرافي after another's words is somebody else: only an office points back.
  return isDefinite && isRole(view, head);
}

/** وأضاف لاعب برشلونة السابق: who goes on speaking is told of by another office of his. */
function isStillHe(view: SentenceView, title: Candidate, last: Candidate): boolean {
  if (last.mention === null || view.mentions[last.mention]!.type !== 'person' || title.form !== 'title') return false;
  if (!agrees(title.gender, last.gender) || !agrees(title.number, last.number)) return false;
  const [head, next = ''] = title.description!.split(/\s+/u, 2).map((word) => view.language.words.fold(word));
  return isRole(view, head!) && next !== '';
}

/** المصدر may stand for whoever spoke, المصادر and المسؤولون only for the like. */
function isOneSource({ gender, number }: Candidate): boolean {
  return number === 'singular' && gender === 'm';
}

/** المصدر after مصدر مسؤول and somebody else: the source of that noun that spoke last. */
function sameSource(
  view: SentenceView,
  { form }: Candidate,
  words: readonly string[],
  before: readonly Candidate[],
): Candidate | undefined {
  if (form !== 'anonymous') return undefined;
  return before.slice(-FARTHEST_SPEAKER).findLast((one) => one.form === form && sharesNoun(one, words, view));
}

function sharesNoun(last: Candidate, words: readonly string[], view: SentenceView): boolean {
  return wordsOf(last.description ?? '', view)[0] === words[0];
}

/** العامري after عمرو العامري; القيم العام after حسام القيم العام بالمعهد: every word stands in the name, or right beside it. */
function standsBeside({ start, end }: Mention, words: readonly string[], view: SentenceView): boolean {
  const beside = new Set(bareWords(view.text.slice(Math.max(0, start - BESIDE), end + BESIDE), view));
  const name = new Set(bareWords(view.text.slice(start, end), view));
  return (
    words.length > 0 &&
    (words.every((word) => name.has(word)) || (words.length > 1 && words.every((word) => beside.has(word))))
  );
}

function isRole(view: SentenceView, head: string): boolean {
  return view.speech.speakerNoun(head)?.kind === 'role';
}

/** وقال الشواشي, a name that no list knows: the one named last whose name ends in it (غازي الشواشي). */
function findBearer(view: SentenceView, { description, span, form, noun }: Candidate): number | null {
  const head = view.language.words.fold(description!.split(/\s/u, 1)[0]!);
  if (form === 'anonymous' || noun !== undefined || view.speech.speakerNoun(head)) return null;
  const words = wordsOf(description!, view);
  const last = firstNotBefore(view.mentions, span!.start) - 1;
  for (let index = last; index >= Math.max(0, last - FARTHEST_NAME); index--) {
    const mention = view.mentions[index]!;
    if (mention.type !== 'person') continue;
    const name = wordsOf(mention.text, view);
    if (name.length > words.length && words.every((word, i) => name[name.length - words.length + i] === word))
      return index;
  }
  return null;
}

/** وأضاف التقرير: the text that spoke before under the same noun, or its author. */
function findDocument(title: Candidate, before: readonly Candidate[]): Candidate | null {
  const same = before
    .slice(-FARTHEST_SPEAKER)
    .findLast((speaker) => speaker.noun === title.noun && speaker.noun !== undefined);
  if (!same) return null;
  const { mention, description } = same;
  return { ...title, mention, description, rule: { id: 'text-before' } };
}

function findHolder(
  view: SentenceView,
  title: Candidate,
  words: readonly string[],
  speaker: Candidate | null,
): Candidate | null {
  let best: { mention: number; fit: number } | null = null;
  const last = firstNotBefore(view.mentions, title.span!.start) - 1;
  for (let index = last; index >= Math.max(0, last - FARTHEST_NAME); index--) {
    const mention = view.mentions[index]!;
    if (mention.type !== 'person' || mention.roles.length === 0 || !agrees(mention.gender, title.gender)) continue;
    const share = sharedWith(mention, words, view);
    // الرئيس after the president's words is he, whoever else presides: whose office fits and who spoke last.
    const isSpeaker = speaker?.mention != null && view.mentions[speaker.mention]!.text === mention.text;
    const fit = share + (isSpeaker ? SPOKE_LAST : 0);
    if (share >= ENOUGH_SHARED && fit > (best?.fit ?? 0)) best = { mention: index, fit };
  }
  const mention = best?.mention ?? holderToCome(view, title, words);
  if (mention === null) return null;
  const office = view.mentions[mention]!.roles[0]!.text;
  return { ...title, mention, description: null, rule: { id: 'title-fits-office', office } };
}

/** أعلنت مديرة المتحف أن…. وقالت مديرة المتحف فلانة: a title of two words or more, all of which stand in an office told later. */
function holderToCome(view: SentenceView, title: Candidate, words: readonly string[]): number | null {
  if (words.length < 2) return null;
  const first = firstNotBefore(view.mentions, title.span!.end);
  for (let index = first; index < Math.min(view.mentions.length, first + FARTHEST_NAME); index++) {
    const mention = view.mentions[index]!;
    if (mention.type !== 'person' || !agrees(mention.gender, title.gender)) continue;
    if (mention.roles.length === 0 || sharedWith(mention, words, view) < 1) continue;
    // وزير الخارجية is not وزير الخارجية الألماني.
    if (!mention.roles.some(({ text }) => namesOtherNation(view, text, title.description!))) return index;
  }
  return null;
}

function namesOtherNation({ language }: SentenceView, office: string, title: string): boolean {
  const nations = (text: string) =>
    text
      .split(/\s+/u)
      .map((word) => language.words.fold(word))
      .filter((word) => language.names.nationalities.has(word));
  const told = nations(title);
  return nations(office).some((word) => !told.includes(word));
}

/** رئيس alone would fit every president: the first word has to fit, and half of all. */
function sharedWith(mention: Mention, words: readonly string[], view: SentenceView): number {
  const first = mention.roles.some((role) => wordsOf(role.text, view).includes(words[0]!));
  return first ? sharedOf(mention, words, view) : 0;
}

/** The share of a title's words that stand in somebody's offices. */
function sharedOf(mention: Mention, words: readonly string[], view: SentenceView): number {
  const office = mention.roles.flatMap((role) => wordsOf(role.text, view));
  const shared = words.filter((word) => office.some((other) => isSameWord(word, other)));
  return words.length === 0 ? 0 : shared.length / words.length;
}

/** رئيس الحكومة التركية, told of رئيس الوزراء التركي: a long word may end in the letter of the feminine, or not. */
function isSameWord(word: string, other: string): boolean {
  if (word === other) return true;
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  return short.length >= SHORTEST_STEM && long.length === short.length + 1 && long.startsWith(short);
}

/** الوكالة, الوزارة: the organisation named last whose name begins with that noun. */
function findOrganization(view: SentenceView, title: Candidate, words: readonly string[]): Candidate | null {
  if (words.length > 2) return null;
  const last = firstNotBefore(view.mentions, title.span!.start) - 1;
  for (let index = last; index >= Math.max(0, last - FARTHEST_NAME); index--) {
    const mention = view.mentions[index]!;
    if (mention.type !== 'organization') continue;
    if (wordsOf(mention.text, view)[0] !== words[0] && wordBefore(view, mention) !== words[0]) continue;
    return {
      ...title,
      mention: index,
      description: null,
      rule: { id: 'organization-of-kind' },
    };
  }
  return null;
}

/** صحيفة «ديلي ميل»: the head noun outside the name. */
function wordBefore(view: SentenceView, mention: Mention): string {
  const before = view.text
    .slice(Math.max(0, mention.start - 20), mention.start)
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean);
  const word = view.language.words.fold(before.at(-1) ?? '');
  return view.language.words.readings(word).at(-1)?.form ?? word;
}
