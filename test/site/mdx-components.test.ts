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

test.each([
  ['export default {...MDXComponents, CompatMatrix}', true],
  ['export default {CompatMatrix: Matrix}', true],
  ["export default {\n  'CompatMatrix': Matrix,\n}", true],
  ['MDXComponents.CompatMatrix = Matrix', true],
  ["import {CompatMatrix} from 'x';\nexport default {a, // ours\n CompatMatrix, b}", true],
  ['// CompatMatrix needs no import here', false],
  ['/* {CompatMatrix} */', false],
  ["import Row from '@theme/CompatMatrix/Row';\nexport default {Row}", false],
  [
    "import CompatMatrix from '@theme/CompatMatrix';\nexport default {Row: wrap(CompatMatrix)}",
    false,
  ],
  ["import {a, CompatMatrix} from 'x'", false],
  ['export default {CompatMatrixRow, Old_CompatMatrix}', false],
  ["const url = 'https://x/'; export default {Text: 'a, CompatMatrix, b'}", false],
])('%j provides it: %s', async (text, provided) => {
  const directory = await temporaryDirectory({'src/theme/MDXComponents.js': text});
  expect(await componentsProvidedBySite(directory)).toEqual(provided ? ['CompatMatrix'] : []);
});
