import {AxeBuilder} from '@axe-core/playwright';
import {expect, type Page} from '@playwright/test';
import {input, pages, test} from './reader.js';

/** Ours only: the classic theme has contrast faults of its own. */
const ours = [
  '.theme-compat-matrix',
  '.theme-compat-stack-check',
  '.theme-compat-plan',
  '.theme-compat-timeline',
  '.theme-compat-api-versions',
  '.theme-compat-version-select',
  '.theme-compat-pick',
  '.theme-compat-command-note',
];

/** Pages of tables and code, which the rest of the site is like. */
const reference = ['docs/components', 'docs/data', 'docs/api', 'docs/import', 'docs/findings'];

async function violations(page: Page): Promise<unknown[]> {
  let builder = new AxeBuilder({page});
  for (const selector of ours) {
    if ((await page.locator(selector).count()) > 0) builder = builder.include(selector);
  }
  return violationsOf(builder);
}

async function violationsOf(builder: AxeBuilder): Promise<unknown[]> {
  // What passes is not looked into any further.
  const {violations: found} = await builder.options({resultTypes: ['violations']}).analyze();
  return found.map(({id, nodes}) => [
    id,
    nodes.map(({failureSummary, html}) => [html, failureSummary]),
  ]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({colorScheme});

    for (const name of [
      'front',
      'seed',
      'install',
      'full',
      'check',
      'plan',
      'timeline',
      'apis',
    ] as const) {
      test(`${name}: axe finds nothing`, async ({page}) => {
        await page.goto(pages[name]);
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        expect(await violations(page)).toEqual([]);
      });
    }

    for (const path of [pages.seed, pages.plain, ...reference]) {
      test(`${path}: axe finds nothing in all that the page says`, async ({page}) => {
        await page.goto(path);
        expect(await violationsOf(new AxeBuilder({page}).include('.markdown'))).toEqual([]);
      });
    }

    test('with a selection axe finds nothing', async ({page}) => {
      await page.goto(pages.full);
      await input(page, 'Kubernetes').fill('1.33');
      await input(page, 'Envoy Gateway').fill('v1.7.2');
      await input(page, 'Envoy Gateway').blur();
      await expect(page.locator('.theme-compat-verdict').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}

test('at 320 px the page does not scroll sideways', async ({page}) => {
  await page.setViewportSize({width: 320, height: 640});
  for (const path of Object.values(pages)) {
    await page.goto(path);
    // What comes with JavaScript is there.
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, path).toBe(0);
  }
});

test('the browser takes the first cell of a row for its header', async ({page}) => {
  await page.goto(pages.seed);
  const session = await page.context().newCDPSession(page);
  const {root} = await session.send('DOM.getDocument');
  const {nodeId} = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '.theme-compat-matrix tbody',
  });
  const {nodes} = await session.send('Accessibility.queryAXTree', {nodeId, role: 'rowheader'});
  const rows = await page.locator('.theme-compat-matrix tbody tr').count();
  expect(rows).toBeGreaterThan(2);
  expect(nodes).toHaveLength(rows);
});

test('a screen reader hears what a select in a command offers', async ({page}) => {
  await page.goto(pages.seed);
  await expect(page.locator('.theme-compat-pick').getByRole('combobox').first()).toBeEnabled();
  const session = await page.context().newCDPSession(page);
  const {root} = await session.send('DOM.getDocument');
  const {nodeId} = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '.theme-compat-pick select',
  });
  const {nodes} = await session.send('Accessibility.queryAXTree', {nodeId, role: 'option'});
  const names = nodes.map(({name}): unknown => name?.value);
  expect(names).toEqual(['v0.5.0', 'v0.0.0-latest (Development)']);
});

test('everything can be done with the keyboard', async ({page}) => {
  await page.goto(pages.seed);
  await expect(input(page, 'Envoy Gateway')).toBeEnabled();
  await input(page, 'Envoy Gateway').focus();
  await page.keyboard.type('v1.6.2');
  await page.keyboard.press('Tab');
  await expect(input(page, 'Kubernetes')).toBeFocused();
  await expect(page.locator('.theme-compat-verdict--fits').first()).toBeVisible();
});

test('in forced colours every text is read once, on the background of the system', async ({
  page,
}) => {
  // The site's own colours are those of the other mode.
  await page.emulateMedia({forcedColors: 'active', colorScheme: 'dark'});
  await page.goto(pages.timeline);
  await page.locator('html').evaluate((html) => {
    html.dataset.theme = 'light';
  });
  const text = await page.evaluate(() => getComputedStyle(document.body).color);
  for (const label of await page.locator('.theme-compat-timeline svg text').all()) {
    await expect(label).toHaveCSS('fill', text);
  }
  await page.goto(pages.seed);
  const select = page.locator('.theme-compat-pick').getByRole('combobox').first();
  await expect(select).toHaveCSS('color', 'rgba(0, 0, 0, 0)');
});

test('targets are at least 24 px high', async ({page}) => {
  await page.goto(pages.seed);
  const controls = page.locator('.theme-compat-controls').locator('input, select, button');
  for (const control of await controls.all()) {
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  }
});
