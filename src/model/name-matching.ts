import type { EntityType } from './mention.ts';
import type { Span } from './span.ts';

/** A name made comparable. */
export interface NameForm {
  readonly type: EntityType;
  /**
   * The folded words that carry identity, in order: connectors (بن), generic heads (وكالة, تنظيم), marks and nationalities
   * left out, compounds made one (عبد الله → عبدالله). Never empty unless the name holds no letter.
   */
  readonly words: readonly string[];
  /** Of each word, whether the name says that it is the father of the one before (بن): سلمان بن عبدالعزيز. */
  readonly filial: readonly boolean[];
  /** Kind of institution, place or state that a generic head told: ministry, newspaper, agency. null where none did. */
  readonly head: string | null;
  /** ISO codes of the countries that an institution's name tells, sorted. */
  readonly nations: readonly string[];
  /** Equal for names that no reader tells apart: words, head and nations together. */
  readonly key: string;
  /** Consonant skeletons of the words, the same for every spelling: blocks of names worth comparing. */
  readonly skeletons: readonly string[];
  /** Whether the words alone single it out (رويترز), or it takes its nation to do so (وزارة الدفاع). */
  readonly distinctive: boolean;
}

/** One whom lists know under several names. */
export interface KnownName {
  /** Same for all its names; unique among the known of one type. */
  readonly id: string;
  readonly ar: string;
  readonly en: string;
}

/** A role made comparable. */
export interface RoleForm {
  /** Folded words, articles and nationalities left out. */
  readonly words: readonly string[];
  readonly nations: readonly string[];
}

/** A name in Latin letters and what it rests on. */
export interface LatinName {
  readonly text: string;
  readonly from: 'known' | 'words' | 'romanised' | 'printed';
}

/** When two names may be one, and how a name is written in Latin letters. */
export interface NameMatching {
  /**
   * The name that a span of an article prints, without invisible marks, tatweel and vowel signs. Several readings, likeliest
   * first, where a preposition hides letters: "لأمم" in للأمم prints الأمم or لأمم.
   */
  printed(text: string, span: Span): readonly string[];
  form(type: EntityType, name: string): NameForm;
  /** 0 where two folded words are one name word, 0 to 1 where spelling alone may part them, Infinity for two words. */
  wordDistance(a: string, b: string): number;
  /** How many persons the lists know to bear a folded word as given or family name. */
  bearers(word: string): number;
  known(form: NameForm, name: string): KnownName | null;
  role(text: string): RoleForm;
  /** Gender told by the word after a span: كلينتون سيحصل, هيلاري التي. */
  genderBeside(text: string, span: Span): 'm' | 'f' | null;
  /**
   * Whether what stands between two names, with what follows the second, makes the second another name of the first:
   * brackets, «المعروف بـ».
   */
  isAliasLink(between: string, after: string): boolean;
  /** The name with the word before it where that makes it a family's: عائلة بونغو; null elsewhere. */
  familyName(text: string, span: Span): string | null;
  latin(type: EntityType, name: string): LatinName;
  /**
   * Keys under which a word of a name is found, in either script: `=` and the folded word; `~` and a consonant skeleton that
   * Arabic and Latin spellings share (بيسكوف, Peskov and Peskow all give ~بسكف), likeliest first; `+` and what the word adds
   * to the skeleton where another script joins it to the next: +كن of جين and +بنك of بينغ are the ~كنبنك of Jinping. The
   * word that a reader types has the same keys: of the names that share one, those that share a `=` key are the better
   * hits. None for what tells nothing, as an article.
   */
  wordKeys(word: string): readonly string[];
  /** How a Latin word sounds, as letters: alike, or few letters apart, for all spellings of one name (Poutine, Putin). */
  sound(latin: string): string;
}
