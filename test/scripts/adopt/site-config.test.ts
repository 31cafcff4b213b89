import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, test} from 'vitest';
import {writeConfigs} from '../../../scripts/adopt/site-config.js';
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
