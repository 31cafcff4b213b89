import {expect, test} from 'vitest';
import {valuesRead} from '../../src/data/values-read.js';

test('each value that placeholders read is named once', () => {
  const placeholders = {
    NEW: 'ship',
    NS: {default: 'value'},
    REF: {value: 'ref'},
    SAME: {value: 'ref'},
    CHART: {value: 'chart'},
  };
  expect(valuesRead({placeholders})).toEqual(['ref', 'chart']);
});
