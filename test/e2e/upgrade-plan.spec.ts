import {expect, type Page, type Route} from '@playwright/test';
import {test} from './reader.js';

const path = 'docs/upgrade-plan';

const plan = (page: Page) => page.locator('.theme-compat-plan').first();
const summary = (page: Page) => plan(page).locator('.theme-compat-plan-summary');
const hops = (page: Page) => plan(page).locator('.theme-compat-plan-hop h3');

/** From v0.5 on Kubernetes 1.31 to v1.1. */
async function ask(page: Page): Promise<void> {
  await page.goto(path);
  await plan(page).getByLabel('I run Envoy AI Gateway').selectOption('v0.5.x');
  await plan(page).getByLabel('and want').selectOption('v1.1.x');
  await plan(page).getByLabel('Kubernetes', {exact: true}).fill('1.31');
  await plan(page).getByLabel('Kubernetes', {exact: true}).blur();
}

test('leads from v0.5 on Kubernetes 1.31 to v1.1', async ({page}) => {
  await ask(page);
  await expect(summary(page)).toHaveText(
    'v0.5.x needs Kubernetes v1.32 or later; you run 1.31. From v0.5.x to v1.1.x by v0.6.x, v0.7.x, and v1.0.x. Raise on the way: Kubernetes v1.32.',
  );
  await expect(hops(page)).toHaveText([
    'v0.5.x → v0.6.x',
    'v0.6.x → v0.7.x',
    'v0.7.x → v1.0.x',
    'v1.0.x → v1.1.x',
  ]);
  await expect(plan(page).getByText('Raise Kubernetes from 1.31 to v1.32.')).toHaveCount(1);
  const first = plan(page).locator('.theme-compat-plan-hop').first();
  await expect(first.locator('code').first()).toContainText('--version v0.6.0');
  await expect(first).toContainText('apiVersion: aigateway.envoyproxy.io/v1beta1');
  // All of the command is seen, its version too.
  await page.setViewportSize({width: 320, height: 640});
  const hidden = await first
    .locator('pre')
    .first()
    .evaluate((block) => block.scrollWidth - block.clientWidth);
  expect(hidden).toBe(0);
});

test('says what a pinned Kubernetes blocks', async ({page}) => {
  await ask(page);
  await plan(page).getByLabel('I stay on this version of Kubernetes').check();
  await expect(summary(page)).toHaveText(
    'v0.5.x needs Kubernetes v1.32 or later; you run 1.31. There is no plan that works: v0.6.x needs Kubernetes v1.32 or later, and you stay on 1.31.',
  );
  await expect(hops(page)).toHaveCount(0);
});

test('keeps ticks over a reload', async ({page}) => {
  await ask(page);
  const box = plan(page).getByLabel('Upgrade the CRDs').nth(1);
  await box.check();
  await page.reload();
  await expect(hops(page)).toHaveCount(4);
  await expect(plan(page).getByLabel('Upgrade the CRDs').nth(1)).toBeChecked();
  await expect(plan(page).getByLabel('Upgrade the CRDs').nth(0)).not.toBeChecked();
});

test('on paper no step is torn apart, and no hop ends with its title', async ({page}) => {
  await ask(page);
  await page.emulateMedia({media: 'print'});
  await expect(plan(page).locator('.theme-compat-plan-item').first()).toHaveCSS(
    'break-inside',
    'avoid',
  );
  await expect(hops(page).first()).toHaveCSS('break-after', 'avoid');
});

test('a link carries what was asked', async ({browser, context, page}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await ask(page);
  await plan(page).getByRole('button', {name: 'Copy link'}).click();
  await expect(plan(page).getByText('Copied', {exact: true})).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const fresh = await browser.newContext();
  const reader = await fresh.newPage();
  await reader.goto(link);
  await expect(hops(reader)).toHaveCount(4);
  await fresh.close();
});

/** Resolves the requests for code that the page makes from now on. */
async function holdCode(page: Page, answer: (route: Route) => Promise<void>): Promise<void> {
  await page.route('**/assets/js/*.js', answer);
}

test('shows what every release needs while the code that plans is on its way', async ({page}) => {
  await page.goto(path);
  const from = plan(page).getByLabel('I run Envoy AI Gateway');
  await expect(from).toBeEnabled();
  const overview = plan(page).locator('.theme-compat-plan-overview');
  const height = await overview.evaluate((element) => element.clientHeight);
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await holdCode(page, async (route) => {
    await arrived;
    await route.continue();
  });
  await from.focus();
  await from.selectOption('v0.5.x');
  await expect(overview).toBeVisible();
  expect(await overview.evaluate((element) => element.clientHeight)).toBe(height);
  await expect(from).toBeFocused();
  arrive();
  await expect(hops(page)).toHaveCount(4);
  await expect(from).toBeFocused();
});

test('is loaded before a reader has chosen', async ({page}) => {
  await page.goto(path);
  const from = plan(page).getByLabel('I run Envoy AI Gateway');
  await expect(from).toBeEnabled();
  const code = page.waitForResponse('**/assets/js/*.js');
  await from.focus();
  expect((await code).ok()).toBe(true);
});

test('can be asked again where the code that plans did not arrive', async ({page, complaints}) => {
  await page.goto(path);
  const from = plan(page).getByLabel('I run Envoy AI Gateway');
  await expect(from).toBeEnabled();
  await holdCode(page, (route) => route.abort());
  await from.selectOption('v0.5.x');
  const again = plan(page).getByRole('button', {name: 'Try again'});
  await expect(again).toBeVisible();
  await expect(hops(page)).toHaveCount(0);
  complaints.length = 0;
  await page.unroute('**/assets/js/*.js');
  await again.press('Enter');
  await expect(hops(page)).toHaveCount(4);
  await expect(summary(page)).toContainText('From v0.5.x to v1.1.x');
  await expect(from).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('shows the steps and what every release needs', async ({page}) => {
    await page.goto(path);
    await expect(plan(page).getByText('Upgrade the CRDs')).toBeVisible();
    await expect(plan(page).locator('code').first()).toContainText('--version v1.1.0');
    await expect(plan(page)).toContainText('v0.5.x needs Envoy Gateway v1.6 or later');
    await expect(plan(page).locator('.theme-compat-plan-controls')).toBeHidden();
  });
});
