import {join} from 'node:path';
import {expect, test} from 'vitest';
import {coreOf, hooksOf} from '../../../scripts/adopt/docusaurus-core.js';
import {temporaryDirectory} from '../../temporary-directory.js';

test.each([
  ['.', 'beside the site'],
  ['website', 'in the site'],
])('node_modules of %s, %s', async (place) => {
  const folder = join(place, 'node_modules/@docusaurus/core');
  const root = await temporaryDirectory({
    'website/package.json': '{}',
    [join(folder, 'package.json')]: '{}',
  });
  expect(coreOf(join(root, 'website'))).toBe(join(root, folder));
  expect(hooksOf(join(root, 'website'))).toBeNull();
});

test.each(['.', 'website'])("Plug'n'Play of %s, which knows where packages are", async (place) => {
  const root = await temporaryDirectory({
    'website/package.json': '{}',
    [join(place, '.pnp.cjs')]:
      "exports.resolveRequest = (name, from) => `/cache/for/${require('path').basename(from)}/${name}`;",
  });
  const site = join(root, 'website');
  expect(hooksOf(site)).toBe(join(root, place, '.pnp.cjs'));
  expect(coreOf(site)).toBe('/cache/for/package.json/@docusaurus/core');
});

test.each<Record<string, string>>([
  {'website/package.json': '{}'},
  // Of a workspace whose site is not installed.
  {'website/package.json': '{}', 'node_modules/typescript/package.json': '{}'},
  {'.pnp.cjs': "exports.resolveRequest = () => { throw new Error('not found'); };"},
])('no Docusaurus by %j', async (files) => {
  const root = await temporaryDirectory(files);
  expect(coreOf(join(root, 'website'))).toBeNull();
});
