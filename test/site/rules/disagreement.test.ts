import {expect, test} from 'vitest';
import {disagreement} from '../../../src/site/rules/disagreement.js';
import {temporaryDirectory} from '../../temporary-directory.js';
import {checkSite, siteOf} from './check.js';

async function check(means: string, value: string) {
  const siteDir = await temporaryDirectory({'_vars.json': `{\n  "a": [{"min": ${value}}]\n}`});
  const data = `
product: {id: mesh, name: Mesh}
dependencies: [{id: gateway, name: Gateway}, {id: proxy, name: Proxy}, {id: kubernetes, name: Kubernetes}]
releases:
  - line: v1.1.x
    version: v1.1.0
    status: supported
    released: 2026-08-21
    endOfLife: 2027-Q1
    requires:
      gateway: v1.8.x+
      proxy: v1.38.x
      kubernetes: [1.30 - 1.32, {range: '1.33', claim: known-issue}]
  - {line: main, requires: {gateway: see below}}
agreesWith: [{file: _vars.json, path: a.0.min, means: ${means}}]
`;
  return checkSite(disagreement, siteOf([data], [], siteDir));
}

test.each([
  ['gateway of v1.1.x', '"1.8.0"'],
  ['gateway of v1.1.x', '"v1.8"'],
  ['gateway of v1.1.x', '">=1.8"'],
  ['gateway of v1.1.x', '1.8'],
  ['gateway of v1.1.x', '"Gateway v1.8.0 (Proxy v1.38)"'],
  ['proxy of v1.1.x', '"1.38.4"'],
  ['kubernetes of v1.1.x', '"v1.31"'],
  ['kubernetes of v1.1.x', '1.30'],
  ['version of v1.1.x', '"1.1.0"'],
  ['version of v1.1.x', '"Mesh v1.1.0"'],
  ['status of v1.1.x', '"Supported"'],
  ['released of v1.1.x', '"August 21, 2026"'],
  ['endOfLife of v1.1.x', '"2027-02"'],
  // The data states nothing to compare with.
  ['gateway of main', '"the newest"'],
  ['gateway of main', '"1.2.3"'],
  ['proxy of main', '"1.2.3"'],
  ['version of main', '"1.2.3"'],
])('%s: %s', async (means, value) => {
  expect(await check(means, value)).toEqual([]);
});

test.each([
  ['gateway of v1.1.x', '"1.8.1"', 'v1.8.x+'],
  ['gateway of v1.1.x', '"1.5.0"', 'v1.8.x+'],
  ['gateway of v1.1.x', '"Gateway v1.7.0"', 'v1.8.x+'],
  ['gateway of v1.1.x', '">=1.7"', 'v1.8.x+'],
  ['proxy of v1.1.x', '"v1.37"', 'v1.38.x'],
  ['kubernetes of v1.1.x', '1.33', '1.30 - 1.32'],
  ['version of v1.1.x', '"1.1.1"', 'v1.1.0'],
  ['version of v1.1.x', '"Mesh v1.0.9"', 'v1.1.0'],
  ['status of v1.1.x', '"EOL"', 'supported'],
  ['released of v1.1.x', '"2026-08-22"', '2026-08-21'],
  ['endOfLife of v1.1.x', '"2026-12-31"', '2027-Q1'],
])('%s: %s differs', async (means, value, stated) => {
  expect(await check(means, value)).toEqual([
    `_vars.json:2:17 \`${value.replaceAll('"', '')}\` stands here as ${means}, and \`${stated}\` in the data; Correct the value or the data`,
  ]);
});
