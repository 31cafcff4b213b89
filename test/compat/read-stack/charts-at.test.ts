import {expect, test} from 'vitest';
import {chartsAt} from '../../../src/compat/read-stack/charts-at.js';

test('charts with the versions beside them', () => {
  const object = new Map(
    ['kite', '1.2.0', 'gateway', 'other'].map((value, line) => [
      ['charts.0.name', 'charts.0.version', 'charts.1.name', 'name'][line] ?? '',
      {value, line},
    ]),
  );
  const found = chartsAt('chart-lock', object, /^(charts\.\d+\.)name$/, 'version', false);
  expect(found).toMatchObject([
    {name: 'kite', version: '1.2.0', line: 1, deployed: false, source: 'chart-lock'},
    {name: 'gateway', version: null, line: 2, deployed: false},
  ]);
  expect(found).toHaveLength(2);
});
