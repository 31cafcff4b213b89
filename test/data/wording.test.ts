import {expect, test} from 'vitest';
import {closest, enumerate, quote, suggest} from '../../src/data/wording.js';

test.each([
  ['kubernets', ['envoy', 'kubernetes'], 'kubernetes'],
  ['kubrenetes', ['envoy', 'kubernetes'], 'kubernetes'],
  ['Supported', ['development', 'supported'], 'supported'],
  ['End of Life', ['supported', 'end-of-life'], 'end-of-life'],
  ['end_of_life', ['supported', 'end-of-life'], 'end-of-life'],
  ['k8s', ['kubernetes'], null],
  ['a', ['b', 'c'], 'b'],
  ['ab', ['xy'], null],
  ['cat', ['hat', 'bat'], 'hat'],
  ['completely', ['different'], null],
  ['word', [], null],
  ['w'.repeat(65), ['w'.repeat(64)], null],
])('closest to %s of %o is %s', (word, words, expected) => {
  expect(closest(word, words)).toBe(expected);
});

test('suggests a close word, else what to do', () => {
  expect(suggest('nam', ['name'], 'remove it')).toBe('did you mean `name`?');
  expect(suggest('colour', ['name'], 'remove it')).toBe('remove it');
});

test('quotes on one line, shortened', () => {
  expect(quote('two\n  lines')).toBe('`two lines`');
  expect(quote('x'.repeat(61))).toBe(`\`${'x'.repeat(60)}…\``);
});

test('enumerates eight at most', () => {
  expect(enumerate(['a', 'b'])).toBe('`a`, `b`');
  expect(enumerate('a b c d e f g h i j'.split(' '))).toBe(
    '`a`, `b`, `c`, `d`, `e`, `f`, `g`, `h` and 2 more',
  );
});
