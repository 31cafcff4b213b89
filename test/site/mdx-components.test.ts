import {expect, test} from 'vitest';
import {componentsProvidedBySite} from '../../src/site/mdx-components.js';
import {temporaryDirectory} from '../temporary-directory.js';

const SWIZZLED = `import MDXComponents from '@theme-original/MDXComponents';
import CompatMatrix from '../Matrix';
export default {...MDXComponents, CompatMatrix, VersionSelector: null};`;

test.each([
  ['src/theme/MDXComponents.js'],
  ['src/theme/MDXComponents.tsx'],
  ['src/theme/MDXComponents/index.jsx'],
])('finds what %s brings into scope', async (file) => {
  expect(await componentsProvidedBySite(await temporaryDirectory({[file]: SWIZZLED}))).toEqual([
    'CompatMatrix',
  ]);
});

test('finds nothing in a site without', async () => {
  expect(await componentsProvidedBySite(await temporaryDirectory())).toEqual([]);
});
