import fc from 'fast-check';
import {expect, test} from 'vitest';
import {diffLines} from '../../src/site/diff.js';

const shown = (before: string, after: string) =>
  diffLines(before.match(/./g) ?? [], after.match(/./g) ?? [])
    .map(({kind, line}) => ({keep: ' ', remove: '-', add: '+'})[kind] + line)
    .join('');

test.each([
  ['', '', ''],
  ['abc', 'abc', ' a b c'],
  ['', 'a', '+a'],
  ['a', '', '-a'],
  ['abc', 'axc', ' a-b+x c'],
  ['abcd', 'abxcd', ' a b+x c d'],
  ['abcabba', 'cbabac', '-a-b c+b a b-b a+c'],
])('from %j to %j', (before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});

const lines = fc.array(fc.constantFrom('a', 'b', 'c'), {maxLength: 12});

/** Length of the longest list of lines that stands in both, by plain recursion over a table. */
function common(before: readonly string[], after: readonly string[]): number {
  const table = Array.from({length: before.length + 1}, () =>
    Array<number>(after.length + 1).fill(0),
  );
  for (let x = before.length - 1; x >= 0; x -= 1) {
    for (let y = after.length - 1; y >= 0; y -= 1) {
      table[x]![y] =
        before[x] === after[y]
          ? table[x + 1]![y + 1]! + 1
          : Math.max(table[x + 1]![y]!, table[x]![y + 1]!);
    }
  }
  return table[0]![0]!;
}

test('leads from one to the other, and is shortest', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const steps = diffLines(before, after);
      const side = (without: string) =>
        steps.filter(({kind}) => kind !== without).map(({line}) => line);
      expect(side('add')).toEqual(before);
      expect(side('remove')).toEqual(after);
      expect(steps.filter(({kind}) => kind === 'keep')).toHaveLength(common(before, after));
    }),
  );
});
