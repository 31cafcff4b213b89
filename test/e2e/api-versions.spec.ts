import {AxeBuilder} from '@axe-core/playwright';
import {expect, type Page} from '@playwright/test';
import {test} from './reader.js';

const PAGE = 'docs/api-versions';

const manifest = [
  '# ours',
  'apiVersion: aigateway.envoyproxy.io/v1alpha1 # old',
  'kind: GatewayConfig',
  '---',
  'kind: ConfigMap',
  'apiVersion: v1',
  'data:',
  '  text: |',
  '    apiVersion: aigateway.envoyproxy.io/v1alpha1',
  '    kind: GatewayConfig',
  '---',
  'apiVersion: aigateway.envoyproxy.io/v1beta1',
  'kind: GatewayConfig',
  '',
].join('\n');

function tool(page: Page) {
  return page.locator('.theme-compat-api-versions');
}

test('a pasted manifest is answered, and copied with its changes', async ({context, page}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAGE);
  await tool(page).getByRole('textbox').fill(manifest);
  await expect(tool(page).getByRole('listitem')).toHaveCount(2);
  await expect(tool(page).locator('del')).toHaveText(
    'apiVersion: aigateway.envoyproxy.io/v1alpha1 # old',
  );
  await expect(tool(page).locator('ins')).toHaveText(
    'apiVersion: aigateway.envoyproxy.io/v1beta1 # old',
  );
  await expect(tool(page)).toContainText('GatewayConfig v1beta1 is fine: v1.1.x serves it.');
  await tool(page).getByRole('button', {name: 'Copy the changed manifest'}).click();
  await expect(tool(page).getByText('Copied', {exact: true})).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    manifest.replace('v1alpha1 # old', 'v1beta1 # old'),
  );
});

test('a version that a release does not serve yet is told', async ({page}) => {
  await page.goto(PAGE);
  await tool(page).getByRole('combobox').selectOption('v0.5.x');
  await tool(page).getByRole('textbox').fill(manifest);
  await expect(tool(page)).toContainText(
    'GatewayConfig v1beta1 is not served before v0.6.x. v0.5.x serves v1alpha1.',
  );
  await expect(tool(page).locator('ins')).toHaveCount(0);
});

test('axe finds nothing', async ({page}) => {
  await page.goto(PAGE);
  await tool(page).getByRole('textbox').fill(manifest);
  await expect(tool(page).locator('ins')).toHaveCount(1);
  const {violations} = await new AxeBuilder({page}).include('.theme-compat-api-versions').analyze();
  expect(violations).toEqual([]);
});

test('a long manifest is answered as far as anybody reads', async ({context, page}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAGE);
  // Pasted, as a reader does: `fill` types, which takes Chromium many seconds for so many lines.
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    `${manifest}---\n`.repeat(150),
  );
  const field = tool(page).getByRole('textbox');
  // A key does not wait for the field to work.
  await expect(field).toBeEnabled();
  await field.press('Control+V');
  await expect(tool(page).getByRole('status').first()).toContainText('Found: 300.');
  await expect(tool(page).getByRole('listitem')).toHaveCount(200);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the table is there, and no field that does nothing', async ({page}) => {
    await page.goto(PAGE);
    await expect(
      tool(page).getByRole('row').filter({hasText: 'GatewayConfig'}).last(),
    ).toContainText('deprecated, still served');
    await expect(tool(page).getByRole('textbox')).toBeHidden();
  });
});
