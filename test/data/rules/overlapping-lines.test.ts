import fc from 'fast-check';
import {expect, test} from 'vitest';
import {overlappingLines} from '../../../src/data/rules/overlapping-lines.js';
import {parseRange} from '../../../src/version/index.js';
import {intersect} from '../../../src/version/interval.js';
import {check} from './check.js';

test.each([
  [
    {
      releases: [
        {line: 'main'},
        {line: 'v1.10.x'},
        {line: 'v1.1.x'},
        {line: 'v0'},
        {line: 'others'},
      ],
    },
  ],
  // A duplicate, which has a code of its own.
  [{releases: [{line: 'v0.5.x'}, {line: '0.5'}, {}]}],
])('%j is right', (data) => {
  expect(check(overlappingLines, data)).toEqual([]);
});

test.each([
  [
    {releases: [{line: 'v1.5.x'}, {line: 'v2.x'}, {line: 'v1.x'}]},
    'releases[2].line: versions of `v1.x` are of `v1.5.x` too, which is a row above; name lines so that every version is of one; `others` stands for all not listed',
  ],
  [
    {releases: [{line: '1.26 - 1.28'}, {line: '1.28'}]},
    'releases[1].line: versions of `1.28` are of `1.26 - 1.28` too, which is a row above; name lines so that every version is of one; `others` stands for all not listed',
  ],
])('%j is wrong', (data, ...found) => {
  expect(check(overlappingLines, data)).toEqual(found);
});

test('each line that shares versions with another above is found, and no other', () => {
  const line = fc
    .tuple(
      fc.constantFrom('', '< ', '<= ', '> ', '>= ', '1 - ', '1.1 - 1.2, '),
      fc.integer({min: 0, max: 3}),
      fc.constantFrom('', '.x', '.1', '.2', '.1.x', '.1.1'),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(line, {maxLength: 8}), (lines) => {
      const ranges = lines.map((text) => parseRange(text).intervals);
      const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
      const expected = ranges.filter((own, index) =>
        ranges
          .slice(0, index)
          .some(
            (other) =>
              !isSame(own, other) && own.some((a) => other.some((b) => intersect(a, b) !== null)),
          ),
      );
      const releases = lines.map((text) => ({line: text}));
      expect(check(overlappingLines, {releases})).toHaveLength(expected.length);
    }),
  );
});

test('thousands of lines take no time', () => {
  const releases = Array.from({length: 9000}, (_, minor) => ({line: `1.${minor}.x`}));
  const start = performance.now();
  expect(check(overlappingLines, {releases})).toEqual([]);
  expect(performance.now() - start).toBeLessThan(3000);
});
