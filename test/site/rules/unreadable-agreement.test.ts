import {symlink} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {unreadableAgreement} from '../../../src/site/rules/unreadable-agreement.js';
import {temporaryDirectory} from '../../temporary-directory.js';
import {checkSite, siteOf} from './check.js';

async function check(text: string, path = 'a.min', file = 'vars.json') {
  const directory = await temporaryDirectory({
    'site/vars.json': text,
    'secret.json': '{"a": {"min": 1}}',
  });
  const siteDir = join(directory, 'site');
  await symlink(join(directory, 'secret.json'), join(siteDir, 'link.json'));
  const data = `
product: {id: mesh, name: Mesh}
releases: [{line: main}]
agreesWith: [{file: ${file}, path: ${path}, means: version of main}]
`;
  return checkSite(unreadableAgreement, siteOf([data], [], siteDir));
}

const FILE = 'Correct `file`, or the file; it must be JSON within the site';
const VALUE =
  'Write it in a form that a cell of the matrix could have, or take it out of `agreesWith`';
const PATH = 'Correct `path`: keys joined by dots, items of lists by number from 0';

test('a text or a number is read', async () => {
  expect(await check('{"a": {"min": 1.30}}')).toEqual([]);
});

test.each([
  ['{\n "a": {"max": 1}}', 'a.min', '2:7'],
  ['{"a": {"min": true}}', 'a.min', '1:15'],
  ['{"a": {"min": {}}}', 'a.min', '1:15'],
  ['[]', 'a.min', '1:1'],
  ['{}', '__proto__.constructor', '1:1'],
])('%j has nothing at %s', async (text, path, place) => {
  expect(await check(text, path)).toEqual([
    `vars.json:${place} no text or number at \`${path}\`, which stands in \`agreesWith\` of Mesh; ${PATH}`,
  ]);
});

test('a file that is no JSON is found where it fails', async () => {
  expect(await check('{"a": }')).toEqual([
    `vars.json:1:7 the file is no JSON: expected a value, found \`}\`; it stands in \`agreesWith\` of Mesh; ${FILE}`,
  ]);
});

test.each([
  ['gateway', '"whatever you like"', 'v1.8+'],
  ['gateway', '"Kubernetes v1.30"', 'v1.8+'],
  ['gateway', '"N/A"', 'v1.8+'],
  ['gateway', '""', 'v1.8+'],
  ['version', '"the newest"', 'v1.1.0'],
  ['status', '"good"', 'supported'],
  ['released', '"01/02/2026"', '2026-08-21'],
  ['endOfLife', '"soon"', '2027-Q1'],
])('%s: nobody can tell whether %s agrees', async (what, value, stated) => {
  const siteDir = await temporaryDirectory({'vars.json': `{"min": ${value}}`});
  const data = `
product: {id: mesh, name: Mesh}
dependencies: [{id: gateway, name: Gateway}]
releases:
  - line: v1.1.x
    version: v1.1.0
    status: supported
    released: 2026-08-21
    endOfLife: 2027-Q1
    requires: {gateway: v1.8+}
agreesWith: [{file: vars.json, path: min, means: ${what} of v1.1.x}]
`;
  expect(await checkSite(unreadableAgreement, siteOf([data], [], siteDir))).toEqual([
    `vars.json:1:9 ${value.replaceAll('"', '`')} stands here as ${what} of v1.1.x, and cannot be compared with \`${stated}\` in the data; ${VALUE}`,
  ]);
});

test.each([
  ['none.json', 'does not exist'],
  ['link.json', 'lies outside the site'],
])('%s %s', async (file, fault) => {
  expect(await check('{}', 'a', file)).toEqual([
    `${file} (agreesWith[0].file) the file ${fault}; it stands in \`agreesWith\` of Mesh; ${FILE}`,
  ]);
});
