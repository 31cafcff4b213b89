import {expect, test} from 'vitest';
import {toCsv} from '../../../src/exchange/export/csv.js';
import {dataOf, KITE, release} from '../../compat/data.js';

test('a row per release, a column per dependency', () => {
  expect(toCsv(KITE).split('\r\n')).toEqual([
    'line,version,released,endOfLife,status,kubernetes,gateway,proxy,note',
    'main,v0.0.0-latest,,,development,v1.34+,v2.1+,,',
    'v3.1.x,v3.1.2,,,supported,v1.33+,v2.0.x,9.9,',
    'v3.0.x,v3.0.7,,,maintenance,v1.30+,v2.0.x,,',
    'v2.9.x,v2.9.0,,,end-of-life,1.28 - 1.31,soon,,',
    'v2.8.x,,,,,1.26 - 1.29,,,',
    'others,,,,end-of-life,,,,',
    '',
  ]);
});

test('alternatives and known issues', () => {
  const requires = {kubernetes: ['1.30', ['1.31', 'known-issue']], gateway: 'N/A'} as const;
  expect(toCsv(dataOf(release('v1', requires))).split('\r\n')[1]).toBe(
    'v1,,,,,1.30; 1.31 (known issue),,,',
  );
});

test.each([
  ['one, two', '"one, two"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['+1', "'+1"],
  ['@SUM(1)', "'@SUM(1)"],
  ['-2+3', "'-2+3"],
  ['plain', 'plain'],
])('note %j is written %s', (note, written) => {
  expect(toCsv(dataOf(release('v1', {}, {note}))).split('\r\n')[1]).toBe(`v1,,,,,,,,${written}`);
});
