import {writeFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {expect, test} from 'vitest';
import {unknownDocsVersion} from '../../../src/site/rules/unknown-docs-version.js';
import {temporaryDirectory} from '../../temporary-directory.js';
import {dataOf} from '../fixture-site.js';
import {docsVersion} from './check.js';

async function check(
  name: string,
  {loaded = ['current', '1.1'], hasFile = true}: {loaded?: string[]; hasFile?: boolean} = {},
): Promise<string[]> {
  const siteDir = await temporaryDirectory({'versions.json': '["1.1", "1.0"]'});
  const text = `product: {id: mesh, name: Mesh}\nreleases:\n  - {line: v1.1.x}\n  - {line: v1.0.x, docsVersion: ${name}}\n`;
  const file = join(siteDir, 'compat.yaml');
  await writeFile(file, text);
  const found = await unknownDocsVersion.check({
    siteDir,
    siteConfigPath: join(siteDir, 'docusaurus.config.js'),
    products: [{...dataOf(text), ...(hasFile && {file})}],
    docsVersions: loaded.map((each) => docsVersion(each)),
    agreements: [],
  });
  return found.map(
    ({file: path, line, column, key, message, tip}) =>
      `${relative(siteDir, path)}:${line}:${column} ${key}: ${message}; ${tip}`,
  );
}

test.each(['1.1', 'current', '1.0'])('the site has %s', async (name) => {
  expect(await check(name)).toEqual([]);
});

test('a site without docs has no versions to name', async () => {
  expect(await check('legacy', {loaded: []})).toEqual([]);
});

test('a version that the site does not have is found where it stands', async () => {
  const message =
    'releases[1].docsVersion: the site has no docs version `legacy`: the pages of `v1.0.x` are not known; Use one of `current`, `1.1`, `1.0`, or leave the key out';
  expect(await check('legacy')).toEqual([`compat.yaml:4:33 ${message}`]);
  expect(await check('legacy', {hasFile: false})).toEqual([
    `docusaurus.config.js:undefined:undefined ${message}`,
  ]);
});

test('a slip is told', async () => {
  expect(await check('curent')).toEqual([expect.stringContaining('; did you mean `current`?')]);
});
