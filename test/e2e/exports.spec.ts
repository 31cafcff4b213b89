import {expect} from '@playwright/test';
import {pages, test} from './reader.js';

for (const locale of ['', 'de/']) {
  test(`the matrix links to its data in other formats: /${locale}`, async ({page, request}) => {
    await page.goto(locale + pages.full);
    const links = page.locator('.theme-compat-files').first().getByRole('link');
    await expect(links).toHaveText(['JSON', 'CSV', 'Markdown', 'iCalendar']);
    for (const link of await links.all()) {
      const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
      expect(address).toContain(`/docusaurus-plugin-compat-matrix/${locale}compat/`);
      const response = await request.get(address);
      expect(response.status(), address).toBe(200);
      expect(await response.text()).toContain('v0.5.x');
    }
  });
}

test('a badge is a picture that a browser shows', async ({page}) => {
  await page.goto('compat/envoy-ai-gateway/badges/v1.1.x/kubernetes.svg');
  const badge = page.locator('svg');
  await expect(badge).toHaveAttribute('aria-label', 'Envoy AI Gateway v1.1.x: Kubernetes: v1.32+');
  expect((await badge.boundingBox())?.height).toBe(20);
});
