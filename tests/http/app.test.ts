import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import type { ExplorerFiles } from '../../src/http/explorer-files.ts';
import type { QuoteAnswer } from '../../src/model/answer.ts';
import { openIsnad } from '../../src/store/isnad.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';
import { openSqlite } from '../../src/store/open-sqlite.ts';
import { readingOf, told } from '../store/hand-built.ts';
import { keptFolder } from '../store/temporary-folder.ts';

const explorer: ExplorerFiles = {
  read: async (path) =>
    path === '/'
      ? { bytes: new TextEncoder().encode('<!doctype html>'), type: 'text/html', caching: 'no-cache' }
      : null,
};

let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  const path = join(keptFolder(), 'store.db');
  const store = openSqlite(path, { create: true });
  await store.save(told.map(readingOf));
  await store.fold(loadLanguage());
  await store.close();
  app = createApp(openIsnad(path), {
    explorer,
    hosts: new Set(['localhost']),
    writers: null,
    log: () => {},
  });
});

async function get(path: string) {
  const response = await app.request(path);
  return { status: response.status, body: (await response.json()) as never };
}

describe('answers', () => {
  it('status counts', async () => {
    const { body } = await get('/api/status');
    expect(body).toMatchObject({ articles: 3, quotes: 3, version: expect.any(String) });
  });

  it.each([
    ['Peskov', 'ديمتري بيسكوف'],
    ['أوشاكوف', 'يوري أوشاكوف'],
  ])('search for %s finds %s', async (q, ar) => {
    const { body } = await get(`/api/search?q=${encodeURIComponent(q)}`);
    expect((body as { spellings: string[] }[])[0]!.spellings).toContain(ar);
  });

  it('quotes by name, with the entity, the article and the statement that they lead to', async () => {
    const { body } = await get('/api/quotes?speaker=Peskov&about=ترامب');
    const { total, quotes } = body as { total: number; quotes: QuoteAnswer[] };
    expect(total).toBe(2);
    const [{ speaker, article, statement }] = quotes as [QuoteAnswer];
    expect((await get(`/api/entities/${speaker!.entity!}`)).body).toMatchObject({ articles: 2 });
    expect((await get(`/api/articles/${article.id}`)).body).toMatchObject({ summary: article, text: told[1]!.text });
    expect((await get(`/api/statements/${statement}`)).body).toMatchObject({ firstSeen: '2025-06-28' });
    expect((await get(`/api/quotes?speaker=${encodeURIComponent(speaker!.entity!)}&limit=1`)).body).toMatchObject({
      total: 2,
    });
  });

  it('a statement with the words that each sighting kept, and what else was said on the matter', async () => {
    const { body } = await get('/api/quotes?speaker=Peskov&limit=1');
    const [{ statement }] = (body as { quotes: QuoteAnswer[] }).quotes as [QuoteAnswer];
    expect((await get(`/api/statements/${statement}`)).body).toMatchObject({
      quotes: [
        { via: [{ words: 'نقلا عن' }], wording: [{ kind: 'kept' }] },
        { via: [], wording: [{ kind: 'kept' }] },
      ],
    });
    expect((await get(`/api/statements/${statement}/related?since=2025`)).body).toEqual([]);
  });

  it('articles by pages', async () => {
    const { body } = await get('/api/articles?limit=1&offset=1');
    expect(body).toMatchObject({ total: 3, articles: [{ path: 'a/first.txt' }] });
  });

  it('the graph of the types and edges asked for', async () => {
    const { body } = await get('/api/graph?types=person&edges=spoke-about');
    const { nodes, edges } = body as { nodes: { attributes: { type: string } }[]; edges: unknown[] };
    expect(new Set(nodes.map(({ attributes }) => attributes.type))).toEqual(new Set(['person']));
    expect(edges).toHaveLength(1);
  });

  it('GraphML as a file', async () => {
    const response = await app.request('/api/export/graphml');
    expect(response.headers.get('content-disposition')).toContain('isnad.graphml');
    expect(await response.text()).toMatch(/^<\?xml[\s\S]*بيسكوف[\s\S]*<\/graphml>\s*$/);
  });

  it('describes itself', async () => {
    const { body } = await get('/openapi.json');
    const { paths } = body as { paths: Record<string, unknown> };
    expect(Object.keys(paths)).toEqual([
      ...['/api/status', '/api/search', '/api/graph', '/api/entities/{type}/{slug}', '/api/quotes'],
      ...['/api/articles', '/api/articles/{id}', '/api/statements/{id}', '/api/statements/{id}/related'],
      ...['/api/judgements', '/api/judgements.jsonl', '/api/review', '/api/judgements/preview', '/api/export/graphml'],
    ]);
  });
});

describe('failures', () => {
  it.each([
    [400, '/api/search', /q:/],
    [400, '/api/graph?types=person,dragon', /types: .*dragon/],
    [400, '/api/graph?limit=lots', /limit: expected a number/],
    [400, '/api/quotes?limit=100000', /limit/],
    [400, '/api/quotes?since=yesterday', /since: expected an ISO date/],
    [400, '/api/quotes?kind=shouted', /kind/],
    [400, '/api/entities/dragon/smaug', /type/],
    [404, '/api/quotes?speaker=Nobody+At+All', /Nobody At All/],
    [404, '/api/entities/person/nobody', /person\/nobody/],
    [404, '/api/graph?around=person/nobody', /person\/nobody/],
    [404, '/api/articles/..%2f..%2fetc%2fpasswd', /There is no/],
    [404, '/api/statements/none/related', /There is no statement/],
    [400, '/api/statements/none/related?since=yesterday', /since/],
    [404, '/api/nothing', /nothing/],
    [404, '/../../package.json', /package.json/],
    [404, '/..%2f..%2fpackage.json', /package.json/],
  ])('%i for %s', async (status, path, message) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect((answer.body as { error: { message: string } }).error.message).toMatch(message);
  });

  it('tell of a fault without its details', async () => {
    const logged: string[] = [];
    const broken = createApp({ counts: () => Promise.reject(new Error('secret')) } as never, {
      ...{ explorer: null, hosts: null, writers: null },
      log: (message) => logged.push(message),
    });
    const response = await broken.request('/api/status');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    expect(logged.join()).toContain('secret');
  });
});

describe('protection', () => {
  it('of every answer by its headers', async () => {
    for (const path of ['/', '/api/status', '/api/nothing']) {
      const { headers } = await app.request(path);
      expect(headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('against names that were made to point here', async () => {
    const response = await app.request('http://attacker.example/api/status');
    expect(response.status).toBe(400);
  });
});
