import {describe, expect, test} from 'vitest';
import {findChromium, installers} from './chromium.js';

const playwrightPath = '/cache/playwright/chrome';

/** The choice on a machine where these files run. */
function choose(files: string[], env: Record<string, string> = {}) {
  return findChromium({
    env: {PATH: '/usr/local/bin:/usr/bin', ...env},
    runs: (file) => files.includes(file),
    playwrightPath,
  });
}

describe('findChromium', () => {
  // [what runs, environment, path, source]
  test.each<[string[], Record<string, string>, string, string]>([
    [['/opt/c', '/usr/bin/chromium'], {CHROMIUM_PATH: '/opt/c'}, '/opt/c', 'CHROMIUM_PATH'],
    [['/opt/c'], {CHROME_PATH: '/opt/c'}, '/opt/c', 'CHROME_PATH'],
    [
      ['/a', '/b'],
      {PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: '/a', CHROME_PATH: '/b'},
      '/a',
      'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH',
    ],
    [['/usr/bin/chromium', playwrightPath], {}, '/usr/bin/chromium', 'system'],
    [['/usr/bin/google-chrome'], {CHROMIUM_PATH: ''}, '/usr/bin/google-chrome', 'system'],
    [[playwrightPath], {}, playwrightPath, "Playwright's own"],
  ])('%j with %j', (files, env, path, source) => {
    expect(choose(files, env)).toEqual({path, source});
  });

  test('finds nothing where nothing runs', () => {
    expect(choose([])).toBeNull();
  });

  test('does not replace a named browser that does not run', () => {
    expect(() => choose(['/usr/bin/chromium'], {CHROMIUM_PATH: '/gone'})).toThrow(
      'CHROMIUM_PATH names /gone, which does not run.',
    );
  });
});

describe('installers', () => {
  test('root on Debian: apt-get with fresh lists, else Playwright with its libraries', () => {
    const lines = installers({root: true, aptGet: true}).map((attempt) =>
      attempt.map((command) => command.join(' ')),
    );
    expect(lines).toEqual([
      ['apt-get update', 'apt-get install --yes --no-install-recommends chromium-headless-shell'],
      ['apt-get install --yes --no-install-recommends chromium'],
      ['npx playwright install --with-deps chromium'],
    ]);
  });

  test.each([
    [{root: false, aptGet: true}, 'npx playwright install chromium'],
    [{root: true, aptGet: false}, 'npx playwright install --with-deps chromium'],
  ])('%j: Playwright only', (machine, line) => {
    expect(installers(machine)).toEqual([[line.split(' ')]]);
  });
});
