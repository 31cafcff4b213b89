import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseCommands, parseLiterally, unquote} from '../../src/shell/parse.js';

test('words and redirections keep their offsets over continued lines', () => {
  const text = 'A=1 sudo helm install "a b"c \\\n  --set x=\'y\' > out.txt # note';
  const {commands, faults} = parseCommands(text);
  expect(faults).toEqual([]);
  expect(commands).toHaveLength(1);
  const [command] = commands;
  for (const word of command?.words ?? []) {
    expect(text.slice(word.start, word.end)).toBe(word.text);
  }
  expect(command?.words.map(({value}) => value)).toEqual([
    'sudo',
    'helm',
    'install',
    'a bc',
    '--set',
    'x=y',
  ]);
  expect(command?.redirections.map(({operator, target}) => [operator, target?.text])).toEqual([
    ['>', 'out.txt'],
  ]);
});

test('a placeholder is part of a word to us, and two redirections to a shell', () => {
  const text = 'helm upgrade a b --version <V> -n c';
  expect(parseCommands(text).commands[0]?.words.map((word) => word.text)).toContain('<V>');
  expect(parseLiterally(text).commands[0]?.redirections).toHaveLength(2);
});

test('commands in substitutions are marked', () => {
  const {commands} = parseCommands('echo $(helm list) | cat && helm env');
  expect(commands.map(({words, nested}) => [words[0]?.text, nested])).toEqual([
    ['echo', false],
    ['helm', true],
    ['cat', false],
    ['helm', false],
  ]);
});

test.each([
  ['a x=<(b c) d', ['a', 'x=<(b c)', 'd']],
  ['a <(b)<(c)', ['a', '<(b)<(c)']],
  ['a -f <(b)', ['a', '-f', '<(b)']],
])('a substitution is part of the word that it touches: %j', (text, words) => {
  expect(parseCommands(text).commands[0]?.words.map((word) => word.text)).toEqual(words);
});

test('a backslash before the end is no word', () => {
  expect(parseCommands('helm list \\').commands[0]?.words).toHaveLength(2);
});

test.each([
  ['helm list "a', 10],
  ["helm list 'a", 10],
  ['helm list `a', 10],
  ["helm list $'a", 11],
  ['helm list $"a', 11],
  ['helm list "$(b \'c)"', 10],
  ['helm list "a" (b)', 14],
  ['helm list $(b "c"', 10],
  ['helm list ${b', 10],
  ['"a" ) b', 4],
  ['&& "a"', 0],
])('the first fault of %j is at %j: at a quote only if that is open', (text, offset) => {
  expect(parseCommands(text).faults[0]).toMatchObject({offset});
});

test.each([
  ['a', 'a'],
  ['"a b"', 'a b'],
  ["'a\\b'", 'a\\b'],
  ['"a\\"b\\c"', 'a"b\\c'],
  ['a\\ b', 'a b'],
  ['a\\\nb', 'ab'],
  ['"$X"y', '$Xy'],
])('unquote(%j) is %j', (text, value) => {
  expect(unquote(text)).toBe(value);
});

test('it reads anything', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      for (const {start, end} of parseCommands(text).commands) {
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }
    }),
  );
});
