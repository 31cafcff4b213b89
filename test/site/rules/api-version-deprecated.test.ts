import {expect, test} from 'vitest';
import {apiVersionDeprecated} from '../../../src/site/rules/api-version-deprecated.js';
import {checkPage} from './check.js';

const DATA = `
product: {id: mesh, name: Mesh}
releases: [{line: main}, {line: v1.1.x}, {line: v1.0.x}]
apis:
  - group: mesh.io
    kinds: [Route]
    versions:
      - {name: v1, since: v1.0.x, deprecatedSince: v1.1.x, replacedBy: v2}
      - {name: v2, since: v1.1.x, preferred: true}
`;
const V1 = 'apiVersion: mesh.io/v1\nkind: Route\n';
const V2 = 'apiVersion: mesh.io/v2\nkind: Route\n';

function check(text: string, docs = 'current', fence = 'yaml') {
  return checkPage(apiVersionDeprecated, `\`\`\`${fence}\n${text}\`\`\`\n`, {data: DATA, docs});
}

test.each([
  [V2, 'current'],
  [V1, '1.0'],
  [V1, '0.9'],
  [V1.replace('Route', 'Other'), 'current'],
  [V1.replace('mesh.io', 'other.io'), 'current'],
  [V1.replace('v1', 'v7'), 'current'],
  // How to migrate
  [`${V1}---\n${V2}`, 'current'],
])('%j in the docs %s', (text, docs) => {
  expect(check(text, docs)).toEqual([]);
});

test('a deprecated version is found in YAML, and in a script', () => {
  const message = '`Route` of `mesh.io/v1` is deprecated in';
  expect(check(V1)).toEqual([`2:13 ${message} main; Use \`mesh.io/v2\``]);
  expect(check(`cat <<EOF\n${V1}EOF\n`, '1.1', 'bash')).toEqual([
    `3:13 ${message} v1.1.x; Use \`mesh.io/v2\``,
  ]);
  expect(check(V1, '1.1', 'diff')).toEqual([]);
  expect(check(V1, '1.1', 'yaml compat-ignore')).toEqual([]);
});

test.each([
  ['### Before (deprecated)', '### After (recommended)'],
  ['## The old way', '## The new way'],
  ['Before v1.1\n---', 'Since then\n---'],
])('a heading tells what to move away from: %s', (before, after) => {
  const page = (first: string, second: string) =>
    `${first}\n\nText.\n\n\`\`\`yaml\n${V1}\`\`\`\n\n${second}\n\n\`\`\`yaml\n${V2}\`\`\`\n`;
  const found = (source: string) =>
    checkPage(apiVersionDeprecated, source, {data: DATA, docs: 'current'}).length;
  expect(found(page(before, after))).toBe(0);
  expect(found(page('## Before you begin', after))).toBe(1);
  expect(found(page(`${before}\n\n## Now`, after))).toBe(1);
  expect(found(page('## Remove old pods', after))).toBe(1);
  // What it moves to is not let off.
  expect(found(page(before, after).replace('v2', 'v1'))).toBe(1);
});

test('the successor in another block is another manifest', () => {
  expect(check(`${V1}\`\`\`\n\n\`\`\`yaml\n${V2}`)).toHaveLength(1);
});
