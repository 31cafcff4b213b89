import {expect, type Page} from '@playwright/test';
import {command, input, pages, test} from './reader.js';

/**
 * Opens a page and sums up how far things move once the HTML is laid out, so by scripts alone.
 * Before that a browser moves what it has while more of it arrives: columns of any table, the navbar.
 */
async function shiftByScripts(page: Page, path: string): Promise<number> {
  const scripts = '**/*.js';
  let release = () => {};
  const laidOut = new Promise<void>((resolve) => (release = resolve));
  await page.route(scripts, async (route) => {
    await laidOut;
    await route.continue();
  });
  await page.goto(path, {waitUntil: 'commit'});
  await page.waitForFunction(() => document.readyState === 'interactive');
  await page.evaluate(async () => {
    const nextFrame = () => new Promise(requestAnimationFrame);
    await nextFrame();
    await nextFrame();
    document.documentElement.dataset.shift = '0';
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as PerformanceEntry & {value: number; sources: {node: Node | null}[]};
        // The classic theme's own: a code block wider than the page gets one button more.
        const isOfTheme = ({node}: {node: Node | null}) =>
          node instanceof Element && node.closest('[class*="buttonGroup"]') !== null;
        if (shift.sources.every(isOfTheme)) continue;
        const sum = Number(document.documentElement.dataset.shift) + shift.value;
        document.documentElement.dataset.shift = String(sum);
      }
    }).observe({type: 'layout-shift'});
  });
  release();
  await expect(page.locator('.theme-compat-verdict').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.unroute(scripts);
  return page.evaluate(() => Number(document.documentElement.dataset.shift));
}

for (const width of [1280, 320]) {
  test(`a restored selection moves nothing, at ${width} px`, async ({page}) => {
    await page.setViewportSize({width, height: 900});
    await page.goto(pages.full);
    await input(page, 'Kubernetes').fill('1.33');
    await input(page, 'Envoy Gateway').fill('v1.7.2');
    await input(page, 'Envoy Gateway').blur();
    await expect(page.locator('.theme-compat-verdict').first()).toBeVisible();
    for (const path of [pages.full, pages.seed]) {
      expect(await shiftByScripts(page, path), path).toBe(0);
    }
  });
}

for (const path of [pages.full, `de/${pages.full}`]) {
  test(`what marks a cell does not reach the next one's text, on ${path}`, async ({page}) => {
    await page.setViewportSize({width: 320, height: 900});
    await page.goto(path);
    await input(page, 'Kubernetes').fill('1.33');
    await expect(page.locator('.theme-compat-mark').first()).toBeVisible();
    const beyond = await page.locator('.theme-compat-matrix table').evaluate((table) => {
      // However short the texts are.
      for (const cell of table.querySelectorAll('th, td')) {
        if (cell.firstChild) cell.firstChild.textContent = 'x';
      }
      return [...table.querySelectorAll('.theme-compat-mark, .theme-compat-verdict')].flatMap(
        (mark) => {
          const cell = mark.closest('th, td');
          if (!cell) return [];
          const padding = parseFloat(getComputedStyle(cell).paddingInlineStart);
          const end = cell.getBoundingClientRect().right + padding;
          const {right} = mark.getBoundingClientRect();
          return right > end ? [`${mark.textContent} ${right - end}`] : [];
        },
      );
    });
    expect(beyond).toEqual([]);
  });
}

test('on a phone the matrix shows where it goes on, and the release of each row stays in sight', async ({
  page,
}) => {
  await page.setViewportSize({width: 320, height: 900});
  await page.goto(pages.full);
  const region = page.locator('.theme-compat-matrix').getByRole('region').first();
  await expect(region).toHaveCSS('mask-image', /gradient/);
  await region.evaluate((scroller) => {
    scroller.scrollLeft = scroller.scrollWidth;
  });
  const [seen, release] = [
    await region.boundingBox(),
    await region.getByRole('rowheader').first().boundingBox(),
  ];
  expect(Math.abs(release!.x - seen!.x)).toBeLessThanOrEqual(1);
  // A note stands beside its version.
  const [version, note] = await region
    .locator('th:has(details)')
    .first()
    .evaluate((cell) => {
      const text = document.createRange();
      text.selectNode(cell.firstChild!);
      return [text, cell.querySelector('summary')!].map((each) => each.getBoundingClientRect());
    });
  expect(note!.top).toBeLessThan(version!.bottom);
  // The room for the answer, before there is one.
  const summary = await page.locator('.theme-compat-summary').first().boundingBox();
  expect(summary!.height).toBeLessThan(110);
});

test('what is selected, copied and seen is the same text', async ({context, page}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(pages.seed);
  const block = page.locator('.theme-compat-command').first();
  await expect(block.locator('code').getByRole('combobox')).toHaveCount(2);
  const selected = await command(page).evaluate((code) => {
    getSelection()?.selectAllChildren(code);
    return getSelection()?.toString().trimEnd();
  });
  await block.hover();
  await block.getByRole('button', {name: /copy code/i}).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(selected).toBe(copied);
  expect(copied).toContain('  --version v0.5.0 \\\n  -n envoy-ai-gateway-system');
});

test('the select lies over the text that it changes, and changes no line', async ({page}) => {
  await page.goto(pages.seed);
  const pick = page.locator('.theme-compat-command code .theme-compat-pick').first();
  const select = pick.getByRole('combobox');
  await expect(select).toBeEnabled();
  const [text, control] = [await pick.boundingBox(), await select.boundingBox()];
  expect(control!.width).toBeGreaterThanOrEqual(text!.width);
  expect(control!.height).toBeGreaterThanOrEqual(24);
  const heights = await command(page)
    .locator('.token-line')
    .evaluateAll((lines) => lines.map((line) => Math.round(line.getBoundingClientRect().height)));
  expect(new Set(heights).size).toBe(1);
});

test('on paper: the whole table and the chosen stack, without controls', async ({page}) => {
  await page.goto(pages.full);
  await input(page, 'Kubernetes').fill('1.33');
  await input(page, 'Kubernetes').blur();
  await page.getByLabel('Support status').selectOption('supported');
  const rows = page.locator('.theme-compat-matrix tbody tr:visible');
  const filtered = await rows.count();
  await page.emulateMedia({media: 'print'});
  expect(await rows.count()).toBeGreaterThan(filtered);
  await expect(page.locator('.theme-compat-controls')).toBeHidden();
  await expect(page.locator('.theme-compat-summary')).toContainText('fits Kubernetes 1.33.');
});

test('paper does not invite to use controls, and prints versions whole', async ({page}) => {
  await page.goto(pages.full);
  const summary = page.locator('.theme-compat-summary');
  await expect(summary).toContainText('Say what you run');
  await page.emulateMedia({media: 'print'});
  await expect(summary).toBeHidden();
  await page.goto(pages.plan);
  await expect(page.locator('.theme-compat-plan-summary')).toBeHidden();
  await page.emulateMedia({media: 'screen'});
  const kubernetes = page.locator('.theme-compat-plan').getByLabel('Kubernetes', {exact: true});
  await kubernetes.fill('v1.33.5-eks-113cf36');
  await kubernetes.blur();
  await page.emulateMedia({media: 'print'});
  const cut = await kubernetes.evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth);
  expect(cut).toBe(0);
  await expect(
    page.locator('.theme-compat-plan').getByLabel('Envoy Gateway', {exact: true}),
  ).toBeHidden();
});

test('a version typed in one tab is answered in the other', async ({context, page}) => {
  const other = await context.newPage();
  await other.goto(pages.full);
  await page.goto(pages.seed);
  await input(page, 'Kubernetes').fill('v1.31');
  await input(page, 'Kubernetes').blur();
  await expect(input(other, 'Kubernetes')).toHaveValue('v1.31');
  await expect(other.locator('.theme-compat-verdict--does-not-fit').first()).toBeVisible();
});

test('a link keeps its hash, and what the reader changes outlives it', async ({page}) => {
  await page.goto(`${pages.seed}?compat=1*kubernetes*1.33**#upgrading-and-migration`);
  await expect(input(page, 'Kubernetes')).toHaveValue('1.33');
  expect(new URL(page.url()).hash).toBe('#upgrading-and-migration');
  expect(new URL(page.url()).search).toBe('');
  await input(page, 'Kubernetes').fill('1.31');
  await input(page, 'Kubernetes').blur();
  await page.reload();
  await expect(input(page, 'Kubernetes')).toHaveValue('1.31');
});

test('a hostile link puts nothing into a command', async ({page}) => {
  await page.goto(
    `${pages.seed}?compat=${encodeURIComponent('1*kubernetes*$(reboot)**ai-gateway*`id`')}`,
  );
  await expect(input(page, 'Kubernetes')).toBeEnabled();
  await expect(input(page, 'Kubernetes')).toHaveValue('');
  await expect(command(page)).toContainText('--version v0.5.0');
});
