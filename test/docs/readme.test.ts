import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, test} from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
const readme = await readFile(path.join(ROOT, 'README.md'), 'utf8');
const table = readme.split('\n').filter((line) => line.startsWith('| ['));
const links = table.flatMap((line) =>
  [...line.matchAll(/\[([^\]]+)\]\((example-site\/docs\/[^)#]+)\)/g)].map(
    ([, name = '', page = '']) => [name, page] as const,
  ),
);

test.each(links)('the README calls “%s” what its page calls itself', async (name, page) => {
  const text = await readFile(path.join(ROOT, page), 'utf8');
  expect(name).toBe(/^# (.+)$/m.exec(text)?.[1]?.trim());
});

test('the README leads to the pages', () => {
  expect(links.length).toBeGreaterThan(20);
});
