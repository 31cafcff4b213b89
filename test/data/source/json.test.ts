import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readJson} from '../../../src/data/source/json.js';
import {placeAt, plain} from '../../../src/data/source/located.js';

/** As JSON.parse gives it, but with numbers as they are written. */
function withTexts(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, each: unknown) =>
    typeof each === 'number' ? JSON.stringify(each) : each,
  );
}

test('reads what JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.jsonValue({maxDepth: 6}), fc.constantFrom(0, 2, '\t'), (value, space) => {
      const {root, findings} = readJson(JSON.stringify(value, null, space));
      expect(findings).toEqual([]);
      expect(JSON.stringify(root && plain(root))).toBe(JSON.stringify(withTexts(value)));
    }),
  );
});

test('never throws, and agrees with JSON.parse on what JSON is', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({unit: fc.constantFrom(...'{}[]",:\\/ut1.0eE+-nalrsf \n'.split(''))}),
    fc
      .tuple(fc.json({maxDepth: 6}), fc.nat(), fc.constantFrom('', '"', ',', '}', '0', '\\'))
      .map(
        ([json, at, glitch]) =>
          json.slice(0, at % json.length) + glitch + json.slice((at % json.length) + 1),
      ),
  );
  fc.assert(
    fc.property(text, (source) => {
      let valid = true;
      try {
        JSON.parse(source);
      } catch {
        valid = false;
      }
      expect(readJson(source).root !== null).toBe(valid);
    }),
  );
});

test('knows the place of keys and values', () => {
  const {root} = readJson('{\n  "a": [1.30,\n   {"b": null}]\n}');
  const places = (path: (string | number)[]) =>
    (['key', 'value'] as const).map((which) => {
      const {line, column} = root ? placeAt(root, path, which) : {};
      return `${line}:${column}`;
    });
  expect(places(['a'])).toEqual(['2:3', '2:8']);
  expect(places(['a', 1, 'b'])).toEqual(['3:5', '3:10']);
});

describe('says where and what is wrong', () => {
  test.each([
    ['{"a": 1', '1:8', 'expected `}`, found the end of the file'],
    ['{"a" 1}', '1:6', 'expected `:`, found `1`'],
    ['{a: 1}', '1:2', 'expected a key, found `a`'],
    ['[1,]', '1:4', 'expected a value, found `]`'],
    ['[1 2]', '1:4', 'expected `]`, found `2`'],
    ['{}\n{}', '2:1', 'expected nothing but one value, found `{`'],
    ["['a']", '1:2', "expected a value, found `'`"],
    ['[01]', '1:2', 'expected a value, found `01`'],
    ['[NaN]', '1:2', 'expected a value, found `NaN`'],
    ['["a\nb"]', '1:2', 'expected a value, found `"`'],
  ])('%j', (text, at, message) => {
    const {root, findings} = readJson(text);
    expect(root).toBeNull();
    expect(findings.map(({code, place}) => `${code} ${place.line}:${place.column}`)).toEqual([
      `json-syntax ${at}`,
    ]);
    expect(findings[0]?.message).toBe(message);
  });
});

test.each([
  ['too-deep', '['.repeat(100_000)],
  ['too-deep', '{"a":'.repeat(33)],
  ['too-many-values', `[${'0,'.repeat(100_000)}0]`],
  ['json-syntax', `["${'x\\n'.repeat(300_000)}`],
])('%s, wherever it ends', (code, text) => {
  expect(readJson(text)).toMatchObject({root: null, findings: [{code}]});
});

test('a key that stands twice is told, and the first one kept', () => {
  const {root, findings} = readJson('{"a": 1,\n "a": 2, "__proto__": 3}');
  expect(findings.map(({code, place, path}) => [code, place.line, path])).toEqual([
    ['duplicate-key', 2, ['a']],
  ]);
  expect(JSON.stringify(root && plain(root))).toBe('{"a":"1","__proto__":"3"}');
});
