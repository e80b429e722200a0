import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Serving, serve } from '../../src/http/serve.ts';
import { type Isnad, openIsnad } from '../../src/store/isnad.ts';
import { arabicWords } from '../../viz/words-ar.ts';
import { englishWords } from '../../viz/words-en.ts';
import { keptFolder } from '../store/temporary-folder.ts';
import { launchBrowser, openPage } from './browser.ts';
import { buildExplorer } from './built-explorer.ts';
import { writeJudgedArticles } from './judged-articles.ts';

export const WRITER = 'person/leila-al-marjan';
export const PRIZED = 'person/souad-al-haddad';
export const DOCTOR = 'person/nader-al-jebali';

export const LANGUAGES = [
  { language: 'ar', words: arabicWords },
  { language: 'en', words: englishWords },
] as const;

/** The explorer in a browser, on a store of made-up articles that is the test's own. */
export interface Visit {
  readonly page: Page;
  readonly isnad: Isnad;
  /** Without the slash at its end. */
  readonly address: string;
  button(name: string): Locator;
  /** What people judged, and what has become of it: "merge holds". */
  states(): Promise<readonly string[]>;
  /** Signs what the open dialog asks, and confirms it. */
  confirm(label: string): Promise<void>;
}

export type Visiting = (
  query: string,
  options?: { readonly readOnly?: boolean; readonly width?: number },
) => Promise<Visit>;

/** Sets up what visits need. After each, nothing may have gone wrong on the page or have been asked elsewhere. */
export function visiting(): Visiting {
  let made: string;
  let browser: Browser;
  let leave: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    buildExplorer();
    const folder = keptFolder();
    writeJudgedArticles(folder);
    made = join(folder, 'made.db');
    const store = openIsnad(made, { create: true });
    await store.ingest([folder]);
    await store.close();
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await leave?.();
    leave = undefined;
  });

  return async (query, { readOnly = false, width = 1440 } = {}) => {
    const path = join(keptFolder(), 'store.db');
    copyFileSync(made, path);
    const isnad = openIsnad(path);
    const serving: Serving = await serve(isnad, { host: '127.0.0.1', port: 0, readOnly, log: () => {} });
    const { address } = serving;
    const { page, wrong } = await openPage(browser, { viewport: { width, height: 900 } });
    page.on('request', (request) => {
      const url = request.url();
      if (!/^(?:blob|data):/.test(url) && !url.startsWith(address)) wrong.push(`elsewhere: ${url}`);
    });
    leave = async () => {
      await page.context().close();
      await serving.stop();
      await isnad.close();
      expect(wrong).toEqual([]);
    };
    await page.goto(`${address}/?${query}`);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const confirm = async (label: string) => {
      await page.locator('#judgement-by').fill('Amal');
      await button(label).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    const states = async () => (await isnad.judgements()).map(({ judgement, state }) => `${judgement.kind} ${state}`);
    return { page, isnad, address, button, states, confirm };
  };
}
