import {expect, type Page} from '@playwright/test';
import {input, pages, test} from './reader.js';

/** What a cluster prints. */
const OUTPUT = [
  '$ kubectl version',
  'Client Version: v1.34.1',
  'Kustomize Version: v5.7.1',
  'Server Version: v1.33.5-eks-113cf36',
  '$ helm list -A',
  'NAME\tNAMESPACE\tREVISION\tUPDATED\tSTATUS\tCHART\tAPP VERSION',
  'eg\tenvoy-gateway-system\t3\t2026-06-30 09:12:44.12 +0000 UTC\tdeployed\tgateway-helm-v1.7.2\tv1.7.2',
  'aieg\tai\t2\t2026-06-30 09:15:02.77 +0000 UTC\tdeployed\tai-gateway-helm-v0.6.0\tv0.6.0',
].join('\n');

const check = (page: Page) => page.locator('.theme-compat-stack-check');
const summary = (page: Page) => check(page).locator('.theme-compat-summary');

function answer(page: Page, line: string) {
  const named = page.locator('strong', {hasText: line});
  return check(page).locator('.theme-compat-answer').filter({has: named});
}

async function enter(page: Page, dependency: string, version: string): Promise<void> {
  await input(page, dependency).fill(version);
  await input(page, dependency).blur();
}

test('an impossible cluster: nothing fits, and each release says what it needs', async ({page}) => {
  await page.goto(pages.check);
  await enter(page, 'Kubernetes', '1.31');
  await enter(page, 'Envoy Gateway', 'v1.9.0');
  await expect(summary(page)).toContainText('No release is stated to fit');
  await expect(answer(page, 'v1.1.x')).toContainText(
    'v1.1.x needs Kubernetes v1.32 or later; you run 1.31.',
  );
  await expect(check(page).locator('.theme-compat-answer--fits')).toHaveCount(0);
});

test('what is wrong with a field stays beside it or below it, and before no other', async ({
  page,
}) => {
  await page.goto(pages.check);
  for (const width of [1280, 1000, 700, 320]) {
    await page.setViewportSize({width, height: 900});
    await enter(page, 'Gateway API', 'banana');
    const field = await check(page).locator('label', {hasText: 'Gateway API'}).boundingBox();
    const fault = await check(page).getByText('not a version').boundingBox();
    const besides = fault!.x >= field!.x + field!.width;
    const isBelow = fault!.y >= field!.y + field!.height && Math.abs(fault!.x - field!.x) <= 1;
    expect({width, stays: besides || isBelow}).toEqual({width, stays: true});
  }
});

test('pasted output is shown with its lines, and then used', async ({page}) => {
  await page.goto(pages.check);
  await page.getByText('Paste what you have', {exact: true}).first().click();
  await check(page).getByRole('textbox').fill(OUTPUT);
  const recognised = page.getByRole('group', {name: 'What was recognised, and where'});
  await expect(recognised.getByRole('checkbox')).toHaveCount(3);
  await expect(recognised).toContainText('line 4: Server Version: v1.33.5-eks-113cf36');
  await expect(input(page, 'Kubernetes')).toHaveValue('');

  await recognised.getByRole('button', {name: 'Use these versions'}).press('Enter');
  await expect(input(page, 'Kubernetes')).toHaveValue('v1.33.5-eks-113cf36');
  await expect(input(page, 'Envoy Gateway')).toHaveValue('v1.7.2');
  await expect(summary(page)).toContainText('v0.6.x (End of Life) fits');
  await expect(check(page).locator('.theme-compat-answer').first()).toContainText(
    'fits, supported',
  );
  await expect(check(page).locator('.theme-compat-installed')).toContainText(
    'You run Envoy AI Gateway v0.6.x.',
  );
  await expect(recognised.getByRole('button')).toBeFocused();
});

test('a link carries it to a fresh profile', async ({browser, context, page}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(pages.check);
  await enter(page, 'Kubernetes', 'v1.31');
  await enter(page, 'Envoy AI Gateway', 'v0.5.0');
  await check(page).getByRole('button', {name: 'Copy link'}).click();
  await expect(page.getByText('Copied', {exact: true})).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const fresh = await browser.newContext();
  const reader = await fresh.newPage();
  await reader.goto(link);
  await expect(input(reader, 'Kubernetes')).toHaveValue('v1.31');
  await expect(check(reader).locator('.theme-compat-installed')).toContainText('v0.5.x');
  await fresh.close();
});

test('two tabs are in step', async ({context, page}) => {
  const other = await context.newPage();
  await other.goto(pages.check);
  await page.goto(pages.check);
  await enter(page, 'Kubernetes', '1.33');
  await expect(input(other, 'Kubernetes')).toHaveValue('1.33');
  await expect(answer(other, 'v1.1.x')).toContainText('fits, tested');
});

test('going back leaves the page and brings nothing old back', async ({page}) => {
  await page.goto(pages.full);
  await page.goto(pages.check);
  await enter(page, 'Kubernetes', '1.31');
  await enter(page, 'Kubernetes', '1.33');
  await expect(answer(page, 'v1.1.x')).toContainText('fits, tested');
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${pages.full}$`));
  await expect(input(page, 'Kubernetes')).toHaveValue('1.33');
  await page.goForward();
  await expect(input(page, 'Kubernetes')).toHaveValue('1.33');
});

for (const width of [1280, 320]) {
  test(`a restored selection moves nothing, at ${width} px`, async ({page}) => {
    await page.setViewportSize({width, height: 900});
    await page.goto(pages.check);
    await enter(page, 'Kubernetes', '1.33');
    await enter(page, 'Envoy AI Gateway', 'v0.5.0');
    await expect(answer(page, 'v1.1.x')).toBeAttached();
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const shift = entry as PerformanceEntry & {value: number; sources: {node: Node | null}[]};
          const isOurs = ({node}: {node: Node | null}) =>
            node instanceof Element && node.closest('[class*="buttonGroup"]') === null;
          if (!shift.sources.some(isOurs)) continue;
          const sum = Number(sessionStorage.getItem('shift') ?? 0) + shift.value;
          sessionStorage.setItem('shift', String(sum));
        }
      }).observe({type: 'layout-shift', buffered: true});
    });
    await page.reload();
    await expect(answer(page, 'v1.1.x')).toBeAttached();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => Number(sessionStorage.getItem('shift') ?? 0))).toBe(0);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

test('what was pasted fits on a phone too', async ({page}) => {
  await page.setViewportSize({width: 320, height: 640});
  await page.goto(pages.check);
  await page.getByText('Paste what you have', {exact: true}).first().click();
  await check(page).getByRole('textbox').fill(OUTPUT);
  await expect(page.getByRole('button', {name: 'Use these versions'})).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('every release says what it needs, and the controls are inert', async ({page}) => {
    await page.goto(pages.check);
    const releases = check(page).locator('.theme-compat-requirements li');
    await expect(releases).toHaveCount(10);
    await expect(releases.nth(1)).toContainText(
      'v1.1.x needs Envoy Gateway v1.8.1 or later, Kubernetes v1.32 or later, and Gateway API v1.5.x.',
    );
    for (const control of await check(page).locator('input, textarea, button').all()) {
      await expect(control).toBeDisabled();
    }
  });
});
