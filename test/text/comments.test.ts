import {expect, test} from 'vitest';
import {commentRanges, holds, isInside, type SourceRange} from '../../src/text/comments.js';

function commentsOf(source: string, code: readonly SourceRange[] = []): string[] {
  return commentRanges(source, code).map(([start, end]) => source.slice(start, end));
}

test.each([
  ['a <!-- b --> c', ['<!-- b -->']],
  ['a {/* b */} c', ['{/* b */}']],
  ['a { /* b */\n} c', ['{ /* b */\n}']],
  ['{/* a */ b} c', ['{/* a */']],
  ['{/* <!-- */} a -->', ['{/* <!-- */}']],
  ['<!-- {/* --> a */}', ['<!-- {/* -->']],
  ['<!-- a {/* b */}', ['{/* b */}']],
  ['a /* b */', []],
  ['<!-- a {/* b */} <!-- c', ['{/* b */}']],
  ['{/* a <!-- b --> {/* c', ['<!-- b -->']],
])('%j has the comments %j', (source, comments) => {
  expect(commentsOf(source)).toEqual(comments);
});

test('code that shows a comment opens none', () => {
  expect(commentsOf('`<!--` a <!-- b -->', [[0, 6]])).toEqual(['<!-- b -->']);
  expect(commentsOf('<!-- a --><!-- b -->', [[0, 10]])).toEqual(['<!-- b -->']);
});

test('an offset is inside of a range behind its first character', () => {
  expect([0, 1, 2, 3].map((offset) => isInside([[0, 3]], offset))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('comments that never end are given up in time', () => {
  expect(commentsOf('<!-- {/* '.repeat(50_000))).toEqual([]);
}, 5000);

test('ranges hold their first characters too', () => {
  expect([0, 1, 2, 3].map((offset) => holds([[0, 3]], offset))).toEqual([true, true, true, false]);
  expect(holds([], 0)).toBe(false);
});
