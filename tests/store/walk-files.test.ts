import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { walkFiles } from '../../src/store/walk-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

function folderWith(...files: readonly string[]): string {
  const folder = temporaryFolder();
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  return folder;
}

/** Paths below the folder; of a problem, its rule and path. */
function walk(folder: string, paths: readonly string[] = [folder]): readonly string[] {
  return [...walkFiles(paths)].map((found) => {
    const path = (typeof found === 'string' ? found : found.path!).slice(folder.length + 1);
    return typeof found === 'string' ? path : `${found.rule} ${path}`;
  });
}

it('finds article files at any depth, sorted, and leaves others out', () => {
  const folder = folderWith('b.txt', 'a.html', 'c/d.HTM', 'c/plain', 'x.png', '.hidden', '.git/config', 'readme.md');
  expect(walk(folder)).toEqual(['a.html', 'b.txt', 'c/d.HTM', 'c/plain']);
});

it('takes a file that is given itself, whatever its name', () => {
  const folder = folderWith('page.asp');
  expect(walk(folder, [join(folder, 'page.asp')])).toEqual(['page.asp']);
});

it('tells of a link that leads back, and goes on', () => {
  const folder = folderWith('a/x.txt', 'z.txt');
  symlinkSync(folder, join(folder, 'a', 'up'));
  symlinkSync('.', join(folder, 'b'));
  expect(walk(folder)).toEqual(['directory-loop a/up', 'a/x.txt', 'directory-loop b', 'z.txt']);
});

it('tells of links that lead nowhere or to themselves', () => {
  const folder = folderWith();
  symlinkSync('missing.txt', join(folder, 'dangling.txt'));
  symlinkSync('self.txt', join(folder, 'self.txt'));
  expect(walk(folder)).toEqual(['unreadable dangling.txt', 'unreadable self.txt']);
});

it('reads a folder that two links reach once', () => {
  const folder = folderWith('a/x.txt');
  symlinkSync('a', join(folder, 'b'));
  expect(walk(folder)).toEqual(['a/x.txt']);
  expect(walk(folder, [folder, join(folder, 'a')])).toEqual(['a/x.txt']);
});

it('tells of a path that is not there', () => {
  const folder = folderWith();
  expect(walk(folder, [join(folder, 'none')])).toEqual(['unreadable none']);
});
