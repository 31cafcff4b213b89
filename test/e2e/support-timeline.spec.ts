import {AxeBuilder} from '@axe-core/playwright';
import {expect, type Page} from '@playwright/test';
import {test} from './reader.js';

const PAGE = 'docs/support-timeline';

function tool(page: Page) {
  return page.locator('.theme-compat-timeline').first();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({colorScheme});

    test('axe finds nothing, table open or not', async ({page}) => {
      await page.goto(PAGE);
      const axe = () => new AxeBuilder({page}).include('.theme-compat-timeline').analyze();
      expect((await axe()).violations).toEqual([]);
      await tool(page).getByText('The dates as a table').click();
      await expect(tool(page).getByRole('region')).toHaveAttribute('tabindex', '0');
      expect((await axe()).violations).toEqual([]);
    });
  });
}

test('at 320 px the page does not scroll sideways, and text keeps its size', async ({page}) => {
  await page.setViewportSize({width: 320, height: 640});
  await page.goto(PAGE);
  await tool(page).getByText('The dates as a table').click();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  const label = await tool(page).locator('svg text').first().boundingBox();
  expect(label?.height).toBeGreaterThan(10);
});

test('print shows the table', async ({page}) => {
  await page.goto(PAGE);
  await page.emulateMedia({media: 'print'});
  const cell = tool(page).getByRole('cell', {name: 'August 21, 2026'}).first();
  expect((await cell.boundingBox())?.width).toBeGreaterThan(40);
});

test('the day is that of the reader', async ({page}) => {
  const late = new Date('2031-01-01T12:00:00');
  await page.goto(PAGE);
  const day = tool(page)
    .locator('svg g')
    .filter({hasText: /^today$/})
    .locator('line');
  const built = await day.getAttribute('x1');
  await page.clock.setFixedTime(late);
  await page.reload();
  await expect(day).not.toHaveAttribute('x1', built ?? '');
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the chart is drawn, and the table opens', async ({page}) => {
    await page.goto(PAGE);
    await expect(tool(page).locator('svg')).toBeVisible();
    await tool(page).getByText('The dates as a table').click();
    await expect(tool(page).getByRole('cell', {name: 'August 21, 2026'}).first()).toBeVisible();
  });
});

test('sentences say what a release needs and whether it is supported', async ({page}) => {
  await page.goto('docs/inline');
  await expect(page.locator('.theme-compat-requires').first()).toHaveText('v1.32 or later');
  await expect(page.locator('.compat-end-of-life').first()).toHaveText('End of Life');
});
