import {compile} from '@mdx-js/mdx';
import {remark} from 'remark';
import {expect, test} from 'vitest';
import {remarkCompatComponents} from '../../src/remark/components.js';

async function importsOf(source: string, provided: string[] = []): Promise<string[]> {
  const code = await compile(source, {remarkPlugins: [[remarkCompatComponents, {provided}]]});
  return [...String(code).matchAll(/^import .* from ['"](@theme\/.*)['"];?$/gm)].map(
    ([, path]) => path ?? '',
  );
}

const MATRIX = ['@theme/CompatMatrix'];

test.each([
  ['a tag of its own', '<CompatMatrix />', MATRIX],
  ['a tag in a sentence', 'Pick <VersionSelect /> first.', ['@theme/VersionSelect']],
  ['a tag inside another', '<Tabs>\n  <CompatMatrix />\n</Tabs>', MATRIX],
  ['a tag in an expression', '{true && <CompatMatrix />}', MATRIX],
  ['a tag in an attribute', '<Card footer={<CompatMatrix />} />', MATRIX],
  ['a tag in an exported component', 'export const Demo = () => <CompatMatrix />;', MATRIX],
  [
    'several tags',
    '<CompatMatrix />\n\n<CompatMatrix />\n\n<VersionSelect />',
    [...MATRIX, '@theme/VersionSelect'],
  ],
  ['no tag of ours', '# Hello\n\n<Other />', []],
  ['a tag in code', '`<CompatMatrix />`\n\n```jsx\n<CompatMatrix />\n```', []],
])('imports for %s', async (_, source, expected) => {
  expect(await importsOf(source)).toEqual(expected);
});

test.each([
  ['an import', `import CompatMatrix from './mine.js'`],
  ['a named import', `import {Other as CompatMatrix} from './mine.js'`],
  ['a namespace import', `import * as CompatMatrix from './mine.js'`],
  ['a constant', `export const CompatMatrix = () => null`],
  ['a function', `export function CompatMatrix() {}`],
  ['a class', `export class CompatMatrix {}`],
  ['an object pattern', `export const {a: CompatMatrix = 1} = {}`],
  ['an array pattern', `export const [, ...CompatMatrix] = []`],
])('leaves the name alone that is declared by %s', async (_, declaration) => {
  expect(await importsOf(`${declaration}\n\n<CompatMatrix />\n\n<VersionSelect />`)).toEqual([
    '@theme/VersionSelect',
  ]);
});

test('takes an import of the theme component for a declaration', async () => {
  const source = `import CompatMatrix from '@theme/CompatMatrix'\n\n<CompatMatrix />`;
  expect(await importsOf(source)).toEqual(MATRIX);
});

test('takes our tags out of CommonMark, and leaves all other HTML', async () => {
  const source =
    '<div><CompatMatrix caption="a > b"/></div>\n\nPick <VersionSelect></VersionSelect>.\n';
  const file = await remark().use(remarkCompatComponents).process(source);
  expect(String(file)).toBe('<div></div>\n\nPick .\n');
});

test('leaves names alone that the site provides', async () => {
  expect(await importsOf('<CompatMatrix />\n\n<VersionSelect />', ['CompatMatrix'])).toEqual([
    '@theme/VersionSelect',
  ]);
});
