import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from 'playwright-core';

const ARGS = [
  // Software GL: sigma draws on machines without a graphics card.
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** A Chromium: ISNAD_CHROMIUM, else the system's, else the one inside the package @sparticuz/chromium. */
async function findChromium(): Promise<string> {
  const given = process.env.ISNAD_CHROMIUM;
  if (given === 'bundled') return bundledChromium();
  if (given) return given;
  return existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : bundledChromium();
}

async function bundledChromium(): Promise<string> {
  const { default: bundled } = await import('@sparticuz/chromium');
  return bundled.executablePath();
}

/** Starts a browser, with `webgl: false` one that grants no WebGL. */
export async function launchBrowser({ webgl = true }: { readonly webgl?: boolean } = {}): Promise<Browser> {
  const args = webgl ? ARGS : [...ARGS, '--disable-3d-apis'];
  return playwright.launch({ executablePath: await findChromium(), args });
}

/** A page that keeps a list of everything that went wrong on it. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly wrong: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', ...options });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`page: ${error.message}`));
  page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`);
  });
  return { page, wrong };
}
