import {expect, test} from 'vitest';
import {formatDiff, hunkLines, hunksOf} from '../../src/cli/hunks.js';

const before = 'a\nb\nc\nd\ne\nf\ng\nh\n';
const after = 'a\nB\nc\nd\ne\nf\nG\nG\nh\n';

test('finds the lines that change, and where', () => {
  const hunks = hunksOf(before, after);
  expect(hunks.map((hunk) => [hunk.before, hunk.after, hunkLines(hunk)])).toEqual([
    [2, 2, ['-b', '+B']],
    [7, 7, ['-g', '+G', '+G']],
  ]);
});

test.each([
  [1, 2],
  [2, 1],
])('with %i lines around, changes close by are one: %i', (context, count) => {
  expect(hunksOf(before, after, context)).toHaveLength(count);
});

test('does not see how lines end', () => {
  expect(hunksOf('a\r\nb', 'a\nb')).toEqual([]);
});

test('formats a unified diff', () => {
  expect(formatDiff('x.md', 'a\nb\nc\nd\ne\nf', 'a\nb\nc\nd\nE\nf')).toBe(
    ['--- x.md', '+++ x.md', '@@ -2,5 +2,5 @@', ' b', ' c', ' d', '-e', '+E', ' f'].join('\n'),
  );
});
