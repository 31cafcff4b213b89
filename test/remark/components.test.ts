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

const PLAN = ['@theme/UpgradePlan'];
const WITH_PLANNER = ['@theme/UpgradePlan/WithPlanner'];

test.each([
  ['a plan that says where it starts', '<UpgradePlan product="a" from="v1" />', WITH_PLANNER],
  ['a plan in a sentence', 'So: <UpgradePlan from={props.from} />', WITH_PLANNER],
  ['a plan with any attributes', '<UpgradePlan {...props} />', WITH_PLANNER],
  ['a plan in an expression', '{true && <UpgradePlan\n  to="v2"\n  from="v1"\n/>}', WITH_PLANNER],
  ['a plan with any in an expression', '{true && <UpgradePlan { ...props} />}', WITH_PLANNER],
  ['one of two plans', '<UpgradePlan />\n\n<UpgradePlan from="v1" />', WITH_PLANNER],
  ['a plan', '<UpgradePlan to="v2" />\n\n<Other from="v1" />', PLAN],
  ['a plan beside another', '{[<UpgradePlan to="v2" />, <Other from="v1" />]}', PLAN],
  ['a plan with a longer name', '{<UpgradePlan data-from="v1" />}', PLAN],
  ['no plan', '<Other from="v1" />', []],
  [
    'a plan imported by hand',
    `import UpgradePlan from '@theme/UpgradePlan'\n\n<UpgradePlan from="v1" />`,
    PLAN,
  ],
])('imports the code that plans where it is asked for: %s', async (_, source, expected) => {
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
