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
  expect(componentsProvidedBySite(await temporaryDirectory({[file]: SWIZZLED}))).toEqual([
    'CompatMatrix',
  ]);
});

test('finds nothing in a site without', async () => {
  expect(componentsProvidedBySite(await temporaryDirectory())).toEqual([]);
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
  expect(componentsProvidedBySite(directory)).toEqual(provided ? ['CompatMatrix'] : []);
});

test.each([
  [
    'an object',
    "import own from '@site/src/own';\nexport default {...MDXComponents, ...own};",
    {'src/own.tsx': "import Requires from './x';\nexport default {Requires, Note};"},
  ],
  [
    'all exports',
    "import * as own from '../../own';\nexport default {...MDXComponents, ...own};",
    {'src/own/index.js': "export {default as Requires} from './Requires';"},
  ],
  [
    'what is handed on',
    "import * as own from '../../own.js';\nexport default {...MDXComponents, ...own};",
    {
      'src/own.js': "export * from './parts';",
      'src/parts.ts': "export * from './own';\nexport function Requires() {}",
    },
  ],
])('finds what the site spreads into the scope: %s', async (_, text, files) => {
  const site = {'src/theme/MDXComponents/index.tsx': text, ...files};
  expect(componentsProvidedBySite(await temporaryDirectory(site))).toEqual(['Requires']);
});

test.each([
  "import own from '@site/src/own';\nexport default {...MDXComponents, Own: own.Requires};",
  "import own from 'own';\nexport default {...MDXComponents, ...own};",
  "import own from './missing';\nexport default {...MDXComponents, ...own};",
])('does not take what a module has for what the scope has: %j', async (text) => {
  const site = {
    'src/theme/MDXComponents/index.js': text,
    'src/own.js': 'export default {Requires};',
  };
  expect(componentsProvidedBySite(await temporaryDirectory(site))).toEqual([]);
});
