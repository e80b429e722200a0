/** One thing said in both languages of the interface. */
export interface Bilingual {
  readonly en: string;
  readonly ar: string;
}

/** Why a quote is ascribed to its speaker. Words that a rule quotes are as printed. */
export type AttributionRule =
  | { readonly id: 'subject-after-verb'; readonly verb: string }
  | { readonly id: 'office-holder-in-clause' }
  | { readonly id: 'name-before-verb' }
  | { readonly id: 'relative-clause'; readonly relative: string }
  | { readonly id: 'opening-subject' }
  | { readonly id: 'subject-of-sentence' }
  | { readonly id: 'topic-before' }
  | { readonly id: 'source-named'; readonly phrase: string }
  | { readonly id: 'name-before-colon' }
  | { readonly id: 'words-passed-on'; readonly link: string }
  | { readonly id: 'speaker-in-sentence' }
  | { readonly id: 'speaker-goes-on'; readonly cue: string }
  | { readonly id: 'pronoun-for-speaker' }
  | { readonly id: 'quotation-goes-on' }
  | { readonly id: 'title-points-back' }
  | { readonly id: 'title-fits-office'; readonly office: string }
  | { readonly id: 'text-before' }
  | { readonly id: 'organization-of-kind' }
  | { readonly id: 'nobody-named' };

export type RuleId = AttributionRule['id'];

interface TwoNames {
  readonly left: string;
  readonly right: string;
}

interface ShortAndLong {
  readonly short: string;
  readonly long: string;
}

/** Why two appearances are held to be one, or kept apart. Names and roles are as printed. */
export type MergeReason =
  | { readonly id: 'printed-alike'; readonly name: string }
  | ({ readonly id: 'one-name' } & TwoNames)
  | ({ readonly id: 'spelled-otherwise' } & TwoNames)
  | ({ readonly id: 'known-as-one'; readonly known: Bilingual } & TwoNames)
  | ({ readonly id: 'known-as-two'; readonly leftKnown: Bilingual; readonly rightKnown: Bilingual } & TwoNames)
  | { readonly id: 'same-role'; readonly role: string }
  | { readonly id: 'same-company'; readonly first: string; readonly second: string }
  | ({ readonly id: 'roles-of-two-countries' } & TwoNames)
  | { readonly id: 'name-of-many'; readonly name: string }
  | { readonly id: 'man-and-woman' }
  | ({ readonly id: 'two-countries' } & TwoNames)
  | { readonly id: 'country-in-one-name' }
  | { readonly id: 'country-untold'; readonly name: string }
  | ({ readonly id: 'two-kinds' } & TwoNames)
  | { readonly id: 'kind-in-one-name' }
  | { readonly id: 'one-article-names-both' }
  | ({ readonly id: 'name-in-brackets' } & ShortAndLong)
  | ({ readonly id: 'family-name' } & ShortAndLong)
  | ({ readonly id: 'shorter-name' } & ShortAndLong)
  | ({ readonly id: 'only-bearer' } & ShortAndLong)
  | ({ readonly id: 'words-left-out' } & ShortAndLong)
  | ({ readonly id: 'common-name' } & ShortAndLong)
  | { readonly id: 'judged-by'; readonly by: string };

/** Why quotes are held to be one utterance. */
export type StatementReason =
  | { readonly id: 'same-words' }
  | { readonly id: 'same-words-and-speaker' }
  | { readonly id: 'wording-shared'; readonly percent: number }
  | { readonly id: 'shortened'; readonly percent: number }
  | { readonly id: 'other-words'; readonly percent: number };

/** Why something was decided, as data: `export/reason-sentence.ts` puts it into words. */
export type Reason = AttributionRule | MergeReason | StatementReason;
