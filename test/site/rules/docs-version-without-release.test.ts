import {expect, test} from 'vitest';
import {docsVersionWithoutRelease} from '../../../src/site/rules/docs-version-without-release.js';
import {temporaryDirectory} from '../../temporary-directory.js';
import {checkSite, docsVersion, siteOf} from './check.js';

const DATA = `
product: {id: mesh, name: Mesh}
releases: [{line: v1.1.x}, {line: v0.9.x, docsVersion: legacy}]
`;
const OTHERS = DATA.replace('legacy}', 'legacy}, {line: others}');

async function check(
  names: string[],
  {data = [DATA], docs = 'default', listed = JSON.stringify(names)} = {},
) {
  const file = docs === 'default' ? 'versions.json' : `${docs}_versions.json`;
  const siteDir = await temporaryDirectory({[file]: listed});
  const versions = ['current', ...names].map((name) => docsVersion(name, {docs}));
  return checkSite(docsVersionWithoutRelease, siteOf(data, versions, siteDir));
}

const TIP = 'Add the release to the data, or name the docs version in `docsVersion` of its release';

test.each([[['1.1', 'legacy']], [['v1.1.x']], [['archive', '1.1']]])('%j', async (names) => {
  expect(await check(names)).toEqual([]);
});

test('a docs version that no release has is found where it stands', async () => {
  expect(await check(['1.2', '1.1', '0.8'])).toEqual([
    `versions.json:1:2 docs version \`1.2\` belongs to no release of Mesh, and is newer than all of them; ${TIP}`,
    `versions.json:1:14 docs version \`0.8\` belongs to no release of Mesh; ${TIP}`,
  ]);
});

test.each([
  ['["1.1", "1.0"]', 'versions.json:1:1 '],
  ['{"1.2": true}', 'versions.json '],
  ['', 'versions.json '],
])(
  'where a plugin takes docs versions from elsewhere, none stands in %j',
  async (listed, place) => {
    expect(await check(['1.2', '1.1'], {listed})).toEqual([
      `${place}docs version \`1.2\` belongs to no release of Mesh, and is newer than all of them; ${TIP}`,
    ]);
  },
);

test('an older one may be among the others', async () => {
  expect(await check(['1.1', '0.8', '1.0'], {data: [OTHERS]})).toEqual([]);
  expect(await check(['1.1', '1.1.3'], {data: [OTHERS]})).toHaveLength(1);
});

test('the docs of something else need no release', async () => {
  expect(await check(['7.0', '6.0'], {docs: 'community'})).toEqual([]);
  expect(await check(['7.0'], {docs: 'mesh'})).toEqual([
    expect.stringMatching(/^mesh_versions\.json:1:2 /),
  ]);
  expect(await check(['7.0', '1.1'], {docs: 'community'})).toHaveLength(1);
});

test('one of several products is enough', async () => {
  const other = DATA.replace('id: mesh', 'id: other').replace(
    'v0.9.x, docsVersion: legacy',
    'v1.2.x',
  );
  expect(await check(['1.2', '1.1'], {data: [DATA, other]})).toEqual([]);
  expect(await check(['1.3', '1.1'], {data: [DATA, other]})).toHaveLength(1);
});
