import {expect, test, vi} from 'vitest';
import {browserConsole} from '../../../scripts/adopt/browser-console.js';
import {temporaryDirectory} from '../../temporary-directory.js';

const visits: string[] = [];
let failures = 0;

vi.mock('@playwright/test', () => {
  const page = {
    on: () => undefined,
    goto: (address: string) => {
      visits.push(new URL(address).pathname);
      if (failures === 0 || !address.endsWith('/b/')) return Promise.resolve();
      failures -= 1;
      return Promise.reject(new Error('page has been closed\nCall log:'));
    },
    waitForFunction: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  const context = {route: () => Promise.resolve(), newPage: () => Promise.resolve(page)};
  const browser = {newContext: () => Promise.resolve(context), close: () => Promise.resolve()};
  return {chromium: {launch: () => Promise.resolve(browser)}};
});

test.each([
  [1, []],
  [2, ['the browser gives up: Error: page has been closed']],
])('a page on which the browser fails %i times is visited twice', async (times, said) => {
  failures = times;
  visits.length = 0;
  const files = ['index.html', 'b/index.html', 'c.html'];
  const messages = await browserConsole('chromium', await temporaryDirectory(), '/', files);
  expect(visits).toEqual(['/', '/b/', '/b/', '/c']);
  expect([...messages]).toEqual([
    ['index.html', []],
    ['b/index.html', said],
    ['c.html', []],
  ]);
});
