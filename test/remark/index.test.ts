import {expect, test} from 'vitest';
import * as door from '../../src/remark/index.js';

test('publishes these names', () => {
  expect(Object.keys(door).sort()).toEqual([
    'remarkCompatComponents',
    'remarkCompatPlaceholders',
    'remarkHelm',
  ]);
});
