import {expect} from '@playwright/test';
import {command, commandText, matrixRows, pages, test} from './reader.js';

test.use({javaScriptEnabled: false});

test('the matrix is there', async ({page}) => {
  await page.goto(pages.seed);
  expect(await matrixRows(page)).toEqual([
    ['AI Gateway', 'Envoy Gateway', 'Kubernetes', 'Gateway API', 'Support Status'],
    ['main', 'v1.6.x+ (Envoy Proxy v1.36.x)', 'v1.32+', 'v1.4.x', 'Development'],
    ['v0.5.x', 'v1.6.x+ (Envoy Proxy v1.35.x)', 'v1.32+', 'v1.4.x', 'Supported'],
    ['others', 'N/A', 'N/A', 'N/A', 'End of Life'],
  ]);
  await expect(page.locator('.theme-compat-row--docs th')).toHaveText('v0.5.x');
  await expect(page.getByRole('link', {name: 'Support policy'}).first()).toBeVisible();
});

test.describe('commands are repaired and filled with the version of their docs', () => {
  const repaired = (version: string): string =>
    [
      '# 1. Upgrade CRDs',
      'helm upgrade aieg-crd oci://docker.io/envoyproxy/ai-gateway-crds-helm \\',
      `  --version ${version} \\`,
      '  -n envoy-ai-gateway-system',
      '',
      '# 2. Upgrade application',
      'helm upgrade aieg oci://docker.io/envoyproxy/ai-gateway-helm \\',
      `  --version ${version} \\`,
      '  -n envoy-ai-gateway-system',
    ].join('\n');

  for (const [docs, path, version] of [
    ['v0.5', pages.seed, 'v0.5.0'],
    ['main', pages.next, 'v0.0.0-latest'],
  ] as const) {
    test(docs, async ({page}) => {
      await page.goto(path);
      expect(await commandText(page)).toBe(repaired(version));
    });
  }
});

test('the front page shows the block as it stands in its source', async ({page}) => {
  await page.goto(pages.front);
  await expect(page.locator('pre').first()).toContainText('< NEW_VERSION > -n');
  await expect(command(page)).toContainText('--version v0.5.0 \\');
});

test('a plan is there where the page says what it starts from', async ({page}) => {
  await page.goto('docs/components');
  const plan = page.locator('.theme-compat-plan');
  await expect(plan.locator('h3')).toHaveText(['v1.0.x → v1.1.x']);
  await expect(plan.locator('.theme-compat-plan-summary')).toHaveText(
    /^From v1\.0\.x to v1\.1\.x in one upgrade\./,
  );
});

test('controls are inert', async ({page}) => {
  await page.goto(pages.seed);
  for (const control of await page
    .locator('.theme-compat-controls')
    .locator('input, select, button')
    .all()) {
    await expect(control).toBeDisabled();
  }
});
