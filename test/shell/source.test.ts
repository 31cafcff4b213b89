import fc from 'fast-check';
import {expect, test} from 'vitest';
import {normaliseLineBreaks, splitLines} from '../../src/shell/source.js';

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
