import {expect} from '@playwright/test';
import {command, input, pages, test} from './reader.js';

test.describe('a stack', () => {
  test('is answered row by row, cell by cell, in words', async ({page}) => {
    await page.goto(pages.full);
    await input(page, 'Kubernetes').fill('1.33');
    await input(page, 'Envoy Gateway').fill('v1.7.2');
    await input(page, 'Envoy Gateway').blur();
    await expect(page.locator('.theme-compat-summary')).toHaveText(/Envoy Gateway v1\.7\.2/);
    const row = page
      .getByRole('row')
      .filter({has: page.getByRole('rowheader', {name: /^v1\.1\.x/})});
    await expect(row).toContainText('does not fit');
    await page.getByText('Why, release by release').click();
    await expect(page.locator('.theme-compat-matrix')).toContainText(
      'v1.1.x needs Envoy Gateway v1.8.1 or later; you run v1.7.2.',
    );
  });

  test('moves nothing while the answer is on its way', async ({page}) => {
    await page.goto(pages.full);
    const field = input(page, 'Kubernetes');
    await expect(field).toBeEnabled();
    const table = page.locator('.theme-compat-matrix table').first();
    const place = () =>
      table.evaluate((element) => {
        const {top} = element.getBoundingClientRect();
        return [Math.round(top + window.scrollY), element.clientHeight];
      });
    const before = await place();
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route('**/assets/js/*.js', async (route) => {
      await arrived;
      await route.continue();
    });
    await field.fill('1.33');
    await field.press('Enter');
    await expect(page.locator('.theme-compat-verdict')).toHaveCount(0);
    expect(await place()).toEqual(before);
    arrive();
    await expect(page.locator('.theme-compat-summary')).toHaveText(/fits Kubernetes 1\.33/);
    await expect(field).toBeFocused();
    expect((await place())[0]).toBe(before[0]);
  });

  test('that nothing states is never a yes', async ({page}) => {
    await page.goto(pages.full);
    await input(page, 'Kubernetes').fill('1.33');
    await input(page, 'Kubernetes').blur();
    const row = page
      .getByRole('row')
      .filter({has: page.getByRole('rowheader', {name: /^v0\.4\.x/})});
    await expect(row).toContainText('not stated');
    await expect(row.locator('.theme-compat-verdict--fits')).toHaveCount(0);
  });

  test('is taken back by Clear', async ({page}) => {
    await page.goto(pages.seed);
    await input(page, 'Kubernetes').fill('1.20');
    await input(page, 'Kubernetes').blur();
    await expect(page.locator('.theme-compat-verdict--does-not-fit').first()).toBeVisible();
    await page.getByRole('button', {name: 'Clear'}).click();
    await expect(input(page, 'Kubernetes')).toHaveValue('');
    await expect(page.locator('.theme-compat-verdict')).toHaveCount(0);
  });

  test('survives a reload and another page', async ({page}) => {
    await page.goto(pages.seed);
    await input(page, 'Kubernetes').fill('v1.31');
    await input(page, 'Kubernetes').blur();
    const summary = page.locator('.theme-compat-summary').first();
    await expect(summary).toContainText('needs Kubernetes v1.32 or later; you run v1.31.');
    await page.reload();
    await expect(summary).toContainText('you run v1.31.');
    await page.goto(pages.front);
    await expect(input(page, 'Kubernetes')).toHaveValue('v1.31');
  });
});

test.describe('a release', () => {
  test('chosen in a command is in every command, on every page and in every tab', async ({
    context,
    page,
  }) => {
    const other = await context.newPage();
    await other.goto(pages.install);
    await expect(command(other)).toContainText('--version v0.5.0');

    await page.goto(pages.seed);
    const select = page.locator('.theme-compat-command code').getByRole('combobox').first();
    await select.selectOption({label: 'v0.0.0-latest (Development)'});
    await expect(command(page)).toContainText('--version v0.0.0-latest');
    await expect(command(other)).toContainText('--version v0.0.0-latest');
    await page.goto(pages.front);
    await expect(command(page)).toContainText('--version v0.0.0-latest');
  });

  test('chosen in VersionSelect is copied', async ({context, page}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(pages.install);
    await page.getByLabel('Release to install').selectOption({index: 1});
    const block = page.locator('.theme-compat-command').first();
    await block.hover();
    await block.getByRole('button', {name: /copy code/i}).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('--version v0.0.0-latest \\\n  --namespace envoy-ai-gateway-system');
    expect(copied).not.toContain('NEW_VERSION');
  });
});

test('a link carries the selection to another reader', async ({browser, context, page}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(pages.seed);
  await input(page, 'Kubernetes').fill('v1.31');
  await input(page, 'Kubernetes').blur();
  await page.getByRole('button', {name: 'Copy link'}).click();
  await expect(page.getByText('Copied', {exact: true})).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const fresh = await browser.newContext();
  const reader = await fresh.newPage();
  await reader.goto(link);
  await expect(input(reader, 'Kubernetes')).toHaveValue('v1.31');
  await fresh.close();
});

test('a status filter hides rows, and nothing else does', async ({page}) => {
  await page.goto(pages.full);
  const rows = page.locator('.theme-compat-matrix tbody tr:visible');
  const all = await rows.count();
  await input(page, 'Kubernetes').fill('1.20');
  await input(page, 'Kubernetes').blur();
  await expect(rows).toHaveCount(all);
  await page.getByLabel('Support status').selectOption('supported');
  await expect(rows).toHaveCount(2);
});

test('hydration moves nothing', async ({page}) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as PerformanceEntry & {value: number};
        const sum = Number(document.documentElement.dataset['shift'] ?? 0) + shift.value;
        document.documentElement.dataset['shift'] = String(sum);
      }
    }).observe({type: 'layout-shift', buffered: true});
  });
  await page.goto(pages.seed);
  await expect(input(page, 'Kubernetes')).toBeEnabled();
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0))).toBe(0);
});
