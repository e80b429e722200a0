import type { Mention } from '../model/mention.ts';
import type { WordRules } from '../model/word-rules.ts';
import { agrees, type Candidate } from './candidate.ts';
import { firstNotBefore, type SentenceView } from './frame.ts';

/** A title names somebody told of before where this share of its words stands in that one's office. */
const ENOUGH_SHARED = 0.5;

/** So many quotes back a text is pointed back to. */
const FARTHEST_SPEAKER = 20;

/** So many names back a title finds its holder. */
const FARTHEST_NAME = 200;

/** The one whom a title means: رئيس النادي → the person printed with that office; المسؤول الروسي → who spoke last. */
export function resolveTitle(view: SentenceView, title: Candidate, before: readonly Candidate[]): Candidate {
  if (!title.description || !title.span) return title;
  const last = before.at(-1) ?? null;
  const words = wordsOf(title.description, view);
  if (title.noun) return findDocument(title, before) ?? findOrganization(view, title, words) ?? title;
  const holder = findHolder(view, title, words);
  if (holder) return holder;
  // المسؤول الروسي, المتحدث, المصدر: with the article and no office that fits, the speaker before is meant.
  const definite = view.speech.isDefinite(view.language.words.fold(title.description.split(/\s/u, 1)[0]!));
  const fits = last?.mention != null && sharedOf(view.mentions[last.mention]!, words, view) >= ENOUGH_SHARED;
  if ((definite || fits) && last && agrees(title.gender, last.gender) && isPersonal(view, last)) {
    const { mention, description } = last;
    const form = last.form === 'anonymous' ? 'anonymous' : 'title';
    return {
      ...title,
      form,
      mention,
      description,
      confidence: 0.8,
      rule: { id: 'title-points-back' },
    };
  }
  return title;
}

/** وأضاف التقرير: the text that spoke before under the same noun, or its author. */
function findDocument(title: Candidate, before: readonly Candidate[]): Candidate | null {
  const same = before
    .slice(-FARTHEST_SPEAKER)
    .findLast((speaker) => speaker.noun === title.noun && speaker.noun !== undefined);
  if (!same) return null;
  const { mention, description } = same;
  return { ...title, mention, description, confidence: 0.85, rule: { id: 'text-before' } };
}

function findHolder(view: SentenceView, title: Candidate, words: readonly string[]): Candidate | null {
  let best: { mention: number; share: number } | null = null;
  const last = firstNotBefore(view.mentions, title.span!.start) - 1;
  for (let index = last; index >= Math.max(0, last - FARTHEST_NAME); index--) {
    const mention = view.mentions[index]!;
    if (mention.type !== 'person' || mention.roles.length === 0 || !agrees(mention.gender, title.gender)) continue;
    const share = sharedWith(mention, words, view);
    if (share >= ENOUGH_SHARED && share > (best?.share ?? 0)) best = { mention: index, share };
  }
  if (!best) return null;
  const office = view.mentions[best.mention]!.roles[0]!.text;
  return {
    ...title,
    mention: best.mention,
    description: null,
    confidence: 0.85,
    rule: { id: 'title-fits-office', office },
  };
}

/** رئيس alone would fit every president: the first word has to fit, and half of all. */
function sharedWith(mention: Mention, words: readonly string[], view: SentenceView): number {
  const first = mention.roles.some((role) => wordsOf(role.text, view).includes(words[0]!));
  return first ? sharedOf(mention, words, view) : 0;
}

/** The share of a title's words that stand in somebody's offices. */
function sharedOf(mention: Mention, words: readonly string[], view: SentenceView): number {
  const office = new Set(mention.roles.flatMap((role) => wordsOf(role.text, view)));
  return words.length === 0 ? 0 : words.filter((word) => office.has(word)).length / words.length;
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
      confidence: 0.8,
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

function isPersonal(view: SentenceView, last: Candidate): boolean {
  return last.mention === null ? last.form === 'anonymous' : view.mentions[last.mention]!.type === 'person';
}

/** Folded words without their article. */
function wordsOf(text: string, view: { language: { words: WordRules }; speech: SentenceView['speech'] }): string[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => view.language.words.fold(word))
    .filter((word) => word.length > 0)
    .map((word) => (view.speech.isDefinite(word) ? word.slice(2) : word));
}
