import {expect, test} from 'vitest';
import {severityOf, type DataCode} from '../../src/data/codes.js';
import type {Checks} from '../../src/problem.js';

test.each<[DataCode, Checks | undefined, string]>([
  ['gap-in-range', undefined, 'advice'],
  ['gap-in-range', {}, 'advice'],
  ['gap-in-range', {'gap-in-range': 'error'}, 'error'],
  ['gap-in-range', {'gap-in-range': 'off', 'wrong-type': 'off'}, 'off'],
  // Without it there would be no data that could be used.
  ['wrong-type', {'wrong-type': 'off'}, 'error'],
])('%s by %j: %s', (code, checks, severity) => {
  expect(severityOf(code, checks)).toBe(severity);
});
