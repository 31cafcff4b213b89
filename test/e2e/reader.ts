import {expect, test as base, type Page} from '@playwright/test';

/** What React and the browser complain about while a reader uses the site. */
export const test = base.extend<{complaints: string[]}>({
  complaints: [
    async ({page}, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await use(complaints);
      // Hydration mismatches arrive here too.
      expect(complaints).toEqual([]);
    },
    {auto: true},
  ],
});

export const pages = {
  front: './',
  /** Docs of v0.5. */
  seed: 'ai-gateway/compatibility',
  /** Docs of main. */
  next: 'ai-gateway/next/compatibility',
  install: 'ai-gateway/installation',
  full: 'docs/second-product',
  check: 'docs/stack-check',
  plan: 'docs/upgrade-plan',
  timeline: 'docs/support-timeline',
  apis: 'docs/api-versions',
  plain: 'docs/ranges',
};

/** Cells of the first matrix, row by row, as a reader without JavaScript sees them. */
export async function matrixRows(page: Page): Promise<string[][]> {
  const rows = await page.locator('.theme-compat-matrix table').first().locator('tr').all();
  return Promise.all(
    rows.map(async (row) =>
      (await row.locator('th, td').allTextContents()).map((text) => text.trim()),
    ),
  );
}

/** The text of the first code block with a placeholder. */
export function command(page: Page) {
  return page.locator('.theme-compat-command code').first();
}

/** A dependency's input above the first matrix. */
export function input(page: Page, dependency: string) {
  return page.locator('.theme-compat-controls').first().getByLabel(dependency, {exact: true});
}

/** That block's lines, as they stand on the page. */
export async function commandText(page: Page): Promise<string> {
  return (await command(page).locator('.token-line').allTextContents()).join('\n').trimEnd();
}
