import type { Mentioned, Segmented } from '../model/document.ts';
import type { Language } from '../model/language.ts';
import type { Mention } from '../model/mention.ts';
import type { NameLexicon } from '../model/name-lexicon.ts';
import type { Span } from '../model/span.ts';
import type { Token } from '../model/token.ts';
import { agreeOnTypes } from './agree-on-types.ts';
import type { Candidate } from './candidate.ts';
import { carryNames } from './carry-names.ts';
import { dropOverlaps } from './drop-overlaps.ts';
import { findOrganizations } from './find-organizations.ts';
import { findPersons } from './find-persons.ts';
import { findPlaces } from './find-places.ts';
import { findRoles, withEntities } from './find-roles.ts';
import { matchKnown } from './match-known.ts';
import { tellApart } from './tell-apart.ts';

/**
 * Finds who and what an article names, sentence by sentence, then once more over the whole article. Spans are offsets
 * into the article's text; they do not overlap and stand in order.
 */
export function findMentions(document: Segmented, language: Language): Mentioned {
  const lexicon = language.names;
  const { text } = document.article;
  const sentences = document.sentences.map((sentence) => ({
    ...sentence,
    tokens: tellApart(sentence.tokens, text, lexicon),
  }));
  const found = sentences.map(({ tokens }) => inSentence(tokens, lexicon));
  const carried = carryNames(sentences, found, lexicon);
  const agreed = agreeOnTypes(sentences, carried);
  const mentions: Mention[] = [];
  const roles: (readonly Span[])[] = [];
  sentences.forEach(({ tokens }, index) => {
    const candidates = agreed[index]!;
    const rolesOf = findRoles(tokens, candidates, lexicon);
    for (const c of candidates) {
      mentions.push(toMention(c, document.article.text));
      roles.push(rolesOf.get(c) ?? []);
    }
  });
  return { ...document, mentions: withRoles(mentions, roles, document.article.text) };
}

function inSentence(tokens: readonly Token[], lexicon: NameLexicon): Candidate[] {
  const known = matchKnown(tokens, lexicon);
  const organizations = findOrganizations(tokens, known, lexicon);
  const places = findPlaces(tokens, known, lexicon);
  const persons = findPersons(tokens, [...known, ...organizations], lexicon);
  return dropOverlaps([...known, ...organizations, ...places, ...persons]);
}

function toMention({ type, start, end, gender, rule }: Candidate, text: string): Mention {
  return { type, start, end, text: text.slice(start, end), roles: [], gender, rule };
}

function withRoles(mentions: readonly Mention[], roles: readonly (readonly Span[])[], text: string): Mention[] {
  return mentions.map((mention, index) => {
    const spans = roles[index]!;
    return spans.length === 0 ? mention : { ...mention, roles: withEntities(spans, text, mentions) };
  });
}
