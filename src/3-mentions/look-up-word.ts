import type { NameLexicon, Title } from '../model/name-lexicon.ts';
import type { Token } from '../model/token.ts';
import { hidesProclitic, type NameOpening, openName } from './open-name.ts';
import { type NamePart, weighNameWord } from './weigh-name-word.ts';

/** What the lists say of a word, whatever stands around it. */
export interface ListedWord {
  /** Whether a reading begins a known name. */
  readonly opensKnown: boolean;
  /** Index of the reading that is the head noun of an organisation's name; -1 where none is. */
  readonly organizationHead: number;
  /** The same for names of places. */
  readonly placeHead: number;
  readonly title: Title | null;
  /** Whether a reading is a verb whose subject is mostly a person or an institution. */
  readonly subjectVerb: boolean;
  /** How the word opens a person's name, unless the next word changes that. */
  readonly opening: NameOpening | null;
  /** Whether a reading opens a compound given name: عبد. */
  readonly startsCompound: boolean;
  readonly endsCompound: boolean;
  readonly sonWord: boolean;
  /** What the whole word may be inside a person's name. */
  readonly part: NamePart;
  /** The same behind another part: a word nobody knows that hides a proclitic (ورويس) continues no name. */
  readonly continues: NamePart;
  /** An adjective of nationality with the article. */
  readonly nationality: boolean;
  /** In the lists of name words, and neither everyday nor title nor nationality. */
  readonly uncommonName: boolean;
}

const NOT_A_WORD: ListedWord = {
  opensKnown: false,
  organizationHead: -1,
  placeHead: -1,
  title: null,
  subjectVerb: false,
  opening: null,
  startsCompound: false,
  endsCompound: false,
  sonWord: false,
  part: 'none',
  continues: 'none',
  nationality: false,
  uncommonName: false,
};

/** What the lists say of a token. */
export function lookUpWord(token: Token, lexicon: NameLexicon): ListedWord {
  if (token.kind !== 'word') return NOT_A_WORD;
  const { form, readings } = token;
  const someIn = (list: { has(form: string): boolean }) => readings.some((reading) => list.has(reading.form));
  const title = readings.find((reading) => lexicon.titles.has(reading.form));
  const part = weighNameWord(form, lexicon);
  const unsure = part === 'rare' || part === 'unknown' || part === 'weak';
  return {
    opensKnown: someIn(lexicon.known.next),
    organizationHead: readings.findIndex((reading) => lexicon.organizationHeads.has(reading.form)),
    placeHead: readings.findIndex((reading) => lexicon.placeHeads.has(reading.form)),
    title: title ? lexicon.titles.get(title.form)! : null,
    subjectVerb: someIn(lexicon.subjectVerbs),
    opening: openName(readings, '', lexicon),
    startsCompound: someIn(lexicon.compoundStarts),
    endsCompound: lexicon.compoundEnds.has(form),
    sonWord: lexicon.sonWords.has(form),
    part,
    continues: unsure && hidesProclitic(readings, 3, lexicon) ? 'none' : part,
    nationality: form.startsWith(lexicon.article) && lexicon.nationalities.has(form),
    uncommonName: part === 'none' && isUncommonName(form, lexicon),
  };
}

function isUncommonName(form: string, lexicon: NameLexicon): boolean {
  if (lexicon.boundaries.has(form) || lexicon.titles.has(form) || lexicon.nationalities.has(form)) return false;
  return lexicon.nameWords.has(form) && (lexicon.commonWords.get(form) ?? 0) === 0;
}
