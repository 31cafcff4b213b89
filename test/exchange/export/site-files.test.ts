import {expect, test} from 'vitest';
import {parse} from 'yaml';
import type {CompatData} from '../../../src/compat/index.js';
import {productPath, siteFiles} from '../../../src/exchange/export/site-files.js';
import {dataOf, KITE, release} from '../../compat/data.js';

const options = {siteUrl: 'https://kite.example/docs/', builtOn: '2026-11-24'};

function filesOf(data: CompatData, exports: Array<'data' | 'badges'> = ['data', 'badges']) {
  return siteFiles({products: {[data.product.id]: data}}, {...options, exports});
}

test('the files of a product', () => {
  const data = {
    ...dataOf(release('v1.0.x', {kubernetes: '1.30'}), release('others')),
    apis: [{group: 'g', kinds: ['K'], versions: [{name: 'v1'}]}],
  };
  expect([...filesOf(data).keys()]).toEqual([
    'compat/index.json',
    'compat/llms.txt',
    'compat/kite.json',
    'compat/kite.md',
    'compat/kite.csv',
    'compat/kite/endoflife.json',
    'compat/kite/end-of-life.ics',
    'compat/kite/pluto.yaml',
    'compat/kite/releases/v1.0.x.json',
    ...['', '/kubernetes', '/gateway', '/proxy'].flatMap((name) => [
      `compat/kite/badges/v1.0.x${name}.json`,
      `compat/kite/badges/v1.0.x${name}.svg`,
    ]),
  ]);
});

test('a site without data has no files that say so', () => {
  expect(siteFiles({products: {}}, {...options, exports: ['data', 'badges']}).size).toBe(0);
});

test.each([
  [[], 0],
  [['data' as const], 12],
  [['badges' as const], 40],
])('exports %j are %i files', (exports, count) => {
  expect(filesOf(KITE, exports).size).toBe(count);
});

test('JSON files have a version, and the whole data', () => {
  const files = filesOf(KITE);
  expect(JSON.parse(files.get('compat/kite.json') ?? '')).toEqual({schemaVersion: 1, ...KITE});
  expect(JSON.parse(files.get('compat/kite/releases/v3.1.x.json') ?? '')).toEqual({
    schemaVersion: 1,
    product: KITE.product,
    dependencies: KITE.dependencies,
    ...KITE.releases[1],
  });
});

test('each address in the index is of a file', () => {
  const files = filesOf(KITE);
  const addresses = (files.get('compat/index.json') ?? '').match(/https:[^"]+/g) ?? [];
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) {
    expect(files.has(address.replace(options.siteUrl, ''))).toBe(true);
  }
  expect(files.get('compat/llms.txt')).toContain(
    '- [Kite](https://kite.example/docs/compat/kite.md): which versions',
  );
});

test('no name leaves its folder, and no two are alike', () => {
  const lines = ['../../etc/passwd', '..', 'a/b', 'a b', 'C:\\x', '​', 'others'];
  const data = dataOf(...lines.map((line) => release(line)));
  const names = [...filesOf(data, ['data']).keys()].filter((name) => name.includes('/releases/'));
  expect(names).toEqual([
    'compat/kite/releases/etc-passwd.json',
    'compat/kite/releases/unnamed.json',
    'compat/kite/releases/a-b.json',
    'compat/kite/releases/a-b-2.json',
    'compat/kite/releases/C-x.json',
    'compat/kite/releases/unnamed-2.json',
  ]);
  expect(productPath({...data, product: {id: '../x', name: 'X'}})).toBe('compat/x');
});

test('hostile text stays text in every format', () => {
  const hostile = '</script><img src=x onerror=alert(1)> | `x` {x} \u2028 =1+1';
  const data: CompatData = {
    ...dataOf(release(hostile, {kubernetes: hostile}, {note: hostile, endOfLife: '2026-01-01'})),
    product: {id: 'kite', name: hostile},
    dependencies: [{id: 'kubernetes', name: hostile}],
    policy: {note: hostile},
    apis: [{group: hostile, kinds: [hostile], versions: [{name: hostile, deprecated: true}]}],
    upgrade: {steps: [{title: hostile, run: hostile}]},
  };
  for (const [path, text] of filesOf(data)) {
    if (path.endsWith('.json')) expect(() => JSON.parse(text) as unknown).not.toThrow();
    if (path.endsWith('.yaml')) expect(() => parse(text) as unknown).not.toThrow();
    if (path.endsWith('.svg')) expect(text).not.toContain('<img');
    if (path.endsWith('.md')) {
      expect(text.replace(/^```[^]*?^```/gm, '')).not.toMatch(/(?<!\\)<img/);
    }
  }
});

test('the end that the policy gives is in all files, also where it is a release to come', () => {
  const data = {
    ...dataOf(
      release('v2', {}, {released: '2027-01-01'}),
      release('v1', {}, {released: '2026-01-01'}),
    ),
    policy: {supportedReleases: 1},
  };
  const files = filesOf(data);
  expect(JSON.parse(files.get('compat/kite/endoflife.json') ?? '')).toMatchObject([
    {cycle: '1', eol: '2027-01-01'},
  ]);
  expect(files.get('compat/kite/end-of-life.ics')).toContain('DTSTART;VALUE=DATE:20270101');
  expect(JSON.parse(files.get('compat/kite.json') ?? '')).toMatchObject({
    releases: [
      {status: 'development', statusDerived: true},
      {status: 'supported', statusDerived: true},
    ],
  });
});
