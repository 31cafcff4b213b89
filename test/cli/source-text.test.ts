import fc from 'fast-check';
import {expect, test} from 'vitest';
import {sourceText} from '../../src/cli/source-text.js';

test('a text can be written back to the byte, or is none', () => {
  const bytes = fc.oneof(
    fc.uint8Array(),
    fc.string({unit: 'grapheme'}).map((text) => new TextEncoder().encode(`\uFEFF${text}`)),
  );
  fc.assert(
    fc.property(bytes, (file) => {
      const text = sourceText(file, 'README.md');
      if (typeof text === 'string') expect(new TextEncoder().encode(text)).toEqual(file);
      else expect(text).toMatchObject([{code: 'not-utf-8', path: 'README.md'}]);
    }),
  );
});

test('what is not UTF-8 has a place', () => {
  expect(sourceText(Buffer.from('# Gate\ncaf\xe9\n', 'latin1'), 'README.md')).toMatchObject([
    {code: 'not-utf-8', severity: 'error', path: 'README.md', line: 2, column: 4},
  ]);
});
