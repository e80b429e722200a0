import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import type { Judged, JudgementAnswer } from '../../src/model/judging.ts';
import { openIsnad } from '../../src/store/isnad.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';
import { openSqlite } from '../../src/store/open-sqlite.ts';
import { readingOf, told } from '../store/hand-built.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';

let path: string;
beforeEach(async () => {
  path = join(temporaryFolder(), 'store.db');
  const store = openSqlite(path, { create: true });
  await store.save(told.map(readingOf));
  await store.fold(loadLanguage());
  await store.close();
});

function app(options: { readonly hosts?: ReadonlySet<string>; readonly writers?: ReadonlySet<string> | null } = {}) {
  const isnad = openIsnad(path);
  onTestFinished(() => isnad.close());
  const { hosts = new Set(['localhost']), writers = hosts } = options;
  return createApp(isnad, { explorer: null, hosts, writers, log: () => {} });
}

const merge = { kind: 'merge', from: 'Ushakov', into: 'Peskov', by: 'Amal' };

const post = (body: unknown, headers: Readonly<Record<string, string>> = {}) => ({
  method: 'POST',
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...headers },
});

describe('judging', () => {
  it('shows what would follow, records, lists and takes back', async () => {
    const served = app();
    const preview = await served.request('/api/judgements/preview', post(merge));
    expect(await preview.json()).toMatchObject({ recorded: false, preview: { moved: { mentions: 1, quotes: 1 } } });
    expect(await (await served.request('/api/judgements')).json()).toEqual([]);

    const recorded = (await (await served.request('/api/judgements', post(merge))).json()) as Judged;
    expect(recorded).toMatchObject({ recorded: true, state: 'holds', entities: [{ articles: 3 }] });
    const { id } = recorded.judgement;
    expect(await (await served.request(`/api/entities/${recorded.entities[0]!.id}`)).json()).toMatchObject({
      articles: 3,
    });

    const undo = await served.request('/api/judgements', post({ kind: 'undo', judgement: id, by: 'Badr', note: 'no' }));
    expect(((await undo.json()) as Judged).entities).toHaveLength(2);
    const log = (await (await served.request('/api/judgements')).json()) as JudgementAnswer[];
    expect(log.map(({ state }) => state)).toEqual(['undone', 'holds']);
  });

  it('gives the log as a file, also where it is read-only', async () => {
    const served = app({ writers: null });
    const download = () => served.request('/api/judgements.jsonl');
    expect(await (await download()).text()).toBe('');

    const isnad = openIsnad(path);
    onTestFinished(() => isnad.close());
    await isnad.merge('Ushakov', 'Peskov', { by: 'أمل', note: 'a "slip"' });
    await isnad.rename('Peskov', { en: 'D. Peskov' }, { by: 'Badr' });
    const response = await download();
    expect(response.headers.get('content-type')).toMatch(/^application\/jsonl\b/);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="judgements.jsonl"');
    const lines = await isnad.exportJudgements();
    expect(lines).toHaveLength(2);
    expect(await response.text()).toBe(`${lines.join('\n')}\n`);
  });

  it('gives the pairs to review', async () => {
    expect(await (await app().request('/api/review?limit=5')).json()).toEqual({ total: 0, pairs: [] });
  });

  it.each<[number, string, unknown, RegExp]>([
    [400, 'no JSON', '{', /JSON/],
    [400, 'no kind', { by: 'Amal' }, /kind/],
    [400, 'nobody who decides', { ...merge, by: undefined }, /by/],
    [400, 'half of it', { ...merge, into: undefined }, /into/],
    [400, 'one and the same', { ...merge, into: 'أوشاكوف' }, /one already/],
    [404, 'somebody unknown', { ...merge, from: 'Nobody At All' }, /Nobody At All/],
    [404, 'an unknown judgement', { kind: 'undo', judgement: '0', by: 'Amal' }, /no judgement "0"/],
    [413, 'too much', { ...merge, note: 'x'.repeat(2_000_000) }, /1 MB/],
  ])('%i for %s', async (status, _, body, message) => {
    for (const path of ['/api/judgements', '/api/judgements/preview']) {
      const response = await app().request(path, post(body));
      const { error } = (await response.json()) as { error: { message: string } };
      expect({ path, status: response.status }).toEqual({ path, status });
      expect(error.message).toMatch(message);
    }
  });
});

describe('who may write', () => {
  it.each<[string, number, Readonly<Record<string, string>>]>([
    ['the explorer', 200, { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }],
    ['a program', 200, {}],
    ['a page elsewhere', 403, { origin: 'https://attacker.example', 'sec-fetch-site': 'cross-site' }],
    ['a page elsewhere in an old browser', 403, { origin: 'https://attacker.example' }],
    ['a page in a sandbox', 403, { origin: 'null' }],
    ['another server on this machine', 403, { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' }],
    ['a form', 415, { 'content-type': 'text/plain' }],
    ['a form that names JSON', 415, { 'content-type': 'text/plain; application/json' }],
  ])('%s: %i', async (_, status, headers) => {
    const served = app();
    expect((await served.request('/api/judgements', post(merge, headers))).status).toBe(status);
    const log = (await (await served.request('/api/judgements')).json()) as unknown[];
    expect(log).toHaveLength(status === 200 ? 1 : 0);
  });

  it('nobody where the server is read-only', async () => {
    const served = app({ writers: null });
    for (const path of ['/api/judgements', '/api/judgements/preview']) {
      expect((await served.request(path, post(merge))).status).toBe(403);
    }
    expect(await (await served.request('/api/status')).json()).toMatchObject({ readOnly: true });
    expect((await served.request('/api/judgements')).status).toBe(200);
  });

  it.each([
    ['http://192.168.1.7:8080', 200],
    ['http://[fd00::7]', 200],
    ['http://newsroom.example', 200],
    ['http://attacker.example', 403],
  ])('on a network: under %s: %i', async (address, status) => {
    const isnad = openIsnad(path);
    onTestFinished(() => isnad.close());
    const writers = new Set(['newsroom.example']);
    const served = createApp(isnad, { explorer: null, hosts: null, writers, log: () => {} });
    const response = await served.request(`${address}/api/judgements`, post(merge, { origin: address }));
    expect(response.status).toBe(status);
  });
});
