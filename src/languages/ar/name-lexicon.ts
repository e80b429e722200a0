import type { EntityType } from '../../model/mention.ts';
import type {
  CommonWord,
  KnownEntity,
  NameEvidence,
  NameLexicon,
  NameNode,
  NameWord,
} from '../../model/name-lexicon.ts';
import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import { isConstruct, isInflected, isPlural, isRelational } from './inflection.ts';
import * as closed from './name-boundaries.ts';
import { COUNTRY_ADJECTIVES, nationalityForms, REGIONAL_ADJECTIVES } from './nations.ts';
import {
  AGENCY_HEADS,
  COMMON_PAIRS,
  FEMININE_HEADS,
  NAMING_ADJECTIVES,
  OFFICE_HEADS,
  organizationHeadForms,
  PORTFOLIOS,
  PURPOSES,
  VAGUE_ADJECTIVES,
} from './organization-heads.ts';
import { placeHeadForms } from './place-heads.ts';
import { speechLexicon } from './speech-lexicon.ts';
import { SPORT_WORDS } from './sport-words.ts';
import { titleForms } from './titles.ts';
import { wordRules } from './word-rules.ts';

const { fold } = wordRules;

/** Everything that stage 3 looks up for Arabic, from the open lists and the closed ones beside this file. */
export function nameLexicon(lists: {
  readonly knownEntities: readonly KnownEntity[];
  readonly nameWords: readonly NameWord[];
  readonly commonWords: readonly CommonWord[];
}): NameLexicon {
  const portfolios = folded(PORTFOLIOS);
  const purposes = folded(PURPOSES);
  const commonWords = new Map<string, number>();
  for (const { word, count } of lists.commonWords) commonWords.set(word, count);
  const nameWords = nameEvidence(lists.nameWords);
  // A surname that stands alone often enough (ليو) is no everyday word.
  for (const [form, { count, ordinary }] of nameWords) if (ordinary <= count * 1.5) commonWords.delete(form);
  const before = folded([...closed.BOUNDARIES, ...closed.SUBJECT_VERBS, ...closed.ROLE_LINKS, 'على']);
  return {
    known: knownTree(lists.knownEntities),
    needContext: folded(lists.knownEntities.flatMap(({ everyday }) => everyday)),
    nameWords,
    commonWords,
    distinctSpellings: DISTINCT_SPELLINGS,
    titles: foldedKeys(titleForms()),
    organizationHeads: foldedKeys(organizationHeadForms()),
    placeHeads: foldedKeys(placeHeadForms()),
    nationalities: folded(nationalityForms()),
    countryAdjectives: folded(COUNTRY_ADJECTIVES),
    regionalAdjectives: folded(REGIONAL_ADJECTIVES),
    namingAdjectives: folded(NAMING_ADJECTIVES),
    portfolios,
    vagueAdjectives: folded(VAGUE_ADJECTIVES),
    purposes,
    feminineHeads: folded(FEMININE_HEADS),
    officeHeads: folded(OFFICE_HEADS),
    isConstruct: (form) => isConstruct(form) || portfolios.has(`ال${form}`) || purposes.has(form),
    isBoard: (head, form) => COMMON_PAIRS.has(`${head} ${form}`),
    bodyHeads: folded(['لجنة']),
    opensClause: (form) => before.has(form) || /[^ا]ت$/.test(form),
    agencyHeads: folded(AGENCY_HEADS),
    nameLinks: folded(closed.NAME_LINKS),
    sonWords: folded(closed.SON_WORDS),
    compoundStarts: folded(closed.COMPOUND_STARTS),
    compoundEnds: folded(closed.COMPOUND_ENDS),
    boundaries: new Set([...folded(closed.BOUNDARIES), ...UNLIKE_NAMES]),
    placePrepositions: folded(closed.PLACE_PREPOSITIONS),
    subjectVerbs: folded(closed.SUBJECT_VERBS),
    reportingVerbs: reportingVerbs(),
    formerWords: folded(closed.FORMER_WORDS),
    actingWords: folded(closed.ACTING_WORDS),
    inCharge: folded(closed.IN_CHARGE),
    actingHolders: folded(closed.ACTING_HOLDERS),
    actingDuties: folded(closed.ACTING_DUTIES),
    roleLinks: folded(closed.ROLE_LINKS),
    sportWords: folded(SPORT_WORDS),
    isInflected: (form) => isInflected(form, commonWords),
    isPlural,
    isRelational,
    adverbSign: '\u064B',
    article: 'ال',
    conjunction: 'و',
    purpose: 'ل',
    isFeminine: (form) => form.endsWith('ه') || form === 'العليا',
  };
}

/** على folds to the name علي, yet nobody prints the name with ى and the preposition with ي. */
const DISTINCT_SPELLINGS: ReadonlyMap<string, string> = new Map([['علي', 'علي']]);

/** The preposition على as printed, and what stands for a word with tanwin (هاتفياً). */
const UNLIKE_NAMES = ['على', 'اً'];

function reportingVerbs(): Set<string> {
  return new Set([...speechLexicon.cues].flatMap(([form, cue]) => (cue.form === 'verb' ? form : [])));
}

function folded(words: readonly string[]): Set<string> {
  const unlessDistinct = (word: string) => (DISTINCT_SPELLINGS.has(fold(word)) ? word : fold(word));
  return new Set(words.map(unlessDistinct));
}

function foldedKeys<T>(forms: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...forms].map(([word, value]) => [fold(word), value]));
}

function nameEvidence(words: readonly NameWord[]): Map<string, NameEvidence> {
  const evidence = new Map<string, NameEvidence>();
  for (const row of words) evidence.set(fold(row.word), row);
  const add = (name: string, gender: 'm' | 'f') => {
    const form = fold(name);
    const known = evidence.get(form);
    evidence.set(form, { count: Math.max(20, known?.count ?? 0), ordinary: known?.ordinary ?? 0, gender });
  };
  for (const name of MALE_NAMES) add(name, 'm');
  for (const name of FEMALE_NAMES) add(name, 'f');
  for (const form of DISTINCT_SPELLINGS.keys()) evidence.set(form, { count: 600, ordinary: 0, gender: 'm' });
  return evidence;
}

interface GrowingNode {
  next: Map<string, GrowingNode>;
  types: readonly EntityType[];
}

/** Most nodes have nothing below them, or no name that ends there: these two stand for all of those. */
const NO_NODES = new Map<string, GrowingNode>();
const NO_TYPES: readonly EntityType[] = [];

/** The tree of all spellings, word by word. Marks between words are left out: بان كي-مون. */
function knownTree(entities: readonly KnownEntity[]): NameNode {
  const root: GrowingNode = { next: new Map(), types: NO_TYPES };
  for (const { type, ar } of entities) {
    for (const spelling of ar) {
      let node = root;
      for (const word of fold(spelling).match(/[\p{L}\p{N}.]+/gu) ?? []) {
        let next = node.next.get(word);
        if (!next) {
          next = { next: NO_NODES, types: NO_TYPES };
          if (node.next === NO_NODES) node.next = new Map();
          node.next.set(word, next);
        }
        node = next;
      }
      if (!node.types.includes(type)) node.types = [...node.types, type];
    }
  }
  return root;
}
