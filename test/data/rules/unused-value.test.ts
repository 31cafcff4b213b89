import {expect, test} from 'vitest';
import {unusedValue} from '../../../src/data/rules/unused-value.js';
import {checkShip} from './check-compiled.js';

const head = 'placeholders: {REF: {value: ref}, AGAIN: {value: ref}, chart: ship}';

test.each([[['{line: v2}', '{line: v1, values: {ref: main}}']], [['{line: v1, values: {}}']]])(
  '%j is right',
  (releases) => {
    expect(checkShip(unusedValue, releases, {head})).toEqual([]);
  },
);

test('no placeholder reads a value', () => {
  const releases = ['{line: v2, values: {ref: main, chart: ship}}', '{line: v1, values: {Ref: x}}'];
  expect(checkShip(unusedValue, releases, {head})).toEqual([
    'releases[0].values.chart: no placeholder reads `chart`',
    'releases[1].values.Ref: no placeholder reads `Ref`',
  ]);
  expect(checkShip(unusedValue, ['{line: v1, values: {ref: main}}'])).toHaveLength(1);
});
