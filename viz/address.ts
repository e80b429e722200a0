import type { GraphAnswer } from '../src/model/answer.ts';
import type { EntityType } from '../src/model/mention.ts';
import type { QuoteKind } from '../src/model/quote.ts';

export type InterfaceLanguage = 'ar' | 'en';
export type Theme = 'auto' | 'light' | 'dark';
export type EdgeType = GraphAnswer['edges'][number]['attributes']['type'];
/** What takes the place of the graph: pairs to judge, or the judgements made. */
export type Page = 'review' | 'log';
/** Which quotes of an entity are listed: by it, naming it, or come down through it. */
export type Side = 'said' | 'about' | 'through';

export const ENTITY_TYPES: readonly EntityType[] = ['person', 'organization', 'place'];
export const EDGE_TYPES: readonly EdgeType[] = ['spoke-about', 'relayed', 'holds-role', 'met', 'called', 'co-mention'];
const PAGES: readonly Page[] = ['review', 'log'];
export const QUOTE_KINDS: readonly QuoteKind[] = ['direct', 'mixed', 'indirect', 'headline'];

/** All that is on show. One address holds it and restores it. */
export interface State {
  readonly language: InterfaceLanguage;
  readonly theme: Theme;
  readonly types: readonly EntityType[];
  readonly edges: readonly EdgeType[];
  /** The entity whose neighbourhood the graph shows; null for those that matter most of all. */
  readonly around: string | null;
  readonly entity: string | null;
  /** With `entity`: what it said about this one, as a click on an arrow asks. */
  readonly about: string | null;
  readonly side: Side | null;
  readonly kind: QuoteKind | null;
  readonly article: string | null;
  readonly quote: string | null;
  /** Offsets of a stretch of the open article that is evidence: "start-end". */
  readonly at: string | null;
  /** null for the graph with what is selected beside it. */
  readonly page: Page | null;
}

const NOTHING_OPEN = { article: null, quote: null, at: null } as const;

/** What to change to select an entity afresh. */
export function selecting(entity: string): Partial<State> {
  return { entity, about: null, side: null, kind: null, page: null, ...NOTHING_OPEN };
}

/** What to change to have nothing selected and nothing open. */
export const atStart: Partial<State> = {
  ...{ entity: null, about: null, side: null, kind: null, around: null, page: null },
  ...NOTHING_OPEN,
};

/** What to change to close the article and be back at the graph. */
export const closing: Partial<State> = NOTHING_OPEN;

/** The state that an address asks for; what it does not say is as at the start. */
export function readAddress(search: string, preferred: InterfaceLanguage): State {
  const given = new URLSearchParams(search);
  const one = <T extends string>(key: string, allowed: readonly T[]): T | null =>
    allowed.find((value) => value === given.get(key)) ?? null;
  const many = <T extends string>(key: string, allowed: readonly T[]): readonly T[] | null => {
    const values = given.get(key)?.split(',');
    return values ? allowed.filter((value) => values.includes(value)) : null;
  };
  return {
    language: one('lang', ['ar', 'en']) ?? preferred,
    theme: one('theme', ['light', 'dark']) ?? 'auto',
    types: many('types', ENTITY_TYPES) ?? ENTITY_TYPES,
    edges: many('edges', EDGE_TYPES) ?? ['spoke-about'],
    around: given.get('around'),
    entity: given.get('entity'),
    about: given.get('about'),
    side: one('side', ['said', 'about', 'through']),
    kind: one('kind', QUOTE_KINDS),
    article: given.get('article'),
    quote: given.get('quote'),
    at: given.get('at'),
    page: one('page', PAGES),
  };
}

/** The shortest address that restores the state. The language is always said: it must not depend on the reader. */
export function writeAddress(state: State): string {
  const search = new URLSearchParams({ lang: state.language });
  if (state.theme !== 'auto') search.set('theme', state.theme);
  if (state.types.length !== ENTITY_TYPES.length) search.set('types', state.types.join(','));
  if (state.edges.join() !== 'spoke-about') search.set('edges', state.edges.join(','));
  for (const key of ['around', 'entity', 'about', 'side', 'kind', 'article', 'quote', 'at', 'page'] as const) {
    const value = state[key];
    if (value !== null) search.set(key, value);
  }
  // Slashes and commas are legal in a query and ids are full of them: leave the address readable.
  return `?${search.toString().replaceAll('%2F', '/').replaceAll('%2C', ',')}`;
}
