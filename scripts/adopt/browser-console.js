import {chromium} from '@playwright/test';
import {launchOptions} from '../../test/e2e/chromium.js';
import {serveFolder} from './static-server.js';

/**
 * Opens pages of a built site and listens to what the browser says.
 *
 * @param {string} executablePath
 * @param {string} folder
 * @param {string} baseUrl
 * @param {readonly string[]} files HTML files, relative to the folder.
 * @returns {Promise<Map<string, string[]>>} File → messages.
 */
export async function browserConsole(executablePath, folder, baseUrl, files) {
  const {origin, close} = await serveFolder(folder, baseUrl);
  const browser = await chromium.launch(launchOptions(executablePath));
  const context = await browser.newContext();
  // Other servers answer differently from one minute to the next.
  await context.route(
    (url) => url.origin !== origin,
    (route) => route.fulfill({status: 200, body: ''}),
  );
  /** @type {Map<string, string[]>} */
  const messages = new Map();
  for (const file of files) {
    /** @type {string[]} */
    const said = [];
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 400) said.push(`${response.status()} ${response.url()}`);
    });
    const route = file.replace(/(?:^|(?<=\/))index\.html$|\.html$/, '');
    await page.goto(`${origin}${baseUrl}${route}`, {waitUntil: 'load'});
    await page
      .waitForFunction(() => document.documentElement.dataset['hasHydrated'] === 'true', null, {
        timeout: 10_000,
      })
      .catch(() => said.push('the page does not hydrate within 10 s'));
    messages.set(file, said.map((text) => normalise(text, origin)).sort());
    await page.close();
  }
  await browser.close();
  close();
  return messages;
}

/**
 * @param {string} text
 * @param {string} origin
 */
function normalise(text, origin) {
  return (
    text
      .replaceAll(origin, '')
      // What follows is the stack; the names in it are the minifier's, and addresses are cut short.
      .replace(/\n\s+at [^]*/, '')
      .replace(/\.[\da-f]{8}\.(js|css)/g, '.#.$1')
      .replace(/:\d+:\d+/g, '')
  );
}
