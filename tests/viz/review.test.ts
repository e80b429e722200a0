import { describe, expect, it } from 'vitest';
import { LANGUAGES, PRIZED, visiting, WRITER } from './visit.ts';

const visit = visiting();

describe.each(LANGUAGES)('the pages of judging in $language', ({ language, words: { judging } }) => {
  const lang = `lang=${language}`;

  it('reviews by keyboard', async () => {
    const { page, isnad, states } = await visit(`${lang}&page=review`);
    const { pairs } = await isnad.review();
    const heads = page.locator('.pair-head');
    await expect.poll(() => heads.count()).toBe(pairs.length);
    expect(Number(await page.locator('.pill').getAttribute('data-open'))).toBe(pairs.length);
    await page.locator('#review-by').fill('Amal');
    await page.locator('#review-by').press('Enter');
    await page.keyboard.press('ArrowDown');
    const opened = page.locator('.pair-open mark').last();
    await expect.poll(() => opened.textContent()).toBe(pairs[1]!.right.name.ar);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => opened.textContent()).toBe(pairs[0]!.right.name.ar);
    await page.keyboard.press('s');
    await expect.poll(states).toEqual(['merge holds']);
    await page.keyboard.press('d');
    await expect.poll(states).toEqual(['merge holds', 'block holds']);
    await page.keyboard.press('z');
    await expect.poll(states).toEqual(['merge holds', 'block undone', 'undo holds']);
    await expect.poll(() => heads.count()).toBe(pairs.length - 1);
    for (const _ of pairs.slice(1)) await page.keyboard.press('u');
    await page.getByText(judging.allAnswered).waitFor();
    expect(await page.locator('.answered .verdict').allTextContents()).toEqual([
      judging.same,
      ...pairs.slice(1).map(() => judging.skipped),
    ]);
    // Back at the graph the two are one.
    await page.keyboard.press('Escape');
    await page.locator('.ranked li').first().waitFor();
    expect(await page.locator(`.ranked [data-entity="${pairs[0]!.right.id}"]`).count()).toBe(0);
  });

  it('tells in the log what holds, takes it back and has it again', async () => {
    const { page, isnad, confirm } = await visit(`${lang}&page=review`);
    await isnad.merge(WRITER, PRIZED, { by: 'Badr', note: 'pen name' });
    await page.getByRole('link', { name: judging.pages.log, exact: true }).click();
    const first = page.locator('.entry-of-merge');
    await first.waitFor();
    for (const part of ['ليلى المرجان', 'سعاد الحداد', 'Badr', 'pen name', judging.states.holds]) {
      expect(await first.textContent()).toContain(part);
    }
    await first.getByRole('button', { name: judging.undo }).click();
    await page.locator('.follows').waitFor();
    await confirm(judging.confirm.undo);
    await page.locator('.entry-of-merge.entry-undone').waitFor();
    await first.getByRole('button', { name: judging.redo }).click();
    await page.locator('.follows').waitFor();
    await confirm(judging.confirm.redo);
    await page.locator('.entry-of-merge.entry-holds').waitFor();
  });
});
