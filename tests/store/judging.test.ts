import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { InputError, NotFoundError } from '../../src/model/errors.ts';
import type { Judged, Proposal } from '../../src/model/judging.ts';
import { type Isnad, openIsnad } from '../../src/store/isnad.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';
import { openSqlite } from '../../src/store/open-sqlite.ts';
import { dumpContent } from './dump.ts';
import { readingOf, type Told, told } from './hand-built.ts';
import { temporaryFolder } from './temporary-folder.ts';

const by = 'Amal';
/** Each article has another speaker of one name. */
const namesakes: readonly Told[] = ['الفريق سيفوز', 'القرار صدر أمس', 'الطريق مفتوح'].map((said, index) => ({
  path: `n/${index}.txt`,
  text: `قال سمير الحداد إن ${said}.`,
  mentions: [['person', 'سمير الحداد']],
  quotes: [{ text: said, cue: 'قال', speaker: 'سمير الحداد' }],
}));

let path: string;
let isnad: Isnad;
beforeEach(async () => {
  path = join(temporaryFolder(), 'store.db');
  const store = openSqlite(path, { create: true });
  await store.save([...told, ...namesakes].map(readingOf));
  await store.fold(loadLanguage());
  await store.close();
  isnad = openIsnad(path);
  onTestFinished(() => isnad.close());
});

const saidBy = async (speaker: string) => (await isnad.whoSaid({ speaker })).total;
const idOf = async (name: string) => (await isnad.search(name))[0]!.id;

describe('a merge', () => {
  it('gives one entity, called and numbered as the one it leads into', async () => {
    const [from, into] = [await idOf('Ushakov'), await idOf('Peskov')];
    const { judgement, state, recorded, entities } = await isnad.merge('Ushakov', 'Peskov', { by, note: ' a test ' });
    expect(judgement).toMatchObject({ kind: 'merge', by, note: 'a test', from: { name: 'يوري أوشاكوف' } });
    expect({ state, recorded }).toEqual({ state: 'holds', recorded: true });
    expect(entities).toMatchObject([{ id: into, articles: 3, mentions: 3 }]);
    await expect(isnad.entity(from)).rejects.toThrow(NotFoundError);
    expect(await saidBy('أوشاكوف')).toBe(3);
    const { merges } = await isnad.entity(into);
    expect(merges[0]!.reasons[0]!.en).toContain(by);
  });

  it('of a dry run tells what would follow, and writes nothing', async () => {
    const before = dumpContent(path);
    const [from, into] = [await idOf('Ushakov'), await idOf('Peskov')];
    const { preview, recorded, entities } = await isnad.merge('Ushakov', 'Peskov', { by, dryRun: true });
    expect(recorded).toBe(false);
    expect(entities).toMatchObject([{ id: from }, { id: into }]);
    expect(preview).toEqual({
      stays: expect.objectContaining({ id: into }),
      came: [],
      went: [expect.objectContaining({ id: from, mentions: 1, quotes: 1 })],
      changed: [
        {
          before: expect.objectContaining({ id: into, articles: 2, mentions: 2, quotes: 2 }),
          after: expect.objectContaining({ id: into, articles: 3, mentions: 3, quotes: 3 }),
        },
      ],
      moved: { mentions: 1, quotes: 1, statements: 1 },
      conflicts: [],
    });
    expect(dumpContent(path)).toEqual(before);
  });
});

describe('a block', () => {
  it('stands against a merge, which is told before and after', async () => {
    const { judgement: block } = await isnad.block('Ushakov', 'Peskov', { by });
    const dry = await isnad.merge('Ushakov', 'Peskov', { by: 'Badr', dryRun: true });
    const against = { reason: 'kept-apart', against: [block.id] };
    expect(dry.preview!.conflicts).toEqual([{ judgement: dry.judgement.id, ...against }]);
    expect(dry.preview!.moved.mentions).toBe(0);
    const merge = await isnad.merge('Ushakov', 'Peskov', { by: 'Badr' });
    expect(merge).toMatchObject({ state: 'conflict', conflicts: [against] });
    expect(await saidBy('Ushakov')).toBe(1);
    await isnad.undo(block.id, { by: 'Badr' });
    expect(await saidBy('Ushakov')).toBe(3);
  });
});

describe('a split', () => {
  it('makes another of what the given articles mean', async () => {
    const id = await idOf('سمير الحداد');
    const { entities, judgement } = await isnad.split(id, { articles: ['n/1.txt'] }, { by });
    expect(judgement).toMatchObject({ apart: [{ name: 'سمير الحداد' }], rest: [{ name: 'سمير الحداد' }] });
    expect(entities.map(({ articles }) => articles).toSorted()).toEqual([1, 2]);
    expect(await saidBy('سمير الحداد')).toBe(3);
    const said = await Promise.all(entities.map((entity) => saidBy(entity.id)));
    expect(said.toSorted()).toEqual([1, 2]);
  });
});

describe('a new name', () => {
  it('is shown; the id stays, and the old name is found', async () => {
    const id = await idOf('Ushakov');
    const dry = await isnad.rename(id, { en: 'Y. Ouchakov' }, { by, dryRun: true });
    expect(dry.preview).toMatchObject({ stays: { id, name: { en: 'Y. Ouchakov' } }, moved: { mentions: 0 } });
    await isnad.rename(id, { en: 'Y. Ouchakov' }, { by });
    expect((await isnad.search('Ouchakov'))[0]).toMatchObject({ id, name: { ar: 'يوري أوشاكوف', en: 'Y. Ouchakov' } });
    expect(await idOf('يوري أوشاكوف')).toBe(id);
  });
});

it('an undo restores everything, and an undo of it puts it back', async () => {
  const content = () => dumpContent(path).filter((row) => !row.startsWith('judgement'));
  const before = content();
  const { judgement } = await isnad.merge('Ushakov', 'Peskov', { by });
  const merged = content();
  const undo = await isnad.undo(judgement.id, { by });
  expect(undo.entities).toHaveLength(2);
  expect(content()).toEqual(before);
  await isnad.undo(undo.judgement.id, { by });
  expect(content()).toEqual(merged);
  expect((await isnad.judgements()).map(({ state }) => state)).toEqual(['holds', 'undone', 'holds']);
});

it('judgements for later are in the log at once, and in the answers after an update', async () => {
  await isnad.merge('Ushakov', 'Peskov', { by, later: true });
  expect(await saidBy('Ushakov')).toBe(1);
  expect(await isnad.judgements()).toHaveLength(1);
  await isnad.update();
  expect(await saidBy('Ushakov')).toBe(3);
});

describe('what makes no sense is refused', () => {
  it.each<[string, Proposal, RegExp]>([
    ['itself', { kind: 'merge', from: 'بيسكوف', into: 'Peskov' }, /one already/],
    ['itself', { kind: 'block', left: 'بيسكوف', right: 'Peskov' }, /one already.*split/],
    ['unlike types', { kind: 'merge', from: 'موسكو', into: 'Peskov' }, /type place.*type person/],
    [
      'all articles',
      { kind: 'split', entity: 'موسكو', articles: ['a/first.txt', 'b/third.txt'] },
      /nothing.*would stay/,
    ],
    ['no articles', { kind: 'split', entity: 'موسكو', articles: [] }, /No articles/],
    ['another article', { kind: 'split', entity: 'موسكو', articles: ['b/second.txt'] }, /not named in.*a\/first\.txt/],
    ['no name', { kind: 'rename', entity: 'موسكو' }, /No new name/],
    ['an empty name', { kind: 'rename', entity: 'موسكو', en: '  ' }, /empty/],
    ['a name of two lines', { kind: 'rename', entity: 'موسكو', en: 'Mos\ncow' }, /one line/],
    ['a name that turns the text', { kind: 'rename', entity: 'موسكو', en: 'Mos\u202ecow' }, /invisible/],
    ['the wrong script', { kind: 'rename', entity: 'موسكو', ar: 'Moscow' }, /no Arabic letter/],
    ['the wrong script', { kind: 'rename', entity: 'موسكو', en: 'موسكو' }, /Arabic letters/],
    ['the same name', { kind: 'rename', entity: 'موسكو', ar: 'موسكو' }, /called so already/],
  ])('%s', async (_, proposal, message) => {
    const refused = isnad.judge(proposal, { by });
    await expect(refused).rejects.toThrow(InputError);
    await expect(refused).rejects.toThrow(message);
    expect(await isnad.judgements()).toEqual([]);
  });

  it('a name that fits several, with the choices', async () => {
    await isnad.split('سمير الحداد', { articles: ['n/1.txt'] }, { by });
    await expect(isnad.rename('سمير الحداد', { en: 'Samir' }, { by })).rejects.toThrow(
      /fits 2: .*\[person\/.*; .*\[person\//,
    );
  });

  it('what is not there, nobody, and what is undone', async () => {
    await expect(isnad.merge('Nobody At All', 'Peskov', { by })).rejects.toThrow(NotFoundError);
    await expect(isnad.undo('0123456789abcdef', { by })).rejects.toThrow(NotFoundError);
    await expect(isnad.merge('Ushakov', 'Peskov', { by: ' ' })).rejects.toThrow(/"by" is empty/);
    const { judgement } = await isnad.merge('Ushakov', 'Peskov', { by });
    await isnad.undo(judgement.id, { by });
    await expect(isnad.undo(judgement.id, { by })).rejects.toThrow(/undone already/);
  });
});

describe('sharing', () => {
  it('takes in what is a judgement, tells what is not, and takes it once', async () => {
    const made: Judged = await isnad.merge('Ushakov', 'Peskov', { by });
    const lines = await isnad.exportJudgements();
    const copy = join(temporaryFolder(), 'copy.db');
    const other = openIsnad(copy, { create: true });
    onTestFinished(() => other.close());
    const report = await other.importJudgements(['', ...lines, 'no judgement', ...lines]);
    expect(report).toEqual({ added: 1, known: 0, problems: [{ line: 3, reason: expect.stringMatching(/not JSON/) }] });
    expect(await other.importJudgements(lines)).toEqual({ added: 0, known: 1, problems: [] });
    expect(await other.exportJudgements()).toEqual(lines);
    expect(await other.judgements()).toMatchObject([{ judgement: made.judgement, state: 'waiting' }]);
  });
});
