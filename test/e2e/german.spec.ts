import {expect} from '@playwright/test';
import {input, test} from './reader.js';

test('the matrix answers in German', async ({page}) => {
  await page.goto('de/docs/second-product');
  await expect(page.locator('html')).toHaveAttribute('lang', /^de/);
  await input(page, 'Kubernetes').fill('1.31');
  await input(page, 'Kubernetes').blur();
  await expect(page.locator('.theme-compat-summary').first()).toContainText(
    'v1.1.x braucht Kubernetes v1.32 oder neuer; Sie betreiben 1.31.',
  );
  await expect(page.getByRole('columnheader', {name: 'Support-Status'})).toBeVisible();
});

test('the plan reads like a German runbook', async ({page}) => {
  await page.goto('de/docs/upgrade-plan');
  const plan = page.locator('.theme-compat-plan');
  await plan.getByRole('combobox').first().selectOption('v0.5.x');
  await expect(plan).toContainText('Prüfen, ob Sie Envoy Gateway v1.7 oder neuer betreiben.');
  await expect(plan).not.toContainText('Check that');
});

test('dates are written as Germans do', async ({page}) => {
  await page.goto('de/docs/support-timeline');
  const table = page.locator('.theme-compat-timeline').first().getByRole('table');
  await expect(table.locator('time').first()).toHaveText(/^\d{1,2}\. \p{L}+ \d{4}$/u);
});
