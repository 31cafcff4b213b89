import {expect, test} from 'vitest';
import {commandMissesRequirement} from '../../../src/site/rules/command-misses-requirement.js';
import {checkPage} from './check.js';

const DATA = `
product: {id: mesh, name: Mesh}
dependencies: [{id: gateway, name: Gateway, detect: {chart: [gateway-helm, gw]}}]
releases:
  - {line: v1.1.x, requires: {gateway: [v1.6, {range: v1.8.x+, claim: tested}]}}
  - {line: v1.0.x}
`;

function check(version: string, docs: string, chart = 'oci://r.io/gateway-helm') {
  const source = `\`\`\`sh\nhelm install gw ${chart} --version ${version}\n\`\`\`\n`;
  return checkPage(commandMissesRequirement, source, {data: DATA, docs});
}

test.each([
  ['v1.8.1', '1.1'],
  ['v1.6.3', '1.1'],
  ['1.8', '1.1'],
  ['v0.0.0-latest', '1.1'],
  ['<VERSION>', '1.1'],
  ['v1.5.0', '1.0'],
  ['v1.5.0', '2.0'],
  ['v1.5.0', 'current'],
])('%s in the docs %s', (version, docs) => {
  expect(check(version, docs)).toEqual([]);
});

test('a version outside is found', () => {
  expect(check('v1.7.0', '1.1')).toEqual([
    '2:51 `v1.7.0` of gateway-helm is installed here, and v1.1.x takes Gateway `v1.6 or v1.8.x+`; Correct the version or the data',
  ]);
  expect(check('v1.7.0', '1.1', 'example/gw')).toHaveLength(1);
});
