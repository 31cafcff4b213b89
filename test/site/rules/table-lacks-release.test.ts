import {expect, test} from 'vitest';
import {tableLacksRelease} from '../../../src/site/rules/table-lacks-release.js';
import {checkPage} from './check.js';

const DATA = `
product: {id: gateway, name: Gateway}
releases:
  - {line: main, status: development}
  - {line: v1.2.x, status: development}
  - {line: v1.1.x, version: v1.1.0, status: supported}
  - {line: v1.0.x, status: end-of-life}
  - {line: v0.9.x, status: end-of-life}
  - {line: others, status: end-of-life}
`;
const TIP = 'Add a row; `<CompatMatrix />` in place of the table always has all';

function check(rows: readonly string[], docs?: string) {
  const source = ['Gateway | Status', '- | -', ...rows].map((row) => `| ${row} |\n`).join('');
  return checkPage(tableLacksRelease, source, {data: DATA, ...(docs && {docs})});
}

const ENDED = 'others | End of Life';

test.each([
  [['v1.1 |', 'v1.0 |'], 'current'],
  [['v1.0 |', 'v1.1.0 |'], 'current'],
  [['main |'], 'current'],
  // The docs of a release need not know what came after.
  [['v1.0 |'], '1.0'],
  [['v1.0 |', 'others |'], '1.0'],
  [['v0.9 |', 'others | Supported'], '0.7'],
])('%j in the docs %s has all it needs', (rows, docs) => {
  expect(check(rows, docs)).toEqual(rows.includes('others | Supported') ? [expect.anything()] : []);
});

test('the docs of today must know the newest release', () => {
  expect(check(['main |', 'v0.9 |'])).toEqual([
    `4:3 the newest release in this table is \`v0.9\`, and the data has \`v1.1.x\`, \`v1.0.x\`; ${TIP}`,
  ]);
});

test('those of a release must know it', () => {
  expect(check(['v0.9 |'], '1.0')).toEqual([
    `3:3 the newest release in this table is \`v0.9\`, and the data has \`v1.0.x\`; ${TIP}`,
  ]);
});

test('the others must not say the wrong thing of what came after', () => {
  expect(check(['v0.9 |', ENDED], '0.9')).toEqual([
    `3:3 the newest release in this table is \`v0.9\`, and the data has \`v1.1.x\`, which readers find under the others; ${TIP}`,
  ]);
});
