import { cpSync, existsSync, mkdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { expect, it, vi } from 'vitest';
import { dump, dumpContent } from '../store/dump.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { isnad, startIsnad } from './run-isnad.ts';

// Whole processes, several a test, on machines that do other things besides.
vi.setConfig({ testTimeout: 180_000 });

const article = (speaker: string, said: string) =>
  `لقاء في العاصمة\n\nالوطن\n\nقال ${speaker}، المتحدث باسم الكرملين، إن ${said}.\n\nوأضاف: "سنواصل العمل مع الجميع في موسكو".\n`;

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(temporaryFolder(), 'articles');
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const good = {
  'first.txt': article('ديمتري بيسكوف', 'اللقاء ممكن في أي وقت'),
  'second.txt': article('دميتري بيسكوف', 'الموعد لم يحدد بعد'),
};

it('takes in everything else beside files with problems, and tells where each is', async () => {
  const folder = folderWith({
    ...good,
    'empty.txt': '',
    'image.txt': new Uint8Array([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52,
    ]),
    'broken.txt': Buffer.concat([
      Buffer.from(good['first.txt']),
      Buffer.from([0xff, 0xfe, 0xc3, 0x28]),
      Buffer.from('\nنهاية\n'),
    ]),
    'long.txt': 'ا'.repeat(26 * 1024 * 1024),
  });
  symlinkSync(folder, join(folder, 'loop'));
  const store = join(folder, '..', 'store.db');
  const { out, err, code } = await isnad('ingest', folder, '--store', store, '--json');
  expect(code).toBe(1);
  for (const name of ['empty.txt', 'image.txt', 'broken.txt', 'long.txt', 'loop'])
    expect(err).toContain(join(folder, name));
  expect(err.trim().split('\n')).toHaveLength(5);
  const report = JSON.parse(out);
  expect(report.problems.map(({ rule }: { rule: string }) => rule).toSorted()).toEqual(
    ['bad-encoding', 'directory-loop', 'empty', 'not-text', 'too-large'].toSorted(),
  );
  expect(report.added).toBeGreaterThanOrEqual(2);

  const listed = await isnad('problems', '--store', store);
  expect(listed.out.trim().split('\n')).toHaveLength(5);
  expect(listed.code).toBe(0);
});

it('twice changes nothing, and says so', async () => {
  const folder = folderWith({ ...good, 'empty.txt': '' });
  const store = join(folder, '..', 'store.db');
  await isnad('ingest', folder, '--store', store);
  const before = dump(store);
  const again = await isnad('ingest', folder, '--store', store);
  expect(again.out).toContain('0 new, 0 changed, 3 unchanged');
  expect(again.err).toContain('empty.txt');
  expect(again.code).toBe(1);
  expect(dump(store)).toEqual(before);
});

it('a changed file replaces what it held; one that is gone stays', async () => {
  const folder = folderWith(good);
  const store = join(folder, '..', 'store.db');
  await isnad('ingest', folder, '--store', store);
  writeFileSync(join(folder, 'first.txt'), good['second.txt']);
  writeFileSync(join(folder, 'second.txt'), good['first.txt']);
  const { out, code } = await isnad('ingest', folder, '--store', store);
  expect(out).toContain('0 new, 2 changed');
  expect(code).toBe(0);
  const fresh = join(folder, '..', 'fresh.db');
  await isnad('ingest', folder, '--store', fresh);
  expect(dumpContent(store)).toEqual(dumpContent(fresh));
  unlinkSync(join(folder, 'first.txt'));
  expect((await isnad('ingest', folder, '--store', store)).out).toContain('holds 2 articles');
});

it('killed at any moment and run again ends like one run', async () => {
  const folder = folderWith({});
  for (let index = 0; index < 150; index++) {
    writeFileSync(join(folder, `${index}.txt`), article('ديمتري بيسكوف', `الموعد رقم ${index} لم يحدد بعد`));
  }
  const whole = join(folder, '..', 'whole.db');
  await isnad('ingest', folder, '--store', whole);
  const store = join(folder, '..', 'killed.db');
  // After the first batch, after the second, and while or before the last step.
  for (const articles of [1, 65, 150]) {
    const child = startIsnad(['ingest', folder, '--store', store]);
    const ended = new Promise((resolve) => child.on('close', resolve));
    while (child.exitCode === null && countArticles(store) < articles) await setTimeout(5);
    child.kill('SIGKILL');
    await ended;
    expect(countArticles(store)).toBeGreaterThanOrEqual(articles);
  }
  expect((await isnad('ingest', folder, '--store', store)).code).toBe(0);
  expect(dumpContent(store)).toEqual(dumpContent(whole));
});

/** 0 as long as the tables are not there. */
function countArticles(store: string): number {
  if (!existsSync(store)) return 0;
  const db = new Sqlite(store, { readonly: true });
  try {
    return db.prepare<[], number>('select count(*) from article').pluck().get() ?? 0;
  } catch {
    return 0;
  } finally {
    db.close();
  }
}

it('nothing to take in is a failure', async () => {
  const folder = folderWith({ 'empty.txt': '' });
  const store = join(folder, '..', 'store.db');
  expect((await isnad('ingest', folder, '--store', store)).code).toBe(2);
  const missing = await isnad('ingest', join(folder, 'none'), '--store', store);
  expect(missing.code).toBe(2);
  expect(missing.err).toContain('there is no such file');
});

it('two at once on one store both end well', async () => {
  const one = folderWith(good);
  const two = join(one, '..', 'others');
  cpSync(one, two, { recursive: true });
  const store = join(one, '..', 'store.db');
  const ended = await Promise.all([one, two].map((folder) => isnad('ingest', folder, '--store', store)));
  expect(ended.map(({ code, err }) => [code, err])).toEqual([
    [0, ''],
    [0, ''],
  ]);
});
