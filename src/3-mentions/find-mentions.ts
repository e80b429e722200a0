import type { Mentioned, Segmented } from '../model/document.ts';
import type { Language } from '../model/language.ts';
import type { Mention } from '../model/mention.ts';
import type { NameLexicon } from '../model/name-lexicon.ts';
import { type TaggerModel, TYPES } from '../model/tagger.ts';
import type { Reading, Sentence, Token } from '../model/token.ts';
import { spansOf, type TaggedSpan } from './article-features.ts';
import { type Candidate, candidate } from './candidate.ts';
import { carryNames } from './carry-names.ts';
import { type Evidence, findEvidence } from './find-evidence.ts';
import { titleOf } from './find-persons.ts';
import { findRoles, withEntities } from './find-roles.ts';
import { tagSentences } from './tag-sentences.ts';
import { tellApart } from './tell-apart.ts';
import { trimNames } from './trim-names.ts';
import { listedWords, weighedWords, weighWord } from './weigh-words.ts';

/** In sentences: an article of news has 15, a long one 60. */
const LONGEST_ARTICLE = 120;
const STRETCH = 30;

/**
 * Finds who and what an article names: lists and rules give evidence, the trained tagger decides, and what the article has
 * named in full is found again where only a part stands. Spans are offsets into the article's text; they do not overlap
 * and stand in order.
 */
export function findMentions(document: Segmented, language: Language): Mentioned {
  const { names: lexicon, tagger } = language;
  const { text } = document.article;
  const sentences = document.sentences.map((sentence) => ({
    ...sentence,
    tokens: tellApart(sentence.tokens, text, lexicon),
  }));
  const found = stretchesOf(sentences).flatMap((stretch) => namesIn(stretch, tagger, lexicon));
  const mentions: Mention[] = [];
  sentences.forEach(({ tokens }, s) => {
    const rolesOf = findRoles(tokens, found[s]!, lexicon);
    const named = found[s]!.map((c) => toMention(c, text));
    const before = mentions.length;
    found[s]!.forEach((c, i) => {
      const roles = withEntities(rolesOf.get(c) ?? [], tokens, text, named, lexicon);
      mentions.push({
        ...named[i]!,
        roles: roles.map((role) => ({ ...role, of: role.of === null ? null : before + role.of })),
      });
    });
  });
  return { ...document, mentions };
}

/** What a text names holds throughout an article; one that is longer than any article is taken as many. */
function stretchesOf(sentences: readonly Sentence[]): (readonly Sentence[])[] {
  if (sentences.length <= LONGEST_ARTICLE) return [sentences];
  const stretches: (readonly Sentence[])[] = [];
  for (let i = 0; i < sentences.length; i += STRETCH) stretches.push(sentences.slice(i, i + STRETCH));
  return stretches;
}

/** The names in each sentence of an article. */
function namesIn(sentences: readonly Sentence[], model: TaggerModel, lexicon: NameLexicon): Candidate[][] {
  const known = weighedWords(model, lexicon);
  const words = sentences.map(({ tokens }) => tokens.map((token) => weighWord(token, known)));
  const evidence = sentences.map(({ tokens }, s) => findEvidence(tokens, listedWords(words[s]!), lexicon));
  const tags = tagSentences(sentences, words, known.sums, evidence, model, lexicon);
  const tagged = sentences.map(({ tokens }, s) => {
    const readingAt = (index: number) => tokens[index]!.readings[words[s]![index]!.reading] ?? tokens[index]!;
    return trimNames(spansOf(tags[s]!), tokens, evidence[s]!, lexicon, (index) => readingAt(index).start).map((span) =>
      toCandidate(span, tokens, evidence[s]!, readingAt(span.first), lexicon),
    );
  });
  return carryNames(sentences, tagged, lexicon);
}

function toCandidate(
  { type: index, first, last }: TaggedSpan,
  tokens: Sentence['tokens'],
  { seen }: Evidence,
  reading: Reading,
  lexicon: NameLexicon,
): Candidate {
  const type = TYPES[index]!;
  const agreeing = seen.find((c) => c.type === type && c.first === first && c.last === last);
  return candidate(tokens, first, last, agreeing?.start ?? reading.start, {
    type,
    gender: type === 'person' ? (agreeing?.gender ?? genderOf(tokens, first, reading.form, lexicon)) : null,
    rule: agreeing?.rule ?? 'learned from the words of the name and around it',
    weight: agreeing?.weight ?? (last > first ? 3 : 2),
  });
}

function genderOf(tokens: readonly Token[], first: number, form: string, lexicon: NameLexicon): 'm' | 'f' | null {
  const before = tokens[first - 1];
  const title = before?.kind === 'word' ? titleOf(before, lexicon) : null;
  return title?.gender ?? lexicon.nameWords.get(form)?.gender ?? null;
}

function toMention({ type, start, end, gender, rule }: Candidate, text: string): Mention {
  return { type, start, end, text: text.slice(start, end), roles: [], gender, rule };
}
