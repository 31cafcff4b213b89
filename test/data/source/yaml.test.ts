import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {stringify} from 'yaml';
import {placeAt, plain} from '../../../src/data/source/located.js';
import {readYaml} from '../../../src/data/source/yaml.js';

function read(text: string): unknown {
  const {root, findings} = readYaml(text);
  expect(findings).toEqual([]);
  return root && (JSON.parse(JSON.stringify(plain(root))) as unknown);
}

describe('numbers are text as written', () => {
  test.each(['1.30', '1.0', '007', '0x1F', '1e3', '.inf', '+1', '99999999999999999999'])(
    '%s',
    (number) => {
      expect(read(`a: ${number}`)).toEqual({a: number});
      expect(read(`${number}: a`)).toEqual({[number]: 'a'});
    },
  );
});

test.each([
  ['a: 2026-01-23', {a: '2026-01-23'}],
  ['a: yes', {a: 'yes'}],
  ['a: true', {a: true}],
  ['a:', {a: null}],
  ['a: ~', {a: null}],
  ['a: !!str 1', {a: '1'}],
  ['{"a": "\\u00e4"}', {a: 'ä'}],
  ['a: |\n  one\n  two\n', {a: 'one\ntwo\n'}],
])('%j', (text, value) => {
  expect(read(text)).toEqual(value);
});

test.each([
  ['a: &x 1\nb: *x', {a: '1', b: '1'}],
  ['a: &x 1\nb: &x 2\nc: *x', {a: '1', b: '2', c: '2'}],
  ['a: &x {p: 1, q: 2}\nb: {<<: *x, q: 3}', {a: {p: '1', q: '2'}, b: {p: '1', q: '3'}}],
  [
    'a: &x {p: 1}\nb: &y {p: 2, q: 3}\nc:\n  <<: [*x, *y]',
    {a: {p: '1'}, b: {p: '2', q: '3'}, c: {p: '1', q: '3'}},
  ],
  ['"<<": 1', {'<<': '1'}],
])('aliases and merge keys: %j', (text, value) => {
  expect(read(text)).toEqual(value);
});

test('knows the place of keys and values', () => {
  const {root} = readYaml('a:\r\n  - b: 1.30\r\n    c: {d: "x"}\r\n');
  const places = (path: (string | number)[]) =>
    (['key', 'value'] as const).map((which) => {
      const {line, column} = root ? placeAt(root, path, which) : {};
      return `${line}:${column}`;
    });
  expect(places(['a', 0])).toEqual(['2:5', '2:5']);
  expect(places(['a', 0, 'b'])).toEqual(['2:5', '2:8']);
  expect(places(['a', 0, 'c', 'd'])).toEqual(['3:9', '3:12']);
});

describe('mistakes', () => {
  test.each([
    ['a: [b', 'yaml-syntax', '1:6'],
    ['a: b: c', 'yaml-syntax', '1:4'],
    ['a: @b', 'yaml-syntax', '1:4'],
    ['a: 1\n---\nb: 1', 'yaml-syntax', '2:1'],
    ['a:\n\tb: 1', 'tab-indentation', '2:1'],
    ['a: 1\na: 2', 'duplicate-key', '2:1'],
    ['a: *x', 'unsupported-yaml', '1:4'],
    ['a: &x [*x]', 'unsupported-yaml', '1:8'],
    ['a: !!float 1', 'unsupported-yaml', '1:12'],
    ['a: !mine 1', 'unsupported-yaml', '1:10'],
    ['? {a: 1}\n: 2', 'unsupported-yaml', '1:3'],
    ['<<: 1', 'unsupported-yaml', '1:5'],
    ['['.repeat(100_000), 'too-deep', '1:35'],
    ['- '.repeat(100_000), 'too-deep', '1:68'],
    ['{a: '.repeat(100_000), 'too-deep', '1:134'],
  ])('%j', (text, code, at) => {
    const {findings} = readYaml(text);
    expect(findings.map(({code, place}) => [code, `${place.line}:${place.column}`])).toEqual([
      [code, at],
    ]);
  });
});

test.each([
  ['a: >=1.15\nb: 1', '1:4', '>=1.15'],
  ['a: >= 1.15 <1.20 # or so\nb: 1', '1:4', '>= 1.15 <1.20'],
  ['a: {b: >=1.15, c: d}', '1:8', '>=1.15'],
  ['a: [">1", >1.15]', '1:11', '>1.15'],
  ['a: >-x\n', '1:4', '>-x'],
  ['a:\n  b: @c', '2:6', '@c'],
  ['a: *', '1:4', '*'],
  // A header of a block of text, which has no lines.
  ['a: >1\nb: 1', '1:4', '>1'],
  ['a:\n  - |2 # or\n', '2:5', '|2'],
])('%j lacks quotes', (text, at, value) => {
  const {findings} = readYaml(text);
  expect(
    findings.map(({code, message, tip, place}) => [
      `${place.line}:${place.column} ${code}: ${message}`,
      tip,
    ]),
  ).toEqual([
    [
      `${at} yaml-syntax: \`${value}\` begins with a character that means something else in YAML`,
      `quote it: \`'${value}'\``,
    ],
  ]);
});

test.each([
  ['a: {b: 1.28, 1.29}', '1:8', '1.28', '1.28, 1.29'],
  ['a: {b: 1.28, 1.29, 1.30, c: d}', '1:8', '1.28', '1.28, 1.29, 1.30'],
  ["- {b: c, d: It's so, but no}", '1:13', "It's so", "It''s so, but no"],
  ['{b: 1.28,\n  1.29}', '1:5', '1.28', '1.28, 1.29'],
])('%j is cut at a comma', (text, at, first, whole) => {
  const {findings} = readYaml(text);
  expect(
    findings.map(({code, message, tip, place}) => [
      `${place.line}:${place.column} ${code}: ${message}`,
      tip,
    ]),
  ).toEqual([
    [
      `${at} yaml-syntax: a comma within braces ends a text, so what follows \`${first}\` is no part of it`,
      `quote it: \`'${whole}'\``,
    ],
  ]);
});

test.each([
  ['a: {b: , c: }', {a: {b: null, c: null}}],
  ['a: {b, c: d}', {a: {b: null, c: 'd'}}],
  ['a: {b: "x", c}', {a: {b: 'x', c: null}}],
  ['a: [1.28, 1.29]', {a: ['1.28', '1.29']}],
  ['a: >1\n  b\n', {a: ' b\n'}],
])('%j is not cut', (text, value) => {
  expect(read(text)).toEqual(value);
});

test.each([
  ['a bracket that is open', 'a: [1.28, 1.29\nb: 1\nc: 1\nd: 1\n', 2],
  ['a brace that is open', 'a: {b: 1\nc: 1\nd: 1\n', 2],
  ['a tab', 'a:\n\tb: 1\n  - c: 1\n  - d: 1\n', 2],
])('%s is told once, and not for each line below', (_, text, line) => {
  expect(readYaml(text).findings.map(({place}) => place.line)).toEqual([line]);
});

test('several mistakes of syntax are told at once', () => {
  const colons = readYaml('a: b: 1\nc: 1\nd: e: 1\n').findings;
  expect(colons.map(({place}) => place.line)).toEqual([1, 3]);
  const {findings} = readYaml('a:\n\tb: 1\nc: "open\nd: 1\n');
  expect(findings.map(({code, place}) => [code, place.line])).toEqual([
    ['tab-indentation', 2],
    ['yaml-syntax', 5],
  ]);
});

test.each([
  [
    'too-many-values',
    Array.from(
      {length: 30},
      (_, i) =>
        `a${i}: &a${i} [${Array(9)
          .fill(i ? `*a${i - 1}` : 'x')
          .join(', ')}]`,
    ),
  ],
  ['too-deep', Array.from({length: 50}, (_, i) => `a${i}: &a${i} [${i ? `*a${i - 1}` : 'x'}]`)],
])('aliases cannot multiply without bound: %s', (code, lines) => {
  expect(readYaml(lines.join('\n'))).toMatchObject({root: null, findings: [{code}]});
});

test('reads what the library writes', () => {
  const text = fc.string({unit: 'grapheme'});
  const value = fc.dictionary(text, fc.oneof(text, fc.array(text), fc.dictionary(text, text)));
  fc.assert(
    fc.property(value, (data) => {
      expect(read(stringify(data, {lineWidth: 0}))).toEqual(JSON.parse(JSON.stringify(data)));
    }),
  );
});

test('never throws, and places every finding inside the text', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '\t',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '&x ',
      '*x',
      '<<',
      '!',
    ],
    ...['|', '>', '? ', '#', '%', '@', '---\n', '...\n', '\r\n', '1.0', '~'],
  );
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 60}), (pieces) => {
      const text = pieces.join('');
      const lines = text.split('\n');
      for (const {place} of readYaml(text).findings) {
        expect(place.column).toBeLessThanOrEqual((lines[(place.line ?? 0) - 1] ?? '').length + 1);
      }
    }),
  );
});
