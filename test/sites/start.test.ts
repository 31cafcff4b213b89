import {chromium, type Browser, type Page} from '@playwright/test';
import {afterAll, beforeAll, expect, test, vi} from 'vitest';
import {ensureChromium, launchOptions} from '../e2e/chromium.js';
import {createSite, type Server, type Site} from './create-site.js';

let site: Site;
let server: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await createSite('gateway', 'rspack', 'start');
  server = site.start(39_217);
  browser = await chromium.launch(launchOptions(ensureChromium().path));
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const patience = {timeout: 120_000, interval: 200};

/** The catalog as the browser gets it, after the next compilation. */
const servedCatalog = async () => {
  const response = await fetch(`${server.url}/compat-catalog.js`);
  return response.text();
};

/** The data as other programs get it. */
const servedFile = async () => {
  const response = await fetch(`${server.url}/compat/gateway.json`);
  return response.text();
};

test('an edit of the data reaches the browser; a wrong one is reported and undone by the next', async () => {
  await vi.waitFor(async () => {
    expect(await servedCatalog()).toContain('v1.1.3');
  }, patience);
  expect(await servedFile()).toContain('v1.1.3');
  await page.goto(server.url);
  expect(server.read()).toMatch(/^\[WARNING\] guides\/setup\.mdx:4:1 /m);

  await site.edit('compat.yaml', 'v1.1.3', 'v1.1.4');
  await vi.waitFor(async () => {
    expect(await servedCatalog()).toContain('v1.1.4');
    expect(await servedFile()).toContain('v1.1.4');
  }, patience);

  await site.edit('compat.yaml', 'status: supported', 'status: suported');
  await vi.waitFor(() => {
    expect(server.read()).toMatch(/^\[ERROR\] compat\.yaml:\d+:\d+ [\w-]+: .*suported/m);
  }, patience);
  expect(await servedCatalog()).toContain('v1.1.4');
  const overlay = page.locator('#webpack-dev-server-client-overlay');
  await overlay
    .contentFrame()
    .getByText(/compat\.yaml:\d+:\d+ error [\w-]+: .*suported/)
    .waitFor();

  await site.edit('compat.yaml', 'suported', 'maintenance');
  await overlay.waitFor({state: 'detached'});
  await vi.waitFor(async () => {
    expect(await servedCatalog()).toContain('maintenance');
  }, patience);
});

test('a document that is edited is reported again, and no other', async () => {
  server.read();
  await site.edit('guides/setup.mdx', '# Setup', '# Setup\n');
  let output = '';
  await vi.waitFor(() => {
    output += server.read();
    expect(output).toContain('guides/setup.mdx:5:1 ');
  }, patience);
  expect(output.match(/\.mdx?:\d+:\d+ /g)).toHaveLength(1);
});
