/**
 * What a line of page furniture announces:
 * `related` headlines of other articles, after which the article may go on; `end` what comes below an article (most
 * read, comments); `furniture` only itself; `caption` a picture; `byline` and `date` who wrote and when.
 */
export type MarkerKind = 'related' | 'end' | 'furniture' | 'caption' | 'byline' | 'date';

/**
 * Words by which a line is known for furniture, and where in it they must stand: `alone` fills the whole line, `heading`
 * starts a line of a few words (المزيد من أميركا).
 */
export interface Marker {
  readonly kind: MarkerKind;
  readonly position: 'alone' | 'heading' | 'start' | 'anywhere';
}

/**
 * The words by which a page's furniture is told from its article, and those that open and date one.
 * All words are folded; phrases are folded words joined by one space (أقرأ أيضا → "اقرا ايضا").
 */
export interface PageWords {
  /** One letter of the script: a text without any holds no article in this language. */
  readonly letter: RegExp;
  /** Charsets of pages from before UTF-8, most usual first. */
  readonly legacyCharsets: readonly string[];
  /** The letters most used in running text: bytes decoded with the wrong charset show few of them. */
  readonly commonLetters: string;
  readonly markers: ReadonlyMap<string, Marker>;
  /** The first words of markers that stand anywhere in a line, so that most words of a page need no look further. */
  readonly markersAnywhere: ReadonlySet<string>;
  /** Words that carry a sentence rather than a headline or a menu: prepositions, conjunctions, pronouns. */
  readonly functionWords: ReadonlySet<string>;
  /** Phrases of one word or two with which a paragraph of news opens and a headline hardly does: وقال, كما, من جانبه. */
  readonly openers: ReadonlySet<string>;
  /** News agencies, as they stand in a byline: (أ ش أ), رويترز. */
  readonly agencies: ReadonlySet<string>;
  /** Countries and cities from which news is datelined. */
  readonly datelinePlaces: ReadonlySet<string>;
  /** Months of every calendar in use, 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Words after a clock time that put it in the afternoon, and in the morning. */
  readonly afternoon: ReadonlySet<string>;
  readonly morning: ReadonlySet<string>;
}
