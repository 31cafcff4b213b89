import fc from 'fast-check';
import {expect, test} from 'vitest';
import {countBelow, normaliseLineBreaks, splitLines} from '../../src/shell/source.js';

test.each([
  ['', ['']],
  ['a', ['a']],
  ['a\nb', ['a', 'b']],
  ['a\n', ['a', '']],
  ['\n\nb', ['', '', 'b']],
])('splitLines(%j)', (text, lines) => {
  expect(splitLines(text).map(({start, end}) => text.slice(start, end))).toEqual(lines);
});

test('CRLF becomes LF, and every offset finds its way back', () => {
  const parts = fc.array(fc.constantFrom('a', 'bc', '\n', '\r\n', '\r'), {maxLength: 12});
  fc.assert(
    fc.property(parts, (list) => {
      const text = list.join('');
      const {text: normalised, original} = normaliseLineBreaks(text);
      expect(normalised).toBe(text.replaceAll('\r\n', '\n'));
      for (let i = 0; i < normalised.length; i += 1) {
        const at = original(i);
        expect(normalised[i] === '\n' ? /\r?\n/y.test(text.slice(at)) : text[at]).toEqual(
          normalised[i] === '\n' ? true : normalised[i],
        );
      }
    }),
  );
});

test('countBelow counts as a filter does', () => {
  const sorted = fc.array(fc.nat(20)).map((numbers) => numbers.sort((a, b) => a - b));
  fc.assert(
    fc.property(sorted, fc.nat(21), (numbers, limit) => {
      expect(countBelow(numbers, limit)).toBe(numbers.filter((each) => each < limit).length);
    }),
  );
});
