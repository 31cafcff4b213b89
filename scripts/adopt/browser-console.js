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
  try {
    return await visitPages(executablePath, origin, {baseUrl, files});
  } finally {
    // An open server would keep the process alive.
    close();
  }
}

/**
 * @param {string} executablePath
 * @param {string} origin
 * @param {{baseUrl: string, files: readonly string[]}} pages
 * @returns {Promise<Map<string, string[]>>} File → messages.
 */
async function visitPages(executablePath, origin, {baseUrl, files}) {
  let {browser, context} = await openBrowser(executablePath, origin);
  /** @type {Map<string, string[]>} */
  const messages = new Map();
  for (const file of files) {
    const route = file.replace(/(?:^|(?<=\/))index\.html$|\.html$/, '');
    const visit = () => visitPage(context, `${origin}${baseUrl}${route}`);
    let said;
    try {
      said = await visit();
    } catch {
      // On a busy machine Chromium falls over by chance, and builds took long: a second time tells.
      await browser.close().catch(() => undefined);
      ({browser, context} = await openBrowser(executablePath, origin));
      said = await visit().catch((error) => [
        `the browser gives up: ${String(error).split('\n')[0]}`,
      ]);
    }
    messages.set(file, said.map((text) => normalise(text, origin)).sort());
  }
  await browser.close();
  return messages;
}

/**
 * @param {string} executablePath
 * @param {string} origin The only server that answers.
 */
async function openBrowser(executablePath, origin) {
  const browser = await chromium.launch(launchOptions(executablePath));
  const context = await browser.newContext();
  // Other servers answer differently from one minute to the next.
  await context.route(
    (url) => url.origin !== origin,
    (route) => route.fulfill({status: 200, body: ''}),
  );
  return {browser, context};
}

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} address
 * @returns {Promise<string[]>} What the browser says of the page.
 */
async function visitPage(context, address) {
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
  await page.goto(address, {waitUntil: 'load'});
  await page
    .waitForFunction(() => document.documentElement.dataset['hasHydrated'] === 'true', null, {
      timeout: 10_000,
    })
    .catch(() => said.push('the page does not hydrate within 10 s'));
  await page.close();
  return said;
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
