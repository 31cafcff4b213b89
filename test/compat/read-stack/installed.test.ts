import {expect, test} from 'vitest';
import {chart, kubernetes} from '../../../src/compat/read-stack/installed.js';

const at = (value: string, line: number) => ({value, line});

test('a chart stands where its version does, else where its name does', () => {
  const kite = {what: 'chart', name: 'kite', deployed: true, source: 'chart-lock'};
  expect(chart('chart-lock', at('team/kite', 1), at('1.2.0', 2))).toEqual([
    {...kite, version: '1.2.0', line: 2},
  ]);
  expect(chart('chart-lock', at('kite', 1), undefined)).toEqual([
    {...kite, version: null, line: 1},
  ]);
  expect(chart('chart-lock', undefined, at('1.2.0', 2))).toEqual([]);
});

test('Kubernetes', () => {
  expect(kubernetes('kubectl-version', 'v1.31.4', 3)).toEqual({
    ...{what: 'kubernetes', name: 'kubernetes', version: 'v1.31.4', deployed: true},
    ...{line: 3, source: 'kubectl-version'},
  });
});
