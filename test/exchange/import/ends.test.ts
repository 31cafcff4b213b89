import {expect, test} from 'vitest';
import {isUnknownEnd, readEnds} from '../../../src/exchange/import/ends.js';
import {parseRange} from '../../../src/version/index.js';

test.each([
  ['1.28', '1.30', '1.28 - 1.30'],
  ['>= 1.28', '<= 1.30', '1.28 - 1.30'],
  ['1.28+', 'latest', '>= 1.28'],
  ['1.28 or later', '1.30 and older', '1.28 - 1.30'],
  ['1.28', 'No upper bound', '>= 1.28'],
  ['1.28', '+', '>= 1.28'],
  ['Any', '1.30', '<= 1.30'],
  ['any', 'any', 'any'],
])('from %s to %s is %s', (lowest, highest, range) => {
  expect(
    readEnds([
      {end: 'lowest', text: lowest},
      {end: 'highest', text: highest},
    ]),
  ).toEqual({range});
});

test.each([
  ['1.28', 'TBD'],
  ['1.28', '?'],
  ['1.28', 'N/A'],
  ['1.28', '-'],
  ['1.28', ''],
  ['TBD', '1.30'],
  ['', '1.30'],
  ['1.28', '< 1.30'],
  ['latest', '1.30'],
  ['1.30', '1.28'],
])('from %j to %j is not known', (lowest, highest) => {
  const {range = ''} =
    readEnds([
      {end: 'lowest', text: lowest},
      {end: 'highest', text: highest},
    ]) ?? {};
  expect(parseRange(range).kind).toBe('text');
});

test('where no end is stated, nothing is', () => {
  expect(
    readEnds([
      {end: 'lowest', text: '-'},
      {end: 'highest', text: ''},
    ]),
  ).toBeNull();
});

test('one end alone leaves the other open, unless it only says what was tested', () => {
  expect(readEnds([{end: 'lowest', text: '1.28'}])).toEqual({range: '>= 1.28'});
  expect(readEnds([{end: 'highest', text: '1.28'}])).toEqual({range: '<= 1.28'});
  expect(readEnds([{end: 'highest', text: '1.28', claim: 'tested'}])).toEqual({range: '“1.28”'});
});

test.each([
  ['supported', 'supported', 'supported'],
  ['tested', 'tested', undefined],
  ['supported', 'tested', undefined],
  [undefined, 'tested', undefined],
] as const)('what %s and %s claim of a range is %s', (lowest, highest, claim) => {
  expect(
    readEnds([
      {end: 'lowest', text: '1.20', ...(lowest && {claim: lowest})},
      {end: 'highest', text: '1.28', claim: highest},
    ])?.claim,
  ).toBe(claim);
});

test.each([
  ['1.30', false],
  ['latest', false],
  ['TBD', true],
  ['', true],
])('%j leaves its end unknown: %s', (text, expected) => {
  expect(isUnknownEnd({end: 'highest', text})).toBe(expected);
});
