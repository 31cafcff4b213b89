import {existsSync, readFileSync} from 'node:fs';
import {Window} from 'happy-dom';
import {beforeAll, expect, test} from 'vitest';

// `npm run build:example` builds them.
const builds = {webpack: 'example-site/build-webpack', rspack: 'example-site/build'};

beforeAll(() => {
  for (const folder of Object.values(builds)) {
    if (!existsSync(folder)) throw new Error(`${folder} is missing: npm run build:example`);
  }
});

/** The words of a page's main part, however the bundler minified its HTML. */
function wordsOf(folder: string, page: string): string {
  const {document} = new Window();
  document.write(readFileSync(`${folder}/${page}.html`, 'utf8'));
  return document.querySelector('main')?.textContent.replace(/\s+/g, ' ') ?? '';
}

test.each([
  'index',
  'ai-gateway/compatibility',
  'ai-gateway/next/compatibility',
  'docs/second-product',
  'docs/commands',
])('%s says the same from both bundlers', (page) => {
  const words = wordsOf(builds.rspack, page);
  expect(words.length).toBeGreaterThan(100);
  expect(wordsOf(builds.webpack, page)).toBe(words);
});
