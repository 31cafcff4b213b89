import {expect, test} from 'vitest';
import {tableDrift} from '../../../src/site/rules/table-drift.js';
import {checkPage} from './check.js';

const DATA = `
product: {id: gateway, name: Mesh Gateway}
dependencies:
  - {id: envoy-gateway, name: Envoy Gateway}
  - {id: envoy-proxy, name: Envoy Proxy, bundledWith: envoy-gateway}
  - {id: kubernetes, name: Kubernetes}
releases:
  - line: main
    status: development
    requires: {kubernetes: v1.34+}
  - line: v0.5.x
    released: 2026-01-23
    endOfLife: 2026-Q3
    status: maintenance
    requires:
      envoy-gateway: v1.6.x+
      envoy-proxy: v1.36.x
      kubernetes: [1.30 - 1.31, {range: '1.33', claim: tested}, {range: '1.32', claim: known-issue}]
  - line: v0.4.x
    status: end-of-life
    requires: {kubernetes: see the notes}
  - {line: others, status: end-of-life}
`;

const TIP = 'Correct the cell or the data; `<CompatMatrix />` in place of the table cannot drift';

function check(column: string, cell: string, line = 'v0.5') {
  const rows = [
    ['Mesh Gateway', column, 'Notes'],
    ['-', '-', '-'],
    ['v0.5', '', ''],
    [line, cell, ''],
  ];
  return checkPage(tableDrift, rows.map((row) => `| ${row.join(' | ')} |\n`).join(''), {
    data: DATA,
  });
}

test.each([
  ['Envoy Gateway', '>= 1.6'],
  ['Envoy Gateway', 'v1.6.x+ (Envoy Proxy 1.36)'],
  ['Envoy Gateway', 'v1.6.x+ (see v1.7)'],
  ['Envoy Proxy', '1.36'],
  ['Kubernetes', '1.30, 1.31, 1.33'],
  ['Min Kubernetes', 'v1.30'],
  ['Max Kubernetes', '1.33'],
  ['Kubernetes', 'N/A'],
  ['Kubernetes', ''],
  ['Kubernetes', 'the newest'],
  ['Kubernetes', '{vars.kubernetes}'],
  ['Kubernetes', `v1.20 ${'and so on '.repeat(30)}`],
  ['Support Status', 'Maintenance'],
  ['Support Status', 'Supported'],
  ['Support Status', 'Ask us'],
  ['Released', 'January 23, 2026'],
  ['Released', 'soon'],
  ['EOL', '2026-08'],
  ['Kubernetes', 'v1.20', 'v0.4'],
  ['Kubernetes', 'v1.20', 'v0.5.1'],
  ['Kubernetes', 'v1.20', 'v0.3'],
  ['Kubernetes', 'v1.20', 'v0.9'],
  ['Released', '2020-01-01', 'main'],
])('%s: %s agrees, or says nothing', (column, cell, line = 'v0.5') => {
  expect(check(column, cell, line)).toEqual([]);
});

test.each([
  [
    'Envoy Gateway',
    'v1.5.x+',
    '`v1.5.x+` stands here as Envoy Gateway of v0.5.x, and `v1.6.x+` in the data',
  ],
  [
    'Envoy Gateway',
    'v1.6.x+ (Envoy Proxy 1.35)',
    '`1.35` stands here as Envoy Proxy of v0.5.x, and `v1.36.x` in the data',
  ],
  [
    'Kubernetes',
    '1.30 - 1.33',
    '`1.30 - 1.33` stands here as Kubernetes of v0.5.x, and `1.30 - 1.31 or 1.33` in the data',
  ],
  [
    'Min Kubernetes',
    'v1.29',
    '`v1.29` stands here as Kubernetes of v0.5.x, and `1.30 - 1.31 or 1.33` in the data',
  ],
  [
    'Max Kubernetes',
    '1.35',
    '`1.35` stands here as Kubernetes of v0.5.x, and `1.30 - 1.31 or 1.33` in the data',
  ],
  [
    'Support Status',
    '❌ End of Life',
    '`❌ End of Life` stands here as the support status of v0.5.x, and `maintenance` in the data',
  ],
  [
    'Released',
    '2026/01/24',
    '`2026/01/24` stands here as the day of release of v0.5.x, and `2026-01-23` in the data',
  ],
  [
    'EOL',
    '2026-12',
    '`2026-12` stands here as the end of life of v0.5.x, and `2026-Q3` in the data',
  ],
])('%s: %s drifts', (column, cell, message) => {
  expect(check(column, cell)).toEqual([`4:10 ${message}; ${TIP}`]);
});

test('what the data does not list is one of the others', () => {
  expect(check('Support Status', 'Supported', 'v0.3.x')).toEqual([
    `4:12 \`Supported\` stands here as the support status of v0.3.x, and \`end-of-life\` in the data; ${TIP}`,
  ]);
  expect(check('Support Status', 'Supported', 'others')).toEqual([
    `4:12 \`Supported\` stands here as the support status of others, and \`end-of-life\` in the data; ${TIP}`,
  ]);
});

test('of several rows of one release, none says all of it', () => {
  const rows = [
    ['Mesh Gateway', 'Kubernetes', 'Envoy Gateway'],
    ['-', '-', '-'],
    ['v0.5', '1.31', 'v1.7+'],
    ['v0.5', '1.33', 'v1.7+'],
  ];
  const found = checkPage(tableDrift, rows.map((row) => `| ${row.join(' | ')} |\n`).join(''), {
    data: DATA,
  });
  expect(found).toEqual([
    expect.stringContaining('`v1.7+` stands here as Envoy Gateway'),
    expect.stringContaining('`v1.7+` stands here as Envoy Gateway'),
  ]);
});
