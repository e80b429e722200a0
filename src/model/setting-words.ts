import type { VenueKind } from './setting.ts';

/** Days and dates as running text tells them, keyed by folded forms. Months stand in `PageWords.months`. */
export interface CalendarWords {
  /** 0 (Sunday) to 6. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** How many days before publication a phrase of one to three words means: اليوم 0, امس 1, اول من امس 2. */
  readonly relativeDays: ReadonlyMap<string, number>;
  /** Nouns before a day that leave it the same: يوم, صباح, مساء. */
  readonly dayParts: ReadonlySet<string>;
  /** First words of all that a day may begin with, months among them: most words of a text need no look further. */
  readonly dayOpeners: ReadonlySet<string>;
  /** Adjectives of a day, week or month gone by, and of one under way: الماضي, الجاري. */
  readonly past: ReadonlySet<string>;
  readonly current: ReadonlySet<string>;
  /** Adjectives of one to come, on which nothing was said yet: المقبل. */
  readonly future: ReadonlySet<string>;
  /** Words before a day that make it a bound, not the time of speaking: منذ, حتى, قبل. */
  readonly bounds: ReadonlySet<string>;
  /** Nouns that a weekday completes: خطبة الجمعة. */
  readonly weekdayHeads: ReadonlySet<string>;
  /** Words before a month that stands without a day: شهر, في. */
  readonly monthHeads: ReadonlySet<string>;
  /** Stretches of several days: الأسبوع, الشهر. */
  readonly periods: ReadonlySet<string>;
  /** Words that mark a date of another calendar: هـ. */
  readonly otherCalendars: ReadonlySet<string>;
}

/** Words by which a reporting clause tells to whom, where and when something was said, keyed by folded forms. */
export interface SettingWords {
  /** Nouns of occasions and statements: مؤتمر, تصريح. */
  readonly occasions: ReadonlyMap<string, VenueKind>;
  /** An occasion and the adjective that tells its kind, joined by a space: "موتمر صحفي". */
  readonly occasionPairs: ReadonlyMap<string, VenueKind>;
  /** Words before an occasion: في, خلال, عقب, هامش. */
  readonly occasionOpeners: ReadonlySet<string>;
  /** Of these, those of a time after it: the one met was not spoken to. */
  readonly afterOpeners: ReadonlySet<string>;
  /** Openers after which any noun is an occasion: هامش, مناسبة. */
  readonly eventOpeners: ReadonlySet<string>;
  /** Nouns between opener and occasion: في ختام اجتماع. */
  readonly occasionLeads: ReadonlySet<string>;
  /** Prepositions written on an occasion: ب in بمؤتمر صحفي. */
  readonly placeLetters: ReadonlySet<string>;
  /** Of the openers, those before a text or a page alone: على صفحته, بحسب بيان. */
  readonly textOpeners: ReadonlySet<string>;
  /** Words before such an opener that belong to it: على before هامش. */
  readonly openerPrepositions: ReadonlySet<string>;
  /** Statements that are made to a medium: تصريح لـ, مقابلة مع. */
  readonly statementsToMedia: ReadonlySet<string>;
  /** Those who ask on behalf of a medium: مراسل, موفد. */
  readonly correspondents: ReadonlySet<string>;
  /** Adjectives and asides between a statement and the medium it was made to: خاص, أدلى به. */
  readonly statementAsides: ReadonlySet<string>;
  /** Prepositions that join a statement to the medium: مع, إلى; ل is one of `venueLinks`. */
  readonly mediumLinks: ReadonlySet<string>;
  /** Words in which the names of stations end: أف أم, تي في. */
  readonly stationEndings: ReadonlySet<string>;
  /** Questions, whose askers carried nothing: ردا على سؤال لمراسل. */
  readonly questions: ReadonlySet<string>;
  /** What a medium asks, which is answered to it: أسئلة, استفسارات. */
  readonly inquiries: ReadonlySet<string>;
  /** Names of platforms, each one word. */
  readonly platforms: ReadonlySet<string>;
  /** Works in which somebody says something, and which are no part of who he is: باحثون في دراسة. */
  readonly works: ReadonlySet<string>;
  /** An account or page on a platform, whose owner speaks on it: حساب, صفحة, حسابه. */
  readonly accountNouns: ReadonlySet<string>;
  /** What shows that something told before is meant: ذاته, نفس, المذكور. */
  readonly sameWords: ReadonlySet<string>;
  /** Texts that an institution issues, which speaks in them: بيان, بلاغ. */
  readonly issuedTexts: ReadonlySet<string>;
  /** Lemmas of cues whose subject is what a text holds: جاء في البيان أن. */
  readonly textCues: ReadonlySet<string>;
  /** Prepositions that belong to the verb, not to the source after it (أعرب زملاء الضحايا عن), but behind these adjectives: مطلع على. */
  readonly verbPrepositions: ReadonlySet<string>;
  readonly relationalAdjectives: ReadonlySet<string>;
  /** Verbs and participles between a text or occasion and whoever issued or held it: أصدرته, صادر عن, عقده. */
  readonly issuingWords: ReadonlySet<string>;
  /** Words by which a source asks not to be named, no part of its description: رافضا الكشف عن اسمه. */
  readonly anonymityWords: ReadonlySet<string>;
  /** Words before the one spoken to: أمام, مخاطبا. */
  readonly addressOpeners: ReadonlySet<string>;
  /** Meetings and letters, and the prepositions that join the other side to them: لقائه بـ, رسالة إلى. */
  readonly encounters: ReadonlySet<string>;
  readonly encounterLinks: ReadonlySet<string>;
  /** Lemmas of cues whose object is the one spoken to: أبلغ, ناشد. */
  readonly addressingCues: ReadonlySet<string>;
  /** The letters that join the one spoken to to a verb: ل in قال للصحفيين. */
  readonly addressLetters: ReadonlySet<string>;
  /** Groups that are spoken to and seldom speak themselves: الحضور, أنصار. */
  readonly audiences: ReadonlySet<string>;
  /** Prepositions after which the matter is told, and whose words are no time or place of speaking: بشأن, تعليقا على. */
  readonly matterOpeners: ReadonlySet<string>;
  readonly calendar: CalendarWords;
}
