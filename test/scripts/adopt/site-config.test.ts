import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, test} from 'vitest';
import {usesPlugin, writeConfigs} from '../../../scripts/adopt/site-config.js';
import {temporaryDirectory} from '../../temporary-directory.js';

test.each([
  ['3.9.2', 'experimental_faster'],
  ['3.10.2', 'faster'],
])('names the bundler as Docusaurus %s does', async (version, key) => {
  const root = await temporaryDirectory({
    'node_modules/@docusaurus/core/package.json': JSON.stringify({version}),
    'website/docusaurus.config.mjs': `export default {future: {v4: true, ${key}: {swcJsLoader: true}}};`,
  });
  const site = join(root, 'website');
  const {before} = writeConfigs(site, {bundler: 'rspack', components: []});
  const module = (await import(pathToFileURL(join(site, before)).href)) as {
    default: () => Promise<unknown>;
  };
  expect(await module.default()).toEqual({
    future: {v4: true, [key]: {swcJsLoader: true, rspackBundler: true}},
    plugins: [],
  });
});

test('takes the configuration that is named', async () => {
  const site = await temporaryDirectory({
    'docusaurus.config.mjs': "export default {title: 'usual'};",
    'sites/en.mjs':
      "export default {title: 'named', plugins: ['docusaurus-plugin-compat-matrix']};",
  });
  expect([usesPlugin(site), usesPlugin(site, 'sites/en.mjs')]).toEqual([false, true]);
  const {after} = writeConfigs(site, {config: './sites/en.mjs', components: []});
  const module = (await import(pathToFileURL(join(site, after)).href)) as {
    default: () => Promise<unknown>;
  };
  expect(await module.default()).toMatchObject({title: 'named'});
  expect(() => usesPlugin(site, 'sites/de.mjs')).toThrow('has no file sites/de.mjs');
});
