import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {
  addToMdxLoader,
  findMdxLoaderItems,
  type MdxLoaderItem,
} from '../../src/bundler/mdx-loader.js';
import {temporaryDirectory} from '../temporary-directory.js';

const item = (loader: string, options: object = {markdownConfig: {}}) =>
  ({loader, options}) as MdxLoaderItem;

const LOADER = '/x/node_modules/@docusaurus/mdx-loader/lib/index.js';

test.each([
  ['in use', (found: MdxLoaderItem) => [{test: /x/, use: [{loader: 'babel'}, found]}]],
  ['as the only use', (found: MdxLoaderItem) => [{use: found}]],
  ['in oneOf', (found: MdxLoaderItem) => [{oneOf: [{use: [found]}]}]],
  ['in nested rules', (found: MdxLoaderItem) => [{rules: [{oneOf: [{use: [found]}]}]}]],
  ['as a rule', (found: MdxLoaderItem) => [found]],
  [
    'among empty rules',
    (found: MdxLoaderItem) => [null, false, '...', {use: 'x'}, {use: () => []}, {use: [found]}],
  ],
])('finds a loader %s', (_, rules) => {
  const found = item(LOADER);
  expect(findMdxLoaderItems(rules(found))).toEqual([found]);
});

test.each([
  ['C:\\x\\node_modules\\@docusaurus\\mdx-loader\\lib\\index.js'],
  ['/docusaurus/packages/docusaurus-mdx-loader/lib/index.js'],
  ['/x/.pnpm/@docusaurus+mdx-loader@3.10.2/node_modules/@docusaurus/mdx-loader/lib/index.js'],
])('knows the loader by its path %s', (loader) => {
  expect(findMdxLoaderItems([{use: [item(loader)]}])).toHaveLength(1);
});

test.each([
  ['another loader', item('/x/node_modules/@mdx-js/loader/index.js')],
  ['other options', item(LOADER, {remarkPlugins: []})],
  ['no options', {loader: LOADER}],
])('passes %s by', (_, other) => {
  expect(findMdxLoaderItems([{use: [other]}])).toEqual([]);
});

/** A stand-in for Docusaurus's loader, whose processors tell what they were made from. */
async function fakeLoader(): Promise<string> {
  const directory = join(await temporaryDirectory(), 'mdx-loader', 'lib');
  await mkdir(directory, {recursive: true});
  const loader = join(directory, 'index.js');
  await writeFile(
    loader,
    `let created = 0;
exports.createMDXLoaderItem = async (options) => {
  created += 1;
  const processor = (name) => ({process: async (input) => ({name, input, created, options})});
  const processors = {mdProcessor: processor('md'), mdxProcessor: processor('mdx')};
  return {options: {...options, processors}};
};`,
  );
  return loader;
}

test("runs our plugins after the site's, in processors of the loader's own making", async () => {
  const options = {
    markdownConfig: {},
    remarkPlugins: ['theirs'],
    dependencies: ['their-file'],
    processors: 'old',
    useCrossCompilerCache: true,
  };
  const loader = item(await fakeLoader(), options);
  addToMdxLoader(loader, {remarkPlugins: ['ours'], dependencies: ['our-file']});

  expect(loader.options.dependencies).toEqual(['their-file', 'our-file']);
  const processed = await Promise.all([
    loader.options.processors?.mdxProcessor.process('a'),
    loader.options.processors?.mdProcessor.process('b'),
  ]);
  const made = {
    created: 1,
    options: {
      ...options,
      dependencies: expect.anything() as unknown,
      processors: undefined,
      useCrossCompilerCache: false,
      remarkPlugins: ['theirs', 'ours'],
    },
  };
  expect(processed).toMatchObject([
    {name: 'mdx', input: 'a', created: 1},
    {name: 'md', input: 'b', created: 1},
  ]);
  expect(processed[0]).toMatchObject({options: {...made.options}});
});

test('does nothing the second time, for the server or for another instance', async () => {
  const loader = item(await fakeLoader());
  const addition = {remarkPlugins: ['ours'], dependencies: ['our-file']};
  addToMdxLoader(loader, addition);
  const {processors} = loader.options;
  addToMdxLoader(item(loader.loader, loader.options), addition);
  expect(loader.options.processors).toBe(processors);
  expect(loader.options.dependencies).toEqual(['our-file']);
});
