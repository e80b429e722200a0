import type { ArticleAnswer, Counts, EntityAnswer, EntityHit, GraphAnswer, QuoteAnswer } from '../src/model/answer.ts';
import type { EntityType } from '../src/model/mention.ts';
import type { State } from './address.ts';

/** One page of quotes and how many there are in all. */
export interface QuotePage {
  readonly total: number;
  readonly quotes: readonly QuoteAnswer[];
}

/** What the store holds, and whether the server takes judgements. */
export interface Status extends Counts {
  readonly readOnly: boolean;
}

/** The server answered, but not with what was asked for; `status` 0 where it did not answer at all. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

// Answers are kept while the page is open: a switch of language draws everything anew, but asks nothing twice.
const KEPT = 200;
const answers = new Map<string, Promise<unknown>>();

export const status = () => get<Status>('status');
export const search = (q: string, type: EntityType | null = null) =>
  get<readonly EntityHit[]>('search', { q, type, limit: 12 });
export const entity = (id: string) => get<EntityAnswer>(`entities/${id.split('/').map(encodeURIComponent).join('/')}`);
export const article = (id: string) => get<ArticleAnswer>(`articles/${encodeURIComponent(id)}`);

/** Quotes that fit all that is given, a page at a time. */
export function quotes(query: {
  readonly speaker?: string | null;
  readonly about?: string | null;
  readonly via?: string | null;
  readonly kind?: string | null;
  readonly limit?: number;
  readonly offset?: number;
}): Promise<QuotePage> {
  return get<QuotePage>('quotes', query);
}

/** The entities that matter most, or the neighbourhood of one. */
export function graph(state: Pick<State, 'types' | 'edges' | 'around'>): Promise<GraphAnswer> {
  if (state.types.length === 0) return Promise.resolve({ nodes: [], edges: [], total: 0 });
  const edges = state.edges.length > 0 ? state.edges.join(',') : null;
  const asked = get<GraphAnswer>('graph', { types: state.types.join(','), edges, around: state.around, limit: 60 });
  return edges ? asked : asked.then((answer) => ({ ...answer, edges: [] }));
}

/** Forgets all answers, so that the next question is asked again. */
export function forget(): void {
  answers.clear();
}

/** The answer to a question; asked once while the page is open and the store unchanged. */
export function get<T>(
  path: string,
  query: Readonly<Record<string, string | number | null | undefined>> = {},
): Promise<T> {
  const asked = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value || value === 0) asked.set(key, String(value));
  const address = `api/${path}${asked.size > 0 ? `?${asked}` : ''}`;
  let answer = answers.get(address);
  if (!answer) {
    answer = fetchJson(address);
    answers.set(address, answer);
    answer.catch(() => answers.delete(address));
    const oldest = answers.keys().next();
    if (answers.size > KEPT && !oldest.done) answers.delete(oldest.value);
  }
  return answer as Promise<T>;
}

/** Sends `body` as JSON. */
export function post<T>(path: string, body: object): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return fetchJson(`api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }) as Promise<T>;
}

async function fetchJson(address: string, { headers, ...request }: RequestInit = {}): Promise<unknown> {
  const asked = { ...request, headers: { accept: 'application/json', ...headers } };
  const response = await fetch(address, asked).catch((cause: unknown) => {
    throw new ApiError(0, String(cause));
  });
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body;
  const said = (body as { error?: { message?: string } } | null)?.error?.message;
  throw new ApiError(response.status, said ?? `${response.status} ${response.statusText}`);
}
