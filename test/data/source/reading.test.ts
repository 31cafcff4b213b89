import {expect, test} from 'vitest';
import {
  empty,
  tooDeep,
  tooLarge,
  tooManyValues,
  unreadable,
  unsupported,
} from '../../../src/data/source/reading.js';

const place = {order: 0, line: 1, column: 1};

test('an unreadable source has one finding and no root', () => {
  expect(unreadable('yaml-syntax', place, 'wrong', 'mend it', ['a'])).toEqual({
    root: null,
    findings: [{code: 'yaml-syntax', place, message: 'wrong', tip: 'mend it', path: ['a']}],
  });
});

test.each([
  [empty(place), 'empty-data-file', 'no data'],
  [tooLarge(place), 'data-file-too-large', 'the data is larger than 1 MiB'],
  [
    unsupported(place, '.toml'),
    'unsupported-data-format',
    'cannot read data from a file of kind `.toml`',
  ],
])('%o', ({findings}, code, message) => {
  expect(findings).toMatchObject([{code, message, place}]);
});

test('limits are named in words', () => {
  expect(tooDeep(place).message).toBe('more than 32 levels of nesting');
  expect(tooManyValues(place).message).toContain('100,000');
});
