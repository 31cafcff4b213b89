import {describe, expect, test} from 'vitest';
import {importJson} from '../../../src/exchange/import/json-source.js';
import type {ImportOptions} from '../../../src/exchange/import/options.js';

function yamlOf(value: unknown, options: ImportOptions = {}): string {
  const {tables, problems} = importJson(JSON.stringify(value), 'kite.json', options);
  return tables[0]?.yaml ?? problems.map(({message}) => message).join('\n');
}

describe('endoflife.date', () => {
  test('API v0: a list of cycles', () => {
    expect(
      yamlOf(
        [
          {
            cycle: '1.31',
            releaseDate: '2026-04-17',
            eol: '2027-06-28',
            latest: '1.31.4',
            lts: false,
          },
          {cycle: '1.30', releaseDate: '2025-04-17', eol: true, latest: '1.30.9', lts: true},
          {cycle: '1.29', eol: false, codename: 'Kea'},
        ],
        {product: 'kite', productName: 'Kite'},
      ),
    ).toBe(`product:
  id: kite
  name: Kite
releases:
  - line: "1.31"
    version: 1.31.4
    released: 2026-04-17
    endOfLife: 2027-06-28
  # lts: true
  - line: "1.30"
    version: 1.30.9
    released: 2025-04-17
    status: end-of-life
  # codename: Kea
  - line: "1.29"
    status: supported
`);
  });

  test('API v1: a product', () => {
    const releases = [
      {
        name: '6.0',
        label: '6.0 (LTS)',
        releaseDate: '2025-12-03',
        isEol: false,
        eolFrom: '2027-04-30',
        latest: {name: '6.0.6', date: '2026-06-03'},
        custom: {supportedGoVersions: '1.22 - 1.24'},
      },
      {name: '5.2', label: '5.2', isEol: true, eolFrom: null, latest: null, custom: null},
    ];
    const links = {html: 'https://kite.example', releasePolicy: 'javascript:alert(1)'};
    const yaml = yamlOf({result: {name: 'kite', label: 'Kite', links, releases}});
    expect(yaml).toBe(`product:
  id: kite
  name: Kite
  url: https://kite.example
dependencies:
  - id: go
    name: Go
releases:
  - line: "6.0"
    version: 6.0.6
    released: 2025-12-03
    endOfLife: 2027-04-30
    requires:
      go:
        range: 1.22 - 1.24
        claim: supported
    note: LTS
  - line: "5.2"
    status: end-of-life
`);
  });
});

test('versions with dates', () => {
  const versions = [
    {version: '0.30.0', releaseDate: '2026-10-28', status: 'active', eolDate: '2027-04-28'},
    {version: '0.29.0', releaseDate: 'soon', status: 'active', notes: 'Extended'},
  ];
  expect(yamlOf({product: 'Kite', versions})).toBe(`product:
  id: kite
  name: Kite
releases:
  - line: 0.30.0
    version: 0.30.0
    released: 2026-10-28
    endOfLife: 2027-04-28
  # released: soon
  - line: 0.29.0
    version: 0.29.0
    status: supported
    note: Extended
`);
});

test('a matrix of versions', () => {
  const value = {
    matrix: [
      {host: '1.36', guest: {'1.36': 'tested', '1.35': 'compatible', '1.34': 'known-issue'}},
      {host: '1.35', guest: {'1.36': 'odd', '1.35': 'tested'}},
    ],
    statuses: {'known-issue': {label: 'Issues', description: 'Compatible with limitations.'}},
  };
  const {tables} = importJson(JSON.stringify(value), 'kite.json', {});
  const requires = tables[0]?.data?.releases.map((release) =>
    release.requires['guest']?.map(({range, claim, note}) => [range.text, range.kind, claim, note]),
  );
  expect(requires).toEqual([
    [
      ['1.36', 'range', 'tested', undefined],
      ['1.35', 'range', 'compatible', undefined],
      ['1.34', 'range', 'known-issue', 'Compatible with limitations.'],
    ],
    [
      ['1.35', 'range', 'tested', undefined],
      ['odd: 1.36', 'text', 'not-stated', undefined],
      ['?: 1.34', 'text', 'not-stated', undefined],
    ],
  ]);
  expect(tables[0]?.problems.map(({code}) => code)).toEqual(['unknown-mark']);
});

test.each([
  [{a: 1}],
  [[]],
  [[1, 2]],
  [{releases: [{name: '1.2'}]}],
  [{matrix: [{host: '1.2'}]}],
  [
    {
      matrix: [
        {host: '1', a: {'1': 'x'}},
        {host: '2', b: {'1': 'x'}},
      ],
    },
  ],
  [null],
])('%j is no form that is known', (value) => {
  expect(yamlOf(value)).toBe('this JSON holds no releases in a form that is known');
});

test('what makes no data is reported', () => {
  const {tables} = importJson(
    '[{"cycle": "1", "eol": false}, {"cycle": "v1", "eol": true}]',
    'k.json',
    {product: 'k'},
  );
  expect(tables[0]?.data).toBeNull();
  expect(tables[0]?.problems.map(({code}) => code)).toEqual(['nothing-to-import']);
});

test('keys of objects’ own change nothing', () => {
  const text = '[{"cycle": "1.2", "eol": false, "__proto__": {"x": 1}, "constructor": "y"}]';
  const {tables} = importJson(text, 'k.json', {product: 'k'});
  expect(tables[0]?.yaml).toContain('# __proto__: {"x":"1"}; constructor: y\n');
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});
