import {join, relative} from 'node:path';
import {posixPath} from '@docusaurus/utils';
import {expect, test} from 'vitest';
import {importedMarkdown} from '../../src/site/imported-markdown.js';
import {temporaryDirectory} from '../temporary-directory.js';

/** Of a site whose first file is its only page. */
async function imported(files: Record<string, string>) {
  const siteDir = await temporaryDirectory(files);
  const [page = ''] = Object.keys(files);
  const found = await importedMarkdown([join(siteDir, page)], siteDir);
  return found.map((file) => posixPath(relative(siteDir, file)));
}

test.each([
  ['@site/shared/note.mdx', 'the alias of the site'],
  ['/shared/note.mdx', 'the folder of the site'],
  ['../shared/note.mdx', 'the folder of the page'],
])('a page shows what it imports from %s: %s', async (path) => {
  const page = `---\ntitle: A\n---\n\nimport Note from '${path}';\n\n<Note />\n`;
  expect(await imported({'docs/a.mdx': page, 'shared/note.mdx': ''})).toEqual(['shared/note.mdx']);
});

test('imports of imports, and of several lines', async () => {
  expect(
    await imported({
      'docs/a.mdx': `import Tabs from '@theme/Tabs';\nimport One, {\n  toc,\n} from "./_one.md"\n`,
      'docs/_one.md': `export {default} from '@site/shared/two.md';`,
      'shared/two.md': `import A from '../docs/a.mdx';`,
    }),
  ).toEqual(['docs/_one.md', 'shared/two.md']);
});

test('components in scope everywhere show what they import', async () => {
  expect(
    await imported({
      'docs/a.mdx': '<Note />',
      'src/theme/MDXComponents.js': `import Original from '@theme-original/MDXComponents';\nimport Note from '/shared/_note.md';`,
      'shared/_note.md': '',
    }),
  ).toEqual(['shared/_note.md']);
});

test.each([
  ["import Note from './missing.md';", 'a file that is not there'],
  ["import note from '!!raw-loader!./note.md';", 'a text that another loader reads'],
  ["import note from './note.md?raw';", 'a text that the bundler reads'],
  ["import Note from 'package/note.md';", 'a file of a package'],
  ["```jsx\nimport Note from './note.md';\n```", 'code that the page shows'],
  ["Words of an import from './note.md'", 'words'],
  ["import Page from './a.mdx';", 'a page'],
])('nothing for %j: %s', async (page) => {
  expect(await imported({'docs/a.mdx': page, 'docs/note.md': ''})).toEqual([]);
});
