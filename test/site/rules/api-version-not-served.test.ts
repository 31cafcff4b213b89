import {expect, test} from 'vitest';
import {apiVersionNotServed} from '../../../src/site/rules/api-version-not-served.js';
import {checkPage} from './check.js';

const DATA = `
product: {id: mesh, name: Mesh}
releases: [{line: main}, {line: v1.1.x}, {line: v1.0.x}]
apis:
  - group: mesh.io
    kinds: [Route]
    versions: [{name: v1, since: v1.0.x, removedIn: main}, {name: v2, since: v1.1.x}]
  - {group: mesh.io, kinds: [Late], versions: [{name: v1, since: main}]}
`;

function check(version: string, docs: string, kind = 'Route') {
  const source = `\`\`\`yaml\nkind: ${kind}\napiVersion: mesh.io/${version}\n\`\`\`\n`;
  return checkPage(apiVersionNotServed, source, {data: DATA, docs});
}

test.each([
  ['v1', '1.0'],
  ['v1', '1.1'],
  ['v2', '1.1'],
  ['v2', 'current'],
  ['v2', '0.9'],
  ['v3', '1.0'],
])('%s in the docs %s', (version, docs) => {
  expect(check(version, docs)).toEqual([]);
});

test('what is not yet or no longer served is found', () => {
  expect(check('v2', '1.0')).toEqual([
    '3:13 `Route` of `mesh.io/v2` is not yet served in v1.0.x; Use `mesh.io/v1`',
  ]);
  expect(check('v1', 'current')).toEqual([
    '3:13 `Route` of `mesh.io/v1` is no longer served in main; Use `mesh.io/v2`',
  ]);
  expect(check('v1', '1.1', 'Late')).toEqual([
    '3:13 `Late` of `mesh.io/v1` is not yet served in v1.1.x; Leave the manifest out of this docs version',
  ]);
});
