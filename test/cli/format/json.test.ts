import {expect, test} from 'vitest';
import {formatJson} from '../../../src/cli/format/json.js';
import {REPORTS} from '../reports.js';

test('is an array of all problems', () => {
  expect(JSON.parse(formatJson(REPORTS))).toEqual(REPORTS.flatMap(({problems}) => problems));
  expect(JSON.parse(formatJson([]))).toEqual([]);
});
