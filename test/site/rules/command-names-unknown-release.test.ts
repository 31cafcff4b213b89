import {expect, test} from 'vitest';
import {commandNamesUnknownRelease} from '../../../src/site/rules/command-names-unknown-release.js';
import {checkPage} from './check.js';

const DATA = `
product: {id: gateway, name: Gateway, detect: {chart: gateway-helm}}
releases:
  - {line: main, version: v0.0.0-latest, status: development}
  - {line: v1.1.x, version: v1.1.2}
  - {line: v0.9.x}
placeholders: {PINNED: {default: v1.7.0}}
`;
const OTHERS = DATA.replace('placeholders', '  - {line: others}\nplaceholders');

function check(version: string, data: string | string[] = DATA, chart = 'oci://r.io/gateway-helm') {
  const command = `helm upgrade gw ${chart} --version ${version}`;
  return checkPage(commandNamesUnknownRelease, `\`\`\`sh\n${command}\n\`\`\`\n`, {data});
}

const TIP =
  'Add the release to the data, correct the version, or write a placeholder that readers fill';

test.each([
  'v1.1.2',
  '1.1.2',
  'v1.1.0',
  'v0.9.4',
  'v0.0.0-latest',
  'v0.1.0',
  '<VERSION>',
  '$V',
  '"^1.2"',
  '1.1',
  'v1.2.0-rc.1',
  'v1.1.3-alpha.1',
])('%s may be a release', (version) => {
  expect(check(version)).toEqual([]);
});

test.each([
  ['v1.2.0', '`v1.2.0` of gateway-helm is newer than `v1.1.x`, the newest release in the data'],
  ['v1.1.3', '`v1.1.3` of gateway-helm is newer than `v1.1.2`, the newest of v1.1.x in the data'],
  ['v1.0.0', '`v1.0.0` of gateway-helm is no release of the data'],
  ['<PINNED>', '`<PINNED>` of gateway-helm is newer than `v1.1.x`, the newest release in the data'],
])('%s is none', (version, message) => {
  expect(check(version)).toEqual([`2:51 ${message}; ${TIP}`]);
});

test('one between may be among the others', () => {
  expect(check('v1.0.0', OTHERS)).toEqual([]);
});

test('charts of others are not ours to judge', () => {
  expect(check('v9.0.0', DATA, 'oci://r.io/other')).toEqual([]);
  expect(check('v9.0.0', DATA, './charts/gateway-helm')).toEqual([]);
});

test.each([
  ['{install: mesh}', ''],
  ['mesh', ''],
  ['{default: v9.0.0}', ', detect: {chart: mesh-helm}'],
])('charts of dependencies are not ours to judge: %s%s', (source, detect) => {
  const data = `${DATA.replace('v1.7.0}}', `v1.7.0}, MESH: ${source}}`)}
dependencies: [{id: mesh, name: Mesh${detect}}]
upgrade:
  steps:
    - {title: Mesh, run: helm upgrade mesh oci://r.io/mesh-helm --version <MESH>}
    - {title: Own, run: helm upgrade own oci://r.io/own-helm --version <PINNED>}
`;
  expect(check('v9.0.0', data, 'oci://r.io/mesh-helm')).toEqual([]);
  expect(check('v9.0.0', data, 'oci://r.io/own-helm')).toHaveLength(1);
  expect(check('v9.0.0', data)).toHaveLength(1);
});

test('products that share a chart must agree', () => {
  const other = DATA.replace('id: gateway', 'id: other').replace('v1.1.x, version: v1.1.2', 'v9.x');
  expect(check('v9.0.0', [DATA, other])).toEqual([]);
  expect(check('v10.0.0', [DATA, other])).toHaveLength(1);
});

const OWN_CHART = `
product: {id: gateway, name: Gateway}
dependencies:
  - {id: chart, name: Helm chart, bundledWith: gateway, detect: {chart: gateway-helm}}
releases:
  - {line: v1.1.x, version: v1.1.2, requires: {chart: 3.6.1}}
  - {line: v1.0.x, version: v1.0.4, requires: {chart: 3.5.2}}
placeholders: {CHART: chart}
`;

test.each(['3.6.1', '3.6.0', '3.5.9', '3.1.0', '3.7', '1.1.2', '<CHART>'])(
  'a chart with numbers of its own may have %s',
  (version) => {
    expect(check(version, OWN_CHART)).toEqual([]);
  },
);

test('a chart with numbers of its own is judged by these', () => {
  expect(check('3.7.0', OWN_CHART)).toEqual([
    `2:51 \`3.7.0\` of gateway-helm is newer than \`3.6.1\`, the newest Helm chart in the data; ${TIP}`,
  ]);
});
