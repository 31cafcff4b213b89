import {defineConfig, devices} from '@playwright/test';
import {launchOptions} from './test/e2e/chromium.js';

const port = 4173;
const baseURL = `http://localhost:${port}/docusaurus-plugin-compat-matrix/`;

/** `npm run test:e2e` finds the browser and names it here; the example site must be built. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  forbidOnly: Boolean(process.env.CI),
  // A busy machine may be late once; a test that needs this is listed as flaky.
  retries: 1,
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    launchOptions: launchOptions(process.env.CHROMIUM_PATH),
    // A film of each page takes longer than most tests.
    trace: {mode: 'retain-on-failure', screenshots: false, snapshots: true},
  },
  webServer: {
    command: `npm run serve --workspace example-site -- --port ${port} --no-open`,
    url: baseURL,
    reuseExistingServer: !process.env.CI,
    stdout: 'ignore',
  },
});
