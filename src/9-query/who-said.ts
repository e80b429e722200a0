import type { EntityHit, QuoteAnswer, QuoteFilter } from '../model/answer.ts';
import type { QuoteKind } from '../model/quote.ts';
import type { NameIndex } from './name-index.ts';
import { resolveName } from './resolve-name.ts';

/** Who said what, about whom, when, through whom. Everything given must hold; undefined is not given. */
export interface Question {
  /** Names in any script, or ids of entities. */
  readonly speaker?: string | undefined;
  readonly about?: string | undefined;
  readonly via?: string | undefined;
  /** ISO dates, or their beginnings (2025-06), both inclusive; quotes of undated articles do not match. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly kind?: QuoteKind | undefined;
  /** Ids: the quotes of one article, or the sightings of one statement. */
  readonly article?: string | undefined;
  readonly statement?: string | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

/** Where quotes and names are looked up. */
export interface QuoteSource {
  names(): Promise<NameIndex>;
  quotes(filter: QuoteFilter): Promise<{ readonly total: number; readonly quotes: readonly QuoteAnswer[] }>;
}

export interface WhoSaid {
  /** How many quotes answer the question, of which `quotes` are those within `limit` and `offset`. */
  readonly total: number;
  /** Newest first. */
  readonly quotes: readonly QuoteAnswer[];
  /** Whom each name of the question was taken to mean; several where it fits them equally well. */
  readonly meant: {
    readonly speaker?: readonly EntityHit[];
    readonly about?: readonly EntityHit[];
    readonly via?: readonly EntityHit[];
  };
}

/** @throws NotFoundError, with near names, where a name fits nobody. */
export async function whoSaid(question: Question, source: QuoteSource): Promise<WhoSaid> {
  const { speaker, about, via, kind, ...rest } = question;
  const named = [speaker, about, via].some((name) => name !== undefined);
  const index = named ? await source.names() : null;
  const meantBy = (name: string | undefined) =>
    name === undefined || index === null ? undefined : resolveName(name, index);
  const meant = given({ speaker: meantBy(speaker), about: meantBy(about), via: meantBy(via) });
  const ids = (hits: readonly EntityHit[] | undefined) => hits?.map(({ id }) => id);
  const filter = given({
    speakers: ids(meant.speaker),
    about: ids(meant.about),
    via: ids(meant.via),
    kinds: kind && [kind],
    ...rest,
  });
  return { ...(await source.quotes(filter)), meant };
}

/** Without what is undefined: absent and undefined are not the same to the types. */
function given<Values extends object>(values: Values): { [Key in keyof Values]?: Exclude<Values[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
