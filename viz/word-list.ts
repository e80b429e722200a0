import type { SpeakerForm } from '../src/model/attribution.ts';
import type { ContactKind, ContactStatus } from '../src/model/contact.ts';
import type { EntityType } from '../src/model/mention.ts';
import type { QuoteKind, Stance } from '../src/model/quote.ts';
import type { EdgeType, Side } from './address.ts';
import type { JudgingWords } from './judging/judging-words.ts';

/** The forms of a phrase that counts, by Unicode plural category; `{n}` is the number. */
export type Counted = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Every word of the interface in one language. `{…}` is filled in. */
export interface Words {
  readonly tagline: string;
  readonly skip: string;
  readonly search: string;
  readonly searchHint: string;
  readonly noHit: string;
  readonly near: string;
  readonly filters: string;
  readonly close: string;
  readonly show: string;
  readonly links: string;
  readonly ranked: string;
  readonly graph: string;
  readonly graphHelp: string;
  readonly shown: string;
  readonly shownAround: string;
  readonly wholeGraph: string;
  readonly neighbourhood: string;
  readonly noWebgl: string;
  readonly nothingShown: string;
  readonly ring: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomAll: string;
  readonly selection: string;
  readonly start: string;
  readonly latest: string;
  readonly allKinds: string;
  readonly kindFilter: string;
  readonly noQuotes: string;
  readonly more: string;
  readonly spokeAbout: string;
  readonly speakerUnnamed: string;
  readonly about: string;
  readonly spelledAlso: string;
  readonly roles: string;
  /** Before a role told as a past one, or as held for another. */
  readonly rolePast: string;
  readonly roleActing: string;
  /** Whom an entity met or called. */
  readonly contacts: string;
  readonly contactKinds: Readonly<Record<ContactKind, string>>;
  readonly contactStatus: Readonly<Record<Exclude<ContactStatus, 'happened'>, string>>;
  /** Before whoever tells of a contact in a quote. */
  readonly toldBy: string;
  readonly mentionedIn: string;
  readonly samePerson: string;
  readonly latinMade: string;
  readonly why: string;
  readonly rule: string;
  readonly howTold: string;
  readonly confidence: string;
  readonly chain: string;
  readonly undated: string;
  readonly firstSeen: string;
  readonly otherWordings: string;
  readonly article: string;
  readonly backToGraph: string;
  readonly previousQuote: string;
  readonly nextQuote: string;
  readonly quoteOf: string;
  readonly readArticle: string;
  readonly notTheArticle: string;
  readonly language: string;
  readonly comma: string;
  readonly theme: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly themeLabel: string;
  readonly loading: string;
  readonly errorTitle: string;
  readonly errorOffline: string;
  readonly errorGone: string;
  readonly errorSafe: string;
  readonly retry: string;
  readonly emptyTitle: string;
  readonly emptyBody: string;
  readonly emptyOwn: string;
  readonly emptySample: string;
  readonly expand: string;
  readonly collapse: string;
  readonly types: Readonly<Record<EntityType, string>>;
  readonly type: Readonly<Record<EntityType, string>>;
  readonly edges: Readonly<Record<EdgeType, string>>;
  readonly sides: Readonly<Record<Side, string>>;
  readonly kinds: Readonly<Record<QuoteKind, string>>;
  readonly kindHelp: Readonly<Record<QuoteKind, string>>;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly forms: Readonly<Record<SpeakerForm, string>>;
  readonly certainty: Readonly<Record<'certain' | 'likely' | 'unsure', string>>;
  readonly counts: Readonly<
    Record<
      | ('articles' | 'quotes' | 'saidStatements' | 'aboutStatements' | 'inOutlets' | 'lines' | 'times')
      | ('mentions' | 'statements' | 'openPairs' | 'judgements'),
      Counted
    >
  >;
  readonly judging: JudgingWords;
}
