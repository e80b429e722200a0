import type { EntityType } from '../../model/mention.ts';
import type { CommonWord, KnownEntity, NameEvidence, NameLexicon, NameNode, NameWord } from '../../model/name-lexicon.ts';
import { isInflected, isRelational } from './inflection.ts';
import * as closed from './name-boundaries.ts';
import { COUNTRY_ADJECTIVES, nationalityForms } from './nationalities.ts';
import {
  AGENCY_HEADS,
  FEMININE_HEADS,
  NAMING_ADJECTIVES,
  organizationHeadForms,
  PORTFOLIOS,
  PURPOSES,
  VAGUE_ADJECTIVES,
} from './organization-heads.ts';
import { placeHeadForms } from './place-heads.ts';
import { titleForms } from './titles.ts';
import { wordRules } from './word-rules.ts';

const { fold } = wordRules;

/** Everything that stage 3 looks up for Arabic, from the open lists and the closed ones beside this file. */
export function nameLexicon(lists: {
  readonly knownEntities: readonly KnownEntity[];
  readonly nameWords: readonly NameWord[];
  readonly commonWords: readonly CommonWord[];
}): NameLexicon {
  return {
    known: knownTree(lists.knownEntities),
    needContext: folded([...closed.NEED_CONTEXT, ...closed.MULTI_CONTEXT]),
    nameWords: nameEvidence(lists.nameWords),
    commonWords: new Map(lists.commonWords.map(({ word, count }) => [word, count])),
    titles: foldedKeys(titleForms()),
    organizationHeads: foldedKeys(organizationHeadForms()),
    placeHeads: foldedKeys(placeHeadForms()),
    nationalities: folded(nationalityForms()),
    countryAdjectives: folded(COUNTRY_ADJECTIVES),
    namingAdjectives: folded(NAMING_ADJECTIVES),
    portfolios: folded(PORTFOLIOS),
    vagueAdjectives: folded(VAGUE_ADJECTIVES),
    purposes: folded(PURPOSES),
    feminineHeads: folded(FEMININE_HEADS),
    agencyHeads: folded(AGENCY_HEADS),
    nameLinks: folded(closed.NAME_LINKS),
    compoundStarts: folded(closed.COMPOUND_STARTS),
    compoundEnds: folded(closed.COMPOUND_ENDS),
    boundaries: folded(closed.BOUNDARIES),
    placePrepositions: folded(closed.PLACE_PREPOSITIONS),
    subjectVerbs: folded(closed.SUBJECT_VERBS),
    roleLinks: folded(closed.ROLE_LINKS),
    isInflected,
    isRelational,
    article: 'ال',
  };
}

function folded(words: readonly string[]): Set<string> {
  return new Set(words.map(fold));
}

function foldedKeys<T>(forms: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...forms].map(([word, value]) => [fold(word), value]));
}

function nameEvidence(words: readonly NameWord[]): Map<string, NameEvidence> {
  const evidence = new Map<string, NameEvidence>();
  for (const { word, count, ordinary, gender } of words) evidence.set(fold(word), { count, ordinary, gender });
  return evidence;
}

interface GrowingNode {
  next: Map<string, GrowingNode>;
  types: EntityType[];
}

/** The tree of all spellings, word by word. Marks between words are left out: بان كي-مون. */
function knownTree(entities: readonly KnownEntity[]): NameNode {
  const root: GrowingNode = { next: new Map(), types: [] };
  for (const { type, ar } of entities) {
    for (const spelling of ar) {
      let node = root;
      for (const word of fold(spelling)
        .split(/[^\p{L}\p{N}.]+/u)
        .filter(Boolean)) {
        let next = node.next.get(word);
        if (!next) node.next.set(word, (next = { next: new Map(), types: [] }));
        node = next;
      }
      if (!node.types.includes(type)) node.types.push(type);
    }
  }
  return root;
}
