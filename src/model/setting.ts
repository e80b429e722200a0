import type { Span } from './span.ts';

/** On what occasion words were said. */
export type VenueKind =
  | 'press-conference'
  | 'interview'
  | 'statement'
  | 'speech'
  | 'meeting'
  | 'session'
  | 'broadcast'
  | 'phone-call'
  | 'post'
  | 'letter'
  | 'visit'
  | 'event';

/** The occasion or place at which words were said, as the reporting clause tells it: في مؤتمر صحفي بالقاهرة. */
export interface Venue {
  /** The phrase with its preposition: عقب اجتماع is not في اجتماع. */
  readonly span: Span;
  readonly kind: VenueKind;
}

/** The one to whom words were said: قال للصحفيين, خلال لقائه بالسفير. What carries news is a link of the chain instead. */
export interface Addressee {
  readonly span: Span;
  /** Index into `Document.mentions`; null where only a description is given. */
  readonly mention: number | null;
  /** The description as printed, where nobody is named: أعضاء البرلمان. */
  readonly description: string | null;
}

/** When words were said, as the reporting clause tells it: أمس, يوم 25 أفريل 2017. */
export interface SaidAt {
  readonly span: Span;
  /** ISO `YYYY-MM-DD`; null where the words name no single day, or need the date of an article that has none. */
  readonly date: string | null;
}
