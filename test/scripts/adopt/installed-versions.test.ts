import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {changedVersions, installedVersions} from '../../../scripts/adopt/installed-versions.js';
import {temporaryDirectory} from '../../temporary-directory.js';

test('packages of a site and of its workspace, the nearest first', async () => {
  const manifest = (version: string) => JSON.stringify({version});
  const root = await temporaryDirectory({
    'node_modules/a/package.json': manifest('1.0.0'),
    'node_modules/@docusaurus/core/package.json': manifest('3.8.0'),
    'node_modules/.bin/a': '',
    'node_modules/broken/package.json': '{',
    'website/node_modules/a/package.json': manifest('2.0.0'),
    'website/package.json': '{}',
  });
  const site = join(root, 'website');
  expect(installedVersions(site, root)).toEqual(
    new Map([
      ['a', '2.0.0'],
      ['@docusaurus/core', '3.8.0'],
    ]),
  );
  await rm(join(site, 'node_modules'), {recursive: true});
  expect(installedVersions(site, root).get('a')).toBe('1.0.0');
  await rm(join(root, 'node_modules'), {recursive: true});
  expect(installedVersions(site, root).size).toBe(0);
});

test('those that are there before and after in different versions, by name', () => {
  const before = new Map([
    ['b', '1.0.0'],
    ['a', '1.0.0'],
    ['same', '1.0.0'],
    ['gone', '1.0.0'],
  ]);
  const after = new Map([
    ['b', '1.0.1'],
    ['a', '2.0.0'],
    ['same', '1.0.0'],
    ['new', '1.0.0'],
  ]);
  expect(changedVersions(before, after)).toEqual([
    {name: 'a', before: '1.0.0', after: '2.0.0'},
    {name: 'b', before: '1.0.0', after: '1.0.1'},
  ]);
});
