import fc from 'fast-check';
import {expect, test} from 'vitest';
import {toGrid, toMarkdown} from '../../../src/exchange/export/markdown.js';
import {importTables} from '../../../src/exchange/import/tables.js';
import {dataFrom} from '../data.js';

test('a table shows what the data states', () => {
  const data = dataFrom(`
product: {id: kite, name: Kite}
dependencies:
  - {id: kubernetes, name: Kubernetes}
  - {id: gateway, name: Gateway, url: https://gateway.example}
  - {id: proxy, name: Proxy, bundledWith: gateway}
releases:
  - line: v2.0.x
    endOfLife: release of v4
    status: supported
    note: "a | b"
    requires: {kubernetes: 1.30 - 1.32, gateway: 1.6.x+, proxy: 1.36.x}
  - line: others
    requires: {kubernetes: N/A}
`);
  expect(toMarkdown(data)).toBe(
    `
| Kite   | Kubernetes  | [Gateway](https://gateway.example) | End of Life   | Support Status | Notes  |
| ------ | ----------- | ---------------------------------- | ------------- | -------------- | ------ |
| v2.0.x | 1.30 - 1.32 | 1.6.x+ (Proxy 1.36.x)              | release of v4 | Supported      | a \\| b |
| others | N/A         |                                    |               |                |        |
`.trimStart(),
  );
});

test('columns need not be aligned', () => {
  const data = dataFrom('product: {id: kite, name: Kite}\nreleases: [{line: v1.2.3}]\n');
  expect(toMarkdown(data, {aligned: false})).toBe('| Kite |\n| --- |\n| v1.2.3 |\n');
});

test('a long cell does not make every row as long', () => {
  const note = 'n'.repeat(500);
  const data = dataFrom(
    `product: {id: kite, name: Kite}\nreleases: [{line: v2, note: ${note}}, {line: v1}]\n`,
  );
  expect(toMarkdown(data).length).toBeLessThan(700);
});

test('cells beyond the last header end with the last that says something', () => {
  const data = dataFrom(`
product: {id: kite, name: Kite}
releases: [{line: v2}, {line: v1}]
table:
  columns:
    - {header: Kite, shows: line}
    - {shows: nothing, written: [{value: '', as: extra, line: v1}]}
`);
  expect(toGrid(data)).toEqual([['Kite'], ['v2'], ['v1', 'extra']]);
});

const text = fc
  .stringMatching(/^[\w.+*`|<>[\]{}&~ -]{1,12}$/)
  .filter((value) => value.trim() !== '');
const range = fc.oneof(
  text,
  fc.constantFrom('v1.32+', '1.26 - 1.32', '1.28, 1.29', 'N/A', '', '>=1.21 <1.27'),
);
const requirement = fc.oneof(
  range,
  fc.record(
    {
      range,
      claim: fc.constantFrom('tested', 'supported', 'known-issue'),
      note: text,
      source: fc.constant('https://kite.example/(a)'),
    },
    {requiredKeys: ['range']},
  ),
);
const release = fc.record(
  {
    released: fc.constantFrom('2026-01-02', '2026-01', '2026-Q1'),
    endOfLife: fc.constantFrom('2027-01-02', 'unknown', 'release of v9'),
    status: fc.constantFrom('development', 'supported', 'maintenance', 'end-of-life'),
    note: text,
    requires: fc.record(
      {
        kubernetes: fc.oneof(requirement, fc.array(requirement, {minLength: 1, maxLength: 3})),
        gateway: requirement,
        proxy: range,
      },
      {requiredKeys: []},
    ),
  },
  {requiredKeys: []},
);

test('what is exported, imported and exported again is the same', () => {
  fc.assert(
    fc.property(
      fc.array(release, {minLength: 1, maxLength: 5}),
      fc.constantFrom('Kite', 'Kite & Co', 'K|t_e'),
      (releases, name) => {
        const data = dataFrom(
          JSON.stringify({
            product: {id: 'kite', name},
            dependencies: [
              {id: 'kubernetes', name: 'Kubernetes'},
              {id: 'gateway', name: 'Gateway', url: 'https://gateway.example/a_(b)'},
              {id: 'proxy', name: 'Proxy', bundledWith: 'gateway'},
            ],
            releases: releases.map((one, index) => ({line: `v${9 - index}.1.x`, ...one})),
          }),
        );
        const markdown = toMarkdown(data);
        const again = importTables(markdown, {table: 1}).tables[0]?.data;
        expect(again && toMarkdown(again)).toBe(markdown);
      },
    ),
    {numRuns: Number(process.env['FAST_CHECK_RUNS'] ?? 200)},
  );
});
