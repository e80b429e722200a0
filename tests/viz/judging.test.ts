import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { englishWords } from '../../viz/words-en.ts';
import { DOCTOR, LANGUAGES, PRIZED, type Visit, visiting, WRITER } from './visit.ts';

const visit = visiting();

/** Opens one of the corrections of the entity's panel. */
async function correct(
  { page, button }: Visit,
  { judging }: (typeof LANGUAGES)[number]['words'],
  kind: 'merge' | 'split' | 'rename' | 'block',
) {
  await page.locator('.corrections summary').click();
  await button(judging.corrections[kind]).click();
}

async function choose({ page }: Visit, typed: string) {
  const field = page.getByRole('dialog').getByRole('combobox');
  await field.fill(typed);
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await field.press('Enter');
  await page.locator('.follows').waitFor();
}

describe.each(LANGUAGES)('a person judges in $language', ({ language, words }) => {
  const { judging } = words;
  const lang = `lang=${language}`;

  it('makes two one after a preview, and takes it back', async () => {
    const visited = await visit(`${lang}&entity=${WRITER}`);
    const { page, isnad, button, states, confirm } = visited;
    await correct(visited, words, 'merge');
    await choose(visited, 'Souad');
    expect(await page.locator('.side').count()).toBe(2);
    expect(await page.locator('.side mark').allTextContents()).toEqual(['ليلى المرجان', 'سعاد الحداد']);
    expect(await states()).toEqual([]);

    await button(judging.swap).click();
    await expect.poll(() => page.locator('.side mark').allTextContents()).toEqual(['سعاد الحداد', 'ليلى المرجان']);
    await button(judging.swap).click();
    await expect.poll(() => page.locator('.side mark').first().textContent()).toBe('ليلى المرجان');
    await page.locator('#judgement-note').fill('a pen\nname');
    await confirm(judging.confirm.merge);
    await expect.poll(() => page.url()).toContain(PRIZED);
    await expect.poll(() => page.locator('.spellings').textContent()).toContain('ليلى المرجان');
    await expect.poll(() => page.locator(`.ranked [data-entity="${WRITER}"]`).count()).toBe(0);
    expect((await isnad.judgements())[0]!.judgement).toMatchObject({ by: 'Amal', note: 'a pen name' });

    await page.locator('.toast').getByRole('button', { name: judging.undo }).click();
    await expect.poll(() => page.url()).toContain(WRITER);
    await page.locator(`.ranked [data-entity="${WRITER}"]`).waitFor();
    expect(await states()).toEqual(['merge undone', 'undo holds']);
  });

  it('sets articles apart', async () => {
    const visited = await visit(`${lang}&entity=${DOCTOR}`);
    const { page, button, confirm } = visited;
    await correct(visited, words, 'split');
    await page.locator('.pick-list li').filter({ hasText: 'المدرب' }).getByRole('checkbox').check();
    await button(judging.showWhatFollows).click();
    await page.locator('.follows').waitFor();
    expect(await page.locator('.side-roles').allTextContents()).toEqual(['الطبيب', 'المدرب']);
    await confirm(judging.confirm.split);
    await expect.poll(() => page.locator('.ranked li').filter({ hasText: 'نادر الجبالي' }).count()).toBe(2);
  });

  it('does not set apart all articles or none', async () => {
    const visited = await visit(`${lang}&entity=${DOCTOR}`);
    const { page, button } = visited;
    await correct(visited, words, 'split');
    await page.locator('.pick-list li').first().waitFor();
    await button(judging.showWhatFollows).click();
    await page.getByText(judging.pickSome).waitFor();
    for (const box of await page.locator('.pick-list').getByRole('checkbox').all()) await box.check();
    await button(judging.showWhatFollows).click();
    await page.getByText(judging.pickSome).waitFor();
  });

  it('says of a merge that the two are not the same', async () => {
    const { page, button } = await visit(`${lang}&entity=${DOCTOR}`);
    await page.locator('.fold').filter({ hasText: words.samePerson }).locator('summary').click();
    await button(judging.notTheSame).first().click();
    await expect.poll(() => page.locator('.pick-list :checked').count()).toBe(1);
  });

  it('changes a name', async () => {
    const visited = await visit(`${lang}&entity=${WRITER}`);
    const { page, confirm } = visited;
    await correct(visited, words, 'rename');
    await page.locator('#name-ar').fill('ليلى مرجان');
    await page.locator('#name-en').fill('Layla Marjan');
    await page.locator('#name-en').press('Enter');
    await page.locator('.follows').waitFor();
    await confirm(judging.confirm.rename);
    await expect.poll(() => page.locator('.entity-head').textContent()).toContain('Layla Marjan');
    await expect.poll(() => page.locator('.ranked').textContent()).toContain('ليلى مرجان');
  });

  it('keeps two apart, which a later merge runs into', async () => {
    const visited = await visit(`${lang}&entity=${WRITER}`);
    const { page, states, confirm } = visited;
    await correct(visited, words, 'block');
    await choose(visited, 'سعاد');
    await confirm(judging.confirm.block);
    await correct(visited, words, 'merge');
    await choose(visited, 'سعاد');
    await page.getByText(judging.cannotHold).waitFor();
    expect(await page.locator('.follows').textContent()).toContain(judging.conflicts['kept-apart']);
    // Who decided is remembered.
    expect(await page.locator('#judgement-by').inputValue()).toBe('Amal');
    await page.keyboard.press('Escape');
    expect(await states()).toEqual(['block holds']);
  });

  it('asks who decides before it records', async () => {
    const visited = await visit(`${lang}&entity=${WRITER}`);
    const { page, button, states } = visited;
    await correct(visited, words, 'merge');
    await choose(visited, 'سعاد');
    await button(judging.confirm.merge).click();
    await page.getByText(judging.byMissing).waitFor();
    expect(await states()).toEqual([]);
  });

  it('judges nothing on a server that is read-only', async () => {
    const { page } = await visit(`${lang}&entity=${DOCTOR}`, { readOnly: true });
    await page.locator('.corrections summary').click();
    await page.locator('.corrections').getByText(judging.readOnly).waitFor();
    expect(await page.locator('.folds button').count()).toBe(0);
    for (const name of ['review', 'log'] as const) {
      await page.locator('.page-links a').filter({ hasText: judging.pages[name] }).click();
      await page.locator('.page-pane').getByText(judging.readOnly).waitFor();
      expect(await page.locator('.answers, .entry .button, #review-by').count()).toBe(0);
    }
  });

  it('gives the log as a file', async () => {
    const { page, isnad } = await visit(`${lang}&page=log`);
    await page.getByText(judging.logEmpty).waitFor();
    expect(await page.getByRole('link', { name: judging.logDownload }).count()).toBe(0);
    await isnad.rename(WRITER, { en: 'Layla Marjan' }, { by: 'أمل' });
    await page.waitForLoadState('networkidle');
    await page.reload();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: judging.logDownload }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('judgements.jsonl');
    expect(readFileSync(await download.path(), 'utf8')).toBe(`${(await isnad.exportJudgements()).join('\n')}\n`);
  });

  it('says where nothing is open', async () => {
    const { page, isnad, address } = await visit(`${lang}&page=log`);
    await page.getByText(judging.logEmpty).waitFor();
    for (const { left, right } of (await isnad.review()).pairs) await isnad.block(left.id, right.id, { by: 'Amal' });
    // What is still under way would count as failed.
    await page.waitForLoadState('networkidle');
    await page.goto(`${address}/?${lang}&page=review`);
    await page.getByText(judging.nothingOpen).waitFor();
    expect(await page.locator('.pill').count()).toBe(0);
  });

  it.each([320, 900])('fits %i pixels', async (width) => {
    const visited = await visit(`${lang}&page=review`, { width });
    const { page, button, address } = visited;
    await page.locator('.pair-body').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    // What is still under way would count as failed.
    await page.waitForLoadState('networkidle');
    await page.goto(`${address}/?${lang}&entity=${WRITER}`);
    await correct(visited, words, 'merge');
    await choose(visited, 'سعاد');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    const box = await button(judging.confirm.merge).boundingBox();
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(width);
  });
});

it('gives the focus back when a dialog is left, and closes nothing else', async () => {
  const visited = await visit(`lang=en&entity=${WRITER}`);
  const { page } = visited;
  await correct(visited, englishWords, 'merge');
  await choose(visited, 'Souad');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.evaluate('document.activeElement.textContent')).toBe(englishWords.judging.corrections.merge);
  expect(page.url()).toContain(WRITER);
});
