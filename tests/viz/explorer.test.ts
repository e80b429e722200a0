import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../src/http/serve.ts';
import { type Isnad, openIsnad } from '../../src/store/isnad.ts';
import { EDGE_TYPES, ENTITY_TYPES } from '../../viz/address.ts';
import { keptFolder } from '../store/temporary-folder.ts';
import { launchBrowser, openPage } from './browser.ts';
import { buildExplorer } from './built-explorer.ts';

let isnad: Isnad;
let serving: Serving;
let browser: Browser;

beforeAll(async () => {
  buildExplorer();
  isnad = openIsnad(join(keptFolder(), 'sample.db'), { create: true });
  await isnad.ingest(['data/articles']);
  serving = await serve(isnad, { host: '127.0.0.1', port: 0, log: () => {} });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await serving?.stop();
  await isnad?.close();
});

/** Finds a name and selects the first hit. */
async function choose(page: Page, name: string, found: string) {
  await page.getByRole('combobox').fill(name);
  const hit = page.getByRole('option').first();
  await hit.filter({ hasText: found }).waitFor();
  await page.getByRole('combobox').press('Enter');
  await page.locator('#quotes .card').first().waitFor();
}

/** Opens the first quote of the list and returns its words. */
async function openFirstQuote(page: Page): Promise<string> {
  const words = page.locator('#quotes .words').first();
  const text = (await words.textContent()) ?? '';
  await words.click();
  await page.locator('.lit-in').first().waitFor();
  return text.replace(/^«|»$/g, '');
}

/** The words that are tinted as the open quote. */
async function litQuote(page: Page): Promise<string> {
  return (await page.locator('.lit-in').allTextContents()).join('');
}

describe('the explorer on a wide screen', () => {
  let page: Page;
  let wrong: string[];
  beforeEach(async () => {
    ({ page, wrong } = await openPage(browser));
    await page.goto(`${serving.address}/?lang=en`);
  });
  afterEach(async () => {
    await page.context().close();
    expect(wrong).toEqual([]);
  });

  it('opens with the graph, the filters and the latest quotes', async () => {
    await page.locator('.canvas canvas').first().waitFor();
    await expect.poll(() => page.locator('.shown').textContent()).toMatch(/^\d+ of \d+/);
    await page.getByRole('heading', { name: 'Latest quotes' }).waitFor();
    expect(await page.locator('.card .words').count()).toBeGreaterThan(5);
    expect(await page.getByRole('checkbox').count()).toBe(ENTITY_TYPES.length + EDGE_TYPES.length);
  });

  it.each([
    ['Peskov', 'بيسكوف'],
    ['بيسكوف', 'Dmitry Peskov'],
    ['أوشاكوف', 'Yuri Ushakov'],
    ['Naryshkin', 'ناريشكين'],
  ])('finds %s as %s', async (typed, found) => {
    await choose(page, typed, found);
    const head = page.locator('.entity-head');
    expect(await head.textContent()).toContain(found);
    expect(page.url()).toContain('entity=person/');
  });

  it('says what is not found', async () => {
    await page.getByRole('combobox').fill('زغلول');
    await page.getByText('Nobody and nothing here is called').waitFor();
  });

  it('shows a quote of his highlighted in its article, and why', async () => {
    await choose(page, 'Peskov', 'بيسكوف');
    await page
      .locator('.chip')
      .filter({ hasText: /^Direct$/ })
      .click();
    await expect.poll(() => page.locator('#quotes .words-direct').count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator('#quotes .words-indirect').count()).toBe(0);
    const text = await openFirstQuote(page);
    expect(await litQuote(page)).toBe(text);
    await page.locator('.article-foot .why summary').click();
    expect(await page.locator('.article-foot .why').textContent()).toMatch(
      /Because.*Confidence(certain|likely|unsure)/s,
    );
  });

  it('keeps everything in one address', async () => {
    await choose(page, 'Peskov', 'بيسكوف');
    const text = await openFirstQuote(page);
    await page.reload();
    await page.locator('.lit-in').first().waitFor();
    expect(await litQuote(page)).toBe(text);
    await page.goBack();
    await page.locator('.article-view').waitFor({ state: 'hidden' });
    expect(await page.locator('.entity-head').textContent()).toContain('Dmitry Peskov');
  });

  it('turns to Arabic and right to left, and back', async () => {
    const root = page.locator('html');
    await choose(page, 'Peskov', 'بيسكوف');
    await page.locator('#switch-language').click();
    expect([await root.getAttribute('dir'), await root.getAttribute('lang')]).toEqual(['rtl', 'ar']);
    await page.getByRole('tab', { name: 'قال', selected: true }).waitFor();
    await expect.poll(() => page.locator('.entity-head h2').textContent()).toContain('بيسكوف');
    await page.locator('#switch-language').click();
    expect(await root.getAttribute('dir')).toBe('ltr');
  });

  it('closes what was opened last on Escape', async () => {
    await choose(page, 'Peskov', 'بيسكوف');
    await openFirstQuote(page);
    await page.keyboard.press('Escape');
    await page.locator('.article-view').waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Latest quotes' }).waitFor();
  });

  it('filters the graph and the list by type', async () => {
    await page.locator('.ranked li').first().waitFor();
    await page.getByRole('checkbox', { name: 'Places' }).uncheck();
    await page.getByRole('checkbox', { name: 'Organisations' }).uncheck();
    await expect.poll(() => page.locator('.ranked .mark-place, .ranked .mark-organization').count()).toBe(0);
    expect(await page.locator('.ranked .mark-person').count()).toBeGreaterThan(3);
  });
});

it('works on a narrow screen, one pane at a time', async () => {
  const { page, wrong } = await openPage(browser, { viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.goto(`${serving.address}/?lang=ar`);
  await choose(page, 'Peskov', 'بيسكوف');
  expect(await page.locator('.end-side.raised').count()).toBe(1);
  const text = await openFirstQuote(page);
  expect(await litQuote(page)).toBe(text);
  // Search stays in reach, and nothing is wider than the screen.
  expect(await page.getByRole('combobox').isVisible()).toBe(true);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  expect(wrong).toEqual([]);
  await page.context().close();
});

it('works without WebGL', async () => {
  const without = await launchBrowser({ webgl: false });
  const { page, wrong } = await openPage(without);
  await page.goto(`${serving.address}/?lang=en`);
  await page.locator('.canvas svg .node').first().waitFor();
  await page.locator('.canvas .node').filter({ hasText: 'Dmitry Peskov' }).first().click();
  await expect.poll(() => page.locator('.entity-head').textContent()).toContain('Dmitry Peskov');
  expect(wrong).toEqual([]);
  await without.close();
});
