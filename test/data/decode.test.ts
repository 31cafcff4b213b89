import fc from 'fast-check';
import {expect, test} from 'vitest';
import {decode} from '../../src/data/decode.js';

test('gives back any text in UTF-8', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      expect(decode(Buffer.from(`\uFEFF${text}`))).toBe(text);
    }),
  );
});

test.each([
  ['Latin-1', Buffer.from('a: 1\nb: \xe9', 'latin1'), '2:4', 'a byte that is not UTF-8'],
  ['after a real U+FFFD', Buffer.from([0xef, 0xbf, 0xbd, 0xff]), '1:2', 'a byte that is not UTF-8'],
  ['a character cut short', Buffer.from('ab€').subarray(0, 4), '1:3', 'a byte that is not UTF-8'],
  ['UTF-16', Buffer.from('\uFEFFa: 1', 'utf16le'), '1:1', 'the file is UTF-16, not UTF-8'],
  [
    'UTF-16, big-endian',
    Buffer.from('\uFEFFa', 'utf16le').swap16(),
    '1:1',
    'the file is UTF-16, not UTF-8',
  ],
])('%s', (_name, bytes, at, message) => {
  const reading = decode(bytes);
  const [finding] = typeof reading === 'string' ? [] : reading.findings;
  expect(finding).toMatchObject({code: 'not-utf-8', message});
  expect(`${finding?.place.line}:${finding?.place.column}`).toBe(at);
});
