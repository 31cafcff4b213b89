import {readFileSync} from 'node:fs';
import {compile} from '@mdx-js/mdx';
import {format, resolveConfig} from 'prettier';
import {expect, test} from 'vitest';
import {apiPage} from '../../scripts/api-page.js';

const path = new URL('../../example-site/docs/api.mdx', import.meta.url);
const page = readFileSync(path, 'utf8');

test('the page says what the docstrings say (npm run api writes it)', async () => {
  const options = await resolveConfig(path);
  expect(page).toBe(await format(apiPage(), {...options, parser: 'mdx'}));
});

test('the page has every name, and is MDX', async () => {
  for (const name of ['satisfies(version, range)', 'CompatData', 'useSelection', 'remarkHelm']) {
    expect(page).toContain(`| \`${name}`);
  }
  await expect(compile(page.replace(/^---[^]*?---/, ''))).resolves.toBeDefined();
});
